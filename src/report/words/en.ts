import type { Text } from "../document.ts";
import { joined, say, strong } from "../document.ts";
import type { ReportWords } from "./report-words.ts";

/** The reports' words in English. */
export const en = {
  locale: "en",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  yes: "yes",
  no: "no",
  unknown: "unknown",
  beside: (title, beside) => say`${title} (${beside})`,
  periods: {
    Y: (length) => counted(length, "year"),
    M: (length) => counted(length, "month"),
    D: (length) => counted(length, "day"),
  },
  verdicts: { passed: "passed", failed: "failed", cantTell: "cannot tell", inapplicable: "not applicable" },
  conclusions: {
    conforms: "conforms",
    doesNotConform: "does not conform",
    cantTell: "cannot tell",
    inapplicable: "not applicable",
  },
  conclusionReasons: {
    conforms: ({ counts: { passed, cantTell } }) => {
      const open = say` For ${cantTell} more it is not known whether they apply; what they ask for is met either way.`;
      return say`${strong("Conforms")}: each required rule that applies is met (${passed} passed, none failed).${cantTell > 0 ? open : []}`;
    },
    doesNotConform: ({ counts: { failed, cantTell } }) => {
      const open = say` ${are(cantTell, "more")} undecided.`;
      return say`${strong("Does not conform")}: ${counted(failed, "required rule")} ${failed === 1 ? "fails" : "fail"}.${cantTell > 0 ? open : []}`;
    },
    cantTell: ({ counts: { cantTell }, facts, parameters }) => {
      const first = facts ? say` Facts to give first: ${facts}.` : [];
      const values = parameters ? say` Parameters without a value: ${parameters}.` : [];
      return say`${strong("Cannot tell")}: no required rule fails, but ${are(cantTell, "required rule", "s")} undecided.${first}${values}`;
    },
    inapplicable: () => say`${strong("Not applicable")}: no required rule of the rule set is for this mine.`,
  },
  obligations: { required: "required", strive: "to strive for", encouraged: "encouraged" },
  duty: (obligation) => say`${obligation}; a duty about the mine's own green status, outside the conclusion`,
  bases: { plan: "the document's own words", standard: "another standard", reading: "a reading" },
  reading: (text) => say`a reading: ${text}`,
  confidences: {
    printed: "printed in the document",
    "two-sources": "two sources agree",
    "one-source": "one source only",
    inferred: "inferred",
  },
  truths: { true: "true", false: "false", unknown: "unknown" },
  operators: {
    equal: (limit) => limit,
    notEqual: (limit) => say`not ${limit}`,
    in: (limit) => say`one of ${limit}`,
    notIn: (limit) => say`none of ${limit}`,
    lessThan: (limit) => say`less than ${limit}`,
    lessThanInclusive: (limit) => say`at most ${limit}`,
    greaterThan: (limit) => say`more than ${limit}`,
    greaterThanInclusive: (limit) => say`at least ${limit}`,
  },
  dayOperators: {
    lessThan: (limit) => say`before ${limit}`,
    lessThanInclusive: (limit) => say`on or before ${limit}`,
    greaterThan: (limit) => say`after ${limit}`,
    greaterThanInclusive: (limit) => say`on or after ${limit}`,
  },
  notices: {
    outside_term: (asOf, from, until) =>
      asOf < from
        ? say`The day of assessment, ${asOf}, lies before the rule set's term, which begins on ${from}.`
        : say`The day of assessment, ${asOf}, lies after the rule set's term (${from} to ${until ?? ""}); its last values are still used.`,
    parameter_overridden: (parameter, value, source) =>
      say`A value was set by the caller in place of the standard's: ${parameter} = ${value}. Source given: ${source}`,
    parameter_rows: (parameter, rows, sources) =>
      say`The caller gave ${counted(rows, "row")} of the table ${parameter}; the standard's own are looked at after them. Source given: ${sources}`,
    looks_like_share: (fact, value) =>
      say`${fact} is given as ${value}. Was a share meant? Percentages are written from 0 to 100.`,
    determination_conflicts: (rule, computed, determined, by) =>
      say`${rule}: the assessor's verdict (${determined}, by ${by}) contradicts the computed one (${computed}). The computed one counts.`,
    determination_after_day: (rule, on) =>
      say`${rule}: an assessor's verdict dated ${on}, after the day of assessment, is ignored.`,
    determination_without_rule: (rule) =>
      say`An assessor's verdict is given for ${rule}, which is no rule of the rule set; it is ignored.`,
    score_contradicts: (categories) =>
      categories.length === 0
        ? say`The full points of the categories do not come to the full score; the total counts as unknown. Correct them.`
        : say`The points entered for ${categories} contradict each other or the full points; they count as unknown. Correct them.`,
    older_revision: (ruleSet, newer) => say`${ruleSet} is an older revision; there is a newer one: ${newer}.`,
  },
  headings: {
    assessment: (mine) => say`Green-mine assessment: ${mine}`,
    explanation: (rule) => say`Explanation: ${rule}`,
    conclusion: "Conclusion",
    counts: "Rules by verdict",
    categories: "Categories",
    failed: "Required rules that fail",
    undecided: "Required rules that are undecided",
    advice: "Advice",
    duties: "Duties",
    determined: "Settled by an assessor's verdict",
    missingFacts: "Missing facts",
    missingParameters: "Parameters without a value",
    notices: "Notices",
    conditions: "Conditions",
    settling: "What would settle it",
  },
  labels: {
    mine: "Mine",
    licence: "Mining licence",
    ruleSet: "Rule set",
    asOf: "Day of assessment",
    rule: "Rule",
    verdict: "Verdict",
    obligation: "Obligation",
    requirement: "Requirement",
    clauses: "Clause",
    basis: "Basis",
    facts: "Facts",
    days: "Days",
    missingParameters: "Missing values",
    determination: "Assessor",
    remedy: "Remedy",
    category: "Category",
    required: "Required",
    all: "All",
    fact: "Fact",
    id: "Id",
    parameter: "Parameter",
    settles: "Settles alone",
    waiting: "Required waiting",
    waitingAll: "All waiting",
  },
  version: (title, id, version) => say`${title} (${id}, version ${version})`,
  factIs: (title, value) => say`${title}: ${value}`,
  opens: (day) => say`opens on ${day}`,
  due: (day, isPast) => (isPast ? say`was due by ${day}` : say`due by ${day}`),
  determination: ({ verdict, by, on, counts, computed, evidence, note }) => {
    const standing = counts
      ? say`counts; computed: ${computed}`
      : say`does not count, the computed verdict does: ${computed}`;
    const parts = [
      say`${verdict}, by ${by} on ${on} (${standing})`,
      ...(evidence === undefined ? [] : [say`evidence: ${evidence}`]),
      ...(note === undefined ? [] : [say`note: ${note}`]),
    ];
    return joined(parts, "; ");
  },
  categoriesIntro: "The counts are of all rules; the conclusion is that of the category's required rules alone.",
  adviceOnly: "advice only",
  adviceIntro: "What the plan asks to strive for or encourages; it never decides the conclusion.",
  dutiesIntro: "What the mine owes about its own green status by a day; it never counts in the conclusion.",
  sharedWaits: (count, facts) =>
    say`All ${count} of these wait for ${facts}. Each waits for what stands beside it too:`,
  sharedInCategory: (category, facts) => say`${category} (all also wait for: ${facts})`,
  waits: (title, clauses, waits) => say`${title} (${clauses}): ${waits}`,
  parameterWait: (parameter) => say`a value of ${parameter}`,
  noFurther: "nothing else",
  missingFactsIntro:
    "The most decisive first: how many undecided required rules the fact could settle alone, how many wait for it, and how many undecided rules of any obligation.",
  missingParametersIntro: (asOf) =>
    `No document at hand gives a value that is in force on ${asOf} for this mine, and none is invented. Rules that need one cannot be told.`,
  overrideHow: (example) =>
    say`An assessor who has a value passes it with its source as the parameters of the assessment (command line: --parameters FILE): ${example}`,
  closing:
    "This report is a computed check of the facts given against the rule set. It is not the decision of an authority.",
  verdictReasons: {
    passed: () => say`${strong("Passed")}: the rule applies and what it requires is met.`,
    failed: () => say`${strong("Failed")}: the rule applies and what it requires is not met.`,
    cantTell: () =>
      say`${strong("Cannot tell")}: facts or values are missing that decide whether the rule applies or is met.`,
    inapplicable: () => say`${strong("Not applicable")}: the rule is not for this mine.`,
  },
  parts: {
    scope: "the rule set is for this mine",
    appliesWhen: "the rule applies",
    requires: "the requirement is met",
  },
  groups: { all: "all of these hold", any: "at least one of these holds", not: "this does not hold" },
  asks: (title, value, asked) => say`${title}: ${value}; asked for: ${asked}`,
  gaps: {
    short: (gap) => say`short by ${gap}`,
    over: (gap) => say`over by ${gap}`,
    spare: (gap) => say`${gap} to spare`,
    differs: (gap) => say`differs by ${gap}`,
    exactly: ["exactly on the limit"],
  },
  limit: (parameter, value) => say`Limit: ${parameter}, ${value}`,
  inForceFrom: (day) => say`in force from ${day}`,
  source: (source) => say`source: ${source}`,
  confidence: (confidence) => say`confidence: ${confidence}`,
  override: (source) => say`set by the caller; source given: ${source}`,
  overrideRow: (source) => say`a row of the caller's; source given: ${source}`,
  noValue: "no document at hand gives a value",
  valueOpen: "the value depends on facts that are not known yet",
  limitUnknown: "a limit that is not known",
  settlingIntro: "Each of these sets of facts could decide the verdict alone:",
  settlingNone: "No set of missing facts was found that could decide the verdict alone.",
  settlingMore: (count) => `${counted(count, "more set")} beyond these.`,
  settlingIncomplete: "The search stopped early; there may be other sets.",
} as const satisfies ReportWords;

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function are(count: number, noun: string, plural = ""): Text {
  return [`${String(count)} ${noun}${count === 1 ? " is" : `${plural} are`}`];
}
