import { type Day, type DaysAround, daysAround } from "../profile/day.ts";
import { ParametersError, RuleSetError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import {
  type DatedValue,
  inForceOn,
  isInForce,
  type Parameter,
  type ParameterOverride,
  type ParameterValue,
} from "../ruleset/parameter.ts";
import type { CompiledParameter, CompiledRow, CompiledRuleSet } from "./compile.ts";
import type { Leaves } from "../profile/leaves.ts";
import { type GivenRows, givenRows } from "./given-rows.ts";
import { overrideFaults, type ParameterOverrides } from "./overrides.ts";

/** A value that a caller gives in place of the standard's. */
export type ValueOverride = Extract<ParameterOverride, { readonly value: ParameterValue }>;

/** A parameter as it stands on a day: one value, or the rows of a table. */
export interface ResolvedParameter {
  readonly parameter: Parameter;
  /** The caller's value in its place. */
  readonly override?: ValueOverride;
  readonly entry?: DatedValue | undefined;
  /** The rows in force: the caller's, then the standard's in their order of precedence. */
  readonly rows?: readonly CompiledRow[];
}

/** What of a rule set is the same for all mines on a day. */
export interface InForce extends Pick<CompiledRuleSet, "derivations" | "followers"> {
  /** The leaves of the profile that any of this follows from; absent where that may be any of them. */
  readonly leaves: Leaves | undefined;
  readonly days: DaysAround;
  readonly parameters: readonly ResolvedParameter[];
}

/** For each set, the day that was asked for last: portfolios ask for one day again and again. */
const lastAsked = new WeakMap<CompiledRuleSet, InForce>();

/**
 * What of a rule set is in force on a day.
 *
 * @param overrides - A caller's values in place of the standard's, and rows before those of its tables.
 * @throws {RuleSetError} If the set is about many mines, not one.
 * @throws {ParametersError} If a caller's parameter is not known, or its value or a row of it does not fit.
 */
export function inForceIn(set: CompiledRuleSet, asOf: Day, overrides: ParameterOverrides): InForce {
  const last = lastAsked.get(set);
  const isPlain = Object.keys(overrides).length === 0;
  if (isPlain && last?.days.asOf === asOf) return last;
  if (set.ruleSet.subject !== "mine") {
    throw new RuleSetError([faultAt("not_for_a_mine", ["ruleSet", "subject"], set.ruleSet.subject, subjectRemedy)]);
  }
  const faults = overrideFaults(overrides, set.parameters);
  if (faults.length > 0) throw new ParametersError(faults);
  const given = givenRows(set, overrides);
  const made: InForce = {
    days: daysAround(asOf),
    parameters: set.parameters.map((parameter) => resolved(parameter, asOf, overrides, given)),
    derivations: given.derivations,
    followers: given.followers,
    leaves: given.rows.size === 0 ? set.leaves : undefined,
  };
  if (isPlain) lastAsked.set(set, made);
  return made;
}

function resolved(
  { parameter, rows }: CompiledParameter,
  asOf: Day,
  overrides: ParameterOverrides,
  given: GivenRows,
): ResolvedParameter {
  const override = Object.hasOwn(overrides, parameter.id) ? overrides[parameter.id] : undefined;
  if (override?.value !== undefined) return { parameter, override };
  if (!rows) return { parameter, entry: inForceOn(parameter.values ?? [], asOf) };
  const all = [...(given.rows.get(parameter.id) ?? []), ...rows];
  return { parameter, rows: all.filter(({ entry }) => isInForce(entry, asOf)) };
}

const subjectRemedy = {
  zh: "这个规则集以矿山组合为对象;请用 measureTargets 计量",
  en: "this set is about a portfolio of mines; measure it with measureTargets",
};
