import type { Day } from "../profile/day.ts";
import { facts } from "../profile/facts.ts";

/** Gives the values of one fact, and what it is compared with, as numbers that are equal and in order as they are. */
export type Encode = (value: unknown) => number;

/** Stands for what is not known: equal to nothing, and in no order. */
export const unknownNumber = Number.NaN;

/** Stands for a text that nothing is compared with. */
const otherText = -1;

/**
 * How the values of the fact at a slot are written as numbers.
 *
 * @param compared - All values that it is compared with.
 */
export function encodingFor(slot: number, compared: readonly unknown[]): Encode {
  switch (facts[slot]?.type) {
    case "number":
      return (value) => (value === undefined ? unknownNumber : (value as number));
    case "boolean":
      return (value) => (value === undefined ? unknownNumber : value === true ? 1 : 0);
    case "day":
      return (value) => (value === undefined ? unknownNumber : dayNumber(value as Day));
    default: {
      const codes = new Map([...new Set(compared)].map((text, code) => [text, code]));
      return (value) => (value === undefined ? unknownNumber : (codes.get(value) ?? otherText));
    }
  }
}

/** Where the digits of `YYYY-MM-DD` stand. */
const placesOfDigits = [0, 1, 2, 3, 5, 6, 8, 9] as const;

/** A day as the number that its digits make: of days of four-digit years, in calendar order. */
function dayNumber(day: Day): number {
  let digits = 0;
  for (const at of placesOfDigits) digits = digits * 10 + day.charCodeAt(at) - 48;
  return digits;
}
