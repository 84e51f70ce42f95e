import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import { isRecord } from "../ruleset/json.ts";
import { rowFaults } from "./given-row-faults.ts";
import { fits, typeRemedy } from "../ruleset/parameter-faults.ts";
import type { Parameter, ParameterOverride } from "../ruleset/parameter.ts";
import type { CompiledParameter } from "./compile.ts";

type Path = readonly PropertyKey[];

/** Values in place of the standard's, and rows before those of its tables, by parameter id. */
export type ParameterOverrides = Readonly<Record<string, ParameterOverride>>;

/** What is wrong with what a caller gives: unknown parameters, values and rows that do not fit, values without source. */
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
    return [...contentFaults(parameter, given, path), ...sourceFaults(given["source"], [...path, "source"])];
  });
}

/** The faults of a value, or of rows; one of both is wanted. */
function contentFaults(parameter: Parameter, { value, rows }: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  if (rows === undefined) return valueFaults(parameter, value, [...path, "value"]);
  const both = value === undefined ? [] : [faultAt("override_form", path, undefined, formRemedy)];
  if (!parameter.rows) return [...both, faultAt("not_a_table", [...path, "rows"], undefined, tableRemedy)];
  return [...both, ...rowFaults(rows, [...path, "rows"], (given, place) => valueFaults(parameter, given, place))];
}

function valueFaults(parameter: Parameter, value: unknown, path: Path): Fault[] {
  if (!fits(parameter, value)) return [faultAt("value_type", path, value, typeRemedy(parameter))];
  const isOutside = parameter.unit === "%" && typeof value === "number" && (value < 0 || value > 100);
  return isOutside ? [faultAt("out_of_range", path, value, percentRemedy)] : [];
}

function sourceFaults(source: unknown, path: Path): Fault[] {
  if (typeof source === "string" && source.trim() !== "") return [];
  return [faultAt("source_missing", path, source, sourceRemedy)];
}

const formRemedy = { zh: "请只写 value 或 rows 之一", en: "write only one of value and rows" };
const tableRemedy = { zh: "这个参数不是表;请改写 value", en: "this parameter is no table; give a value instead" };
const percentRemedy = { zh: "请填 0 至 100 的数字", en: "give a number from 0 to 100" };
const sourceRemedy = { zh: "请写明数值出处", en: "say where the value comes from" };
