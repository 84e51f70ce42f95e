import type { Slots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import type { CompiledRow, CompiledRuleSet, ComparisonNode, Node } from "./compile.ts";
import type { Context, ResolvedParameter } from "./context.ts";
import { negated, no, type Truth, unknown, yes } from "./truth.ts";

/** The truth of a condition for the facts and parameters of a context. */
export function truthOf(node: Node, context: Context): Truth {
  switch (node.kind) {
    case "comparison":
      return comparisonTruth(node, context);
    case "not":
      return negated(truthOf(node.node, context));
    case "all":
      return least(node.nodes, context);
    case "any":
      return greatest(node.nodes, context);
  }
}

function least(nodes: readonly Node[], context: Context): Truth {
  let truth: Truth = yes;
  for (const node of nodes) {
    const next = truthOf(node, context);
    if (next === no) return no;
    if (next < truth) truth = next;
  }
  return truth;
}

function greatest(nodes: readonly Node[], context: Context): Truth {
  let truth: Truth = no;
  for (const node of nodes) {
    const next = truthOf(node, context);
    if (next === yes) return yes;
    if (next > truth) truth = next;
  }
  return truth;
}

function comparisonTruth(node: ComparisonNode, context: Context): Truth {
  const value = context.slots[node.slot];
  const target = targetOf(node, context);
  if (value === undefined || target === undefined) return unknown;
  return holds(node, value, target) ? yes : no;
}

function holds({ operator }: ComparisonNode, value: unknown, target: unknown): boolean {
  switch (operator) {
    case "equal":
      return value === target;
    case "notEqual":
      return value !== target;
    case "in":
      return (target as readonly unknown[]).includes(value);
    case "notIn":
      return !(target as readonly unknown[]).includes(value);
    // Numbers compare as numbers, days as text in calendar order; readRuleSet lets nothing else through.
    case "lessThan":
      return (value as number) < (target as number);
    case "lessThanInclusive":
      return (value as number) <= (target as number);
    case "greaterThan":
      return (value as number) > (target as number);
    case "greaterThanInclusive":
      return (value as number) >= (target as number);
  }
}

/** What a comparison compares with; undefined while a parameter's value is not known. */
export function targetOf(node: ComparisonNode, context: Context): unknown {
  if (node.parameter < 0) return node.value;
  const parameter = context.parameters[node.parameter];
  return parameter && parameterValue(parameter, context.slots);
}

/** The value for a mine of the parameter of an id; undefined while it has none, or the set has no such parameter. */
export function valueOfParameter(
  id: string,
  { parameterIndex }: CompiledRuleSet,
  { parameters, slots }: Context,
): ParameterValue | undefined {
  const parameter = parameters[parameterIndex.get(id) ?? -1];
  return parameter && parameterValue(parameter, slots);
}

/** A parameter's value for a mine; undefined while it has none, or while facts that choose its row are unknown. */
export function parameterValue(parameter: ResolvedParameter, slots: Slots): ParameterValue | undefined {
  if (parameter.override) return parameter.override.value;
  if (!parameter.rows) return parameter.entry?.value ?? undefined;
  const possible = possibleRows(parameter.rows, slots);
  const [first] = possible;
  if (!first || first.entry.value === null) return undefined;
  const settled =
    possible.every(({ entry }) => entry.value === first.entry.value) && matches(possible.at(-1), slots) === yes;
  return settled ? first.entry.value : undefined;
}

/** The row that is surely a mine's; undefined while facts that choose it are unknown. */
export function rowInForce(rows: readonly CompiledRow[], slots: Slots): CompiledRow | undefined {
  const [first, ...others] = possibleRows(rows, slots);
  return others.length === 0 && matches(first, slots) === yes ? first : undefined;
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

function matches(row: CompiledRow | undefined, slots: Slots): Truth {
  let truth: Truth = row ? yes : no;
  for (const { slot, values } of row?.when ?? []) {
    const value = slots[slot];
    if (value === undefined) truth = unknown;
    else if (!values.includes(value)) return no;
  }
  return truth;
}
