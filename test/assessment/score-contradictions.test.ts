import { describe, expect, it } from "vitest";
import { assessed, onTheLine, reaching } from "./line-of-2020.ts";
import { nationalMine } from "./national-mine.ts";

describe("figures that contradict each other", () => {
  it("count as unknown, and a notice names the indicator: 200 + 21 is not 220", () => {
    const { conclusion, score, notices, findings } = assessed(
      nationalMine({ ...reaching(onTheLine), environment: [165, 200, 21] }),
    );
    expect(conclusion).toBe("cantTell");
    expect(notices).toEqual([{ code: "score_contradicts", categories: ["environment-2020"] }]);
    // 800 - 165 = 635; counted in full 635 + 220 = 855.
    expect(score?.readings[1]?.points).toEqual({ min: 635, max: 855 });
    expect(findings.find(({ rule }) => rule === "national-2020-environment-scored")?.verdict).toBe("failed");
  });

  it("in the total leave it unknown: 150 - 10 = 140, so that all come to 990", () => {
    const { conclusion, score, notices } = assessed(
      nationalMine({ ...reaching(onTheLine), comprehensiveUse: [125, 140, 0] }),
    );
    expect(conclusion).toBe("cantTell");
    expect(score?.totalContradicted).toBe(true);
    expect(score?.readings.map(({ points, reachesPassMark }) => [points, reachesPassMark])).toEqual([
      [undefined, "unknown"],
      [undefined, "unknown"],
    ]);
    expect(notices).toEqual([{ code: "score_contradicts", categories: [] }]);
  });

  it("in the total do not hide an indicator below its floor", () => {
    const points = { ...reaching({ ...onTheLine, environment: 160 }), comprehensiveUse: [125, 140, 0] as const };
    expect(assessed(nationalMine(points)).conclusion).toBe("doesNotConform");
  });
});
