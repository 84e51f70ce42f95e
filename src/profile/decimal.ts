/** A decimal figure as a whole number of steps, `places` of which decimal places make up one step. */
export interface Decimal {
  readonly steps: bigint;
  readonly places: number;
}

/** Beyond these many decimal places a figure is no measurement, and binary arithmetic is as good. */
const mostPlaces = 40;

/** The largest number below 100. */
const justUnder100 = 99.99999999999999;

/**
 * The difference of two decimal figures, as the nearest number to the exact decimal result: figures such as 0.3 and 0.1
 * must not pick up binary noise that could carry a mine over a line.
 */
export function difference(a: number, b: number): number {
  const few = fewPlaces(a, b);
  if (few) return (Math.round(a * few) - Math.round(b * few)) / few;
  const [one, other] = [decimalOf(a), decimalOf(b)];
  if (!one || !other) return a - b;
  const places = Math.max(one.places, other.places);
  return numberOf(scaled(one, places) - scaled(other, places), places);
}

/** The product of two decimal figures, as the nearest number to the exact decimal result. */
export function product(a: number, b: number): number {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  return one && other ? numberOf(one.steps * other.steps, one.places + other.places) : a * b;
}

/**
 * A part as a percentage of the whole, as the nearest number to the exact decimal result; below 100 whenever the part is
 * less than the whole.
 *
 * @param whole - More than 0.
 */
export function percentage(part: number, whole: number): number {
  const share = shareOf(part, whole);
  return part < whole ? Math.min(share, justUnder100) : share;
}

function shareOf(part: number, whole: number): number {
  const few = fewPlaces(part, whole);
  if (few) return (Math.round(part * few) * 100) / Math.round(whole * few);
  const [one, other] = [decimalOf(part), decimalOf(whole)];
  return one && other ? exactShare(one, other) : (part / whole) * 100;
}

/** Powers of ten that are tried: most figures have two decimal places at most. */
const powers = [1, 100, 10_000] as const;

/** In steps below this, sums, differences and hundredfolds stay whole numbers without loss. */
const mostSteps = 1e13;

/**
 * A power of ten that makes whole numbers of two figures, so that plain arithmetic is exact: a number that a short
 * decimal reads as has no shorter reading.
 */
function fewPlaces(a: number, b: number): number | undefined {
  for (const power of powers) {
    const [one, other] = [Math.round(a * power), Math.round(b * power)];
    if (Math.abs(one) > mostSteps || Math.abs(other) > mostSteps) return undefined;
    if (one / power === a && other / power === b) return power;
  }
  return undefined;
}

/**
 * Decimal figures as whole numbers of one step, so that sums and products of them are exact.
 *
 * @returns The figures in steps, and how many steps make 1. Figures that are no measurement, beyond 40 places, are cut.
 */
export function inSteps(figures: readonly number[]): { readonly steps: readonly bigint[]; readonly one: bigint } {
  const decimals = figures.map((figure) => decimalOf(figure) ?? { steps: BigInt(Math.trunc(figure)), places: 0 });
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  return { steps: decimals.map((decimal) => scaled(decimal, places)), one: 10n ** BigInt(places) };
}

/**
 * The quotient of two whole numbers as the nearest number; never whole unless it is, so that it cannot seem to reach a
 * whole limit that it misses.
 *
 * @param part - At least 0.
 * @param whole - More than 0.
 */
export function quotient(part: bigint, whole: bigint): number {
  if (part % whole === 0n) return Number(part / whole);
  const nearest = numberOf((part * 10n ** BigInt(mostPlaces)) / whole, mostPlaces);
  if (!Number.isInteger(nearest)) return nearest;
  const isBelow = part < BigInt(nearest) * whole;
  return nearest === 0 ? Number.MIN_VALUE : nearest * (isBelow ? 1 - Number.EPSILON / 2 : 1 + Number.EPSILON);
}

function exactShare(part: Decimal, whole: Decimal): number {
  const places = Math.max(part.places, whole.places);
  const [steps, ofSteps] = [scaled(part, places) * 100n, scaled(whole, places)];
  if (steps <= Number.MAX_SAFE_INTEGER && ofSteps <= Number.MAX_SAFE_INTEGER) return Number(steps) / Number(ofSteps);
  return numberOf((steps * 10n ** BigInt(mostPlaces)) / ofSteps, mostPlaces);
}

function scaled({ steps, places }: Decimal, to: number): bigint {
  return steps * 10n ** BigInt(to - places);
}

/** The nearest number to a decimal: what its written form reads as. */
export function numberOf(steps: bigint, places: number): number {
  return Number(`${String(steps)}e-${String(places)}`);
}

/** The shortest decimal reading of a number that is finite; negative places are zeros before the point. */
export function shortestReading(value: number): Decimal {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  return { steps: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/** The shortest decimal reading of a number with no negative places; none if it is no measurement. */
function decimalOf(value: number): Decimal | undefined {
  if (Number.isSafeInteger(value)) return { steps: BigInt(value), places: 0 };
  if (!Number.isFinite(value)) return undefined;
  const { steps, places } = shortestReading(value);
  if (Math.abs(places) > mostPlaces) return undefined;
  return places >= 0 ? { steps, places } : { steps: steps * 10n ** BigInt(-places), places: 0 };
}
