import { type Day, type DaysAround, daysAround } from "../profile/day.ts";
import { ParametersError, RuleSetError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import { type Slots, slotsOf } from "../profile/slots.ts";
import type { MineProfile } from "../profile/mine.ts";
import {
  type DatedValue,
  inForceOn,
  isInForce,
  type Parameter,
  type ParameterOverride,
  type ParameterValue,
} from "../ruleset/parameter.ts";

import type { CompiledParameter, CompiledRow, CompiledRuleSet } from "./compile.ts";
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

/** What conditions are evaluated against: a mine's facts and the parameters of the day. */
export interface Context {
  readonly slots: Slots;
  readonly days: DaysAround;
  readonly parameters: readonly ResolvedParameter[];
  /** The derived facts that the set and the caller's rows ask for, by the slots of the leaves they follow from. */
  readonly followers: CompiledRuleSet["followers"];
}

/**
 * What a rule set's conditions are evaluated against for a mine on a day.
 *
 * @param overrides - A caller's values in place of the standard's, and rows before those of its tables.
 * @throws {RuleSetError} If the set is about many mines, not one.
 * @throws {ParametersError} If a caller's parameter is not known, or its value or a row of it does not fit.
 */
export function contextFor(
  set: CompiledRuleSet,
  profile: MineProfile,
  asOf: Day,
  overrides: ParameterOverrides,
): Context {
  refuse(set, overrides);
  const days = daysAround(asOf);
  const given = givenRows(set, overrides);
  return {
    slots: slotsOf(profile, days, given.derivations),
    days,
    parameters: set.parameters.map((parameter) => resolved(parameter, asOf, overrides, given)),
    followers: given.followers,
  };
}

/**
 * The parameters that a rule set's conditions about a mine are evaluated against on a day, whatever the mine.
 *
 * @param overrides - A caller's values in place of the standard's, and rows before those of its tables.
 * @throws {RuleSetError} If the set is about many mines, not one.
 * @throws {ParametersError} If a caller's parameter is not known, or its value or a row of it does not fit.
 */
export function parametersOn(
  set: CompiledRuleSet,
  asOf: Day,
  overrides: ParameterOverrides,
): readonly ResolvedParameter[] {
  refuse(set, overrides);
  const given = givenRows(set, overrides);
  return set.parameters.map((parameter) => resolved(parameter, asOf, overrides, given));
}

/** Throws if the set is about many mines, or a caller's parameter does not fit it. */
function refuse({ ruleSet, parameters }: CompiledRuleSet, overrides: ParameterOverrides): void {
  if (ruleSet.subject !== "mine") {
    throw new RuleSetError([faultAt("not_for_a_mine", ["ruleSet", "subject"], ruleSet.subject, subjectRemedy)]);
  }
  const faults = overrideFaults(overrides, parameters);
  if (faults.length > 0) throw new ParametersError(faults);
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
