import { numberOf, shortestReading } from "../../profile/decimal.ts";

/** Which values of a decimal column a limit lets through, in whole steps of the column's last decimal place. */
export interface Bounds {
  /** The least value that is at least the limit. */
  readonly atLeast: bigint;
  /** The greatest value that is at most the limit. */
  readonly atMost: bigint;
}

/** The bounds of a figure that is compared as it stands: those of the limit's own decimal reading. */
export function boundsOf(limit: number, places: number): Bounds {
  const reading = shortestReading(limit);
  const shift = places - reading.places;
  if (shift >= 0) {
    const steps = reading.steps * 10n ** BigInt(shift);
    return { atLeast: steps, atMost: steps };
  }
  const divisor = 10n ** BigInt(-shift);
  const floor = floored(reading.steps, divisor);
  return { atLeast: floor * divisor === reading.steps ? floor : floor + 1n, atMost: floor };
}

/**
 * The bounds of a figure that the database computes exactly, where the library takes the nearest number to the exact
 * result: a result that is only written differently from the limit still counts as equal to it.
 */
export function boundsOfNearest(limit: number, places: number): Bounds {
  return {
    atLeast: leastThat((steps) => numberOf(steps, places) >= limit),
    atMost: leastThat((steps) => numberOf(steps, places) > limit) - 1n,
  };
}

/** Steps of a decimal column as plain decimal text. */
export function decimalText(steps: bigint, places: number): string {
  const digits = String(steps < 0n ? -steps : steps).padStart(places + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const text = `${whole}.${fraction}`.replace(/\.?0*$/, "");
  return steps < 0n ? `-${text}` : text;
}

function floored(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** Beyond all steps of any column. */
const far = 10n ** 40n;

/** The least number of steps that passes a test which all greater ones pass too. */
function leastThat(passes: (steps: bigint) => boolean): bigint {
  let [fails, succeeds] = [-far, far];
  while (succeeds - fails > 1n) {
    const middle = (fails + succeeds) / 2n;
    if (passes(middle)) succeeds = middle;
    else fails = middle;
  }
  return succeeds;
}
