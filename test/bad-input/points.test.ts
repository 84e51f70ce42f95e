import { describe, expect, it } from "vitest";
import { readRuleSet } from "../../src/index.ts";
import { placesOf, refusalOf } from "./refusal.ts";
import { fitting, parameterWith, ruleSetWith, ruleWith } from "./rule-set-with.ts";

const words = { zh: "例", en: "example" };
const number = (id: string) => parameterWith({ id, unit: "points" });
const choice = (id: string, values: readonly string[]) => ({
  id,
  title: words,
  type: "choice",
  choices: values.map((value) => ({ value, title: words })),
  values: [],
});

const model = {
  model: "points",
  total: { parameter: "total" },
  passMark: { parameter: "pass" },
  categoryFloor: { parameter: "floor" },
  inapplicableItems: { parameter: "treatment" },
};
const parameters = [
  ...["total", "pass", "floor", "figure"].map(number),
  choice("treatment", ["rescaled", "full"]),
  choice("other", ["rescaled", "left-out"]),
];

const item = { full: 10 };
const count = "safety.overdueHazards";

/** Reads a scored set of one item without fault, but for what is given in its place. */
const reading = (rule: object, changes: object = {}) => {
  const rules = [ruleWith({ points: item, ...rule })];
  return () => readRuleSet(ruleSetWith({ conclusion: model, parameters, rules, ...changes }));
};
const readingPoints = (points: object) => reading({ points });
const readingModel = (changes: object) => reading({}, { conclusion: { ...model, ...changes } });

it("A scored set without fault is read.", () => {
  const deduct = { each: { parameter: "figure" }, cap: 6, occurrences: count };
  expect(readingPoints({ full: { parameter: "figure" }, least: 4, deduct })).not.toThrow();
  expect(reading({ requires: undefined })).not.toThrow();
});

describe("faults of how a set is scored, each with its place", () => {
  it.each([
    [
      "a total of no parameter",
      readingModel({ total: { parameter: "totl" } }),
      "conclusion.total.parameter",
      "unknown_parameter",
    ],
    [
      "a pass mark that is no number",
      readingModel({ passMark: { parameter: "other" } }),
      "conclusion.passMark",
      "parameter_type",
    ],
    [
      "a floor that is no number",
      readingModel({ categoryFloor: { parameter: "other" } }),
      "conclusion.categoryFloor",
      "parameter_type",
    ],
    [
      "a treatment of other choices",
      readingModel({ inapplicableItems: { parameter: "other" } }),
      "conclusion.inapplicableItems",
      "parameter_type",
    ],
    [
      "a treatment that is a number",
      readingModel({ inapplicableItems: { parameter: "total" } }),
      "conclusion.inapplicableItems",
      "parameter_type",
    ],
    [
      "a treatment of no parameter",
      readingModel({ inapplicableItems: { parameter: "treat" } }),
      "conclusion.inapplicableItems.parameter",
      "unknown_parameter",
    ],
    ["no item with points", reading({ points: undefined }), "rules", "points_missing"],
    ["points of advice", reading({ obligation: "strive" }), "rules[0].points", "points_of_advice"],
    ["an item of no points", readingPoints({ full: 0 }), "rules[0].points.full", "out_of_range"],
    [
      "a least above the full points",
      readingPoints({ full: 10, least: 10.1 }),
      "rules[0].points.least",
      "part_exceeds_whole",
    ],
    [
      "a cap above the full points",
      readingPoints({ full: 10, deduct: { each: 1, cap: 11 } }),
      "rules[0].points.deduct.cap",
      "part_exceeds_whole",
    ],
    [
      "full points of no parameter",
      readingPoints({ full: { parameter: "figur" } }),
      "rules[0].points.full.parameter",
      "unknown_parameter",
    ],
    [
      "a deduction that is no number",
      readingPoints({ full: 10, deduct: { each: { parameter: "other" } } }),
      "rules[0].points.deduct.each",
      "parameter_type",
    ],
    [
      "occurrences of no fact",
      readingPoints({ full: 10, deduct: { each: 1, occurrences: "safety.overdueHazard" } }),
      "rules[0].points.deduct.occurrences",
      "unknown_fact",
    ],
    [
      "occurrences that are no number",
      readingPoints({ full: 10, deduct: { each: 1, occurrences: fitting.fact } }),
      "rules[0].points.deduct.occurrences",
      "not_a_number_fact",
    ],
    [
      "sums that are no number",
      readingPoints({ reached: fitting.fact, available: count, inapplicable: count }),
      "rules[0].points.reached",
      "not_a_number_fact",
    ],
    [
      "facts that no condition asks for",
      reading({ requires: undefined, points: { full: 10, deduct: { each: 1, occurrences: count } } }),
      "rules[0].requires",
      "missing",
    ],
    [
      "points in a set that is not scored",
      reading({}, { conclusion: { model: "all-required" } }),
      "rules[0].points",
      "points_without_score",
    ],
    [
      "no condition in a set that is not scored",
      reading({ points: undefined, requires: undefined }, { conclusion: { model: "all-required" } }),
      "rules[0].requires",
      "missing",
    ],
  ] as const)("%s", (_, read, place, code) => {
    expect(placesOf(read)).toEqual([`${place}: ${code}`]);
  });

  it("are listed all at once, and a near name is offered", () => {
    const read = reading({ points: { full: 0, least: 1 } }, { conclusion: { ...model, total: { parameter: "totl" } } });
    expect(placesOf(read)).toEqual([
      "conclusion.total.parameter: unknown_parameter",
      "rules[0].points.full: out_of_range",
      "rules[0].points.least: part_exceeds_whole",
    ]);
    expect(refusalOf(read).faults[0]?.message.en).toContain('did you mean "total"?');
  });
});

it("A scored set may take all its items from a set that it includes.", () => {
  const rules = [ruleWith({ points: item })];
  const library = [readRuleSet(ruleSetWith({ conclusion: model, parameters, rules }))];
  const whole = {
    ...ruleSetWith({ conclusion: model, parameters, rules: [] }),
    id: "example/whole",
    includes: ["example/set"],
  };
  expect(readRuleSet(whole, library).rules.map(({ id }) => id)).toEqual(["example"]);
});
