import { describe, expect, it } from "vitest";
import { assess, type Assessment, national2020Selection, national2024Selection, report } from "../../src/index.ts";
import { scoreWords } from "../../src/report/words/score-words.ts";
import { nationalMine } from "../assessment/national-mine.ts";
import { allPassed, found, sampleSheet, sheetMine } from "../assessment/sample-sheet.ts";
import { section } from "./section.ts";

/** 150 of 200 points that apply are 75 %; 150 + 20 of 220 are 77.3 %. */
const mine = nationalMine({ environment: [150, 200, 20], developmentMethod: [175, 220, 0] });
const national = assess(mine, { asOf: "2023-06-30", ruleSet: national2020Selection });
const open = assess(mine, { asOf: "2025-06-30", ruleSet: national2024Selection });
const determinations = found({ ...allPassed, a1: { points: 12.5 }, a3: { occurrences: 1 } });
const sheet = assess(sheetMine(), { asOf: "2025-06-30", ruleSet: sampleSheet, determinations });

describe.each(["zh", "en"] as const)("the report of a score in %s", (locale) => {
  const words = scoreWords[locale];
  const markdown = (assessment: Assessment) => report(assessment, { format: "markdown", locale });
  const scoreIn = (assessment: Assessment) => section(markdown(assessment), words.heading) ?? "";

  it("says the total, the pass mark and the floor, by both ways to count what does not apply", () => {
    const said = scoreIn(national);
    for (const way of ["rescaled", "full"] as const) expect(said).toContain(words.treatments[way]);
    // 150 + 20 + 175 = 345, and 345 + 560 = 905, of 1,000.
    expect(said).toContain(words.between("345", "905"));
    for (const figure of ["1000", "800", "75"]) expect(said.replaceAll(",", "")).toContain(figure);
    expect(said).toContain(words.reached.unknown);
  });

  it("says which lines no document gives", () => {
    expect(scoreIn(open)).toContain(words.noPassMark);
    expect(scoreIn(open)).toContain(words.noFloor);
  });

  it("says which rule only an assessor can judge", () => {
    expect(markdown(open)).toContain(words.needsAssessor);
    expect(markdown(sheet)).not.toContain(words.needsAssessor);
  });

  it("says what an assessor gave and what the item has of it", () => {
    expect(markdown(sheet)).toContain(words.determined(12.5, undefined));
    expect(markdown(sheet)).toContain(words.determined(undefined, 1));
    expect(markdown(sheet)).toContain(words.ofFull("8.5", "10"));
  });

  it("leaves the floor out where the sheet has none", () => {
    const conclusion = { ...sampleSheet.conclusion };
    Reflect.deleteProperty(conclusion, "categoryFloor");
    const ruleSet = { ...sampleSheet, conclusion };
    const without = assess(sheetMine(), { asOf: "2025-06-30", ruleSet, determinations });
    expect(scoreIn(without)).not.toContain(words.floor);
    expect(scoreIn(sheet)).toContain(words.floor);
  });

  it.each(["text", "markdown"] as const)("holds nothing undefined as %s", (format) => {
    for (const one of [national, open, sheet]) {
      expect(report(one, { format, locale })).not.toMatch(/undefined|NaN/);
    }
  });
});
