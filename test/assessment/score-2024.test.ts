import { expect, it } from "vitest";
import { assess, type AssessOptions, national2024Selection, readProfile } from "../../src/index.ts";
import { entered } from "./national-mine.ts";

/** 20 + 20 + 15 + 15 + 15 + 15 = 100 points, 16 + 16 + 12 + 12 + 12 + 12 = 80 of them reached: 80 % of each. */
const mine = readProfile({
  identity: { name: "Mine of 2024" },
  inspection: {
    nationalScore2024: entered({
      environment: [16, 20, 0],
      extraction: [16, 20, 0],
      comprehensiveUse: [12, 15, 0],
      lowCarbon: [12, 15, 0],
      restoration: [12, 15, 0],
      innovation: [12, 15, 0],
    }),
  },
});
const rule = "national-2024-preconditions-met";
const determinations = [{ rule, verdict: "passed", by: "An assessor", on: "2025-05-01" }] as const;

function assessed(options: Partial<AssessOptions> = {}) {
  return assess(mine, { asOf: "2025-06-30", ruleSet: national2024Selection, ...options });
}

function lines(passMark: number, floor: number) {
  const source = "made up for this test";
  return {
    "national-2024.pass-mark": { value: passMark, source },
    "national-2024.first-level-floor": { value: floor, source },
  };
}

it("The line of 2024 is not at hand: the conclusion names pass mark and floor.", () => {
  const { conclusion, score, missingParameters } = assessed({ determinations });
  expect(conclusion).toBe("cantTell");
  expect(missingParameters).toMatchObject([
    { parameter: "national-2024.pass-mark", conclusion: true },
    { parameter: "national-2024.first-level-floor", conclusion: true },
  ]);
  expect(score?.readings[0]).toMatchObject({ points: { min: 80, max: 80 }, reachesPassMark: "unknown" });
  expect(score).not.toHaveProperty("passMark");
});

it.each([
  [80, 80, "conforms"],
  [80.1, 80, "doesNotConform"],
  [80, 80.1, "doesNotConform"],
  [80, 0, "conforms"],
])("With a caller's pass mark of %d points and floor of %d %% it is told: %s.", (passMark, floor, conclusion) => {
  const result = assessed({ determinations, parameters: lines(passMark, floor) });
  expect(result.conclusion).toBe(conclusion);
  expect(result.missingParameters).toEqual([]);
});

it("The preconditions of 2024 wait for an assessor: no fact of the profile can tell.", () => {
  const { conclusion, findings } = assessed({ parameters: lines(80, 75) });
  expect(conclusion).toBe("cantTell");
  expect(findings.find((finding) => finding.rule === rule)).toMatchObject({ verdict: "cantTell", needsAssessor: true });
});
