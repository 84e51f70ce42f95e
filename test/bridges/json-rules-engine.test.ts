import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { createEngine, toEngineFacts, toEngineRules } from "../../src/bridges/json-rules-engine.ts";
import {
  assess,
  type Condition,
  DayError,
  facts,
  liaoning2021Mine,
  liaoning2021Targets,
  national2024Selection,
  ParametersError,
  readProfile,
  readRuleSet,
  RuleSetError,
  type Verdict,
} from "../../src/index.ts";
import { parameterWith, ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";
import { days } from "../laws/arbitrary-leaf.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { engineVerdicts, verdictsIn } from "./engine-verdicts.ts";

const asOf = "2025-06-30";
const named = readProfile({ identity: { name: "Mine", province: "210000" } });

/** A set of one rule that requires a condition of every mine. */
function requiring(requires: Condition) {
  return readRuleSet(ruleSetWith({ rules: [ruleWith({ requires })] }));
}

/** The verdict on the rule of a set of one, for a mine that has greened so much of its greenable area. */
async function verdictOn(requires: Condition, greenedArea: number | undefined): Promise<Verdict | undefined> {
  const environment = { greenableArea: 100, ...(greenedArea !== undefined && { greenedArea }) };
  const verdicts = await engineVerdicts(requiring(requires), readProfile({ ...named, environment }), asOf);
  return verdicts.get("example");
}

describe("A comparison of 49, 50 and 51 with 50, as it stands and denied,", () => {
  it.each([
    ["equal", 50, [false, true, false]],
    ["notEqual", 50, [true, false, true]],
    ["in", [50], [false, true, false]],
    ["notIn", [50], [true, false, true]],
    ["lessThan", 50, [true, false, false]],
    ["lessThanInclusive", 50, [true, true, false]],
    ["greaterThan", 50, [false, false, true]],
    ["greaterThanInclusive", 50, [false, true, true]],
  ] as const)("by %s passes or fails, and cannot be told of what is not known", async (operator, value, truths) => {
    const comparison: Condition = { fact: "environment.greenedArea", operator, value };
    for (const [index, truth] of truths.entries()) {
      expect(await verdictOn(comparison, 49 + index)).toBe(truth ? "passed" : "failed");
      expect(await verdictOn({ not: comparison }, 49 + index)).toBe(truth ? "failed" : "passed");
    }
    expect(await verdictOn(comparison, undefined)).toBe("cantTell");
    expect(await verdictOn({ not: comparison }, undefined)).toBe("cantTell");
  });
});

describe("The rules for json-rules-engine", () => {
  it("are four for each rule, and no two have a name in common", () => {
    const rules = toEngineRules(liaoning2021Mine, { asOf });
    expect(rules).toHaveLength(4 * liaoning2021Mine.rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules[0]?.name).toBe(`liaoning/2021/mine/${String(liaoning2021Mine.rules[0]?.id)}/passed`);
  });

  it("tell in words what each verdict is about", async () => {
    const { events } = await createEngine(liaoning2021Mine, { asOf }).run(toEngineFacts(named, { asOf }));
    const of = new Map(liaoning2021Mine.rules.map((rule) => [rule.id, rule]));
    for (const { params } of events) {
      const { rule, ruleSet, asOf: day, ...told } = params ?? {};
      expect([ruleSet, day]).toEqual([liaoning2021Mine.id, asOf]);
      expect(of.get(String(rule))).toMatchObject(told);
      expect(Object.keys(told)).toEqual(expect.arrayContaining(["clauses", "title", "requirement", "remedy"]));
    }
  });

  it("are plain JSON: written and read again they give the same verdicts", async () => {
    const rules = JSON.parse(JSON.stringify(toEngineRules(liaoning2021Mine, { asOf }))) as [];
    const told = await new Engine(rules).run(toEngineFacts(named, { asOf }));
    expect(verdictsIn(told, liaoning2021Mine)).toEqual(await engineVerdicts(liaoning2021Mine, named, asOf));
  });

  it("hold for facts of their own day alone: of another day's, nothing can be told", async () => {
    const engine = createEngine(liaoning2021Mine, { asOf });
    const told = verdictsIn(await engine.run(toEngineFacts(named, { asOf: "2025-07-01" })), liaoning2021Mine);
    expect(new Set(told.values())).toEqual(new Set(["cantTell"]));
  });

  it("leave a frozen rule set, frozen parameters and a frozen profile as they were, run after run", async () => {
    const limit = Object.freeze({ value: 40, source: "a letter" });
    const parameters = Object.freeze({ limit });
    const listed = { fact: "operation.mineral", operator: "notIn", value: ["talc"] };
    const greened = { fact: "environment.greenedArea", operator: "greaterThan", value: { parameter: "limit" } };
    const ruleSet = readRuleSet(
      ruleSetWith({
        parameters: [parameterWith({ unit: "hm2" })],
        rules: [ruleWith({ requires: greened }), ruleWith({ id: "listed", requires: listed })],
      }),
    );
    const mine = Object.freeze(readProfile({ ...named, environment: Object.freeze({ greenedArea: 50 }) }));
    const before = JSON.stringify([ruleSet, parameters, mine]);
    const engine = createEngine(ruleSet, Object.freeze({ asOf, parameters }));
    const run = async () => verdictsIn(await engine.run(Object.freeze(toEngineFacts(mine, { asOf }))), ruleSet);
    const expected = new Map([
      ["example", "passed"],
      ["listed", "cantTell"],
    ]);
    expect(await run()).toEqual(expected);
    expect(await run()).toEqual(expected);
    expect(JSON.stringify([ruleSet, parameters, mine])).toBe(before);
  });

  it("nest as deeply as a rule set may: 32 levels", async () => {
    const comparison: Condition = { fact: "environment.greenedArea", operator: "lessThan", value: 50 };
    // 31 groups around the comparison; the 10 denials among them leave it as it stands.
    const nested = Array.from({ length: 31 }, (_, level) => level).reduce<Condition>((inner, level) => {
      if (level % 3 === 0 && level < 30) return { not: inner };
      return level % 3 === 1 ? { all: [inner, inner] } : { any: [inner] };
    }, comparison);
    expect(await verdictOn(nested, 49)).toBe("passed");
    expect(await verdictOn(nested, 50)).toBe("failed");
    expect(await verdictOn(nested, undefined)).toBe("cantTell");
  });

  it("of what only an assessor can tell are inapplicable or cannot be told", async () => {
    const own = new Set(national2024Selection.rules.flatMap(({ id, requires }) => (requires ? [] : [id])));
    const told = await engineVerdicts(national2024Selection, named, asOf);
    const verdicts = [...told].flatMap(([rule, verdict]) => (own.has(rule) ? [verdict] : []));
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter((verdict) => verdict === "passed" || verdict === "failed")).toEqual([]);
  });

  it("of a set that includes another hold those of both", async () => {
    const included = readRuleSet(ruleSetWith({ id: "included/set" }));
    const whole = readRuleSet(ruleSetWith({ includes: ["included/set"], rules: [ruleWith({ id: "own" })] }), [
      included,
    ]);
    const mine = readProfile({ ...named, environment: { landscapeBuilt: true } });
    expect([...(await engineVerdicts(whole, mine, asOf))]).toEqual([
      ["example", "passed"],
      ["own", "passed"],
    ]);
  });

  it("are refused for a set about many mines, a day that is none, and parameters that do not fit", () => {
    const parameters = { unheard: { value: 1, source: "a letter" } };
    expect(() => createEngine(liaoning2021Targets, { asOf })).toThrow(RuleSetError);
    expect(() => toEngineRules(liaoning2021Mine, { asOf: "2025-02-30" })).toThrow(DayError);
    expect(() => toEngineRules(liaoning2021Mine, undefined as never)).toThrow(DayError);
    expect(() => createEngine(liaoning2021Mine, { asOf, parameters })).toThrow(ParametersError);
  });
});

