import { describe, expect, it } from "vitest";
import { assess, readProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { placesOf, refusalOf } from "./refusal.ts";
import { fitting, ruleSetWith, ruleWith } from "./rule-set-with.ts";

/** Reads a rule set of one rule that requires the condition given. */
const requiring =
  (requires: unknown): (() => RuleSet) =>
  () =>
    readRuleSet(ruleSetWith({ rules: [ruleWith({ requires })] }));

describe("the form of a condition", () => {
  it.each([
    [{ any: [] }, "any", "empty_group"],
    [{ all: [] }, "all", "empty_group"],
    [{ all: [fitting, { any: [] }] }, "all[1].any", "empty_group"],
    [{ any: fitting }, "any", "invalid_condition"],
    [{ any: null }, "any", "invalid_condition"],
    [{ any: [fitting, null] }, "any[1]", "invalid_condition"],
    [{ any: [[fitting]] }, "any[0]", "invalid_condition"],
    [{ not: [fitting] }, "not", "invalid_condition"],
    [{ not: null }, "not", "invalid_condition"],
    [{ not: "x" }, "not", "invalid_condition"],
  ])("%o", (condition, place, code) => {
    expect(placesOf(requiring(condition))).toEqual([`rules[0].requires.${place}: ${code}`]);
  });

  it.each([
    [{}],
    [{ all: [fitting], any: [fitting] }],
    [{ all: [fitting], priority: 1 }],
    [{ ...fitting, path: "$.x" }],
    [{ ...fitting, priority: 2 }],
    [{ operator: "equal", value: 5 }],
    [{ condition: "named" }],
    [[fitting]],
    ["environment.landscapeBuilt"],
    [null],
    [5],
    [true],
  ])("%o is none", (condition) => {
    expect(placesOf(requiring(condition))).toEqual(["rules[0].requires: invalid_condition"]);
  });
});

describe("conditions nest 32 levels and no more", () => {
  it.each([
    ["not", (inner: object) => ({ not: inner })],
    ["all", (inner: object) => ({ all: [inner] })],
    ["any", (inner: object) => ({ any: [fitting, inner] })],
  ])("of %s", (_, wrap) => {
    const nestedIn = (levels: number) => Array.from({ length: levels - 1 }).reduce<object>(wrap, fitting);
    const ruleSet = requiring(nestedIn(32))();
    const mine = readProfile({ identity: { name: "Mine" }, environment: { landscapeBuilt: true } });
    expect(assess(mine, { asOf: "2025-06-30", ruleSet }).findings[0]?.verdict).toMatch(/passed|failed/);
    for (const levels of [33, 34, 100, 100_000]) {
      const { faults } = refusalOf(requiring(nestedIn(levels)));
      expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["too_deep"]));
    }
  });

  it("and one that contains itself is refused", () => {
    const condition: Record<string, unknown> = {};
    condition["not"] = condition;
    expect(placesOf(requiring(condition))).toEqual(["rules[0].requires.not: cycle"]);
  });
});
