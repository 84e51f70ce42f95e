import type { RuleSet } from "../../src/index.ts";
import { clauseWord, forces, subjects } from "../../src/report/words/clause-words.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { traceWords } from "../../src/report/words/trace-words.ts";
import { trace, type TraceCounts, type TracedClause } from "../../src/ruleset/trace.ts";
import { anchorOf, both, inline, lines, link, type Page, table } from "./markdown.ts";
import { generated } from "./page-words.ts";
import { editionsOf, type EditionSets } from "./register.ts";
import { type Site, traceabilityPath as path } from "./site.ts";

/** The page that sets clauses against rules and their cases, both ways. */
export function traceabilityPage(site: Site): Page {
  const text = [
    "# 条款与规则对照 · Traceability: clauses, rules, cases",
    "",
    `> ${generated.zh}`,
    ">",
    `> ${generated.en}`,
    "",
    ...editionsOf(site.sets).flatMap((edition) => editionSections(edition, site)),
  ];
  return { path, text: `${text.join("\n").trim()}\n` };
}

function editionSections({ id, sets, register, others }: EditionSets, site: Site): string[] {
  const registered = new Set(register.map((clause) => clause.id));
  const own = trace(sets, (clause) => registered.has(clause.id));
  const rest = trace(sets, (clause) => !registered.has(clause.id));
  const title = sets[0]?.edition.title ?? { zh: id, en: id };
  return [
    `## ${both(title)}`,
    "",
    ...summaryOf(own.counts, site, sets),
    ...chaptersOf(own.clauses).flatMap(({ chapter, clauses }) => [
      `### ${chapter}`,
      "",
      ...clauseTable(clauses, site),
      "",
    ]),
    ...countsSections(own, id),
    headingOf(id, "从规则到条款", "From rules to clauses"),
    "",
    ...sets.flatMap((set) => [`### ${link(both(set.title), path, site.pageOf(set))}`, "", ...ruleTable(set, site), ""]),
    ...(others.length === 0 ? [] : [headingOf(id, "其他文件的条款", "Clauses of other documents"), ""]),
    ...sets.flatMap((set) => otherClauses(set, sets, rest.clauses, site)),
  ];
}

function summaryOf({ clauses, answers }: TraceCounts, site: Site, sets: readonly RuleSet[]): string[] {
  const rules = sets.flatMap((set) => set.rules);
  const cases = rules.reduce((sum, { id }) => sum + site.caseCount(id), 0);
  const figures = {
    zh: `${String(clauses)} 条条款：${String(answers.rules)} 条有规则，${String(answers.outOfScope)} 条不设规则并写明理由，${String(answers.pending)} 条待定，${String(answers.none)} 条没有着落。规则 ${String(rules.length)} 条，案例 ${String(cases)} 个。规则后的数字是其案例数。`,
    en: `${String(clauses)} clauses: ${String(answers.rules)} with rules, ${String(answers.outOfScope)} without, for a stated reason, ${String(answers.pending)} pending, ${String(answers.none)} unanswered. ${String(rules.length)} rules with ${String(cases)} cases. The number after a rule is that of its cases.`,
  };
  return [figures.zh, "", figures.en, ""];
}

/** Clauses by the chapter that they stand in: the first part of their place. */
function chaptersOf(clauses: readonly TracedClause[]) {
  const chapterOf = ({ place }: TracedClause) =>
    both({ zh: place.zh.split(" ")[0] ?? "", en: place.en.split(",")[0] ?? "" });
  const chapters = [...new Set(clauses.map(chapterOf))];
  return chapters.map((chapter) => ({ chapter, clauses: clauses.filter((clause) => chapterOf(clause) === chapter) }));
}

