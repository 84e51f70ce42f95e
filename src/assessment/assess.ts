import type { MineProfile } from "../profile/mine.ts";
import { type Assessment, assessmentFrom } from "./assessment.ts";
import { type AssessOptions, groundsFor } from "./grounds.ts";

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
  return assessmentFrom(groundsFor(profile, options));
}
