import { largestRemainder } from "./largest-remainder.ts";
import type { PoolMine } from "./draw-pool.ts";

/** A part of the mines out of which so many are drawn. */
export interface Stratum {
  /** Absent for the mines of which it is unknown. */
  readonly value?: string;
  readonly mines: readonly PoolMine[];
  readonly drawn: number;
}

/**
 * The strata of mines, each with how many are drawn out of it: in proportion to its mines times its weight, by the largest
 * remainder, and never more than it has.
 *
 * @param weights - By stratum, `unknown` for that of the unknown; 1 where none is given.
 */
export function strataOf(
  mines: readonly PoolMine[],
  count: number,
  weights: Readonly<Record<string, number>>,
): Stratum[] {
  const values = [...new Set(mines.map(({ stratum }) => stratum))].toSorted(unknownLast);
  const parts = values.map((value) => mines.filter(({ stratum }) => stratum === value));
  const drawn = shared(
    count,
    parts.map((part, index) => ({ size: part.length, weight: weightOf(weights, values[index] ?? "unknown") })),
  );
  return values.map((value, index) => ({
    ...(value === undefined ? {} : { value }),
    mines: parts[index] ?? [],
    drawn: drawn[index] ?? 0,
  }));
}

interface Part {
  readonly size: number;
  readonly weight: number;
}

/** What a part cannot give goes to those that still can. */
function shared(count: number, parts: readonly Part[]): number[] {
  const drawn = parts.map(() => 0);
  let left = count;
  while (left > 0) {
    const open = parts.map(({ size, weight }, index) => ((drawn[index] ?? 0) < size ? BigInt(size * weight) : 0n));
    const seats = largestRemainder(
      left,
      open.map((weight) => ({ weight })),
    );
    const more = seats.map((seat, index) => Math.min(seat, (parts[index]?.size ?? 0) - (drawn[index] ?? 0)));
    const sum = more.reduce((all, one) => all + one, 0);
    if (sum === 0) break;
    for (const [index, one] of more.entries()) drawn[index] = (drawn[index] ?? 0) + one;
    left -= sum;
  }
  return drawn;
}

function weightOf(weights: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(weights, value) ? (weights[value] ?? 1) : 1;
}

function unknownLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
