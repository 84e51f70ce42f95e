import { utc } from "@date-fns/utc";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter, dayBefore, isDay, isPeriod } from "../../src/profile/day.ts";
import { byHand, lengthOfMonth, written } from "./calendar-by-hand.ts";

describe("a day and a period later", () => {
  it.each([
    ["2020-02-29", "P1Y", "2021-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2023-02-28", "P1Y", "2024-02-28"],
    ["2023-03-01", "P1Y", "2024-03-01"],
    ["2024-01-31", "P1M", "2024-02-29"],
    ["2023-01-31", "P1M", "2023-02-28"],
    ["2025-03-31", "P1M", "2025-04-30"],
    ["2025-12-31", "P1D", "2026-01-01"],
    ["2024-02-28", "P1D", "2024-02-29"],
    ["2100-02-28", "P1D", "2100-03-01"],
    ["2000-02-28", "P1D", "2000-02-29"],
    ["2024-08-31", "P6M", "2025-02-28"],
    ["2021-08-31", "P3Y6M", "2025-02-28"],
    ["2025-06-30", "P0D", "2025-06-30"],
    // Months first, then days: 31 January and a month is 28 February, and a day more 1 March.
    ["2025-01-31", "P1M1D", "2025-03-01"],
  ])("%s and %s is %s", (day, period, expected) => {
    expect(dayAfter(day, period)).toBe(expected);
  });

  it.each([
    ["2024-02-29", "P1Y", "2023-02-28"],
    ["2025-02-28", "P1Y", "2024-02-28"],
    ["2025-03-31", "P1M", "2025-02-28"],
    ["2024-03-31", "P1M", "2024-02-29"],
    ["2024-03-01", "P1D", "2024-02-29"],
    ["2026-01-01", "P1D", "2025-12-31"],
    ["2025-06-30", "P3Y", "2022-06-30"],
  ])("%s less %s is %s", (day, period, expected) => {
    expect(dayBefore(day, period)).toBe(expected);
  });

  it("agrees with a calendar counted by hand", () => {
    const parts = fc.record({ years: fc.nat(30), months: fc.nat(30), count: fc.nat(400) });
    fc.assert(
      fc.property(civilDays, parts, (day, { years, months, count }) => {
        expect(dayAfter(day, `P${years}Y${months}M${count}D`)).toBe(byHand(day, years * 12 + months, count));
        expect(dayBefore(day, `P${years}Y${months}M`)).toBe(byHand(day, -(years * 12 + months), 0));
      }),
      { numRuns: 2000 },
    );
  });

  it("in days leads back by as many days", () => {
    fc.assert(
      fc.property(civilDays, fc.nat(10_000), (day, count) => {
        expect(dayBefore(dayAfter(day, `P${count}D`), `P${count}D`)).toBe(day);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a day", () => {
  it.each(["2023-02-28", "2024-02-29", "2000-02-29", "1999-12-31", "2023-01-01"])("is %s", (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ...["2023-02-30", "2023-02-29", "2100-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00", "2023-01-32"],
    ...["2023/1/1", "2023/01/01", "2023-1-1", "20230101", "2023-W01-1", "2023-001", "2023-01", "2023", "01-01-2023"],
    ...[
      "2023-01-01T00:00:00Z",
      "2023-01-01T00:00:00+08:00",
      "2023-01-01 ",
      " 2023-01-01",
      "2023-01-01\n",
      "2023年1月1日",
    ],
    ...["+002023-01-01", "-2023-01-01", "12023-01-01", "２０２３-01-01", "today", ""],
  ])("is not %j", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([20230101, 1_672_531_200_000, Number.NaN, null, undefined, true, ["2023-01-01"], {}, new Date(0), 20230101n])(
    "is not the value %o",
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  it("is a text that the calendar has, and no other", () => {
    const text = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.nat(13), fc.nat(32));
    fc.assert(
      fc.property(text, ([year, month, date]) => {
        const exists = month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
        expect(isDay(written(year, month, date))).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  describe("is one exactly where date-fns reads one", () => {
    const dayForm = /^\d{4}-\d{2}-\d{2}$/;
    const dateFnsHas = (text: string) => dayForm.test(text) && isValid(parseISO(text, { in: utc }));

    it("on every day, and none too many, from 1580 to 2400 and at the ends of the four digits", () => {
      const years = [0, 1, 4, 100, 400, 9996, 9999, ...upTo(820).map((count) => 1580 + count)];
      const texts = years.flatMap((year) =>
        upTo(13).flatMap((month) => upTo(32).map((date) => written(year, month, date))),
      );
      expect(texts.filter((text) => isDay(text) !== dateFnsHas(text))).toEqual([]);
      // 1580 to 2400 are 821 years, 206 of them multiples of 4, of which 1700, 1800, 1900, 2100, 2200 and 2300 have no leap
      // day; of the seven years beside, 0, 4, 400 and 9996 have one.
      expect(texts.filter((text) => isDay(text))).toHaveLength(821 * 365 + 200 + 7 * 365 + 4);
    });

    it("on texts that are nearly days, and on any other", () => {
      const near = fc
        .tuple(civilDays, fc.nat(10), fc.constantFrom("", "0", "9", "-", "/", "+", " ", "\n", "０", "Z", "e", "."))
        .chain(([day, at, put]) =>
          fc.constantFrom(...[0, 1].map((cut) => day.slice(0, at) + put + day.slice(at + cut))),
        );
      const any = fc.oneof(near, fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), fc.string({ unit: "binary" }));
      fc.assert(
        fc.property(any, (text) => {
          expect(isDay(text)).toBe(dateFnsHas(text));
        }),
        { numRuns: 5000 },
      );
    });
  });

  it.each(["P1Y", "P6M", "P3Y6M", "P0D", "P1Y2M3D"])("and the period %s adds up", (period) => {
    expect(isPeriod(period)).toBe(true);
  });

  it.each(["P", "1Y", "P1W", "PT1H", "P1DT1H", "P-1Y", "P1.5Y", "p1y", "P1M1Y", " P1Y", "P1Y ", 1, null, undefined])(
    "and %j is no period of whole years, months and days",
    (value) => {
      expect(isPeriod(value)).toBe(false);
    },
  );
});

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, count) => count);
}

const civilDays = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, date]) => written(year, month, Math.min(date + 1, lengthOfMonth(year, month))));
