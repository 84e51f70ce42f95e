import { facts } from "../profile/facts.ts";
import { type Encode, encodingFor } from "./encode.ts";
import { holds, type Operation, operationOf } from "./holds.ts";
import type { InForce } from "./in-force.ts";
import type { ComparisonNode } from "./node.ts";
import { targetForAll } from "./parameter-value.ts";

/** How many mines are judged side by side: a bit of a word each, in so many words. */
export const words = 8;
export const lanes = words * 32;

/** Truths of some conditions for mines side by side: bits of what is true, and bits of what is false; neither is unknown. */
export interface Lanes {
  readonly isTrue: Int32Array;
  readonly isFalse: Int32Array;
}

/** Which values need no look-up to be written as numbers. */
export const columnKind = { number: 0, flag: 1, other: 2 } as const;

/** The values of one fact for mines side by side, as numbers. */
export interface Column {
  readonly slot: number;
  readonly kind: number;
  readonly encode: Encode;
  readonly values: Float64Array;
  /** The mines of which it is known, a bit each. */
  readonly known: Int32Array;
}

/** A comparison with what is the same for all mines. */
export interface LaneComparison {
  readonly index: number;
  readonly operation: Operation;
  readonly column: Column;
  /** One number, or for `in` and `notIn` several. */
  readonly target: number | readonly number[];
}

/** The comparisons whose targets do not depend on the mine, and the columns that they read. */
export function laneComparisons(nodes: readonly ComparisonNode[], { parameters }: InForce) {
  const fixed = nodes.flatMap((node) => {
    if (parameters[node.parameter]?.rows) return [];
    const target = targetForAll(node, parameters);
    return target === undefined ? [] : [{ node, target }];
  });
  const compared = new Map<number, unknown[]>();
  for (const { node, target } of fixed) {
    const own = compared.get(node.slot) ?? [];
    own.push(...(Array.isArray(target) ? (target as unknown[]) : [target]));
    compared.set(node.slot, own);
  }
  const columns = new Map([...compared].map(([slot, values]) => [slot, columnFor(slot, values)]));
  const comparisons = fixed.map(({ node, target }): LaneComparison => {
    const column = columns.get(node.slot) as Column;
    const encoded = Array.isArray(target) ? target.map(column.encode) : column.encode(target);
    // Days are numbers here.
    return { index: node.index, operation: operationOf(node.operator, "number"), column, target: encoded };
  });
  return { comparisons, columns: [...columns.values()] };
}

function columnFor(slot: number, compared: readonly unknown[]): Column {
  const encode = encodingFor(slot, compared);
  return { slot, kind: kindAt(slot), encode, values: new Float64Array(lanes), known: new Int32Array(words) };
}

function kindAt(slot: number): number {
  const type = facts[slot]?.type;
  return type === "number" ? columnKind.number : type === "boolean" ? columnKind.flag : columnKind.other;
}

/** Finds of which mines of the first words a fact is known. */
export function findKnown({ values, known }: Column, used: number): void {
  for (let word = 0; word < used; word++) {
    let isKnown = 0;
    for (let bit = 0; bit < 32; bit++) {
      if (!Number.isNaN(values[word * 32 + bit])) isKnown |= 1 << bit;
    }
    known[word] = isKnown;
  }
}

/** Finds the truth of a comparison for all mines of the first words. */
export function compareLanes({ index, operation, column, target }: LaneComparison, into: Lanes, used: number): void {
  const { values, known } = column;
  for (let word = 0; word < used; word++) {
    let isTrue = 0;
    for (let bit = 0; bit < 32; bit++) {
      if (holds(operation, values[word * 32 + bit], target)) isTrue |= 1 << bit;
    }
    const isKnown = known[word] as number;
    into.isTrue[index * words + word] = isTrue & isKnown;
    into.isFalse[index * words + word] = ~isTrue & isKnown;
  }
}
