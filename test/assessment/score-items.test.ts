import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.ts";
import { asOf, assessed, exactly, pointsOf, totalOf } from "./assessed-sheet.ts";
import { found, sampleSheet, sheetMine } from "./sample-sheet.ts";

describe("a sheet of which nothing is known", () => {
  it("can come to whatever deductions leave, 4 + 2 = 6, up to 100", () => {
    const open = assess(sheetMine(), { asOf, ruleSet: sampleSheet });
    expect(open.conclusion).toBe("cantTell");
    // Every item may turn out to be not involved but no rule says so: each applies.
    expect(totalOf(open)).toEqual({ min: 6, max: 100 });
    expect(open.findings.filter(({ needsAssessor }) => needsAssessor).map(({ rule }) => rule)).toEqual([
      ...["p1", "a1", "a3", "b2", "b3"],
    ]);
  });
});

describe("an assessor's verdicts", () => {
  it("give every item that is met its full points", () => {
    const result = assessed();
    expect(totalOf(result)).toEqual(exactly(100));
    expect(result.conclusion).toBe("conforms");
  });

  it("give an item that is not met none", () => {
    const result = assessed({ a1: { verdict: "failed" } });
    expect(pointsOf(result, "a1")).toEqual({ min: 0, max: 0, full: 20 });
    expect(totalOf(result)).toEqual(exactly(80));
  });

  it("take an item that the mine does not involve out of the reckoning: 60 / 80 = 75 of 100", () => {
    const result = assessed({ a1: { verdict: "inapplicable" }, a3: { occurrences: 9 }, b3: { points: 26 } });
    // 10 + 4 under A, 10 + 10 + 26 under B: 60 of 100 - 20 = 80.
    expect(totalOf(result)).toEqual(exactly(75));
    expect(result.findings.find(({ rule }) => rule === "a1")).not.toHaveProperty("points");
  });

  it("that no item under an indicator applies leave nothing to miss there", () => {
    const result = assessed({
      ...{ a1: { verdict: "inapplicable" }, a2: { verdict: "inapplicable" }, a3: { verdict: "inapplicable" } },
    });
    expect(totalOf(result)).toEqual(exactly(100));
    expect(result.score?.readings[0]?.categories[0]).toMatchObject({ percent: exactly(100), reachesFloor: "true" });
    expect(result.conclusion).toBe("conforms");
  });

  it("on a precondition refuse the mine whatever its score", () => {
    expect(assessed({ p1: { verdict: "failed" } }).conclusion).toBe("doesNotConform");
  });
});

describe("an assessor's points", () => {
  it("count as they are given", () => {
    const result = assessed({ a1: { points: 12.5 } });
    expect(pointsOf(result, "a1")).toEqual({ min: 12.5, max: 12.5, full: 20 });
    expect(totalOf(result)).toEqual(exactly(92.5));
    expect(result.findings.find(({ rule }) => rule === "a1")?.verdict).toBe("failed");
  });

  it("that are all of an item's pass it", () => {
    expect(assessed({ a1: { points: 20 } }).findings.find(({ rule }) => rule === "a1")?.verdict).toBe("passed");
  });

  it("decide at the pass mark and the floor, each to the last decimal", () => {
    // Under A 20 of 40 = 50 %, under B 40 of 60: 60 points of 100.
    const onTheLine = {
      a1: { points: 6 },
      a2: { points: 10 },
      a3: { points: 4 },
      b1: { points: 10 },
      b3: { points: 20 },
    };
    expect(assessed(onTheLine).conclusion).toBe("conforms");
    expect(assessed({ ...onTheLine, b3: { points: 19.999999999 } }).conclusion).toBe("doesNotConform");
    const lower = { ...onTheLine, a1: { points: 5.9 }, b3: { points: 20.1 } };
    expect(assessed(lower)).toMatchObject({
      conclusion: "doesNotConform",
      score: { readings: [{ points: exactly(60), reachesPassMark: "true" }] },
    });
  });

  it("add up as decimals: 10.1 + 10 + 4.2 + 10 + 10 + 15.7 = 60", () => {
    const points = { a1: { points: 10.1 }, a3: { points: 4.2 }, b3: { points: 15.7 } };
    expect(totalOf(assessed(points))).toEqual(exactly(60));
    expect(assessed(points).conclusion).toBe("conforms");
    expect(assessed({ ...points, b3: { points: 15.69999999999999 } }).conclusion).toBe("doesNotConform");
  });
});

