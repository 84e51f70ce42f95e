import type { Assessment } from "../assessment/assessment.ts";
import type { Finding } from "../assessment/finding.ts";
import type { Interval } from "../assessment/score-reading.ts";
import type { Verdict } from "../evaluation/judge.ts";
import type { Locale, Words } from "../profile/words.ts";
import { noticeText } from "../report/notices.ts";
import { plain } from "../report/plain.ts";
import { reportWords } from "../report/words/all.ts";
import { decides } from "../ruleset/decides.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { mineColumns, type RowColumn, type RowForm } from "./mines/rows.ts";

/** One mine of many, assessed. */
export interface AssessedMine {
  /** The line on which the mine begins. */
  readonly line: number;
  readonly assessment: Assessment;
}

/**
 * How the assessments of many mines are written, each in one row.
 *
 * @param ruleSet - The set that they are assessed against: only a scored one has scores.
 * @param locale - The language of the table; JSON names everything by its id.
 */
export function assessedRows(ruleSet: RuleSet, locale: Locale): RowForm<AssessedMine> {
  const isScored = ruleSet.conclusion.model === "points";
  return {
    columns: [...conclusionColumns(locale), ...(isScored ? scoreColumns : []), ...ruleColumns(locale)],
    json: jsonOf,
  };
}

function jsonOf({ line, assessment }: AssessedMine): object {
  const { mine, conclusion, counts, missingFacts, missingParameters, notices } = assessment;
  const score = scoreOf(assessment);
  return {
    kind: "assessedMine",
    line,
    ...mine,
    conclusion,
    ...(score && { score }),
    counts,
    failedRules: requiredWith("failed", assessment).map(({ rule }) => rule),
    undecidedRules: requiredWith("cantTell", assessment).map(({ rule }) => rule),
    missingFacts: missingFacts.map(({ fact }) => fact),
    missingParameters: missingParameters.map(({ parameter }) => parameter),
    notices,
  };
}

function conclusionColumns(locale: Locale): RowColumn<AssessedMine>[] {
  const { conclusions } = reportWords[locale];
  return [
    ...mineColumns(({ assessment }: AssessedMine) => assessment.mine),
    { title: { zh: "结论", en: "Conclusion" }, cell: ({ assessment }) => conclusions[assessment.conclusion] },
  ];
}

const scoreColumns: readonly RowColumn<AssessedMine>[] = [
  { title: { zh: "最低得分", en: "Least score" }, cell: ({ assessment }) => scoreOf(assessment)?.min },
  { title: { zh: "最高得分", en: "Greatest score" }, cell: ({ assessment }) => scoreOf(assessment)?.max },
];

const countColumns: readonly RowColumn<AssessedMine>[] = (
  [
    ["passed", "通过", "Passed"],
    ["failed", "不通过", "Failed"],
    ["cantTell", "无法判定", "Cannot tell"],
    ["inapplicable", "不适用", "Not applicable"],
  ] as const
).map(([verdict, zh, en]) => ({ title: { zh, en }, cell: ({ assessment }) => assessment.counts[verdict] }));

function ruleColumns(locale: Locale): RowColumn<AssessedMine>[] {
  const words = reportWords[locale];
  const listed = (titles: readonly Words[]) => titles.map((title) => title[locale]).join(words.semicolon);
  const rules = (verdict: Verdict) => (row: AssessedMine) =>
    listed(requiredWith(verdict, row.assessment).map(({ about }) => about.title));
  return [
    ...countColumns,
    { title: { zh: "不通过的必备要求", en: "Failed required rules" }, cell: rules("failed") },
    { title: { zh: "无法判定的必备要求", en: "Undecided required rules" }, cell: rules("cantTell") },
    {
      title: { zh: "缺少的事实(最关键的在前)", en: "Missing facts, the most decisive first" },
      cell: ({ assessment }) => listed(assessment.missingFacts.map(({ title }) => title)),
    },
    {
      title: { zh: "缺少的参数", en: "Missing parameters" },
      cell: ({ assessment }) => listed(assessment.missingParameters.map(({ title }) => title)),
    },
    {
      title: { zh: "提示", en: "Notices" },
      cell: ({ assessment }) =>
        assessment.notices
          .map((notice) => noticeText(notice, assessment, words))
          .map((text) => plain(text.map((span) => (typeof span === "string" ? span : span.text)).join("")))
          .join(" "),
    },
  ];
}

/** The findings of required rules that came to a verdict, less duties about the mine's own status. */
function requiredWith(verdict: Verdict, { findings }: Assessment): readonly Finding[] {
  return findings.filter((finding) => finding.verdict === verdict && decides(finding.about));
}

/** The least and the greatest score, whichever way items that do not apply count; undefined while a bound is unknown. */
function scoreOf({ score }: Assessment): Interval | undefined {
  const known = score?.readings.flatMap(({ points }) => (points ? [points] : []));
  if (!score || !known || known.length < score.readings.length) return undefined;
  return { min: Math.min(...known.map(({ min }) => min)), max: Math.max(...known.map(({ max }) => max)) };
}
