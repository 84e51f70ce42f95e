import { describe, expect, it } from "vitest";
import { readRuleSet, type RuleSet } from "../../src/index.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";
import { fitting, parameterWith, ruleSetWith, ruleWith } from "./rule-set-with.ts";

/** Reads a rule set of one rule that requires the condition given. */
const requiring =
  (requires: unknown): (() => RuleSet) =>
  () =>
    readRuleSet(ruleSetWith({ rules: [ruleWith({ requires })] }));

const comparing = (fact: unknown, operator: unknown, value: unknown) => requiring({ fact, operator, value });

const recovery = "utilization.threeRates.miningRecovery";

it("a condition without fault is read", () => {
  expect(requiring(fitting)().rules[0]?.requires).toEqual(fitting);
});

describe("a fact that the catalogue does not know", () => {
  it("is refused, and the nearest offered", () => {
    expect(sentenceOf(comparing("operation.minerall", "equal", "iron"))).toBe(
      'rules[0].requires.fact is "operation.minerall"; there is no such name; did you mean "operation.mineral"?',
    );
  });

  it.each([
    ["toString"],
    ["__proto__"],
    [5],
    [null],
    [["operation.mineral"]],
    [{}],
    [{ toString: 1 }],
    [Object.create(null)],
  ])("even %o", (fact) => {
    expect(placesOf(comparing(fact, "equal", "iron"))).toEqual(["rules[0].requires.fact: unknown_fact"]);
  });

  it("is refused where applicability and scope name it, too", () => {
    const unknown = { fact: "operation.minerall", operator: "equal", value: "iron" };
    const scope = { clauses: ["LN.0.1"], appliesWhen: { not: unknown } };
    const rules = [ruleWith({ appliesWhen: { any: [fitting, unknown] } })];
    expect(placesOf(() => readRuleSet(ruleSetWith({ scope, rules })))).toEqual([
      "scope.appliesWhen.not.fact: unknown_fact",
      "rules[0].appliesWhen.any[1].fact: unknown_fact",
    ]);
  });
});

describe("an operator that does not fit the fact's type is refused", () => {
  it.each([
    ["environment.landscapeBuilt", "lessThan", true],
    ["environment.landscapeBuilt", "greaterThanInclusive", 1],
    ["environment.landscapeBuilt", "in", [true]],
    ["operation.mineral", "lessThan", "iron"],
    ["operation.mineral", "greaterThan", "iron"],
    ["identity.enterprise", "lessThanInclusive", "A"],
    ["operation.productionStartedOn", "in", ["2021-01-01"]],
    ["operation.isNewMine", "notIn", [true]],
    ["compliance.penalties", "equal", []],
    ["compliance.penalties", "lessThan", 1],
    ["compliance.penalties", "in", [1]],
  ])("%s %s", (fact, operator, value) => {
    const { faults } = refusalOf(comparing(fact, operator, value));
    expect(faults).toMatchObject([{ code: "operator_type", place: "rules[0].requires.operator", value: operator }]);
    expect(faults[0]?.message.en).toContain(fact);
  });

  it("and a list is to be compared by way of what is derived from it", () => {
    expect(sentenceOf(comparing("compliance.penalties", "equal", []))).toContain("use a fact derived from it");
  });

  it.each(["equals", "EQUAL", "=", "", null, 5, ["equal"], { toString: 1 }])(
    "and one that does not exist: %o",
    (operator) => {
      expect(placesOf(comparing(recovery, operator, 5))).toEqual(["rules[0].requires.operator: unknown_operator"]);
    },
  );
});