describe("deductions", () => {
  it.each([
    [0, 10],
    [1, 8.5],
    [3, 5.5],
    // 10 - 4 * 1.5 = 4 = 10 - 6; a fifth takes nothing more.
    [4, 4],
    [5, 4],
  ])(
    "for %d occurrences that an assessor counts leave %d of 10 points, 1.5 each and 6 at most",
    (occurrences, left) => {
      const result = assessed({ a3: { occurrences } });
      expect(pointsOf(result, "a3")).toEqual({ min: left, max: left, full: 10 });
      expect(totalOf(result)).toEqual(exactly(90 + left));
    },
  );

  it.each([
    [0, 10],
    [1, 6],
    [2, 2],
    // 10 - 3 * 4 would be below the 2 that are left in any case.
    [3, 2],
  ])("for %d accidents of the profile leave %d of 10 points, 4 each and 2 left in any case", (accidents, left) => {
    expect(pointsOf(assessed({ b1: { verdict: "passed" } }, { accidents }), "b1")).toEqual({
      ...exactly(left),
      full: 10,
    });
  });

  it("of unknown count leave between 4 and 10 - 1.5 = 8.5 once the item is found not to be met", () => {
    const result = assessed({ a3: { verdict: "failed" } });
    expect(pointsOf(result, "a3")).toEqual({ min: 4, max: 8.5, full: 10 });
    expect(totalOf(result)).toEqual({ min: 94, max: 98.5 });
    expect(result.conclusion).toBe("conforms");
  });
});

describe("limits below which a mine does not conform whatever its score", () => {
  it("hold for a veto unless it has all its points", () => {
    expect(assessed({ b2: { points: 10 } }).conclusion).toBe("conforms");
    expect(assessed({ b2: { points: 9.9 } })).toMatchObject({
      conclusion: "doesNotConform",
      score: { readings: [{ points: exactly(99.9), reachesPassMark: "true" }] },
    });
    expect(assessed({ b2: { verdict: "inapplicable" } }).conclusion).toBe("conforms");
  });

  it("hold for an item at exactly its least points", () => {
    expect(assessed({ a2: { points: 4 } }).conclusion).toBe("conforms");
    const below = assessed({ a2: { points: 3.9 } });
    expect(below.conclusion).toBe("doesNotConform");
    expect(below.categories.find(({ title }) => title.en === "A")?.conclusion).toBe("doesNotConform");
  });
});

describe("an item that the profile tells", () => {
  it("is met with all its points against an assessor's, and the conflict is a notice", () => {
    const result = assessed({ a2: { points: 6 } }, { greening: 95 });
    expect(pointsOf(result, "a2")).toEqual({ min: 10, max: 10, full: 10 });
    expect(result.notices).toEqual([
      { code: "determination_conflicts", rule: "a2", computed: "passed", determined: "failed", by: "An assessor" },
    ]);
  });

  it("and that is not met has what an assessor leaves it, else nothing", () => {
    const alone = assess(sheetMine({ greening: 94 }), { asOf, ruleSet: sampleSheet });
    expect(pointsOf(alone, "a2")).toEqual({ min: 0, max: 0, full: 10 });
    expect(alone.conclusion).toBe("doesNotConform");
    const result = assessed({ a2: { points: 6 } }, { greening: 94 });
    expect(pointsOf(result, "a2")).toEqual({ min: 6, max: 6, full: 10 });
    expect(result).toMatchObject({ conclusion: "conforms", notices: [] });
  });

  it("and that is not met cannot be given all its points", () => {
    const result = assessed({ a2: { points: 10 } }, { greening: 94 });
    expect(pointsOf(result, "a2")).toEqual({ min: 0, max: 0, full: 10 });
    expect(result.notices).toMatchObject([
      { code: "determination_conflicts", computed: "failed", determined: "passed" },
    ]);
  });

  it("counts its own occurrences, not an assessor's", () => {
    const result = assessed({ b1: { occurrences: 2 } }, { accidents: 1 });
    expect(pointsOf(result, "b1")).toEqual({ min: 6, max: 6, full: 10 });
  });
});

it("What an assessor found after the day is ignored, with a notice.", () => {
  const later = found({ a1: { points: 0 }, a3: { occurrences: 4 } }, "2025-07-01");
  const before = assess(sheetMine(), { asOf, ruleSet: sampleSheet });
  const result = assess(sheetMine(), { asOf, ruleSet: sampleSheet, determinations: later });
  expect(result.score).toEqual(before.score);
  expect(result.notices).toEqual([
    { code: "determination_after_day", rule: "a1", on: "2025-07-01" },
    { code: "determination_after_day", rule: "a3", on: "2025-07-01" },
  ]);
});
