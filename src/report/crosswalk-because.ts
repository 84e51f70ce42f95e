import type { Absence } from "../assessment/absence.ts";
import type { CrosswalkResult } from "../assessment/crosswalk.ts";
import type { DecidingRule, Reason } from "../assessment/reasons.ts";
import type { RelatedPair } from "../assessment/related-pairs.ts";
import { type Block, id, joined, type Text } from "./document.ts";
import { factTitle } from "./named.ts";
import { scoreList } from "./score-blocks.ts";
import { relationText } from "./relation-text.ts";
import { crosswalkWords } from "./words/crosswalk-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The rules that decide for each rule set that falls short, with their counterparts. */
export function becauseBlocks({ because, ruleSets }: CrosswalkResult, words: ReportWords): Block[] {
  const { headings, becauseIntro } = crosswalkWords[words.locale];
  const titleOf = (ruleSet: string) => ruleSets.find((one) => one.id === ruleSet)?.title[words.locale] ?? ruleSet;
  const told = because.filter(({ rules, score }) => rules.length > 0 || score);
  if (told.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [headings.because] },
    ...told.flatMap((reason): Block[] => [
      { kind: "paragraph", text: becauseIntro(titleOf(reason.ruleSet), titleOf(reason.against.ruleSet)) },
      ...(reason.score ? [scoreList(reason.score, words)] : []),
      ...(reason.rules.length > 0 ? [rulesTable(reason, words)] : []),
    ]),
  ];
}

function rulesTable({ rules }: Reason, words: ReportWords): Block {
  const { columns } = crosswalkWords[words.locale];
  const titles = [columns.rule, columns.verdict, columns.counterpart, columns.relation];
  return {
    kind: "table",
    columns: titles.map((title) => ({ title, align: "left" })),
    rows: rules.flatMap((rule) => rowsOf(rule, words)),
  };
}

/** A row for each counterpart; the rule itself stands in the first of them. */
function rowsOf(rule: DecidingRule, words: ReportWords): Text[][] {
  const own = [words.beside([rule.title[words.locale]], [id(rule.rule)]), verdictText(rule, words)];
  if (rule.absence) return [[...own, absenceText(rule.absence, words), []]];
  return rule.counterparts.map((pair, index) => [
    ...(index === 0 ? own : [[], []]),
    counterpartText(pair, rule, words),
    relationText(pair, pair.rule.ruleSet === rule.ruleSet ? "left" : "right", words),
  ]);
}

/** The verdict, and what it waits for where it is open. */
function verdictText({ verdict, missing, missingParameters }: DecidingRule, words: ReportWords): Text {
  const waits: Text[] = [
    ...missing.map((fact) => [factTitle(fact, words)]),
    ...missingParameters.map((parameter) => words.parameterWait([id(parameter)])),
  ];
  const said = [words.verdicts[verdict]];
  return waits.length === 0 ? said : [...said, words.colon, ...joined(waits, words.comma)];
}

/** The rule of the pair that is not the deciding one itself. */
function counterpartText({ rule, counterpart }: RelatedPair, { ruleSet }: DecidingRule, words: ReportWords): Text {
  const { title, verdict } = rule.ruleSet === ruleSet ? counterpart : rule;
  return crosswalkWords[words.locale].counterpart(title[words.locale], words.verdicts[verdict]);
}

function absenceText(absence: Absence, { locale, comma }: ReportWords): Text {
  const { none, noneSince, notJudged, unlisted } = crosswalkWords[locale];
  switch (absence.why) {
    case "none":
      return absence.note ? noneSince(absence.note[locale]) : [none];
    case "notJudged":
      return notJudged(
        joined(
          absence.clauses.map((clause) => [clause]),
          comma,
        ),
      );
    case "unlisted":
      return [unlisted];
  }
}
