import { describe, expect, it } from "vitest";
import { assess, type AssessOptions, type MineProfile, national2020Selection } from "../../src/index.ts";
import { nationalMine, type Sums } from "./national-mine.ts";

const asOf = "2023-06-30";

function assessed(profile: MineProfile, options: Partial<AssessOptions> = {}) {
  return assess(profile, { asOf, ruleSet: national2020Selection, ...options });
}

/** Full points: 220 + 220 as printed, the others made up to fill 1,000: 220 + 220 + 150 + 150 + 130 + 130 = 1000. */
const whole = {
  environment: 220,
  developmentMethod: 220,
  comprehensiveUse: 150,
  energySaving: 150,
  innovation: 130,
  management: 130,
};

/** Points by indicator, where every item applies. */
function reaching(points: Readonly<Record<keyof typeof whole, number | undefined>>): Record<string, Sums> {
  const names = Object.keys(whole) as (keyof typeof whole)[];
  return Object.fromEntries(names.map((name) => [name, [points[name], whole[name], 0] as const]));
}

/** 165 + 180 + 125 + 125 + 105 + 100 = 800; 165 / 220 = 75 %, and each other share is above: 100 / 130 = 76.9 %. */
const onTheLine = {
  environment: 165,
  developmentMethod: 180,
  comprehensiveUse: 125,
  energySaving: 125,
  innovation: 105,
  management: 100,
};

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
