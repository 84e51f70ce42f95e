import type { Trace, TraceCounts, TracedClause, TracedRule } from "../ruleset/trace.ts";
import { type Block, type Document, id, type Item, joined, type Text } from "./document.ts";
import { clauseWord, forces, subjects } from "./words/clause-words.ts";
import type { ReportWords } from "./words/report-words.ts";
import { traceWords } from "./words/trace-words.ts";

/** The report of a trace: counts by force and subject, then clauses with their rules, and rules with their clauses. */
export function traceDocument(trace: Trace, words: ReportWords): Document {
  const { headings, columns, intro } = traceWords[words.locale];
  const sets = joined(
    trace.ruleSets.map((set) => [id(set)]),
    words.comma,
  );
  const ofForce = trace.forces.map(
    ({ force, ...counts }) => [clauseWord(forces, force, words.locale), counts] as const,
  );
  const ofSubject = trace.subjects.map(
    ({ subject, ...counts }) => [clauseWord(subjects, subject, words.locale), counts] as const,
  );
  return [
    { kind: "heading", level: 1, text: [headings.trace] },
    { kind: "paragraph", text: intro(sets) },
    heading(headings.forces),
    countsTable(columns.force, ofForce, trace.counts, words),
    heading(headings.subjects),
    countsTable(columns.subject, ofSubject, trace.counts, words),
    ...listed(
      headings.clauses,
      trace.clauses.map((clause) => clauseItem(clause, trace.rules, words)),
    ),
    ...listed(
      headings.rules,
      trace.ruleSets.flatMap((set) => setItems(set, trace.rules, words)),
    ),
  ];
}

function countsTable(
  title: string,
  rows: readonly (readonly [name: string, counts: TraceCounts])[],
  all: TraceCounts,
  words: ReportWords,
): Block {
  const { columns, answers } = traceWords[words.locale];
  const { rules, outOfScope, pending, none } = answers;
  const figures = [columns.clauses, rules, outOfScope, pending, none, columns.rules];
  return {
    kind: "table",
    columns: [{ title, align: "left" }, ...figures.map((figure) => ({ title: figure, align: "right" }) as const)],
    rows: [...rows, [words.labels.all, all] as const].map(([name, counts]) => [[name], ...countTexts(counts)]),
  };
}

function countTexts({ clauses, answers: { rules, outOfScope, pending, none }, rules: from }: TraceCounts): Text[] {
  return [clauses, rules, outOfScope, pending, none, from].map((count) => [String(count)]);
}

function clauseItem(clause: TracedClause, rules: readonly TracedRule[], words: ReportWords): Item {
  const { locale } = words;
  const text = traceWords[locale].clause(
    id(clause.id),
    clause.place[locale],
    clauseWord(forces, clause.force, locale),
    clauseWord(subjects, clause.subject, locale),
    clause.words[locale],
  );
  return { text, items: answerTexts(clause, rules, words).map((answer) => ({ text: answer })) };
}

function answerTexts(clause: TracedClause, rules: readonly TracedRule[], { locale, obligations }: ReportWords): Text[] {
  const { rule, outOfScope, pending, none } = traceWords[locale];
  if (clause.rules.length > 0) {
    const own = rules.filter(({ id: name }) => clause.rules.includes(name));
    return own.map(({ id: name, title, obligation }) => rule(id(name), title[locale], obligations[obligation]));
  }
  if (clause.outOfScope) return [outOfScope(clause.outOfScope[locale])];
  return [clause.pending === undefined ? [none] : pending(id(clause.pending))];
}

function setItems(set: string, rules: readonly TracedRule[], words: ReportWords): Item[] {
  const own = rules.filter(({ ruleSet }) => ruleSet === set);
  if (own.length === 0) return [];
  const items = own.map(({ id: name, title, clauses }) => {
    const ids = joined(
      clauses.map((clause) => [id(clause)]),
      words.comma,
    );
    return { text: traceWords[words.locale].ruleClauses(id(name), title[words.locale], ids) };
  });
  return [{ text: [id(set)], items }];
}

function listed(title: string, items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [heading(title), { kind: "list", items }];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text: [text] };
}
