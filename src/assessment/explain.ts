import { explainIn, type ExplainOptions as OptionsIn, type Explanation } from "../evaluation/explain.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";

/** What an explanation is asked for. */
export type ExplainOptions = Omit<OptionsIn, "ruleSet"> & {
  /** The rule set; the plan's rules for a mine (`liaoning/2021/mine`) if none is given. */
  readonly ruleSet?: RuleSet | undefined;
};

/**
 * Why one rule has its verdict for a mine on a day: the tree of its conditions with values, limits and truth.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the set has no such rule, or is about many mines, not one.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 */
export function explain(profile: MineProfile, options: ExplainOptions): Explanation {
  return explainIn(profile, { ...options, ruleSet: options.ruleSet ?? liaoning2021Mine });
}
