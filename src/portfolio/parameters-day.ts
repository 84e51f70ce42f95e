import type { Day } from "../profile/day.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";

/**
 * The day whose parameters count: the day asked for, or the set's first day where that is earlier, so that the mines of
 * the base year can be held against the targets that were set from there.
 */
export function parametersDay({ inForce }: RuleSet, asOf: Day): Day {
  return asOf < inForce.from ? inForce.from : asOf;
}
