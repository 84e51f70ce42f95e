import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import { isRecord } from "../ruleset/json.ts";
import { fits, typeRemedy } from "../ruleset/parameter-faults.ts";
import type { Parameter, ParameterOverride } from "../ruleset/parameter.ts";
import type { CompiledParameter } from "./compile.ts";

/** Values in place of the standard's, by parameter id. */
export type ParameterOverrides = Readonly<Record<string, ParameterOverride>>;

/** What is wrong with a caller's values: unknown parameters, values of another type or range, values without source. */
export function overrideFaults(
  overrides: Readonly<Record<string, unknown>>,
  parameters: readonly CompiledParameter[],
): Fault[] {
  const known = new Map(parameters.map(({ parameter }) => [parameter.id, parameter]));
  return Object.entries(overrides).flatMap(([id, override]) => {
    const path = [`parameters["${id}"]`];
    const parameter = known.get(id);
    if (!parameter) return [faultAt("unknown_parameter", path, undefined, meant(id, known.keys()))];
    const given = isRecord(override) ? override : {};
    return [
      ...valueFaults(parameter, given["value"], [...path, "value"]),
      ...sourceFaults(given["source"], [...path, "source"]),
    ];
  });
}

function valueFaults(parameter: Parameter, value: unknown, path: readonly string[]): Fault[] {
  if (!fits(parameter, value)) return [faultAt("value_type", path, value, typeRemedy(parameter))];
  const isOutside = parameter.unit === "%" && typeof value === "number" && (value < 0 || value > 100);
  return isOutside ? [faultAt("out_of_range", path, value, percentRemedy)] : [];
}

function sourceFaults(source: unknown, path: readonly string[]): Fault[] {
  if (typeof source === "string" && source.trim() !== "") return [];
  return [faultAt("source_missing", path, source, sourceRemedy)];
}

const percentRemedy = { zh: "请填 0 至 100 的数字", en: "give a number from 0 to 100" };
const sourceRemedy = { zh: "请写明数值出处", en: "say where the value comes from" };
