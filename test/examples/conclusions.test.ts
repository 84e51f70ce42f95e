import { describe, expect, it } from "vitest";
import { assess, type Assessment, type Finding, mineProfileSchema, type Verdict } from "../../src/index.ts";
import { exampleJson, exampleMine } from "./example.ts";

const mines = ["iron-anshan", "magnesite-haicheng", "sand-gravel-quarry", "iron-benxi-new"];

function decides({ about }: Finding): boolean {
  return about.obligation === "required" && about.role === "requirement";
}

function verdictOn(assessment: Assessment, rule: string): Verdict | undefined {
  return assessment.findings.find((finding) => finding.rule === rule)?.verdict;
}

describe.each(mines)("the example %s", (name) => {
  it("is of the profile's form, its credit code and division codes included", () => {
    expect(mineProfileSchema.safeParse(exampleJson(`${name}.json`)).error).toBeUndefined();
  });

  it("says in its mine's name and enterprise that it is made up", () => {
    const { identity } = exampleMine(name);
    expect(identity.name).toContain("虚构");
    expect(identity.enterprise).toContain("虚构");
  });

  it("gives no figure that looks like a share where a percentage is meant", () => {
    const { notices } = assess(exampleMine(name), { asOf: "2025-06-30" });
    expect(notices).toEqual([]);
  });
});

describe("the iron mine at Anshan", () => {
  const mine = exampleMine("iron-anshan");

  // The notice of 2013 holds until 2024-03-31: large open pit 95 %, fine-grained magnetite 90 %; the mine has 97.1 and 96.3.
  it.each(["2023-12-31", "2024-03-31"])("conforms on %s, with no fact or parameter missing", (asOf) => {
    const assessment = assess(mine, { asOf });
    expect(assessment.conclusion).toBe("conforms");
    expect(assessment.counts.cantTell).toBe(0);
    expect(assessment.missingFacts).toEqual([]);
  });

  it("misses advice of the plan that does not decide, and nothing that does", () => {
    const { findings } = assess(mine, { asOf: "2023-12-31" });
    const failed = findings.filter(({ verdict }) => verdict === "failed");
    expect(failed.filter(decides)).toEqual([]);
    expect(failed.map(({ about }) => about.obligation)).toEqual(expect.arrayContaining(["strive", "encouraged"]));
  });
});

describe("the pit slopes", () => {
  // Online monitoring is for slopes of 200 m and more: 264 m at Anshan; 118 m at Haicheng; 58 m in the quarry.
  it.each([
    ["iron-anshan", "2023-12-31", "passed"],
    ["magnesite-haicheng", "2025-06-30", "inapplicable"],
    ["sand-gravel-quarry", "2025-06-30", "inapplicable"],
  ])("of %s stay within their design; online monitoring on %s: %s", (name, asOf, online) => {
    const assessment = assess(exampleMine(name), { asOf });
    expect(verdictOn(assessment, "open-pit-slope-height-within-design")).toBe("passed");
    expect(verdictOn(assessment, "open-pit-slope-angle-within-design")).toBe("passed");
    expect(verdictOn(assessment, "open-pit-high-slope-monitored-online")).toBe(online);
  });
});

describe("the new iron mine in Benxi county on 2025-06-30", () => {
  const assessment = assess(exampleMine("iron-benxi-new"), { asOf: "2025-06-30" });

  it("cannot be told and fails nothing required, duties included", () => {
    expect(assessment.conclusion).toBe("cantTell");
    const failed = assessment.findings.filter(
      ({ verdict, about }) => verdict === "failed" && about.obligation === "required",
    );
    expect(failed).toEqual([]);
  });

  it("is known for about half of what must be decided", () => {
    const applicable = assessment.findings.filter((finding) => decides(finding) && finding.verdict !== "inapplicable");
    const open = applicable.filter(({ verdict }) => verdict === "cantTell");
    expect(open.length / applicable.length).toBeGreaterThan(0.4);
    expect(open.length / applicable.length).toBeLessThan(0.6);
    expect(assessment.missingFacts.length).toBeGreaterThan(0);
  });

  // Ten months after 2024-08-30 the first year still runs: it ends on 2025-08-30.
  it("must be a green mine by 2025-08-30, one year after production started", () => {
    const duty = assessment.findings.find(({ rule }) => rule === "new-mine-green-within-one-year");
    expect(duty?.due).toBe("2025-08-30");
    expect(duty?.verdict).toBe("cantTell");
  });

  // Its first year has no year before whose spending or pollution could be compared.
  it.each([
    ["zone-green-mine-construction-stepped-up", "passed"],
    ["zone-protection-spending-raised", "inapplicable"],
    ["zone-mine-reclaims-while-producing", "cantTell"],
    ["zone-ecology-not-declining", "passed"],
    ["zone-pollution-reduced", "inapplicable"],
  ])("lies in the Liaodong zone: on %s, %s", (rule, verdict) => {
    expect(verdictOn(assessment, rule)).toBe(verdict);
  });

  it("fails only advice: no low-carbon upgrade is carried out", () => {
    const failed = assessment.findings.filter(({ verdict }) => verdict === "failed");
    expect(failed.map(({ rule }) => rule)).toEqual(["zone-low-carbon-upgrade-carried-out"]);
  });
});
