import { type RuleSummary, summariesOf } from "../evaluation/about.ts";
import { compile } from "../evaluation/compile.ts";
import { contextFor } from "../evaluation/context.ts";
import { judge, type Verdict } from "../evaluation/judge.ts";
import { type Day, readDay } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { Words } from "../profile/words.ts";
import type { ParameterOverride } from "../ruleset/parameter.ts";
import type { Category, RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { type Conclusion, concluded } from "./conclusion.ts";
import { type Determination, determinationsOn } from "./determination.ts";
import { refuseUnfitting } from "./determination-faults.ts";
import { type Finding, type Weighed, weighed } from "./finding.ts";
import { pointsOnDay } from "./item-points.ts";
import { type MissingFact, missingFacts, type MissingParameter, missingParameters } from "./missing.ts";
import { type Notice, noticesOf } from "./notice.ts";
import { withPoints } from "./reached.ts";
import { type Score, scored } from "./score.ts";

/** How many rules came to each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** The findings of one category, counted. */
export interface CategoryResult {
  readonly id: string;
  readonly title: Words;
  readonly counts: Counts;
  /**
   * What the category's required rules alone would conclude; in a scored set, whether it reaches its floor
   * if there is one, and its items their least points.
   */
  readonly conclusion: Conclusion;
}

/** A mine against a rule set on a day. */
export interface Assessment {
  readonly kind: "assessment";
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly model: string;
  readonly asOf: Day;
  readonly mine: { readonly name: string; readonly licence?: string };
  readonly conclusion: Conclusion;
  /** In a scored set: total and categories, each as far as it is known. */
  readonly score?: Score;
  readonly counts: Counts;
  readonly categories: readonly CategoryResult[];
  /** One finding per rule, in the set's order. */
  readonly findings: readonly Finding[];
  /** What undecided rules wait for, the most decisive first. */
  readonly missingFacts: readonly MissingFact[];
  readonly missingParameters: readonly MissingParameter[];
  readonly notices: readonly Notice[];
}

/** What an assessment is asked for. */
export interface AssessOptions {
  /** The day of assessment, `YYYY-MM-DD`. Events dated after it have not happened. */
  readonly asOf: Day;
  /** The rule set; the plan's rules for a mine (`liaoning/2021/mine`) if none is given. */
  readonly ruleSet?: RuleSet | undefined;
  /** An assessor's own verdicts. */
  readonly determinations?: readonly Determination[] | undefined;
  /** Values in place of the standard's, or rows before those of its tables, by parameter id, each with its source. */
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
  /** The id of a newer revision of the rule set, if the caller knows of one: the result then says so. */
  readonly newerRevision?: string | undefined;
}

/**
 * Assesses a mine against a rule set on a day.
 *
 * @param profile - A checked profile (`readProfile`); what it leaves out is unknown.
 * @returns Plain data. `cantTell` names the facts and parameters it waits for.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the rule set is about many mines, not one.
 * @throws {ParametersError} If a parameter is not known to the set, has a value or row that does not fit, or no source.
 * @throws {DeterminationsError} If a determination gives points or occurrences that its rule cannot have.
 * @example
 * ```ts
 * const { conclusion } = assess(readProfile({ identity: { name: "Example mine" } }), { asOf: "2025-06-30" });
 * // "cantTell"
 * ```
 */
export function assess(profile: MineProfile, options: AssessOptions): Assessment {
  const asOf = readDay((options as Partial<AssessOptions> | undefined)?.asOf, "asOf");
  const { ruleSet = liaoning2021Mine, determinations = [], parameters = {}, newerRevision } = options;
  const set = compile(ruleSet);
  const context = contextFor(set, profile, asOf, parameters);
  const summaries = summariesOf(ruleSet);
  const determined = determinationsOn(determinations, asOf);
  const points = set.rules.map(({ rule }) => rule.points && pointsOnDay(rule.points, set, context));
  refuseUnfitting(determinations, set, points);
  const results = set.rules.map((rule, index) => {
    const { id } = rule.rule;
    return weighed(judge(rule, set, context), summaries.get(id) as RuleSummary, determined.get(id), points[index]);
  });
  const findings = results.map((one, index) => withPoints(one, points[index]));
  const { id, version, title, conclusion: model } = ruleSet;
  const byScore = model.model === "points" ? scored(model, results, points, set, context) : undefined;
  return {
    kind: "assessment",
    ruleSet: { id, version, title },
    model: model.model,
    asOf,
    mine: mineOf(profile),
    conclusion: byScore?.conclusion ?? concluded(results),
    ...(byScore && { score: byScore.score }),
    counts: countsOf(results),
    categories: categoryResults(ruleSet.categories, results, byScore?.categories),
    findings,
    missingFacts: missingFacts(results, set, context),
    missingParameters: missingParameters(results, set, byScore?.missingParameters),
    notices: noticesOf({
      ruleSet,
      asOf,
      slots: context.slots,
      parameters,
      determinations,
      findings,
      score: byScore?.score,
      newer: newerRevision,
    }),
  };
}

/** How results name a mine. */
export function mineOf({ identity, licences }: MineProfile): Assessment["mine"] {
  const licence = licences?.mining?.number;
  return { name: identity.name, ...(licence === undefined ? {} : { licence }) };
}

function categoryResults(
  categories: readonly Category[],
  results: readonly Weighed[],
  byFloor: ReadonlyMap<string, Conclusion> = new Map(),
): CategoryResult[] {
  const byCategory = new Map<string, Weighed[]>(categories.map(({ id }) => [id, []]));
  for (const one of results) byCategory.get(one.finding.about.category)?.push(one);
  return categories.map(({ id, title }) => {
    const own = byCategory.get(id) ?? [];
    return { id, title, counts: countsOf(own), conclusion: byFloor.get(id) ?? concluded(own) };
  });
}

function countsOf(results: readonly Weighed[]): Counts {
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
  for (const { finding } of results) counts[finding.verdict]++;
  return counts;
}
