import { compile, type CompiledRule, type CompiledRuleSet } from "../evaluation/compile.ts";
import { type Context, contextOf } from "../evaluation/context.ts";
import { type InForce, inForceIn } from "../evaluation/in-force.ts";
import { type Day, readDay } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotsOf } from "../profile/slots.ts";
import type { ParameterOverride } from "../ruleset/parameter.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { type Determination, determinationsOn } from "./determination.ts";
import { refuseUnfitting } from "./determination-faults.ts";
import { type Weighed, weighed } from "./finding.ts";
import { type PointsOnDay, pointsOnDay } from "./item-points.ts";

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

/** What an assessment is drawn from: the rule set as it is in force on the day, the facts, and what each rule says. */
export interface Grounds {
  readonly set: CompiledRuleSet;
  readonly inForce: InForce;
  readonly profile: MineProfile;
  readonly context: Context;
  readonly options: AssessOptions;
  /** What each rule's points are on the day, in the set's order; empty where nothing is scored. */
  readonly points: readonly (PointsOnDay | undefined)[];
  readonly results: readonly Weighed[];
}

/** The grounds of an assessment. */
export function groundsFor(profile: MineProfile, options: AssessOptions): Grounds {
  const asOf = readDay((options as Partial<AssessOptions> | undefined)?.asOf, "asOf");
  const set = compile(options.ruleSet ?? liaoning2021Mine);
  const inForce = inForceIn(set, asOf, options.parameters ?? {});
  return groundsIn(set, inForce, profile, options);
}

/**
 * The grounds of an assessment by a set that is made ready.
 *
 * @param standing - The result of a rule that is known already, by the rule's place in the set.
 */
export function groundsIn(
  set: CompiledRuleSet,
  inForce: InForce,
  profile: MineProfile,
  options: AssessOptions,
  standing?: (index: number) => Weighed | undefined,
): Grounds {
  const { days, derivations } = inForce;
  const leaves = inForce.leaves && set.leavesAndPercentages;
  const context = contextOf(set, inForce, slotsOf(profile, days, derivations, leaves));
  const points = set.hasPoints ? set.rules.map((rule) => rule.points && pointsOnDay(rule.points, set, context)) : [];
  const { determinations = [] } = options;
  refuseUnfitting(determinations, set, points);
  const determined = determinationsOn(determinations, days.asOf);
  const results = new Array<Weighed>(set.rules.length);
  for (let index = 0; index < set.rules.length; index++) {
    const rule = set.rules[index] as CompiledRule;
    results[index] = standing?.(index) ?? weighed(rule, set, context, determined?.get(rule.id), points[index]);
  }
  return { set, inForce, profile, context, options, points, results };
}
