import type { Slots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import { holds, type Operation, operations } from "./holds.ts";
import type { ComparisonNode } from "./node.ts";
import { no, type Truth, unknown, yes } from "./truth.ts";

/** Comparisons of one operation, with fixed values or with parameters. */
export interface Comparisons {
  readonly operation: Operation;
  /** Where the truth of each stands among those of the set's conditions. */
  readonly indices: Int32Array;
  readonly slots: Int32Array;
  /** The fixed values; none where it is parameters that are compared with. */
  readonly values: readonly unknown[];
  /** The indices of the parameters; none where the values are fixed. */
  readonly parameters: Int32Array;
}

/** Comparisons by their operations, and by whether what they compare with is fixed. */
export function comparisonsAmong(nodes: readonly ComparisonNode[]): Comparisons[] {
  return operations.flatMap((operation) => {
    const own = nodes.filter((node) => node.operation === operation);
    const fixed = own.filter(({ parameter }) => parameter < 0);
    const open = own.filter(({ parameter }) => parameter >= 0);
    return [fixed, open].flatMap((some) => (some.length > 0 ? [comparisonsOf(operation, some)] : []));
  });
}

function comparisonsOf(operation: Operation, nodes: readonly ComparisonNode[]): Comparisons {
  return {
    operation,
    indices: Int32Array.from(nodes, ({ index }) => index),
    slots: Int32Array.from(nodes, ({ slot }) => slot),
    values: nodes.flatMap(({ parameter, value }) => (parameter < 0 ? [value] : [])),
    parameters: Int32Array.from(nodes.flatMap(({ parameter }) => (parameter < 0 ? [] : [parameter]))),
  };
}

/**
 * Finds the truths of comparisons for one mine.
 *
 * @param targets - The values of the set's parameters for the mine; undefined where they are not known.
 * @param truths - Takes the truths, by the condition's index.
 */
export function runComparisons(
  comparisons: Comparisons,
  slots: Slots,
  targets: readonly (ParameterValue | undefined)[],
  truths: Int8Array,
): void {
  if (comparisons.parameters.length > 0) {
    withParameters(comparisons, slots, targets, truths);
    return;
  }
  const [run, so, not] = loops[comparisons.operation] as (typeof loops)[number];
  run(comparisons, slots, truths, so, not);
}

function withParameters(
  { operation, indices, slots: factSlots, parameters }: Comparisons,
  slots: Slots,
  targets: readonly (ParameterValue | undefined)[],
  truths: Int8Array,
): void {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[factSlots[at] as number];
    const target = targets[parameters[at] as number];
    const isKnown = value !== undefined && target !== undefined;
    truths[indices[at] as number] = isKnown ? (holds(operation, value, target) ? yes : no) : unknown;
  }
}

/** Compares facts with fixed values: truths are `so` where that holds, `not` where it does not. */
type Loop = (comparisons: Comparisons, slots: Slots, truths: Int8Array, so: Truth, not: Truth) => void;

const same: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number];
    truths[indices[at] as number] = value === undefined ? unknown : value === values[at] ? so : not;
  }
};

const oneOf: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number];
    const isIn = (values[at] as readonly unknown[]).includes(value);
    truths[indices[at] as number] = value === undefined ? unknown : isIn ? so : not;
  }
};

const less: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number] as number | undefined;
    truths[indices[at] as number] = value === undefined ? unknown : value < (values[at] as number) ? so : not;
  }
};

const atMost: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number] as number | undefined;
    truths[indices[at] as number] = value === undefined ? unknown : value <= (values[at] as number) ? so : not;
  }
};

const before: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number] as string | undefined;
    truths[indices[at] as number] = value === undefined ? unknown : value < (values[at] as string) ? so : not;
  }
};

const until: Loop = ({ indices, slots: of, values }, slots, truths, so, not) => {
  for (let at = 0; at < indices.length; at++) {
    const value = slots[of[at] as number] as string | undefined;
    truths[indices[at] as number] = value === undefined ? unknown : value <= (values[at] as string) ? so : not;
  }
};

/**
 * The loop of each operation. They are many and alike, so that each compares values of one type only, which engines make
 * fast. What one finds true, its opposite finds false: a fact that is known is never NaN.
 */
const loops: readonly (readonly [Loop, Truth, Truth])[] = [
  [same, yes, no],
  [same, no, yes],
  [oneOf, yes, no],
  [oneOf, no, yes],
  [less, yes, no],
  [atMost, yes, no],
  [atMost, no, yes],
  [less, no, yes],
  [before, yes, no],
  [until, yes, no],
  [until, no, yes],
  [before, no, yes],
];
