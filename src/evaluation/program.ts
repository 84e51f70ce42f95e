import type { Slots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import { type Comparisons, comparisonsAmong, runComparisons } from "./comparisons.ts";
import { firstIndex, type GroupNode, noGate, type Node, noRequirement, type NotNode } from "./node.ts";
import { unknown, yes } from "./truth.ts";

/**
 * The conditions of a set laid out flat: first the comparisons, those of one operation together, then what is made of
 * them, each after its parts. One pass finds the truth of all, without a call for each and however deep they nest.
 */
export interface Program {
  /** How many truths there are: of the conditions, and of what rules leave out. */
  readonly length: number;
  readonly comparisons: readonly Comparisons[];
  readonly groups: Groups;
}

/** Conditions made of others, alike ones together, since a processor is quick at doing the same again. */
export interface Groups {
  readonly indices: Int32Array;
  readonly kinds: Uint8Array;
  /** Where the parts of each begin among all parts; those of the next begin where they end. */
  readonly starts: Int32Array;
  readonly parts: Int32Array;
}

/** How the parts of a group come together. */
export const kindOf = { all: 0, any: 1, not: 2 } as const satisfies Record<Exclude<Node["kind"], "comparison">, number>;

/** Room for the truths of a program's conditions, and before them those of what a rule leaves out. */
export function truthsFor({ length }: Program): Int8Array {
  const truths = new Int8Array(length);
  truths[noGate] = yes;
  truths[noRequirement] = unknown;
  return truths;
}

/** The program of a set's nodes. */
export function programOf(nodes: readonly Node[]): Program {
  return {
    length: firstIndex + nodes.length,
    comparisons: comparisonsAmong(nodes.filter((node) => node.kind === "comparison")),
    groups: groupsOf(inPasses(nodes)),
  };
}

/** What is made of other conditions, ordered by how deep it nests, then by what is to be done and with how many parts. */
function inPasses(nodes: readonly Node[]): readonly (GroupNode | NotNode)[] {
  const depths: number[] = [];
  const made: (GroupNode | NotNode)[] = [];
  for (const node of nodes) {
    depths[node.index] = 0;
    if (node.kind === "comparison") continue;
    depths[node.index] = 1 + Math.max(...partsOf(node).map(({ index }) => depths[index] ?? 0));
    made.push(node);
  }
  const rank = (node: GroupNode | NotNode) => [depths[node.index] ?? 0, kindOf[node.kind], partsOf(node).length];
  return made.toSorted((a, b) => firstDifference(rank(a), rank(b)));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function partsOf(node: GroupNode | NotNode): readonly Node[] {
  return node.kind === "not" ? [node.node] : node.nodes;
}

function groupsOf(nodes: readonly (GroupNode | NotNode)[]): Groups {
  const parts = nodes.map(partsOf);
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
