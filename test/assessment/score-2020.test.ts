import { describe, expect, it } from "vitest";
import { assessed, onTheLine, reaching, whole } from "./line-of-2020.ts";
import { nationalMine, sound } from "./national-mine.ts";

const treatment = "national-2020.inapplicable-items";

describe("the line of 2020: 800 of 1,000 points, and 75 % of each first-level indicator", () => {
  it("is met at exactly 800 with one indicator at exactly 75 %", () => {
    const { conclusion, score, missingParameters } = assessed(nationalMine(reaching(onTheLine)));
    expect(conclusion).toBe("conforms");
    expect(score).toMatchObject({ total: 1000, passMark: 800, categoryFloor: 75, contradictions: [] });
    expect(score?.readings.map(({ inapplicableItems, points }) => [inapplicableItems, points])).toEqual([
      ["rescaled", { min: 800, max: 800 }],
      ["full", { min: 800, max: 800 }],
    ]);
    expect(score?.readings[0]?.categories[0]).toEqual({
      category: "environment-2020",
      percent: { min: 75, max: 75 },
      reachesFloor: "true",
    });
    expect(missingParameters).toEqual([]);
  });

  // 180 less 0.1, and less than the smallest step that a sum of floats near 800 can hold: 620 + 179.99999999999997 = 800.
  it.each([179.9, 179.9999999999, 179.99999999999997])("is missed with %d in place of 180 points", (points) => {
    const { conclusion, score } = assessed(nationalMine(reaching({ ...onTheLine, developmentMethod: points })));
    expect(conclusion).toBe("doesNotConform");
    expect(score?.readings.map(({ reachesPassMark }) => reachesPassMark)).toEqual(["false", "false"]);
    expect(score?.readings[0]?.points?.max).toBeLessThan(800);
  });

  it("is met by decimals that add up to it exactly, whatever floats make of them", () => {
    // 165.1 + 180.2 + 124.7 + 125 + 105 + 100 = 800.
    const points = { ...onTheLine, environment: 165.1, developmentMethod: 180.2, comprehensiveUse: 124.7 };
    const { conclusion, score } = assessed(nationalMine(reaching(points)));
    expect(conclusion).toBe("conforms");
    expect(score?.readings[0]?.points).toEqual({ min: 800, max: 800 });
  });

  it("is missed by 900 points with one indicator at 74.9 %", () => {
    // 97.37 / 130 = 74.9 %; 210 + 210 + 140 + 140 + 97.37 + 102.63 = 900.
    const points = {
      environment: 210,
      developmentMethod: 210,
      comprehensiveUse: 140,
      energySaving: 140,
      innovation: 97.37,
      management: 102.63,
    };
    const { conclusion, score, categories } = assessed(nationalMine(reaching(points)));
    expect(conclusion).toBe("doesNotConform");
    const [reading] = score?.readings ?? [];
    expect(reading).toMatchObject({ points: { min: 900, max: 900 }, reachesPassMark: "true" });
    expect(reading?.categories[4]).toMatchObject({ percent: { min: 74.9, max: 74.9 }, reachesFloor: "false" });
    expect(categories.find(({ id }) => id === "innovation-2020")?.conclusion).toBe("doesNotConform");
    expect(categories.find(({ id }) => id === "management-2020")?.conclusion).toBe("conforms");
  });
});

