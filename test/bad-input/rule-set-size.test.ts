import { describe, expect, it, vi } from "vitest";
import { assess, readProfile, readRuleSet } from "../../src/index.ts";
import { refusalOf, secondsOf } from "./refusal.ts";
import { fitting, ruleSetWith, ruleWith } from "./rule-set-with.ts";

// Seconds of processor time are counted, but a busy machine takes longer to give them.
vi.setConfig({ testTimeout: 120_000 });

const manyRules = (count: number, changes: object = {}) =>
  Array.from({ length: count }, (_, index) => ruleWith({ id: `rule-${index}`, ...changes }));

describe("a set of too many rules is refused before it is read", () => {
  it.each([20_001, 100_000])("%d", (count) => {
    const json = ruleSetWith({ rules: manyRules(count) });
    const seconds = secondsOf(() => {
      expect(refusalOf(() => readRuleSet(json)).faults).toMatchObject([{ code: "too_many_rules", place: "rules" }]);
    });
    expect(seconds).toBeLessThan(2);
  });

  it("whatever its rules are", () => {
    for (const rule of [null, 5, [], "rule"]) {
      const json = ruleSetWith({ rules: Array(100_000).fill(rule) });
      expect(secondsOf(() => refusalOf(() => readRuleSet(json)))).toBeLessThan(2);
    }
  });
});

describe("a large set", () => {
  it("of 10,000 rules is read and assessed", () => {
    const requires = { all: [fitting, { any: [{ not: fitting }, fitting] }] };
    const ruleSet = readRuleSet(ruleSetWith({ rules: manyRules(10_000, { requires }) }));
    const mine = readProfile({ identity: { name: "Mine" }, environment: { landscapeBuilt: true } });
    const { counts, conclusion } = assess(mine, { asOf: "2025-06-30", ruleSet });
    expect([counts.passed, conclusion]).toEqual([10_000, "conforms"]);
    const unknown = assess(readProfile({ identity: { name: "Mine" } }), { asOf: "2025-06-30", ruleSet });
    expect([unknown.counts.cantTell, unknown.missingFacts[0]?.settles]).toEqual([10_000, 10_000]);
  });

  it("of one rule with 100,000 comparisons is read and assessed", () => {
    const ruleSet = readRuleSet(
      ruleSetWith({ rules: [ruleWith({ requires: { all: Array(100_000).fill(fitting) } })] }),
    );
    const mine = readProfile({ identity: { name: "Mine" }, environment: { landscapeBuilt: true } });
    expect(assess(mine, { asOf: "2025-06-30", ruleSet }).conclusion).toBe("conforms");
  });

  it("in which every rule is at fault is refused in seconds, all faults told", () => {
    const unknownFact = { ...fitting, fact: "environment.landscapBuilt" };
    const faulty = manyRules(5_000, { requires: unknownFact, category: "exampels", clauses: ["LN.0.11"] });
    const seconds = secondsOf(() => {
      expect(refusalOf(() => readRuleSet(ruleSetWith({ rules: faulty }))).faults).toHaveLength(15_000);
    });
    expect(seconds).toBeLessThan(10);
  });

  it("with as many categories and clauses as rules is read in seconds", () => {
    const words = { zh: "例", en: "example" };
    const names = Array.from({ length: 20_000 }, (_, index) => `name-${index}`);
    const rules = names.map((name) => ruleWith({ id: name, category: name, clauses: [name] }));
    const categories = names.map((id) => ({ id, title: words }));
    const clauses = names.map((id) => ({ id, place: words, words, subject: "mine", force: "must" }));
    expect(secondsOf(() => readRuleSet(ruleSetWith({ rules, categories, clauses })))).toBeLessThan(10);
  });
});
