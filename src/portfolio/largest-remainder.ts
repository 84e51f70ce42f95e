/** What takes part in an apportionment. */
export interface Claimant {
  /** At least 0. */
  readonly weight: bigint;
}

/**
 * Whole seats apportioned by the largest remainder (Hare quota): each gets its share rounded down, and what is left goes,
 * one each, to the largest remainders; of equal remainders, to the greater weight, then to who comes first.
 *
 * @param seats - A whole number of at least 0.
 * @returns Seats in the order of the claimants; they come to exactly `seats`, unless all weights are 0.
 */
export function largestRemainder(seats: number, claimants: readonly Claimant[]): number[] {
  const all = claimants.reduce((sum, { weight }) => sum + weight, 0n);
  if (all === 0n) return claimants.map(() => 0);
  const shares = claimants.map(({ weight }, index) => {
    const due = BigInt(seats) * weight;
    return { index, weight, floor: Number(due / all), remainder: due % all };
  });
  const left = seats - shares.reduce((sum, { floor }) => sum + floor, 0);
  const ranked = shares.toSorted(
    (a, b) => order(b.remainder, a.remainder) || order(b.weight, a.weight) || a.index - b.index,
  );
  const lucky = new Set(ranked.slice(0, left).map(({ index }) => index));
  return shares.map(({ index, floor }) => floor + (lucky.has(index) ? 1 : 0));
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
