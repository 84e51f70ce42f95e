import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it, vi } from "vitest";
import { createEngine, toEngineFacts, toEngineRules, type VerdictParams } from "../../src/bridges/json-rules-engine.ts";
import {
  assess,
  DayError,
  type MineProfile,
  ParametersError,
  readProfile,
  type RuleSet,
  ruleSets,
} from "../../src/index.ts";
import { caseFiles, caseSetId, caseSets, profileOf } from "../case-files.ts";
import { days } from "../laws/arbitrary-leaf.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { arbitraryRuleSet } from "../laws/arbitrary-rule-set.ts";
import { shippedForMines } from "../laws/shipped.ts";

vi.setConfig({ testTimeout: 120_000 });

const asOf = "2025-06-30";

/** The verdicts that an engine's events give, by rule; several of one rule are joined, so that they differ from any. */
async function engineVerdicts(engine: Engine, profile: MineProfile, day: string): Promise<Record<string, string>> {
  const { events } = await engine.run(toEngineFacts(profile, { asOf: day }));
  const told: Record<string, string> = {};
  for (const { type, params } of events) {
    const { rule } = params as unknown as VerdictParams;
    told[rule] = rule in told ? `${String(told[rule])} and ${type}` : type;
  }
  return told;
}

function coreVerdicts(ruleSet: RuleSet, profile: MineProfile, day: string): Record<string, string> {
  return Object.fromEntries(
    assess(profile, { asOf: day, ruleSet }).findings.map(({ rule, verdict }) => [rule, verdict]),
  );
}

describe("json-rules-engine gives each rule the verdict that the library gives it", () => {
  it.each(shippedForMines)("in $id, for any mine", async (ruleSet) => {
    await fc.assert(
      fc.asyncProperty(arbitraryProfile(), days, async (profile, day) => {
        const engine = createEngine(ruleSet, { asOf: day });
        expect(await engineVerdicts(engine, profile, day)).toEqual(coreVerdicts(ruleSet, profile, day));
      }),
      { numRuns: 12 },
    );
  });

  it("in any rule set, for any mine", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRuleSet(), arbitraryProfile(), days, async (ruleSet, profile, day) => {
        const engine = createEngine(ruleSet, { asOf: day });
        expect(await engineVerdicts(engine, profile, day)).toEqual(coreVerdicts(ruleSet, profile, day));
      }),
      { numRuns: 200 },
    );
  });

  it.each(caseSets)("in every case of %s", async (set) => {
    const ruleSet = ruleSets[caseSetId(set)];
    if (!ruleSet) throw new Error(`no rule set for the cases in ${set}`);
    const engines = new Map<string, Engine>();
    let cases = 0;
    for (const file of caseFiles(set)) {
      const rule = ruleSet.rules.filter(({ id }) => id === file.rule);
      for (const example of file.cases) {
        const { asOf: day = file.asOf, parameters } = example;
        const key = `${file.rule} ${day} ${JSON.stringify(parameters)}`;
        const engine = engines.get(key) ?? createEngine({ ...ruleSet, rules: rule }, { asOf: day, parameters });
        engines.set(key, engine);
        const told = await engineVerdicts(engine, readProfile(profileOf(file, example)), day);
        expect([example.say, told]).toEqual([example.say, { [file.rule]: example.verdict }]);
        cases++;
      }
    }
    expect(cases).toBeGreaterThan(0);
  });
});

describe("The rules for json-rules-engine", () => {
  const ruleSet = shippedForMines[0] as RuleSet;
  const name = readProfile({ identity: { name: "Mine", province: "210000" } });

  it("tell in words what each verdict is about", async () => {
    const { events } = await createEngine(ruleSet, { asOf }).run(toEngineFacts(name, { asOf }));
    const [rule] = ruleSet.rules;
    const event = events.find(({ params }) => params?.["rule"] === rule?.id);
    expect(event?.params).toMatchObject({ ruleSet: ruleSet.id, clauses: rule?.clauses, title: rule?.title });
  });

  it("stand beside rules of one's own in one engine", async () => {
    const engine = new Engine(toEngineRules(ruleSet, { asOf }));
    engine.addRule({
      conditions: { all: [{ fact: "staff", operator: "greaterThan", value: 10 }] },
      event: { type: "large staff" },
    });
    const { events } = await engine.run({ ...toEngineFacts(name, { asOf }), staff: 11 });
    expect(events.filter(({ type }) => type === "large staff")).toHaveLength(1);
    expect(events).toHaveLength(ruleSet.rules.length + 1);
  });

  it("give the same verdicts run after run, and leave the rule set and the profile as they were", async () => {
    const before = JSON.stringify([ruleSet, name]);
    const engine = createEngine(ruleSet, { asOf });
    const first = await engineVerdicts(engine, name, asOf);
    expect(await engineVerdicts(engine, name, asOf)).toEqual(first);
    expect(JSON.stringify([ruleSet, name])).toBe(before);
  });

  it("refuse a day and parameters that are none", () => {
    expect(() => toEngineRules(ruleSet, { asOf: "2025-02-30" })).toThrow(DayError);
    expect(() => toEngineFacts(name, { asOf: "today" })).toThrow(DayError);
    expect(() => createEngine(ruleSet, { asOf, parameters: { unheard: { value: 1, source: "x" } } })).toThrow(
      ParametersError,
    );
  });
});