describe("The facts for json-rules-engine", () => {
  it("are all of the catalogue, in its order, and the day", () => {
    const told = toEngineFacts(named, { asOf });
    expect(Object.keys(told)).toEqual([...facts.map(({ id }) => id), "greenMineRules.asOf"]);
    expect(told).toMatchObject({ "identity.name": "Mine", "identity.inLiaoning": true, "greenMineRules.asOf": asOf });
  });

  it("are null where nothing is known, a list as well, and never undefined", () => {
    const { "greenMineRules.asOf": day, ...told } = toEngineFacts(readProfile({ identity: { name: "Mine" } }), {
      asOf,
    });
    expect(day).toBe(asOf);
    expect(Object.entries(told).filter(([, value]) => value !== null)).toEqual([["identity.name", "Mine"]]);
  });

  it("are those that the library's findings rest on, derived ones too", () => {
    fc.assert(
      fc.property(arbitraryProfile(), days, (profile, day) => {
        const told = toEngineFacts(profile, { asOf: day });
        const used = assess(profile, { asOf: day }).findings.flatMap((finding) => finding.facts);
        for (const { fact, value } of used) expect([fact, told[fact]]).toEqual([fact, value]);
      }),
      { numRuns: 10 },
    );
  });

  it("are refused for a day that is none", () => {
    expect(() => toEngineFacts(named, { asOf: "today" })).toThrow(DayError);
    expect(() => toEngineFacts(named, undefined as never)).toThrow(DayError);
  });
});
