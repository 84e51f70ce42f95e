import type { Assessment } from "../assessment/assessment.ts";
import type { Finding } from "../assessment/finding.ts";
import { type Block, type Item, joined, type Text } from "./document.ts";
import { factTitle, parameterTitle } from "./named.ts";
import type { ReportWords } from "./words/report-words.ts";

type Facts = ReadonlySet<string>;

/** Many undecided rules, a line each under their category; what all of them wait for is said once. */
export function undecidedBlocks(findings: readonly Finding[], assessment: Assessment, words: ReportWords): Block[] {
  const shared = sharedFacts(findings, new Set());
  const items = assessment.categories.flatMap(({ id, title }): Item[] => {
    const own = findings.filter(({ about }) => about.category === id);
    return own.length === 0 ? [] : [categoryItem(title[words.locale], own, shared, assessment, words)];
  });
  const list = { kind: "list", items } as const;
  if (shared.size === 0) return [list];
  return [{ kind: "paragraph", text: words.sharedWaits(findings.length, factTitles(shared, words)) }, list];
}

function categoryItem(
  title: string,
  findings: readonly Finding[],
  said: Facts,
  assessment: Assessment,
  words: ReportWords,
): Item {
  const shared: Facts = findings.length > 1 ? sharedFacts(findings, said) : new Set();
  const all: Facts = new Set([...said, ...shared]);
  const items = findings.map((finding) => ({ text: waitsText(finding, all, assessment, words) }));
  const text = shared.size === 0 ? [title] : words.sharedInCategory(title, factTitles(shared, words));
  return { text, items };
}

function waitsText(
  { about, missing, missingParameters }: Finding,
  said: Facts,
  assessment: Assessment,
  words: ReportWords,
): Text {
  const clauses = about.clauses.map((clause): Text => [clause.id]);
  const waits = [
    ...missing.filter((fact) => !said.has(fact)).map((fact): Text => [factTitle(fact, words)]),
    ...missingParameters.map((parameter) => words.parameterWait([parameterTitle(parameter, assessment, words)])),
  ];
  return words.waits(
    [about.title[words.locale]],
    joined(clauses, words.comma),
    waits.length === 0 ? [words.noFurther] : joined(waits, words.comma),
  );
}

/** The facts that all of several findings wait for, but those already said. */
function sharedFacts([first, ...others]: readonly Finding[], said: Facts): Facts {
  const shared = first?.missing.filter((fact) => others.every(({ missing }) => missing.includes(fact)));
  return new Set(shared?.filter((fact) => !said.has(fact)));
}

function factTitles(facts: Facts, words: ReportWords): Text {
  return joined(
    [...facts].map((fact) => [factTitle(fact, words)]),
    words.comma,
  );
}
