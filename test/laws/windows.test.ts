import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, readProfile } from "../../src/index.ts";
import { days, daysAfter } from "./arbitrary-leaf.ts";
import { profileWith } from "./arbitrary-profile.ts";
import { byHand } from "./calendar-by-hand.ts";
import { knownOf } from "./known-facts.ts";

describe("windows end on the day of assessment, included, and begin after the same day before", () => {
  const penalty = (on: string, asOf: string) =>
    knownOf(profileWith({ "identity.name": "Mine", "compliance.penalties": [{ on }] }), asOf)[
      "compliance.penalties3Years"
    ];

  it.each([
    ["2025-06-30", "2025-06-30", 1],
    ["2025-07-01", "2025-06-30", 0],
    ["2022-07-01", "2025-06-30", 1],
    ["2022-06-30", "2025-06-30", 0],
    // Three years before 29 February 2024 is 28 February 2021.
    ["2021-03-01", "2024-02-29", 1],
    ["2021-02-28", "2024-02-29", 0],
    ["2020-02-29", "2023-02-28", 1],
    ["2020-02-28", "2023-02-28", 0],
  ])("a penalty of %s counts on %s %d times", (on, asOf, count) => {
    expect(penalty(on, asOf)).toBe(count);
  });

  it("the first year of production is over on its anniversary, on 28 February for a start on the 29th", () => {
    const over = (start: string, asOf: string) =>
      knownOf(profileWith({ "identity.name": "Mine", "operation.productionStartedOn": start }), asOf)[
        "operation.firstYearOver"
      ];
    expect(over("2024-02-29", "2025-02-27")).toBe(false);
    expect(over("2024-02-29", "2025-02-28")).toBe(true);
    fc.assert(
      fc.property(days, (start) => {
        const anniversary = byHand(start, 12, 0);
        expect(over(start, anniversary)).toBe(true);
        expect(over(start, daysAfter(anniversary, -1))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("a mine that starts production on the first day of the plan's term is new, and one of the day before is not", () => {
    const isNew = (start: string) =>
      knownOf(profileWith({ "identity.name": "Mine", "operation.productionStartedOn": start }), "2025-06-30")[
        "operation.isNewMine"
      ];
    expect([isNew("2020-12-31"), isNew("2021-01-01")]).toEqual([false, true]);
  });

  it("a licence is valid on its first and on its last day", () => {
    const valid = (asOf: string) => {
      const licence = { "licences.mining.validFrom": "2021-03-01", "licences.mining.validUntil": "2025-02-28" };
      return knownOf(profileWith({ "identity.name": "Mine", ...licence }), asOf)["licences.mining.isValid"];
    };
    expect(["2021-02-28", "2021-03-01", "2025-02-28", "2025-03-01"].map(valid)).toEqual([false, true, true, false]);
  });

  it("a new mine is due to be green on the anniversary of its start", () => {
    const dueAfter = (productionStartedOn: string) => {
      const mine = { identity: { name: "New", province: "210000" }, operation: { productionStartedOn } };
      const { findings } = assess(readProfile(mine), { asOf: "2025-06-30" });
      return findings.find(({ rule }) => rule === "new-mine-green-within-one-year")?.due;
    };
    expect(dueAfter("2024-02-29")).toBe("2025-02-28");
    expect(dueAfter("2024-08-31")).toBe("2025-08-31");
  });
});
