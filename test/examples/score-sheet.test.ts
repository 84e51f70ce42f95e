import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { assess, readDeterminations, readScoreSheet } from "../../src/index.ts";
import { exampleJson, exampleMine } from "./example.ts";

const ruleSet = readScoreSheet(readFileSync(new URL("../../examples/score-sheet.csv", import.meta.url), "utf8"));
const determinations = readDeterminations(exampleJson("score-sheet.determinations.json"));
const mine = exampleMine("iron-anshan");

it("The Anshan mine has 94.5 of 100 points by the made-up score sheet and conforms.", () => {
  const { conclusion, score, notices, missingFacts } = assess(mine, { asOf: "2025-06-30", ruleSet, determinations });
  // 20 + 12.5 + (10 - 2 * 1.5) = 39.5 of 45; 15 + 15 = 30 of 30; 10 + 15 = 25 of 25.
  expect(score?.readings.map(({ points }) => points)).toEqual([{ min: 94.5, max: 94.5 }]);
  expect(score).toMatchObject({ total: 100, passMark: 80, categoryFloor: 60 });
  expect(conclusion).toBe("conforms");
  expect({ notices, missingFacts }).toEqual({ notices: [], missingFacts: [] });
});

it("The determinations are those that the mine's profile leaves to an assessor, and no others.", () => {
  const { findings } = assess(mine, { asOf: "2025-06-30", ruleSet });
  const open = findings.filter(({ needsAssessor }) => needsAssessor).map(({ rule }) => rule);
  expect(determinations.map(({ rule }) => rule)).toEqual(open);
});