describe("a value that does not fit the fact is refused", () => {
  it.each([
    ["operation.mineral", "equal", "irn", "unknown_value", "value"],
    ["operation.mineral", "equal", "", "unknown_value", "value"],
    ["operation.mineral", "equal", null, "unknown_value", "value"],
    ["operation.mineral", "equal", ["iron"], "unknown_value", "value"],
    ["operation.mineral", "in", ["iron", "gld"], "unknown_value", "value[1]"],
    ["operation.mineral", "in", [["iron"]], "unknown_value", "value[0]"],
    ["operation.mineral", "in", [{ toString: 1 }], "unknown_value", "value[0]"],
    ["operation.mineral", "in", "iron", "value_type", "value"],
    ["operation.mineral", "in", [], "value_type", "value"],
    ["operation.mineral", "notIn", null, "value_type", "value"],
    ["environment.landscapeBuilt", "equal", "true", "value_type", "value"],
    ["environment.landscapeBuilt", "equal", 1, "value_type", "value"],
    [recovery, "lessThan", "80%", "value_type", "value"],
    [recovery, "lessThan", JSON.parse("1e309"), "value_type", "value"],
    [recovery, "lessThan", Number.NaN, "value_type", "value"],
    [recovery, "equal", [80], "value_type", "value"],
    [recovery, "in", [80, "90"], "value_type", "value[1]"],
    ["operation.productionStartedOn", "lessThan", "2023-02-30", "value_type", "value"],
    ["operation.productionStartedOn", "equal", 20230101, "value_type", "value"],
    ["identity.enterprise", "equal", 5, "value_type", "value"],
    ["identity.enterprise", "in", ["A", 5], "value_type", "value[1]"],
  ] as [string, string, unknown, string, string][])("%s %s %o", (fact, operator, value, code, place) => {
    expect(placesOf(comparing(fact, operator, value))).toEqual([`rules[0].requires.${place}: ${code}`]);
  });

  it("and the nearest value that exists is offered", () => {
    expect(sentenceOf(comparing("operation.mineral", "equal", "irn"))).toContain('did you mean "iron"?');
  });

  it("nor may it be missing", () => {
    expect(placesOf(requiring({ fact: recovery, operator: "equal" }))).toEqual(["rules[0].requires.value: value_type"]);
  });
});

describe("a parameter in a condition", () => {
  const withParameter = (parameter: object, comparison: object) => () =>
    readRuleSet(ruleSetWith({ parameters: [parameterWith(parameter)], rules: [ruleWith({ requires: comparison })] }));
  const against = (fact: string, operator: string, name = "limit") => ({ fact, operator, value: { parameter: name } });

  it("is read if it fits", () => {
    expect(withParameter({}, against(recovery, "greaterThan"))).not.toThrow();
  });

  it("must exist; the nearest that does is offered", () => {
    expect(sentenceOf(withParameter({}, against(recovery, "greaterThan", "limt")))).toBe(
      'rules[0].requires.value.parameter is "limt"; there is no such name; did you mean "limit"?',
    );
  });

  it.each([
    ["a number for membership", {}, against("operation.mineral", "in"), "parameter_type"],
    ["a number for a choice", {}, against("operation.mineral", "equal"), "parameter_type"],
    ["a number for a day", {}, against("operation.productionStartedOn", "lessThan"), "parameter_type"],
    ["a duration for a number", { type: "duration", values: [] }, against(recovery, "lessThan"), "parameter_type"],
    ["a list for a limit", { type: "list", values: [] }, against(recovery, "lessThan"), "parameter_type"],
    ["another unit", { unit: "hm2" }, against(recovery, "lessThan"), "unit_mismatch"],
  ])("must fit: %s is refused", (_, parameter, comparison, code) => {
    expect(placesOf(withParameter(parameter, comparison))).toEqual([`rules[0].requires.value.parameter: ${code}`]);
  });

  it.each([{ parameter: 5 }, { parameter: "limit", plus: 1 }, {}, { parameter: { toString: 1 } }])(
    "written as %o is refused",
    (value) => {
      expect(placesOf(comparing(recovery, "lessThan", value))).toEqual(["rules[0].requires.value: invalid_condition"]);
    },
  );

  it("and a membership in a list parameter whose values the choice does not have, or of a figure in texts", () => {
    const values = [
      { from: "2021-01-01", value: ["irn"], source: { document: "liaoning-plan" }, confidence: "printed" },
    ];
    const list = { type: "list", unit: undefined, values };
    expect(withParameter(list, against("operation.mineral", "in"))).toThrow("irn");
    expect(placesOf(withParameter(list, against(recovery, "in")))).toEqual([
      "rules[0].requires.value.parameter: parameter_type",
    ]);
  });
});
