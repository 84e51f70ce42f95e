import { describe, expect, it } from "vitest";
import { assess, type Finding, mineProfileSchema } from "../../src/index.ts";
import { exampleJson, exampleMine } from "./example.ts";

const mines = ["iron-anshan", "magnesite-haicheng", "sand-gravel-quarry", "iron-benxi-new"];

function decides({ about }: Finding): boolean {
  return about.obligation === "required" && about.role === "requirement";
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
});
