import { describe, expect, it } from "vitest";
import { assess, readDeterminations } from "../../src/index.ts";
import { exampleJson, exampleMine, exampleParameters } from "./example.ts";

const asOf = "2025-06-30";

describe.each(["iron-anshan", "magnesite-haicheng"])("the parameters of %s", (name) => {
  const mine = exampleMine(name);
  const parameters = exampleParameters(name);

  it("say that they are made up and where the true values stand", () => {
    for (const { source } of Object.values(parameters)) {
      expect(source).toContain("虚构");
      expect(source).toMatch(/made up for this example; take the value from (DZ\/T 0462\.\d-2023|the quota)/);
    }
  });

  it("are exactly those that the mine waits for", () => {
    const { missingParameters } = assess(mine, { asOf });
    expect(missingParameters.map(({ parameter }) => parameter).sort()).toEqual(Object.keys(parameters).sort());
  });

  it("turn cantTell into conforms, with a notice for each", () => {
    expect(assess(mine, { asOf }).conclusion).toBe("cantTell");
    const { conclusion, notices } = assess(mine, { asOf, parameters });
    expect(conclusion).toBe("conforms");
    expect(notices.map(({ code }) => code)).toEqual(Object.keys(parameters).map(() => "parameter_overridden"));
  });

  // The mines recover 97.1 % and 95.6 % of what they draw on.
  it("would make the mine fall short if the minimum of mining recovery were 97.2 %", () => {
    const stricter = { ...parameters, "three-rates.mining-recovery": { value: 97.2, source: "a stricter minimum" } };
    expect(assess(mine, { asOf, parameters: stricter }).conclusion).toBe("doesNotConform");
  });
});

describe("the iron mine at Anshan", () => {
  // Its ore bears no associated components, so the third rate does not concern it.
  it("cannot be told from 2024-04-01 on, when the notice's successor has no figures at hand", () => {
    const { conclusion, findings } = assess(exampleMine("iron-anshan"), { asOf: "2024-04-01" });
    expect(conclusion).toBe("cantTell");
    const open = findings.filter(({ verdict }) => verdict === "cantTell");
    expect(open.map(({ missing, missingParameters }) => ({ missing, missingParameters }))).toEqual([
      { missing: [], missingParameters: ["three-rates.mining-recovery"] },
      { missing: [], missingParameters: ["three-rates.beneficiation-recovery"] },
    ]);
  });
});

describe("the magnesite mine at Haicheng", () => {
  const mine = exampleMine("magnesite-haicheng");
  const parameters = exampleParameters("magnesite-haicheng");

  it("lacks no fact: all that is open waits for the minima of the three rates and for its quota", () => {
    const { missingFacts, findings } = assess(mine, { asOf });
    expect(missingFacts).toEqual([]);
    const open = findings.filter(({ verdict }) => verdict === "cantTell");
    expect(open.flatMap(({ missing }) => missing)).toEqual([]);
    expect(open.map(({ missingParameters }) => missingParameters)).toEqual([
      ["three-rates.mining-recovery"],
      ["three-rates.beneficiation-recovery"],
      ["three-rates.comprehensive-utilization"],
      ["magnesite.annual-cap"],
    ]);
  });

  // It produced 148 (10,000 tonnes) in the year before.
  it.each([
    [148, "conforms"],
    [147.9, "doesNotConform"],
  ])("with a quota of %f, %s", (value, expected) => {
    const quota = { "magnesite.annual-cap": { value, source: "another quota" } };
    expect(assess(mine, { asOf, parameters: { ...parameters, ...quota } }).conclusion).toBe(expected);
  });

  // Production started in 2012, no consolidation takes it in, and ore and concentrate are sold: no refractories are made.
  it.each([
    "magnesite-minimum-scale-reached",
    "refractory-plant-particulate-within-limit",
    "refractory-plant-sulphur-dioxide-within-limit",
    "refractory-plant-nitrogen-oxides-within-limit",
  ])("does not wait for the figure of %s, which is not for it", (rule) => {
    const finding = assess(mine, { asOf }).findings.find((one) => one.rule === rule);
    expect(finding?.verdict).toBe("inapplicable");
  });

  it("fails nothing that decides, and strives in vain for topsoil: 96.5 %, below 100 %", () => {
    const failed = assess(mine, { asOf }).findings.filter(({ verdict }) => verdict === "failed");
    expect(failed.filter(({ about }) => about.obligation === "required")).toEqual([]);
    expect(failed.map(({ rule }) => rule)).toContain("magnesite-topsoil-wholly-handled");
  });
});

describe("the determinations on the new iron mine in Benxi county", () => {
  const mine = exampleMine("iron-benxi-new");
  const determinations = readDeterminations(exampleJson("determinations.json"));
  const undecided = (day: string) => {
    const { findings } = assess(mine, { asOf: day, determinations });
    return determinations.filter(({ rule }) =>
      findings.some((finding) => finding.rule === rule && finding.verdict === "cantTell"),
    );
  };

  it("settle two rules that the profile cannot, and leave the conclusion open", () => {
    const alone = assess(mine, { asOf });
    const aided = assess(mine, { asOf, determinations });
    expect(aided.conclusion).toBe("cantTell");
    expect(aided.counts).toEqual({
      ...alone.counts,
      passed: alone.counts.passed + 2,
      cantTell: alone.counts.cantTell - 2,
    });
    const determined = aided.findings.filter(({ determination }) => determination);
    expect(determined.map(({ verdict, computed }) => [verdict, computed])).toEqual([
      ["passed", "cantTell"],
      ["passed", "cantTell"],
    ]);
    expect(aided.notices).toEqual([]);
  });

  // They are dated 2025-06-12 and 2025-06-25.
  it("count from their own days on", () => {
    expect(undecided("2025-06-11")).toHaveLength(2);
    expect(undecided("2025-06-24")).toHaveLength(1);
    expect(undecided("2025-06-25")).toHaveLength(0);
  });
});