function clauseTable(clauses: readonly TracedClause[], site: Site): string[] {
  const head = ["条款 Clause", "位置 Place", "内容 Words", "力度 Force", "对象 Subject", "规则 Rules", "案例 Cases"];
  return table(
    head,
    clauses.map((clause) => [
      `<a id="${anchorOf("clause", clause.id)}"></a>${clause.id}`,
      lines([inline(clause.place.zh), inline(clause.place.en)]),
      lines([inline(clause.words.zh), inline(clause.words.en)]),
      lines([clauseWord(forces, clause.force, "zh"), clauseWord(forces, clause.force, "en")]),
      lines([clauseWord(subjects, clause.subject, "zh"), clauseWord(subjects, clause.subject, "en")]),
      answerCell(clause, site),
      clause.answer === "rules" ? String(clause.rules.reduce((sum, rule) => sum + site.caseCount(rule), 0)) : "—",
    ]),
  );
}

function answerCell({ rules, outOfScope, pending }: TracedClause, site: Site): string {
  if (rules.length > 0) {
    return lines(rules.map((rule) => `${site.ruleLink(`\`${rule}\``, path, rule)} (${String(site.caseCount(rule))})`));
  }
  const { zh, en } = traceWords;
  if (outOfScope) return lines([inline(zh.outOfScope(outOfScope.zh)), inline(en.outOfScope(outOfScope.en))]);
  if (pending === undefined) return lines([zh.none, en.none]);
  const set = { kind: "id", text: pending } as const;
  return lines([inline(zh.pending(set)), inline(en.pending(set))]);
}

/** A heading that says of which edition it tells, since each edition has one of its own. */
function headingOf(edition: string, zh: string, en: string): string {
  return `## ${zh} · ${en} (${edition})`;
}

function countsSections(
  { forces: byForce, subjects: bySubject, counts }: ReturnType<typeof trace>,
  edition: string,
): string[] {
  const { zh, en } = traceWords;
  const named = (words: typeof forces, key: string) =>
    `${clauseWord(words, key, "zh")} ${clauseWord(words, key, "en")}`;
  return [
    headingOf(edition, "各力度的条款", "Clauses per force"),
    "",
    "一条规则可出自多条条款，各行规则数之和可大于合计。 · A rule may come from several clauses: the rows may add up to more rules than there are.",
    "",
    ...countsTable(
      `${zh.columns.force} ${en.columns.force}`,
      byForce.map((one) => [named(forces, one.force), one] as const),
      counts,
    ),
    "",
    headingOf(edition, "各对象的条款", "Clauses per subject"),
    "",
    ...countsTable(
      `${zh.columns.subject} ${en.columns.subject}`,
      bySubject.map((one) => [named(subjects, one.subject), one] as const),
      counts,
    ),
    "",
  ];
}

function countsTable(title: string, rows: readonly (readonly [string, TraceCounts])[], all: TraceCounts): string[] {
  const { zh, en } = traceWords;
  const answers = ["rules", "outOfScope", "pending", "none"] as const;
  const { labels } = reportWords.zh;
  return table(
    [
      title,
      `${zh.columns.clauses} ${en.columns.clauses}`,
      ...answers.map((answer) => `${zh.answers[answer]} ${en.answers[answer]}`),
      `${zh.columns.rules} ${en.columns.rules}`,
    ],
    [...rows, [`**${labels.all} ${reportWords.en.labels.all}**`, all] as const].map(([name, counts]) => [
      name,
      ...[counts.clauses, ...answers.map((answer) => counts.answers[answer]), counts.rules].map(String),
    ]),
  );
}

function ruleTable(set: RuleSet, site: Site): string[] {
  return table(
    ["规则 Rule", "名称 Title", "约束力 Obligation", "条款 Clauses", "案例 Cases"],
    set.rules.map(({ id, title, obligation, clauses }) => [
      site.ruleLink(`\`${id}\``, path, id),
      lines([inline(title.zh), inline(title.en)]),
      `${reportWords.zh.obligations[obligation]} ${reportWords.en.obligations[obligation]}`,
      clauses.join("<br>"),
      String(site.caseCount(id)),
    ]),
  );
}

/** The clauses of other documents that a set is the first to bring. */
function otherClauses(set: RuleSet, sets: readonly RuleSet[], rest: readonly TracedClause[], site: Site): string[] {
  const brought = rest.filter(({ id }) => sets.find(({ clauses }) => clauses.some((one) => one.id === id)) === set);
  return brought.length === 0 ? [] : [`### ${both(set.title)}`, "", ...clauseTable(brought, site), ""];
}
