/** Points by what they are: reached, available in items that apply, and those of items that do not apply. In steps. */
export interface Sums {
  readonly reached: bigint;
  readonly available: bigint;
  readonly inapplicable: bigint;
}

/** What one item, or one indicator's sums, can still come to. */
export interface Unit {
  readonly category: string;
  /** The corners of what it can be: whatever it is, it lies between some of them. */
  readonly corners: readonly Sums[];
  /** Where its full points are not known: what one step of the points that no item has taken yet can become in it. */
  readonly takes: readonly Sums[];
}

/** The points of a sheet that the units with known full points leave to the others. */
export interface Spare {
  readonly amount: bigint;
  /** Whether units beyond those looked at can take it instead. */
  readonly optional: boolean;
}

export const nothing: Sums = { reached: 0n, available: 0n, inapplicable: 0n };

/** The sums of units at which a weighted sum of them is greatest or least. */
export function extremeSums(units: readonly Unit[], spare: Spare, weights: Sums, most: boolean): Sums {
  const corners = units.map(({ corners }) => extremeOf(corners, weights, most));
  const takes = units.flatMap((unit) => unit.takes).map((take) => times(take, spare.amount));
  const options = spare.optional ? [nothing, ...takes] : takes;
  return [...corners, extremeOf(options, weights, most)].reduce(plus, nothing);
}

/** A quotient of two weighted sums. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/**
 * The greatest or least quotient of two weighted sums of units, found by Dinkelbach's method.
 *
 * @returns Nothing where the lower sum can only be 0.
 */
export function extremeRatio(
  units: readonly Unit[],
  spare: Spare,
  [top, bottom]: readonly [Sums, Sums],
  most: boolean,
): Ratio | undefined {
  const ratioAt = (weights: Sums): Ratio => {
    const sums = extremeSums(units, spare, weights, most);
    return { top: weigh(sums, top), bottom: weigh(sums, bottom) };
  };
  // Where the lower sum can be 0, begin with it as great as can be.
  let best = ratioAt(most ? bottom : times(bottom, -1n));
  if (best.bottom <= 0n) return undefined;
  for (;;) {
    const next = ratioAt(minus(times(top, best.bottom), times(bottom, best.top)));
    const gain = next.top * best.bottom - best.top * next.bottom;
    if (next.bottom <= 0n || (most ? gain <= 0n : gain >= 0n)) return best;
    best = next;
  }
}

/** The weighted sum of sums. */
export function weigh(sums: Sums, weights: Sums): bigint {
  return sums.reached * weights.reached + sums.available * weights.available + sums.inapplicable * weights.inapplicable;
}

function extremeOf(options: readonly Sums[], weights: Sums, most: boolean): Sums {
  const [first = nothing, ...others] = options;
  return others.reduce((best, next) => {
    const gain = weigh(next, weights) - weigh(best, weights);
    return (most ? gain > 0n : gain < 0n) ? next : best;
  }, first);
}

export function plus(a: Sums, b: Sums): Sums {
  return {
    reached: a.reached + b.reached,
    available: a.available + b.available,
    inapplicable: a.inapplicable + b.inapplicable,
  };
}

function minus(a: Sums, b: Sums): Sums {
  return plus(a, times(b, -1n));
}

export function times(sums: Sums, factor: bigint): Sums {
  return {
    reached: sums.reached * factor,
    available: sums.available * factor,
    inapplicable: sums.inapplicable * factor,
  };
}
