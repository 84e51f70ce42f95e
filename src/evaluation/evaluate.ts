import type { ParameterValue } from "../ruleset/parameter.ts";
import type { CompiledRuleSet } from "./compile.ts";
import type { Context } from "./context.ts";
import { holds } from "./holds.ts";
import type { ComparisonNode, Node } from "./node.ts";
import { parameterValue } from "./parameter-value.ts";
import { negated, no, type Truth, unknown, yes } from "./truth.ts";

/** The truth of a condition for the facts and parameters of a context. */
export function truthOf(node: Node, context: Context): Truth {
  return context.found ? (context.found.truths[node.index] as Truth) : evaluated(node, context);
}

function evaluated(node: Node, context: Context): Truth {
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
  return holds(node.operation, value, target) ? yes : no;
}

/** What a comparison compares with; undefined while a parameter's value is not known. */
export function targetOf(node: ComparisonNode, context: Context): unknown {
  return node.parameter < 0 ? node.value : valueAt(node.parameter, context);
}

/** The value for a mine of the parameter of an id; undefined while it has none, or the set has no such parameter. */
export function valueOfParameter(
  id: string,
  { parameterIndex }: CompiledRuleSet,
  context: Context,
): ParameterValue | undefined {
  return valueAt(parameterIndex.get(id) ?? -1, context);
}

function valueAt(index: number, { found, parameters, slots }: Context): ParameterValue | undefined {
  if (found) return found.values[index];
  const parameter = parameters[index];
  return parameter && parameterValue(parameter, slots);
}
