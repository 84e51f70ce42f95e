import { describe, expect, it } from "vitest";
import { allocateTargets, liaoning2021Baseline, type MineProfile, summarize } from "../../src/index.ts";
import { placesOf } from "../bad-input/refusal.ts";
import { countingDay, mines } from "./mines.ts";

const method = "largest-remainder";
const asOf = countingDay;

/** 100 green mines and 420 producing ones that are not: 210 at Anshan, 140 at Benxi, 70 of unknown city. */
function* province(): Generator<MineProfile> {
  yield* mines(100, { producing: true, green: true, city: "210100" }, "g");
  yield* mines(210, { producing: true, green: false, city: "210300" }, "a");
  yield* mines(140, { producing: true, green: false, city: "210500" }, "b");
  yield* mines(70, { producing: true, green: false }, "u");
}

describe("The breakdown of what a target lacks", () => {
  it("by year gives equal years as near to equal as whole mines allow, the earlier first", () => {
    // 420 - 84 = 336; 336 / 5 = 67.2, so 67 each and one over.
    const { shares, gap } = allocateTargets(liaoning2021Baseline, { asOf: "2020-12-31", by: "year", method });
    expect(gap).toEqual({ min: 336, max: 336 });
    expect(shares.map(({ value, mines: count }) => [value, count])).toEqual([
      ["2021", 68],
      ["2022", 67],
      ["2023", 67],
      ["2024", 67],
      ["2025", 67],
    ]);
  });

  it("by year weighs a year by the part of it that is left", () => {
    // From 2023-12-30, one day of 365 and two years: 336 / (2 + 1/365) = 167.77 a year and 0.46 for the day.
    const { shares } = allocateTargets(liaoning2021Baseline, { asOf: "2023-12-30", by: "year", method });
    // Floors 0, 167, 167; the two largest remainders are those of the whole years.
    expect(shares.map(({ mines: count }) => count)).toEqual([0, 168, 168]);
  });

  it("by city follows the producing mines that are not green yet, the unknown city among them", () => {
    // 420 - 100 = 320 over 210 : 140 : 70 = 160, 106.67, 53.33: floors 160, 106, 53, the one left goes to Benxi.
    const { shares, allocated, unplaced } = allocateTargets(summarize(province(), { asOf }), {
      asOf,
      by: "city",
      method,
    });
    expect(shares.map(({ value, weight, mines: count }) => [value, weight, count])).toEqual([
      ["210100", 0, 0],
      ["210300", 210, 160],
      ["210500", 140, 107],
      [undefined, 70, 53],
    ]);
    expect([allocated, unplaced]).toEqual([320, 0]);
  });

  it("of a rate splits the mines that the rate lacks", () => {
    // 0.75 * 520 = 390, 390 - 100 = 290 over 3 : 2 : 1 = 145, 96.67, 48.33.
    const { shares } = allocateTargets(summarize(province(), { asOf }), {
      asOf,
      by: "city",
      method,
      rule: "producing-mines-reach-standard",
    });
    expect(shares.map(({ mines: count }) => count)).toEqual([0, 145, 97, 48]);
  });

  it("asks no city for more mines than it has, and says what is left over", () => {
    // 420 - 0 = 420, but only 10 producing mines are there.
    const portfolio = summarize(mines(10, { producing: true, green: false, city: "210300" }, "a"), { asOf });
    const { shares, allocated, unplaced } = allocateTargets(portfolio, { asOf, by: "city", method });
    expect([shares.map(({ mines: count }) => count), allocated, unplaced]).toEqual([[10], 10, 410]);
  });

  it("splits the most that can be lacking while mines are unknown", () => {
    const portfolio = summarize(mines(430, { producing: true, city: "210300" }, "a"), { asOf });
    const { gap, allocated } = allocateTargets(portfolio, { asOf, by: "city", method });
    expect([gap, allocated]).toEqual([{ min: 0, max: 420 }, 420]);
  });

  it("is refused where there is nothing to split by, and where a name is not known", () => {
    const refused = (options: object) =>
      placesOf(() => allocateTargets(liaoning2021Baseline, { asOf, by: "year", method, ...options } as never));
    expect(refused({ by: "city" })).toEqual(["by: nothing_to_split"]);
    expect(refused({ by: "township" })).toEqual(["by: unknown_value"]);
    expect(refused({ method: "d-hondt" })).toEqual(["method: unknown_value"]);
    expect(refused({ rule: "no-such-rule" })).toEqual(["rule: unknown_rule"]);
    expect(refused({ asOf: "2025-12-31" })).toEqual(["by: nothing_to_split"]);
    expect(refused({ rule: "management-measures-issued" })).toEqual(["rule: nothing_to_split"]);
  });
});
