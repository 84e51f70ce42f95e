import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import type { AssessOptions } from "../../src/assessment/grounds.ts";
import type { MineProfile } from "../../src/profile/mine.ts";
import { report } from "../../src/report/report.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { namedMine, recoveryLimit, sampleMine } from "./sample-mine.ts";
import { sampleSet } from "./sample-set.ts";
import { headings, section, spoken, tableRows } from "./section.ts";

const asOf = "2024-06-30";
const { en, zh } = reportWords;

function assessed(profile: MineProfile, options: Partial<AssessOptions> = {}) {
  return assess(profile, { asOf, ruleSet: sampleSet, ...options });
}

function inMarkdown(profile: MineProfile, options: Partial<AssessOptions> = {}) {
  return report(assessed(profile, options), { format: "markdown", locale: "en" });
}

describe.each([en, zh])("the conclusion in $locale", (words) => {
  const cases = [
    { conclusion: "conforms", profile: sampleMine(), parameters: recoveryLimit },
    { conclusion: "doesNotConform", profile: sampleMine({ greened: 30 }), parameters: recoveryLimit },
    { conclusion: "cantTell", profile: namedMine(), parameters: {} },
    { conclusion: "inapplicable", profile: sampleMine({ province: "220000" }), parameters: {} },
  ] as const;

  it.each(cases)("$conclusion opens the report in both formats", ({ conclusion, profile, parameters }) => {
    const assessment = assessed(profile, { parameters });
    expect(assessment.conclusion).toBe(conclusion);
    const markdown = report(assessment, { format: "markdown", locale: words.locale });
    expect(headings(markdown, 2)[0]).toBe(words.headings.conclusion);
    const said = section(markdown, words.headings.conclusion)?.toLowerCase();
    expect(said).toContain(`**${words.conclusions[conclusion]}**`);
    const text = report(assessment, { format: "text", locale: words.locale });
    const sentence = text.split("\n").find((line) => line.toLowerCase().startsWith(words.conclusions[conclusion]));
    expect(text.split("\n").indexOf(sentence ?? "")).toBeLessThan(12);
  });

  it("says how many required rules fail and how many are undecided", () => {
    // greened fails at 60 % of 80 %; recovered waits for its limit; dressed is not for a mine without beneficiation.
    const text = report(assessed(sampleMine({ greened: 30 })), { format: "text", locale: words.locale });
    const counts = { passed: 0, failed: 1, cantTell: 1, inapplicable: 1 };
    expect(text.split("\n")).toContain(spoken(words.conclusionReasons.doesNotConform({ counts })));
  });
});

describe("what the conclusion names", () => {
  it("is the missing facts with the most decisive first", () => {
    const assessment = assessed(namedMine());
    const said = section(inMarkdown(namedMine()), en.headings.conclusion) ?? "";
    const named = assessment.missingFacts.slice(0, 2).map(({ title }) => said.indexOf(title.en));
    expect(named[0]).toBeGreaterThan(0);
    expect(named[1]).toBeGreaterThan(named[0] ?? 0);
  });

  it("is the parameter without value where nothing else is missing", () => {
    const said = section(inMarkdown(sampleMine()), en.headings.conclusion);
    expect(said).toContain("name of recovery.minimum");
  });
});

describe("the head and the counts", () => {
  it("name mine, licence, rule set with version and day", () => {
    const head = inMarkdown(sampleMine({ name: "Mine A", licence: "C77" })).split("## ")[0];
    for (const part of ["# Green-mine assessment: Mine A", "C77", "sample standard", "`test/2021/sample`"]) {
      expect(head).toContain(part);
    }
    expect(head).toContain("1.2.3");
    expect(head).toContain(asOf);
  });

  it("count the rules of each verdict by what they weigh in the conclusion", () => {
    // greened fails, recovered waits, dressed is not for the mine; one of the two advising rules fails; both duties are met.
    const markdown = inMarkdown(sampleMine({ greened: 30, researchTeam: false }));
    expect(tableRows(section(markdown, en.headings.counts))).toEqual([
      ["passed", "0", "1", "2", "3"],
      ["failed", "1", "1", "0", "2"],
      ["cannot tell", "1", "0", "0", "1"],
      ["not applicable", "1", "0", "0", "1"],
    ]);
  });

  it("give each category its counts and conclusion, or say that it only advises", () => {
    const markdown = inMarkdown(sampleMine({ greened: 30, researchTeam: false }));
    expect(tableRows(section(markdown, en.headings.categories))).toEqual([
      ["category of rates", "1", "2", "1", "1", "does not conform"],
      ["category of status", "2", "0", "0", "0", "advice only"],
    ]);
  });
});

