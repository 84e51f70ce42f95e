import { describe, expect, it } from "vitest";
import { explain, type ExplainOptions } from "../../src/assessment/explain.ts";
import type { Condition } from "../../src/ruleset/condition.ts";
import type { MineProfile } from "../../src/profile/mine.ts";
import { report } from "../../src/report/report.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { namedMine, recoveryLimit, sampleMine } from "./sample-mine.ts";
import { sampleSet } from "./sample-set.ts";
import { section, spoken } from "./section.ts";

const { en, zh } = reportWords;
const asOf = "2024-06-30";

function explained(
  profile: MineProfile,
  rule: string,
  options: Partial<ExplainOptions> = {},
  locale: "zh" | "en" = "en",
) {
  return report(explain(profile, { asOf, ruleSet: sampleSet, rule, ...options }), { format: "markdown", locale });
}

/** The sample standard with another requirement in its first rule. */
function requiring(requires: Condition) {
  const [first, ...others] = sampleSet.rules;
  return { ...sampleSet, rules: first ? [{ ...first, requires }, ...others] : [] };
}

/** The lines of the tree of conditions, without the list's marks. */
function tree(markdown: string, words = en): string[] {
  const part = section(markdown, words.headings.conditions) ?? "";
  return part.split("\n").flatMap((line) => /^( *)- (.*)$/.exec(line)?.slice(1).join("") ?? []);
}

describe.each([en, zh])("an explanation in $locale", (words) => {
  const cases = [
    { verdict: "passed", rule: "greened", profile: sampleMine() },
    { verdict: "failed", rule: "greened", profile: sampleMine({ greened: 30 }) },
    { verdict: "cantTell", rule: "recovered", profile: sampleMine() },
    { verdict: "inapplicable", rule: "dressed", profile: sampleMine() },
  ] as const;

  it.each(cases)("opens with the verdict, $verdict, in words", ({ verdict, rule, profile }) => {
    for (const format of ["text", "markdown"] as const) {
      const options = { asOf, ruleSet: sampleSet, rule };
      const lines = report(explain(profile, options), { format, locale: words.locale }).split("\n");
      const said = spoken(words.verdictReasons[verdict]());
      const written = format === "text" ? said : said.slice(said.search(/[\uff1a:]/));
      expect(lines.findIndex((line) => line.endsWith(written))).toBeLessThan(4);
      expect(lines.findIndex((line) => line.endsWith(written))).toBeGreaterThan(0);
    }
  });

  it("names mine, day, rule, clause and requirement", () => {
    const markdown = explained(sampleMine(), "greened", {}, words.locale);
    for (const part of ["Sample mine", asOf, "`greened`", "T.1", "place of T.1", "requirement of greened"]) {
      expect(markdown).toContain(part);
    }
  });
});

describe("the tree of conditions", () => {
  it("gives each node a mark and its truth, and each limit its source and confidence", () => {
    const lines = tree(explained(sampleMine({ greened: 30 }), "greened"));
    // 30 of 50 hectares are 60 %; the limit is 80 %.
    expect(lines).toEqual([
      expect.stringMatching(/^✓ true/),
      expect.stringMatching(/^ {2}✓ true .*Lies in Liaoning: yes/),
      expect.stringMatching(/^✗ false/),
      expect.stringMatching(/^ {2}✗ false .*60 %.*at least 80 %.*short by 20 percentage points/),
      expect.stringMatching(/^ {4}Limit: name of greening.minimum .*80 %.*`test-document` \(page 7\).*one source only/),
    ]);
  });

  it("says of a limit without value that no document gives one", () => {
    const lines = tree(explained(sampleMine(), "recovered"));
    expect(lines.at(-2)).toContain(en.limitUnknown);
    expect(lines.at(-1)).toContain(en.noValue);
  });

  it("says of a caller's limit where the caller has it from", () => {
    const lines = tree(explained(sampleMine(), "recovered", { parameters: recoveryLimit }));
    expect(lines.at(-1)).toContain("design approval 7");
    expect(lines.at(-1)).toContain("90 %");
  });

  it("says of an unknown fact that it is unknown, in either language", () => {
    expect(tree(explained(namedMine(), "greened")).at(-2)).toMatch(
      /^ {2}\? unknown .*: unknown; asked for: at least 80 %/,
    );
    const chinese = tree(explained(namedMine(), "greened", {}, "zh"), zh);
    expect(chinese.at(-2)).toContain(zh.truths.unknown);
  });

  it("shows groups and negations over what they hold", () => {
    const bene = { fact: "operation.hasBeneficiation", operator: "equal", value: true } as const;
    const team = { fact: "innovation.researchTeam", operator: "equal", value: false } as const;
    const ruleSet = requiring({ not: { any: [bene, { all: [team, bene] }] } });
    const lines = tree(explained(sampleMine(), "greened", { ruleSet })).slice(2);
    expect(lines).toEqual([
      `✓ true — ${en.parts.requires}: ${en.groups.not}`,
      `  ✗ false — ${en.groups.any}`,
      expect.stringMatching(/^ {4}✗ false — Has beneficiation: no; asked for: yes$/),
      `    ✗ false — ${en.groups.all}`,
      expect.stringMatching(/^ {6}✗ false — Research team: yes; asked for: no$/),
      expect.stringMatching(/^ {6}✗ false — Has beneficiation: no; asked for: yes$/),
    ]);
  });
});

