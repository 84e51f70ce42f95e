import { describe, expect, it } from "vitest";
import {
  assess,
  explain,
  liaoning2021Targets,
  measureTargets,
  readInspectors,
  readPortfolio,
  readProfile,
  readRuleSet,
  summarize,
} from "../../src/index.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const sound = { kind: "portfolio", asOf: "2025-12-31", total: { mines: 10, producing: { yes: 4, unknown: 0 } } };

function refusedTotal(total: object): string[] {
  return placesOf(() => readPortfolio({ ...sound, total }));
}

describe("A portfolio", () => {
  it("is read where it is sound, without profiles and with as little as one count", () => {
    expect(readPortfolio(sound)).toEqual(sound);
    expect(readPortfolio({ ...sound, total: {} }).total).toEqual({});
  });

  it.each([undefined, null, 7, "counts", []])("is not %j", (json) => {
    expect(refusalOf(() => readPortfolio(json)).code).toBe("invalid_portfolio");
  });

  it("is refused with every fault of its form at once", () => {
    const json = { ...sound, asOf: "2025-02-30", total: { mines: -1, produsing: { yes: 1, unknown: 0 } } };
    expect(placesOf(() => readPortfolio(json))).toEqual([
      "asOf: invalid_format",
      "total.mines: too_small",
      "total.produsing: unknown_key",
    ]);
  });

  it("is refused where a bare number stands for a count", () => {
    expect(refusedTotal({ producing: 596 })).toEqual(["total.producing: invalid_type"]);
  });

  it("is refused where a part is greater than its whole", () => {
    expect(refusedTotal({ mines: 10, producing: { yes: 8, unknown: 3 } })).toEqual([
      "total.producing: part_exceeds_whole",
    ]);
    expect(refusedTotal({ producing: { yes: 4, unknown: 0 }, producingGreen: { yes: 5, unknown: 0 } })).toEqual([
      "total.producingGreen: part_exceeds_whole",
    ]);
  });

  it("is refused where groups do not add up, or one stands twice", () => {
    const city = [
      { value: "210300", counts: { mines: 6 } },
      { value: "210300", counts: { mines: 3 } },
    ];
    expect(placesOf(() => readPortfolio({ ...sound, groups: { city } }))).toEqual([
      "groups.city[1]: duplicate_group",
      "groups.city: groups_do_not_add_up",
    ]);
  });

  it("is refused where it would reach a prototype", () => {
    const json: unknown = JSON.parse('{"kind":"portfolio","asOf":"2025-12-31","total":{"__proto__":{"mines":1}}}');
    expect(placesOf(() => readPortfolio(json))).toEqual(["total.__proto__: forbidden_key"]);
  });
});

describe("Counting and measuring", () => {
  it.each([undefined, "2025-02-30", 20250630])("ask for a day, which %j is not", (asOf) => {
    expect(() => summarize([], { asOf: asOf as string })).toThrow(/asOf is .*YYYY-MM-DD/);
    expect(() => measureTargets(readPortfolio(sound), { asOf: asOf as string })).toThrow(/asOf is .*YYYY-MM-DD/);
  });

  it("refuse a parameter that is not known, or whose value does not fit", () => {
    const refused = (parameters: object) =>
      placesOf(() => measureTargets(readPortfolio(sound), { asOf: "2025-12-31", parameters: parameters as never }));
    expect(refused({ "targets.completion-rte": { value: 80, source: "Letter" } })).toEqual([
      'parameters["targets.completion-rte"]: unknown_parameter',
    ]);
    expect(refused({ "targets.completion-rate": { value: 101, source: "Letter" } })).toEqual([
      'parameters["targets.completion-rate"].value: out_of_range',
    ]);
    expect(
      placesOf(() => summarize([], { asOf: "2025-12-31", parameters: { zone: { value: [], source: "x" } } })),
    ).toEqual(['parameters["zone"]: unknown_parameter']);
  });
});

describe("A set of targets", () => {
  const mine = readProfile({ identity: { name: "Mine" } });
  const [first] = liaoning2021Targets.rules;

  it("judges no single mine", () => {
    const options = { asOf: "2025-06-30", ruleSet: liaoning2021Targets };
    expect(sentenceOf(() => assess(mine, options))).toContain("measureTargets");
    expect(sentenceOf(() => explain(mine, { ...options, rule: "number-of-green-mines-reached" }))).toContain(
      "measureTargets",
    );
  });

  function refusedTarget(target: object | undefined, more: object = {}): string[] {
    const rule: Record<string, unknown> = { ...first, target, ...more };
    if (target === undefined) delete rule["target"];
    return placesOf(() => readRuleSet({ ...liaoning2021Targets, rules: [rule] }));
  }

  it("is refused where a target names what is not there, with the nearest that is", () => {
    expect(refusedTarget({ ...first?.target, measure: "greenMine" })).toEqual([
      "rules[0].target.measure: unknown_measure",
    ]);
    const sentence = sentenceOf(() =>
      readRuleSet({
        ...liaoning2021Targets,
        rules: [{ ...first, target: { ...first?.target, measure: "greenMine" } }],
      }),
    );
    expect(sentence).toContain('did you mean "greenMines"?');
    expect(refusedTarget({ ...first?.target, atLeast: { parameter: "targets.none" } })).toEqual([
      "rules[0].target.atLeast.parameter: unknown_parameter",
    ]);
  });

  it("is refused where unit or type of the figure does not fit the measure", () => {
    expect(refusedTarget({ ...first?.target, atLeast: { parameter: "targets.green-mines" } })).toEqual([
      "rules[0].target.atLeast.parameter: unit_mismatch",
    ]);
    expect(refusedTarget({ ...first?.target, atLeast: { parameter: "focus-areas.liaodong-counties" } })).toEqual([
      "rules[0].target.atLeast.parameter: parameter_type",
    ]);
  });

  it("is refused where a rule speaks of one mine, or has no target", () => {
    const requires = { fact: "greenMine.isListed", operator: "equal", value: true };
    expect(refusedTarget(first?.target, { requires })).toEqual(["rules[0].requires: mine_in_portfolio"]);
    expect(refusedTarget(undefined)).toEqual(["rules[0].target: missing"]);
  });

  it("is refused where the set is about a mine", () => {
    const places = placesOf(() => readRuleSet({ ...liaoning2021Targets, subject: "mine" }));
    expect(places).toContain("rules[0].target: target_of_mine");
    expect(places).toContain("rules[0].requires: missing");
  });
});

describe("Inspectors", () => {
  it("are read where they are sound, and refused with every fault", () => {
    expect(readInspectors([{ id: "Li", licences: ["A"] }])).toEqual([{ id: "Li", licences: ["A"] }]);
    expect(placesOf(() => readInspectors([{ id: "" }, { name: "Wang", enterprise: "Steel" }]))).toEqual([
      "[0].id: too_small",
      "[1].id: missing",
      "[1].enterprise: unknown_key",
    ]);
    expect(placesOf(() => readInspectors([{ id: "Li" }, { id: "Li" }]))).toEqual(["inspectors[1].id: duplicate_id"]);
  });
});
