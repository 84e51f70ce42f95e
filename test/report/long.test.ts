import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { factById } from "../../src/profile/facts.ts";
import { report } from "../../src/report/report.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { namedMine } from "./sample-mine.ts";
import { headings, section } from "./section.ts";

const assessment = assess(namedMine(), { asOf: "2025-06-30" });
const undecided = assessment.findings.filter(
  ({ about, verdict }) => verdict === "cantTell" && about.obligation === "required" && about.role === "requirement",
);

describe.each(["zh", "en"] as const)("the plan's report on a mine of which only the name is known, in %s", (locale) => {
  const words = reportWords[locale];
  const markdown = report(assessment, { format: "markdown", locale });
  const part = section(markdown, words.headings.undecided) ?? "";
  const lines = part.split("\n");

  it("gives each undecided required rule one line with title and clause", () => {
    expect(undecided.length).toBeGreaterThan(50);
    for (const { about } of undecided) {
      const own = lines.filter((line) => line.startsWith(`  - ${about.title[locale]}`));
      expect(own.length, about.title[locale]).toBe(1);
      for (const { id } of about.clauses) expect(own[0]).toContain(id);
    }
  });

  it("says once what all of them wait for", () => {
    expect(part.split(titleOf("identity.province")).length - 1).toBe(1);
  });

  it("gives a whole entry to few findings only", () => {
    expect(headings(markdown, 3).length).toBeLessThanOrEqual(24);
  });

  it("names every fact that a rule waits for in its line, its category's or the section's", () => {
    for (const { about, missing } of undecided) {
      const at = lines.findIndex((line) => line.startsWith(`  - ${about.title[locale]}`));
      const category = lines.slice(0, at).findLast((line) => line.startsWith("- ")) ?? "";
      const intro = lines[2] ?? "";
      for (const fact of missing) expect(`${intro}${category}${lines[at] ?? ""}`).toContain(titleOf(fact));
    }
  });

  function titleOf(id: string): string {
    const fact = factById.get(id);
    if (!fact) throw new Error(`no fact ${id}`);
    return fact.title[locale];
  }
});