describe("how far a number stands from its limit", () => {
  const fact = "utilization.threeRates.miningRecovery";
  const cases = [
    // 95 - 91.5 = 3.5
    [91.5, "greaterThanInclusive", 95, en.gaps.short(["3.5 percentage points"])],
    // 95 - 94.9999999 = 0.0000001
    [94.9999999, "greaterThanInclusive", 95, en.gaps.short(["0.0000001 percentage points"])],
    // 95.3 - 95.1 = 0.2, where binary floats give 0.20000000000000284
    [95.3, "greaterThanInclusive", 95.1, en.gaps.spare(["0.2 percentage points"])],
    [95, "greaterThanInclusive", 95, en.gaps.exactly],
    [95, "greaterThan", 95, en.gaps.exactly],
    [95, "lessThan", 95, en.gaps.exactly],
    [20.25, "lessThanInclusive", 20, en.gaps.over(["0.25 percentage points"])],
    [19, "lessThan", 20, en.gaps.spare(["1 percentage point"])],
    [19, "equal", 20, en.gaps.differs(["1 percentage point"])],
  ] as const;

  it.each(cases)("%d %s %d", (miningRecovery, operator, value, gap) => {
    const ruleSet = requiring({ fact, operator, value });
    const last = tree(explained(sampleMine({ miningRecovery }), "greened", { ruleSet })).at(-1);
    expect(last?.endsWith(`; ${spoken(gap)}`)).toBe(true);
  });

  it("is not said of a number that equals what it should, nor of one that may be anything else", () => {
    for (const operator of ["equal", "notEqual"] as const) {
      const ruleSet = requiring({ fact, operator, value: operator === "equal" ? 92 : 91 });
      const last = tree(explained(sampleMine({ miningRecovery: 92 }), "greened", { ruleSet })).at(-1);
      expect(last).toMatch(/asked for: (92|not 91) %$/);
    }
  });
});

describe("operators in words", () => {
  it("read otherwise between days", () => {
    const fact = "operation.productionStartedOn";
    const said = (["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const).map((operator) => {
      const ruleSet = requiring({ fact, operator, value: "2015-01-01" });
      return tree(explained(sampleMine(), "greened", { ruleSet }))
        .at(-1)
        ?.split("asked for: ")[1];
    });
    expect(said).toEqual(["before", "on or before", "after", "on or after"].map((words) => `${words} 2015-01-01`));
  });

  it("list the choices of a choice by their labels", () => {
    const ruleSet = requiring({ fact: "operation.mineral", operator: "in", value: ["iron", "coal"] });
    expect(tree(explained(sampleMine(), "greened", { ruleSet })).at(-1)).toContain("one of iron, coal");
    expect(tree(explained(sampleMine(), "greened", { ruleSet }, "zh"), zh).at(-1)).toContain("铁矿、煤");
  });
});

describe("a limit from a caller's row", () => {
  const row = { when: { "operation.hasBeneficiation": false }, from: "2024-02-03", value: 85 };
  const parameters = sampleSet.parameters.map((one) => {
    const { id, title, type, unit = "" } = one;
    return id === "recovery.minimum" ? { id, title, type, unit, rows: [] } : one;
  });
  const ruleSet = { ...sampleSet, parameters };
  const given = { "recovery.minimum": { rows: [row], source: "a letter" } };

  it.each(["zh", "en"] as const)("is told with its first day and where it comes from, in %s", (locale) => {
    const markdown = explained(sampleMine(), "recovered", { ruleSet, parameters: given }, locale);
    const limit = tree(markdown, reportWords[locale]).at(-1);
    for (const part of ["85", "2024-02-03", "a letter"]) expect(limit).toContain(part);
  });
});

describe("what would settle an undecided rule", () => {
  it("is given as sets of facts by title and id", () => {
    const explanation = explain(namedMine(), { asOf, ruleSet: sampleSet, rule: "dressed" });
    const settling = section(explained(namedMine(), "dressed"), en.headings.settling) ?? "";
    const items = settling.split("\n").filter((line) => line.startsWith("- "));
    expect(items.length).toBe(explanation.settling?.sets.length);
    expect(items.length).toBeGreaterThan(1);
    for (const [index, facts] of explanation.settling?.sets.entries() ?? []) {
      for (const fact of facts) expect(items[index]).toContain(`(\`${fact}\`)`);
    }
  });

  it("says how many sets are not listed, and when the search stopped early", () => {
    const explanation = explain(namedMine(), { asOf, ruleSet: sampleSet, rule: "dressed" });
    const settling = { sets: [["identity.province"]], more: 5, complete: false };
    const markdown = report({ ...explanation, settling }, { format: "markdown", locale: "en" });
    expect(section(markdown, en.headings.settling)).toContain(en.settlingMore(5));
    expect(section(markdown, en.headings.settling)).toContain(en.settlingIncomplete);
  });

  it("is nothing where only a value is missing, which is named with how to give it", () => {
    const markdown = explained(sampleMine(), "recovered");
    expect(section(markdown, en.headings.settling)).toBeUndefined();
    const missing = section(markdown, en.headings.missingParameters);
    expect(missing).toContain("name of recovery.minimum (`recovery.minimum`)");
    expect(missing).toContain('{"recovery.minimum": ');
  });
});
