import { liaoning2021Crosswalk, type Relation, type RelationName, type RuleSet, type Words } from "../../src/index.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { clausesOf } from "../../src/ruleset/trace.ts";
import { both, inline, lines, type Page, table } from "./markdown.ts";
import { generated } from "./page-words.ts";
import type { Site } from "./site.ts";

/** The page that sets the plan's rules against national and industry clauses. */
export const crosswalkPath = "docs/rules/crosswalk.md";

const { relations, note, clauses } = liaoning2021Crosswalk;

/** The page of the relations of the plan's rules to clauses of other documents. */
export function crosswalkPage(site: Site): Page {
  const places = new Map([...clausesOf(site.sets), ...clauses].map(({ id, place }) => [id, place]));
  const text = [
    "# 规划规则与国家、行业条文对照 · The plan's rules against national and industry clauses",
    "",
    `> ${generated.zh}`,
    ">",
    `> ${generated.en}`,
    "",
    inline(note.zh),
    "",
    inline(note.en),
    "",
    ...table(
      ["关系 Relation", "含义 Meaning", "条数 Count"],
      (Object.keys(meanings) as RelationName[]).map((name) => [
        `\`${name}\``,
        both(meanings[name]),
        String(relations.filter(({ relation }) => relation === name).length),
      ]),
    ),
    "",
    ...site.sets.flatMap((set) => setSection(set, places, site)),
    "## 其他文件的条文 · Clauses of other documents",
    "",
    "登记表中没有的条文，只列与规则有关的。 · Clauses that no register holds, as far as rules are related to them.",
    "",
    ...table(
      ["条文 Clause", "位置 Place", "内容 Words"],
      clauses.map(({ id, place, words }) => [inline(id), stackedWords(place), stackedWords(words)]),
    ),
  ];
  return { path: crosswalkPath, text: `${text.join("\n").trim()}\n` };
}

/** The relations of a set's rules, by category; nothing where it has none. */
function setSection(set: RuleSet, places: ReadonlyMap<string, Words>, site: Site): string[] {
  const rows = set.rules.flatMap((rule) => {
    const own = relations.filter((relation) => relation.rule === rule.id);
    const label = `${site.ruleLink(`\`${rule.id}\``, crosswalkPath, rule.id)}<br>${both(rule.title)}`;
    return own.map((relation, index) => [index === 0 ? label : "", ...cellsOf(relation, places)]);
  });
  if (rows.length === 0) return [];
  const head = ["规则 Rule", "关系 Relation", "条文 Clause", "可信度 Confidence", "说明 Note"];
  return [`## ${both(set.title)}`, "", ...table(head, rows), ""];
}

function cellsOf({ relation, clause, confidence, note: said }: Relation, places: ReadonlyMap<string, Words>): string[] {
  const place = clause === undefined ? undefined : places.get(clause);
  return [
    `\`${relation}\``,
    clause === undefined ? "—" : lines([inline(clause), ...(place ? [stackedWords(place)] : [])]),
    lines([reportWords.zh.confidences[confidence], reportWords.en.confidences[confidence]]),
    said ? stackedWords(said) : "—",
  ];
}

function stackedWords({ zh, en }: Words): string {
  return lines([inline(zh), inline(en)]);
}

const meanings: Readonly<Record<RelationName, Words>> = {
  equal: { zh: "规则与条文要求相同", en: "the rule asks the same as the clause" },
  subset: { zh: "规则的要求少于条文", en: "the rule asks less than the clause" },
  superset: { zh: "规则的要求多于条文", en: "the rule asks more than the clause" },
  intersects: { zh: "两者有共同之处，互不包含", en: "they have something in common, and neither includes the other" },
  none: { zh: "现有文本中没有对应", en: "no counterpart in the texts at hand" },
};
