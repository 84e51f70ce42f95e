import { expect, it } from "vitest";
import { assess, type Determination, readDeterminations } from "../../src/index.ts";
import { found, sampleSheet, sheetMine, sheetWithOpen } from "../assessment/sample-sheet.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const assessing =
  (by: Readonly<Record<string, Partial<Determination>>>, ruleSet = sampleSheet) =>
  () =>
    assess(sheetMine(), { asOf: "2025-06-30", ruleSet, determinations: found(by) });

it("Determinations that their rules cannot have are refused, all at once, with place and value.", () => {
  const { error, faults } = refusalOf(
    assessing({
      p1: { points: 1 },
      a1: { points: 20.1 },
      a2: { occurrences: 2 },
      a3: { points: 10.1 },
      b1: { occurrences: 3 },
      b2: { points: 10 },
    }),
  );
  expect(error).toBe("DeterminationsError");
  expect(faults).toMatchObject([
    { code: "not_scored", place: "[0].points", value: 1 },
    { code: "out_of_range", place: "[1].points", value: 20.1 },
    { code: "not_counted", place: "[2].occurrences", value: 2 },
    { code: "out_of_range", place: "[3].points", value: 10.1 },
  ]);
});

it("Points below what a deduction leaves in any case, 10 - 6 = 4, are refused.", () => {
  expect(placesOf(assessing({ a3: { points: 3.9 } }))).toEqual(["[0].points: out_of_range"]);
  expect(sentenceOf(assessing({ a3: { points: 3.9 } }))).toContain("at least 4 of 10 points are left");
  expect(assessing({ a3: { points: 4 } })).not.toThrow();
});

it("Points are taken as they are while the figure that limits them has no value.", () => {
  const noFull = sheetWithOpen("b3", (_, full) => ({ full }));
  expect(assessing({ b3: { points: 400 } }, noFull)).not.toThrow();
  const noCap = sheetWithOpen("a3", (points, cap) => ({ ...points, deduct: { each: 1.5, cap } }));
  expect(assessing({ a3: { points: 0 } }, noCap)).not.toThrow();
  expect(placesOf(assessing({ a3: { points: 10.1 } }, noCap))).toEqual(["[0].points: out_of_range"]);
});

it("A determination says one of verdict, points and occurrences.", () => {
  const one = { rule: "a3", by: "An assessor", on: "2025-06-01" };
  const read = () =>
    readDeterminations([
      one,
      { ...one, verdict: "failed", occurrences: 2 },
      { ...one, points: 4, occurrences: 2 },
      { ...one, points: -1 },
      { ...one, occurrences: 1.5 },
      { ...one, occurrences: -1 },
    ]);
  expect(placesOf(read).sort()).toEqual([
    "[0].verdict: missing",
    "[1]: determination_form",
    "[2]: determination_form",
    "[3].points: too_small",
    "[4].occurrences: invalid_type",
    "[5].occurrences: too_small",
  ]);
});
