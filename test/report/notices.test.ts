import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import type { Notice } from "../../src/assessment/notice.ts";
import { report } from "../../src/report/report.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { sampleMine } from "./sample-mine.ts";
import { sampleSet } from "./sample-set.ts";
import { section } from "./section.ts";

/** One notice of each code, and what its words must hold in every language. */
const notices = {
  outside_term: [
    { code: "outside_term", asOf: "2026-02-03", from: "2021-01-01", until: "2025-12-31" },
    ["2026-02-03", "2021-01-01", "2025-12-31"],
  ],
  parameter_overridden: [
    { code: "parameter_overridden", parameter: "recovery.minimum", value: 87.5, source: "approval" },
    ["`recovery.minimum`", "87.5", "approval"],
  ],
  looks_like_share: [
    { code: "looks_like_share", fact: "utilization.threeRates.miningRecovery", value: 0.95 },
    ["`utilization.threeRates.miningRecovery`", "0.95 %"],
  ],
  determination_conflicts: [
    { code: "determination_conflicts", rule: "greened", computed: "failed", determined: "passed", by: "Assessor" },
    ["title of greened", "`greened`", "Assessor"],
  ],
  determination_after_day: [
    { code: "determination_after_day", rule: "greened", on: "2027-04-05" },
    ["title of greened", "2027-04-05"],
  ],
  determination_without_rule: [{ code: "determination_without_rule", rule: "unheard" }, ["unheard"]],
  score_contradicts: [{ code: "score_contradicts", categories: ["rates"] }, ["category of rates"]],
  older_revision: [
    { code: "older_revision", ruleSet: "test/2021/sample", newer: "test/2026/sample" },
    ["`test/2021/sample`", "`test/2026/sample`"],
  ],
} as const satisfies { [Code in Notice["code"]]: readonly [Extract<Notice, { code: Code }>, readonly string[]] };

function noticed(notice: Notice, locale: "zh" | "en") {
  const assessment = assess(sampleMine(), { asOf: "2024-06-30", ruleSet: sampleSet });
  const markdown = report({ ...assessment, notices: [notice] }, { format: "markdown", locale });
  return section(markdown, reportWords[locale].headings.notices);
}

describe.each(["zh", "en"] as const)("notices in %s", (locale) => {
  it.each(Object.values(notices))("words $0.code with what it is about", (notice, parts) => {
    const words = noticed(notice, locale);
    for (const part of parts) expect(words).toContain(part);
    expect(words).not.toContain("undefined");
  });

  it("words rows of a table with how many there are and where each comes from", () => {
    const row = { when: {}, from: "2024-01-01", value: 85 };
    const rows = [row, { ...row, source: "a decree" }, { ...row, source: "a decree" }];
    const words = noticed({ code: "parameter_overridden", parameter: "a.table", rows, source: "a letter" }, locale);
    for (const part of ["`a.table`", "3", "a letter", "a decree"]) expect(words).toContain(part);
    expect(words?.match(/a decree/g)).toHaveLength(1);
    expect(words).not.toContain("undefined");
  });

  it("names both verdicts of a conflict", () => {
    const { verdicts } = reportWords[locale];
    const words = noticed(notices.determination_conflicts[0], locale);
    expect(words).toContain(verdicts.failed);
    expect(words).toContain(verdicts.passed);
  });

  it("tells a day before the term from a day after it", () => {
    const { until, ...term } = notices.outside_term[0];
    const before = noticed({ ...term, asOf: "2020-05-05" }, locale);
    expect(before).not.toContain(until);
    expect(before).not.toContain("undefined");
  });
});

describe("a report without notices", () => {
  it("has no section of notices", () => {
    const assessment = assess(sampleMine(), { asOf: "2024-06-30", ruleSet: sampleSet });
    expect(assessment.notices).toEqual([]);
    const markdown = report(assessment, { format: "markdown", locale: "en" });
    expect(section(markdown, reportWords.en.headings.notices)).toBeUndefined();
  });
});
