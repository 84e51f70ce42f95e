import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, percentage } from "../../src/profile/decimal.ts";
import { nextBelow } from "./next-float.ts";
import { nearest, type Rational, rational } from "./rational.ts";

describe("a percentage is that of the decimal figures as written", () => {
  it.each([
    // 57 / 100 * 100 in floats is 56.99999999999999.
    [57, 100, 57],
    [0.57, 1, 57],
    [1.1, 1.1, 100],
    [0.1, 0.3, 100 / 3],
    [5.7, 10, 57],
    [29, 100, 29],
    [0.07, 0.1, 70],
    [0, 3, 0],
    [1e-7, 1e-6, 10],
    [123456.789, 123456.789, 100],
  ])("%d of %d", (part, whole, expected) => {
    expect(percentage(part, whole)).toBe(expected);
  });

  it("for all figures with up to four decimals", () => {
    fc.assert(
      fc.property(figures, figures, (part, whole) => {
        fc.pre(whole > 0);
        expect(percentage(part, whole)).toBe(nearest(quotient(rational(part), rational(whole))));
      }),
      { numRuns: 2000 },
    );
  });

  it("for all figures that something could measure", () => {
    fc.assert(
      fc.property(measures, measures, (part, whole) => {
        fc.pre(part <= whole);
        const exact = nearest(quotient(rational(part), rational(whole)));
        // Rounding to the nearest float must not complete what is not complete.
        expect(percentage(part, whole)).toBe(part < whole && exact === 100 ? nextBelow(100) : exact);
      }),
      { numRuns: 2000 },
    );
  });

  it("is less than 100 for a part that is less than the whole, by however little", () => {
    fc.assert(
      fc.property(fc.oneof(measures, doubles), (whole) => {
        fc.pre(whole > 0);
        expect([whole, percentage(nextBelow(whole), whole) < 100]).toEqual([whole, true]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a difference is that of the decimal figures as written", () => {
  it.each([
    // 5.8 - 5.7 in floats is 0.09999999999999964.
    [5.8, 5.7, 0.1],
    [0.3, 0.1, 0.2],
    [100, 99.99, 0.01],
    [80.1, 80.1, 0],
    [1e-7, 1, -0.9999999],
    [3, 5.5, -2.5],
  ])("%d less %d", (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });

  it("for all figures with up to four decimals", () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(difference(a, b)).toBe(nearest(minus(rational(a), rational(b))));
      }),
      { numRuns: 2000 },
    );
  });

  it("for all figures that something could measure", () => {
    fc.assert(
      fc.property(measures, measures, (a, b) => {
        expect(difference(a, b)).toBe(nearest(minus(rational(a), rational(b))));
      }),
      { numRuns: 2000 },
    );
  });

  it("has the sign of the comparison, so that no rise is read as none", () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        expect(Math.sign(difference(a, b))).toBe(a === b ? 0 : a > b ? 1 : -1);
      }),
      { numRuns: 1000 },
    );
  });
});

const figures = fc.tuple(fc.nat(100_000_000), fc.nat(4)).map(([steps, places]) => steps / 10 ** places);
const measures = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

/** All that a profile can hold, as absurd as it may be. */
const doubles = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });

function minus(a: Rational, b: Rational): Rational {
  return [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
}

function quotient(part: Rational, whole: Rational): Rational {
  return [part[0] * whole[1] * 100n, part[1] * whole[0]];
}