describe("with the points of one indicator unknown", () => {
  it("the score is an interval, and the conclusion waits for it", () => {
    const { conclusion, score, missingFacts, findings } = assessed(
      nationalMine(reaching({ ...onTheLine, innovation: undefined })),
    );
    // 800 - 105 = 695; 695 + 130 = 825.
    expect(score?.readings[0]).toMatchObject({ points: { min: 695, max: 825 }, reachesPassMark: "unknown" });
    expect(conclusion).toBe("cantTell");
    expect(missingFacts.map(({ fact }) => fact)).toEqual(["inspection.nationalScore2020.innovation.points"]);
    const innovation = findings.find(({ rule }) => rule === "national-2020-innovation-scored");
    expect(innovation?.points).toEqual({ min: 0, max: 130, full: 130 });
  });

  it("and its full points too, it has what the others leave: 1000 - 870 = 130", () => {
    const { score } = assessed(nationalMine({ ...reaching(onTheLine), innovation: [] }));
    expect(score?.readings.map(({ points }) => points)).toEqual([
      { min: 695, max: 825 },
      { min: 695, max: 825 },
    ]);
  });

  it("the mine does not conform if the rest cannot reach 800 with all of it: 654 + 130 = 784", () => {
    // 165 + 165 + 113 + 113 + 98 = 654; each at least 75 %: 113 / 150 = 75.3 %, 98 / 130 = 75.4 %.
    const rest = {
      environment: 165,
      developmentMethod: 165,
      comprehensiveUse: 113,
      energySaving: 113,
      innovation: undefined,
      management: 98,
    };
    const { conclusion, score } = assessed(nationalMine(reaching(rest)));
    expect(conclusion).toBe("doesNotConform");
    expect(score?.readings[0]).toMatchObject({ points: { min: 654, max: 784 }, reachesPassMark: "false" });
  });

  it("the mine does not conform if another indicator is below its floor: 164.9 / 220 = 74.95 %", () => {
    const { conclusion } = assessed(
      nationalMine(reaching({ ...onTheLine, environment: 164.9, innovation: undefined })),
    );
    expect(conclusion).toBe("doesNotConform");
  });

  it("even a total that none of it can spoil leaves its own floor open", () => {
    // 220 + 220 + 150 + 150 + 130 = 870.
    const { conclusion, score } = assessed(nationalMine(reaching({ ...whole, innovation: undefined })));
    expect(score?.readings[0]).toMatchObject({ points: { min: 870, max: 1000 }, reachesPassMark: "true" });
    expect(score?.readings[0]?.categories[4]).toMatchObject({
      percent: { min: 0, max: 100 },
      reachesFloor: "unknown",
    });
    expect(conclusion).toBe("cantTell");
  });
});

describe("items that the mine does not involve", () => {
  // 150 + 175 + 120 + 120 + 110 + 105 = 780 of 980 that apply, and 20 that do not. Rescaled 780 / 980 = 795.9 of 1,000;
  // counted in full 780 + 20 = 800. Each indicator is above 75 % both ways: 150 / 200 = 75 %, 170 / 220 = 77.3 %.
  const mine = nationalMine({
    ...reaching({
      environment: undefined,
      developmentMethod: 175,
      comprehensiveUse: 120,
      energySaving: 120,
      innovation: 110,
      management: 105,
    }),
    environment: [150, 200, 20],
  });
  const by = (value: string) => ({ parameters: { [treatment]: { value, source: "made up for this test" } } });

  it("leave the conclusion open where the two ways to count them differ, and the parameter is named first", () => {
    const { conclusion, score, missingParameters } = assessed(mine);
    expect(conclusion).toBe("cantTell");
    expect(score?.readings.map((reading) => reading.conclusion)).toEqual(["doesNotConform", "conforms"]);
    expect(score?.readings[1]?.points).toEqual({ min: 800, max: 800 });
    expect(score?.readings[0]?.points?.max).toBeCloseTo(795.918, 3);
    expect(missingParameters[0]).toMatchObject({ parameter: treatment, conclusion: true });
  });

  it.each([
    ["rescaled", "doesNotConform"],
    ["full", "conforms"],
  ])("counted %s by the caller: %s", (value, conclusion) => {
    const result = assessed(mine, by(value));
    expect(result.conclusion).toBe(conclusion);
    expect(result.score?.readings.map(({ inapplicableItems }) => inapplicableItems)).toEqual([value]);
    expect(result.missingParameters).toEqual([]);
  });
});

describe("preconditions of 2020", () => {
  it("that fail refuse the mine whatever its score", () => {
    const inside = { environment: { insideProtectedArea: true } };
    expect(assessed(nationalMine(reaching(whole), inside)).conclusion).toBe("doesNotConform");
    expect(assessed(nationalMine({}, inside)).conclusion).toBe("doesNotConform");
  });

  it("that are unknown leave the conclusion open and name their fact", () => {
    const { conclusion, missingFacts, score } = assessed(nationalMine(reaching(whole), { environment: {} }));
    expect(score?.readings[0]?.points).toEqual({ min: 1000, max: 1000 });
    expect(conclusion).toBe("cantTell");
    expect(missingFacts.map(({ fact }) => fact)).toEqual(["environment.insideProtectedArea"]);
  });

  it("that are unknown do not save a score that is too low", () => {
    const low = reaching({ ...onTheLine, environment: 160 });
    expect(assessed(nationalMine(low, { ...sound, environment: {} })).conclusion).toBe("doesNotConform");
  });
});
