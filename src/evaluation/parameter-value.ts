import type { Slots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import type { CompiledRow } from "./compile.ts";
import type { ResolvedParameter } from "./in-force.ts";
import type { ComparisonNode } from "./node.ts";
import { no, type Truth, unknown, yes } from "./truth.ts";

/** A parameter's value for a mine; undefined while it has none, or while facts that choose its row are unknown. */
export function parameterValue(parameter: ResolvedParameter, slots: Slots): ParameterValue | undefined {
  return parameter.rows ? valueInRows(parameter.rows, slots) : valueForAll(parameter);
}

/** The value of a parameter that is no table, the same for all mines; undefined while it has none. */
function valueForAll({ override, entry }: ResolvedParameter): ParameterValue | undefined {
  return override ? override.value : (entry?.value ?? undefined);
}

/** What a comparison that looks up no table compares with, whatever the mine; undefined while its parameter has no value. */
export function targetForAll(node: ComparisonNode, parameters: readonly ResolvedParameter[]): unknown {
  const parameter = parameters[node.parameter];
  return parameter ? valueForAll(parameter) : node.value;
}

/** The value that all rows that could be the mine's give, where one of them surely is. */
function valueInRows(rows: readonly CompiledRow[], slots: Slots): ParameterValue | undefined {
  let found: ParameterValue | undefined;
  for (const row of rows) {
    const truth = matches(row, slots);
    if (truth === no) continue;
    const { value } = row.entry;
    if (value === null || (found !== undefined && value !== found)) return undefined;
    if (truth === yes) return value;
    found = value;
  }
  return undefined;
}

/** The row that is surely a mine's; undefined while facts that choose it are unknown. */
export function rowInForce(rows: readonly CompiledRow[], slots: Slots): CompiledRow | undefined {
  const [first, ...others] = possibleRows(rows, slots);
  return others.length === 0 && first && matches(first, slots) === yes ? first : undefined;
}

/** The rows that could be a mine's, in order, up to the first that surely is. */
export function possibleRows(rows: readonly CompiledRow[], slots: Slots): CompiledRow[] {
  const possible: CompiledRow[] = [];
  for (const row of rows) {
    const truth = matches(row, slots);
    if (truth !== no) possible.push(row);
    if (truth === yes) break;
  }
  return possible;
}

function matches(row: CompiledRow, slots: Slots): Truth {
  let truth: Truth = yes;
  for (const { slot, values } of row.when) {
    const value = slots[slot];
    if (value === undefined) truth = unknown;
    else if (!values.includes(value)) return no;
  }
  return truth;
}
