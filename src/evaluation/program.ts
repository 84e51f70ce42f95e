import type { Slots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import { holds, type Operation, operations } from "./holds.ts";
import type { ComparisonNode, GroupNode, Node, NotNode } from "./node.ts";
import { no, unknown, yes } from "./truth.ts";

/**
 * The conditions of a set laid out flat: first the comparisons, those of one operation together, then what is made of
 * them, each after its parts. One pass finds the truth of all, without a call for each and however deep they nest.
 */
export interface Program {
  /** How many conditions there are. */
  readonly length: number;
  readonly comparisons: readonly Comparisons[];
  readonly groups: Groups;
}

/** Comparisons of one operation, each by its index among the set's conditions. */
export interface Comparisons {
  readonly operation: Operation;
  readonly indices: Int32Array;
  readonly slots: Int32Array;
  /** The index of the parameter compared with, or -1. */
  readonly parameters: Int32Array;
  /** The fixed values; undefined where there is a parameter. */
  readonly values: readonly unknown[];
}

/** Conditions made of others. */
export interface Groups {
  readonly indices: Int32Array;
  readonly kinds: Uint8Array;
  /** Where the parts of each begin among all parts; those of the next begin where they end. */
  readonly starts: Int32Array;
  readonly parts: Int32Array;
}

/** How the parts of a group come together. */
export const kindOf = { all: 0, any: 1, not: 2 } as const satisfies Record<Exclude<Node["kind"], "comparison">, number>;

/** The program of a set's nodes. */
export function programOf(nodes: readonly Node[]): Program {
  const compared = nodes.filter((node) => node.kind === "comparison");
  return {
    length: nodes.length,
    comparisons: operations.flatMap((operation) => {
      const own = compared.filter((node) => node.operation === operation);
      return own.length > 0 ? [comparisonsOf(operation, own)] : [];
    }),
    groups: groupsOf(nodes.filter((node) => node.kind !== "comparison")),
  };
}

function comparisonsOf(operation: Operation, nodes: readonly ComparisonNode[]): Comparisons {
  return {
    operation,
    indices: Int32Array.from(nodes, ({ index }) => index),
    slots: Int32Array.from(nodes, ({ slot }) => slot),
    parameters: Int32Array.from(nodes, ({ parameter }) => parameter),
    values: nodes.map(({ parameter, value }) => (parameter < 0 ? value : undefined)),
  };
}

function groupsOf(nodes: readonly (GroupNode | NotNode)[]): Groups {
  const parts = nodes.map((node) => (node.kind === "not" ? [node.node] : node.nodes));
  const starts = new Int32Array(nodes.length + 1);
  for (const [index, { length }] of parts.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return {
    indices: Int32Array.from(nodes, ({ index }) => index),
    kinds: Uint8Array.from(nodes, ({ kind }) => kindOf[kind]),
    starts,
    parts: Int32Array.from(parts.flat(), ({ index }) => index),
  };
}

/**
 * Finds the truth of every condition of a set for one mine.
 *
 * @param targets - The values of the set's parameters for the mine; undefined where they are not known.
 * @param truths - Takes the truths, by the condition's index.
 */
export function runProgram(
  { comparisons, groups }: Program,
  slots: Slots,
  targets: readonly (ParameterValue | undefined)[],
  truths: Int8Array,
): void {
  for (const one of comparisons) runComparisons(one, slots, targets, truths);
  const { indices, kinds, starts, parts } = groups;
  for (let at = 0; at < indices.length; at++) {
    const start = starts[at] as number;
    const end = starts[at + 1] as number;
    const first = truths[parts[start] as number] as number;
    const kind = kinds[at];
    if (kind === kindOf.not) truths[indices[at] as number] = yes - first;
    else if (kind === kindOf.all) truths[indices[at] as number] = leastOf(first, truths, parts, start, end);
    else truths[indices[at] as number] = greatestOf(first, truths, parts, start, end);
  }
}

function runComparisons(
  { operation, indices, slots: factSlots, parameters, values }: Comparisons,
  slots: Slots,
  targets: readonly (ParameterValue | undefined)[],
  truths: Int8Array,
): void {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[factSlots[at] as number];
    const parameter = parameters[at] as number;
    const target = parameter < 0 ? values[at] : targets[parameter];
    const isKnown = value !== undefined && target !== undefined;
    truths[indices[at] as number] = isKnown ? (holds(operation, value, target) ? yes : no) : unknown;
  }
}

function leastOf(first: number, truths: Int8Array, parts: Int32Array, start: number, end: number): number {
  let least = first;
  for (let at = start + 1; at < end; at++) {
    const truth = truths[parts[at] as number] as number;
    if (truth < least) least = truth;
  }
  return least;
}

function greatestOf(first: number, truths: Int8Array, parts: Int32Array, start: number, end: number): number {
  let greatest = first;
  for (let at = start + 1; at < end; at++) {
    const truth = truths[parts[at] as number] as number;
    if (truth > greatest) greatest = truth;
  }
  return greatest;
}
