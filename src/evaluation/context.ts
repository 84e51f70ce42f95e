import { type Day, type DaysAround, daysAround } from "../profile/day.ts";
import { ParametersError } from "../profile/fault.ts";
import { type Slots, slotsOf } from "../profile/slots.ts";
import type { MineProfile } from "../profile/mine.ts";
import { type DatedValue, inForceOn, isInForce, type Parameter, type ParameterOverride } from "../ruleset/parameter.ts";

import type { CompiledParameter, CompiledRow, CompiledRuleSet } from "./compile.ts";
import { overrideFaults, type ParameterOverrides } from "./overrides.ts";

/** A parameter as it stands on a day: one value, or the rows of a table. */
export interface ResolvedParameter {
  readonly parameter: Parameter;
  readonly override?: ParameterOverride;
  readonly entry?: DatedValue | undefined;
  readonly rows?: readonly CompiledRow[];
}

/** What conditions are evaluated against: a mine's facts and the parameters of the day. */
export interface Context {
  readonly slots: Slots;
  readonly days: DaysAround;
  readonly parameters: readonly ResolvedParameter[];
}

/**
 * What a rule set's conditions are evaluated against for a mine on a day.
 *
 * @param overrides - A caller's values in place of the standard's.
 * @throws {ParametersError} If a caller's parameter is not known, or its value is not of the parameter's type.
 */
export function contextFor(
  set: CompiledRuleSet,
  profile: MineProfile,
  asOf: Day,
  overrides: ParameterOverrides,
): Context {
  const days = daysAround(asOf);
  return {
    slots: slotsOf(profile, days, set.derivations),
    days,
    parameters: resolveParameters(set.parameters, asOf, overrides),
  };
}

function resolveParameters(
  parameters: readonly CompiledParameter[],
  asOf: Day,
  overrides: ParameterOverrides,
): ResolvedParameter[] {
  const faults = overrideFaults(overrides, parameters);
  if (faults.length > 0) throw new ParametersError(faults);
  return parameters.map(({ parameter, rows }) => {
    const override = Object.hasOwn(overrides, parameter.id) ? overrides[parameter.id] : undefined;
    if (override) return { parameter, override };
    if (rows) return { parameter, rows: rows.filter(({ entry }) => isInForce(entry, asOf)) };
    return { parameter, entry: inForceOn(parameter.values ?? [], asOf) };
  });
}
