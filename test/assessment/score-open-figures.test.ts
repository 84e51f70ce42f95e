import { describe, expect, it } from "vitest";
import { assessed, exactly, pointsOf, totalOf } from "./assessed-sheet.ts";
import { sheetWithOpen } from "./sample-sheet.ts";

describe("a figure of an item that no document gives", () => {
  it("as the most that is taken off leaves between what it would without a limit and all", () => {
    const ruleSet = sheetWithOpen("a3", (points, cap) => ({ ...points, deduct: { each: 1.5, cap } }));
    // 10 - 4 * 1.5 = 4.
    const result = assessed({ a3: { occurrences: 4 } }, {}, ruleSet);
    expect(pointsOf(result, "a3")).toEqual({ min: 4, max: 10, full: 10 });
    expect(totalOf(result)).toEqual({ min: 94, max: 100 });
  });

  it("as the least points of an item leaves the conclusion open and is named", () => {
    const ruleSet = sheetWithOpen("a2", (points, least) => ({ ...points, least }));
    const result = assessed({}, {}, ruleSet);
    expect(result.conclusion).toBe("cantTell");
    expect(result.missingParameters).toMatchObject([{ parameter: "open", conclusion: true }]);
  });

  it("as the full points of an item is what the others leave of the total", () => {
    const ruleSet = sheetWithOpen("b3", (_, full) => ({ full }));
    expect(totalOf(assessed({}, {}, ruleSet))).toEqual(exactly(100));
    expect(totalOf(assessed({ b3: { verdict: "failed" } }, {}, ruleSet))).toEqual(exactly(60));
    const given = assessed({ b3: { points: 12 } }, {}, ruleSet);
    expect(totalOf(given)).toEqual(exactly(72));
    expect(given.findings.find(({ rule }) => rule === "b3")).toMatchObject({
      verdict: "cantTell",
      points: { min: 12, max: 12 },
    });
  });
});
