import { describe, expect, it } from "vitest";
import { readRuleSet, type RuleSet } from "../../src/index.ts";
import { placesOf, refusalOf } from "./refusal.ts";
import { parameterWith, ruleSetWith, ruleWith } from "./rule-set-with.ts";

const readingParameter =
  (changes: object): (() => RuleSet) =>
  () =>
    readRuleSet(ruleSetWith({ parameters: [parameterWith(changes)] }));

const recovery = "utilization.threeRates.miningRecovery";
const sourced = { source: { document: "liaoning-plan" }, confidence: "printed" };

describe("a parameter", () => {
  const entry = { from: "2021-01-01", value: 90, ...sourced };
  const row = { when: { "operation.mineral": "iron" }, ...entry };

  it.each([
    [
      "a value without source",
      { values: [{ ...entry, source: undefined }] },
      "parameters[0].values[0]: source_missing",
    ],
    [
      "a value without confidence",
      { values: [{ ...entry, confidence: undefined }] },
      "parameters[0].values[0]: source_missing",
    ],
    [
      "a row without source",
      { values: undefined, rows: [{ ...row, source: undefined }] },
      "parameters[0].rows[0]: source_missing",
    ],
    ["a text for a number", { values: [{ ...entry, value: "90" }] }, "parameters[0].values[0].value: value_type"],
    ["a number for a duration", { type: "duration", values: [entry] }, "parameters[0].values[0].value: value_type"],
    [
      "no period for a duration",
      { type: "duration", values: [{ ...entry, value: "1Y" }] },
      "parameters[0].values[0].value: value_type",
    ],
    ["a number for a list", { type: "list", values: [entry] }, "parameters[0].values[0].value: value_type"],
    ["neither values nor rows", { values: undefined }, "parameters[0]: parameter_form"],
    ["values and rows", { rows: [row] }, "parameters[0]: parameter_form"],
    ["a number without unit", { unit: undefined }, "parameters[0].unit: unit_missing"],
    [
      "a day that does not exist",
      { values: [{ ...entry, from: "2023-02-30" }] },
      "parameters[0].values[0].from: invalid_format",
    ],
  ])("with %s is refused", (_, changes, place) => {
    expect(placesOf(readingParameter(changes))).toEqual([place]);
  });

  it.each([
    ["a claim given as text", { "operation.hasBeneficiation": "yes" }],
    ["a choice given as a claim", { "operation.mineral": true }],
    ["a figure", { "utilization.threeRates.miningRecovery": "90" }],
    ["a list", { "compliance.penalties": "none" }],
    ["nested lists", { "operation.mineral": [["iron"]] }],
    ["an object that is no text", { "operation.mineral": { toString: 1 } }],
  ])("whose row asks for what a fact can never be is refused: %s", (_, when) => {
    const { faults } = refusalOf(readingParameter({ values: undefined, rows: [{ ...row, when }] }));
    expect(faults[0]?.place).toContain("parameters[0].rows[0].when");
  });

  it("whose type or id is an object that is no text is refused", () => {
    const odd: unknown = JSON.parse('{"toString": 1}');
    expect(refusalOf(readingParameter({ type: odd })).faults.map(({ place }) => place)).toContain("parameters[0].type");
    const timed = { type: "duration", unit: undefined, values: [], id: odd };
    expect(refusalOf(readingParameter(timed)).faults.map(({ place }) => place)).toContain("parameters[0].id");
  });

  it.each([5, undefined, null, {}, ["limit"]])(
    "whose id is no text, such as %o, breaks no search for the nearest",
    (id) => {
      const requires = { fact: recovery, operator: "lessThan", value: { parameter: "limt" } };
      const read = () =>
        readRuleSet(ruleSetWith({ parameters: [parameterWith({ id })], rules: [ruleWith({ requires })] }));
      expect(placesOf(read).sort()).toEqual([
        `parameters[0].id: ${id === undefined ? "missing" : "invalid_type"}`,
        "rules[0].requires.value.parameter: unknown_parameter",
      ]);
    },
  );

  it("without value is read: that says that no document gives one", () => {
    expect(readingParameter({ values: [] })).not.toThrow();
    expect(readingParameter({ values: [{ from: "2021-01-01", value: null }] })).not.toThrow();
  });
});
