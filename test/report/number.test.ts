import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberText } from "../../src/report/number.ts";

describe("a number in a report", () => {
  it.each([
    [100, "100"],
    [99.975, "99.975"],
    [0, "0"],
    [-0, "0"],
    [-2.5, "-2.5"],
    [1e21, "1000000000000000000000"],
    [1.5e21, "1500000000000000000000"],
    [1e-7, "0.0000001"],
    [-2.5e-8, "-0.000000025"],
  ])("is plain decimal: %d", (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it("has at most six decimals where it goes on for ever", () => {
    // 100 / 3 = 33.333333..., 200 / 3 = 66.666666... and its seventh decimal rounds up.
    expect(numberText(100 / 3)).toBe("33.333333");
    expect(numberText(200 / 3)).toBe("66.666667");
  });

  it("never looks round when it is not", () => {
    expect(numberText(99.99999999)).toBe("99.99999999");
    expect(numberText(74.9999999)).toBe("74.9999999");
    expect(numberText(80.00000001)).toBe("80.00000001");
  });

  it("shows more decimals where six would reach its limit", () => {
    expect(numberText(33.3333333333, [33.333333])).toBe("33.3333333333");
    expect(numberText(33.3333333333, [40])).toBe("33.333333");
  });

  it("reads back on the same side of every limit, and has no exponent", () => {
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (value, limit) => {
        const text = numberText(value, [limit]);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Math.sign(Number(text) - limit)).toBe(Math.sign(value - limit));
      }),
    );
  });
});