describe("the findings", () => {
  const poor = sampleMine({ greened: 30, researchTeam: false, productionStartedOn: "2023-08-01", listings: [] });

  it("stand failed required first, then undecided required, then advice, then duties", () => {
    const shown = headings(inMarkdown(poor), 3);
    expect(shown).toEqual(["greened", "recovered", "researched", "listed"].map((id) => `title of ${id}`));
  });

  it("of failed rules give requirement, clause with place, facts with values and the remedy", () => {
    const failed = section(inMarkdown(poor), en.headings.failed);
    for (const part of ["requirement of greened", "T.1 (place of T.1)", "60 %", "remedy of greened", en.bases.plan]) {
      expect(failed).toContain(part);
    }
  });

  it("of undecided rules give the missing parameter, the reading, and no remedy", () => {
    const undecided = section(inMarkdown(poor), en.headings.undecided);
    for (const part of ["name of recovery.minimum (`recovery.minimum`)", "reading of recovered", "92 %"]) {
      expect(undecided).toContain(part);
    }
    expect(undecided).not.toContain("remedy of");
  });

  it("of duties give the last day, and say once it is over", () => {
    const label = `**${en.labels.days}**`;
    const dutiesOn = (day: string) => section(inMarkdown(poor, { asOf: day }), en.headings.duties);
    expect(dutiesOn("2024-08-01")).toContain(`${label} ${spoken(en.due("2024-08-01", false))}`);
    expect(dutiesOn("2024-08-02")).toContain(`${label} ${spoken(en.due("2024-08-01", true))}`);
  });

  it("of undecided duties give the day on which they open", () => {
    const { greenMine, ...rest } = poor;
    const unassessed = { ...rest, greenMine: { ...greenMine, assessments: undefined } };
    const duties = section(inMarkdown(unassessed), en.headings.duties);
    expect(duties).toContain(spoken(en.opens("2024-08-01")));
  });

  it("give choices by their label and yes or no in words", () => {
    const unknown = sampleMine({ hasBeneficiation: true, beneficiationRecovery: 70 });
    const failed = section(inMarkdown(unknown), en.headings.failed);
    expect(failed).toContain("Has beneficiation: yes");
    expect(failed).toContain("Beneficiation recovery: 70 %");
  });

  it("name missing facts by title and id", () => {
    const undecided = section(inMarkdown(namedMine()), en.headings.undecided);
    expect(undecided).toContain("Beneficiation recovery (`utilization.threeRates.beneficiationRecovery`)");
  });

  it("leave out sections that would be empty", () => {
    const good = inMarkdown(sampleMine(), { parameters: recoveryLimit });
    const titles = [en.headings.failed, en.headings.undecided, en.headings.advice, en.headings.missingFacts];
    for (const title of titles) expect(section(good, title)).toBeUndefined();
  });
});

describe("an assessor's verdict", () => {
  const by = { by: "A. Assessor", on: "2024-05-01", evidence: "record 12", note: "seen on site" } as const;

  it("that fills an undecided rule is shown with who, when, evidence, note and the computed verdict", () => {
    const determinations = [{ rule: "recovered", verdict: "passed", ...by }] as const;
    const settled = section(inMarkdown(sampleMine(), { determinations }), en.headings.determined) ?? "";
    for (const part of ["A\\. Assessor", "2024-05-01", "record 12", "seen on site", en.verdicts.cantTell]) {
      expect(settled).toContain(part);
    }
  });

  it("that contradicts a computed one is shown beside the finding and does not count", () => {
    const determinations = [{ rule: "greened", verdict: "passed", ...by }] as const;
    const markdown = inMarkdown(sampleMine({ greened: 30 }), { determinations });
    const failed = section(markdown, en.headings.failed);
    expect(failed).toContain("does not count");
    expect(section(markdown, en.headings.determined)).toBeUndefined();
  });
});

describe("what is missing", () => {
  it("stands in the order of the assessment, with title, id and how many rules wait", () => {
    const assessment = assessed(namedMine());
    const rows = tableRows(section(inMarkdown(namedMine()), en.headings.missingFacts));
    expect(rows).toEqual(
      assessment.missingFacts.map(({ fact, title, settles, required, rules }) => [
        ...[settles, required, rules].map(String),
        title.en,
        `\`${fact}\``,
      ]),
    );
  });

  it("says of parameters that no document gives a value, and how to pass one", () => {
    const missing = section(inMarkdown(sampleMine()), en.headings.missingParameters);
    expect(missing).toContain(en.missingParametersIntro(asOf));
    expect(missing).toContain('{"recovery.minimum": {"value": ..., "source": "..."}}');
    expect(tableRows(missing)).toEqual([["1", "1", "name of recovery.minimum", "`recovery.minimum`"]]);
  });
});

describe("every report", () => {
  const every = (["text", "markdown"] as const).flatMap((format) => [en, zh].map((words) => ({ format, words })));

  it.each(every)("closes with what it is and what it is not ($format, $words.locale)", ({ format, words }) => {
    const lines = report(assessed(namedMine()), { format, locale: words.locale }).trimEnd().split("\n");
    expect(lines.at(-1)).toBe(words.closing);
  });

  it.each(every)("is the same for the same assessment ($format, $words.locale)", ({ format, words }) => {
    const options = { format, locale: words.locale };
    const again = structuredClone(assessed(namedMine()));
    expect(report(again, options)).toBe(report(assessed(namedMine()), options));
  });
});
