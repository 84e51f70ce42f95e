import { describe, expect, it } from "vitest";
import ironMine from "../../examples/iron-anshan.json" with { type: "json" };
import { assess, crosswalk, liaoning2021Crosswalk, readProfile, type Relation, ruleSets } from "../../src/index.ts";
import { deepFreeze } from "../../src/profile/freeze.ts";
import { assessed, asOf, related, standardOf } from "./standards.ts";

const relations: readonly Relation[] = [
  related("greened", "subset", "N20-1"),
  related("zoned", "intersects", "N20-1"),
  related("apart", "equal", "N20-P5"),
  related("measured", "superset", "N20-9"),
  { rule: "liked", relation: "none", confidence: "inferred", note: { zh: "无对应", en: "Nothing like it." } },
];

const province = assessed("province", [
  { rule: "greened", clauses: ["L.1"], verdict: "passed" },
  { rule: "zoned", clauses: ["L.2"], verdict: "passed" },
  { rule: "apart", clauses: ["L.3"], verdict: "passed" },
  { rule: "measured", clauses: ["L.4"], verdict: "passed" },
  { rule: "liked", clauses: ["L.5"], verdict: "passed" },
  { rule: "new-here", clauses: ["L.6"], verdict: "inapplicable" },
]);

const nation = assessed("nation", [
  { rule: "environment-built", clauses: ["N20-1"], verdict: "failed" },
  { rule: "outside-reserves", clauses: ["N20-P5"], verdict: "passed" },
  { rule: "licensed", clauses: ["N20-P1"], verdict: "failed" },
]);

describe("A mine that passes the province and misses the national line", () => {
  const result = crosswalk([province, nation], { relations });

  it("is told with the day and what each standard concludes, in the order given", () => {
    expect(result).toMatchObject({ kind: "crosswalk", mine: { name: "Trial mine" }, asOf });
    expect(result.ruleSets.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["province", "conforms"],
      ["nation", "doesNotConform"],
    ]);
  });

  it("misses it because of the required national rules that fail, each with its provincial counterparts", () => {
    expect(result.because).toHaveLength(1);
    const [reason] = result.because;
    expect(reason).toMatchObject({
      ruleSet: "nation",
      conclusion: "doesNotConform",
      against: { ruleSet: "province", conclusion: "conforms" },
    });
    const told = reason?.rules.map(({ rule, verdict, counterparts, absence }) => ({
      rule,
      verdict,
      counterparts: counterparts.map((pair) => [pair.rule.rule, pair.relation, pair.clause.id]),
      absence,
    }));
    expect(told).toEqual([
      {
        rule: "environment-built",
        verdict: "failed",
        counterparts: [
          ["greened", "subset", "N20-1"],
          ["zoned", "intersects", "N20-1"],
        ],
        absence: undefined,
      },
      { rule: "licensed", verdict: "failed", counterparts: [], absence: { why: "unlisted" } },
    ]);
  });

  it("is given as pairs of a rule and the rule of the clause that it is related to", () => {
    const pairs = result.pairs.map(({ rule, relation, clause, counterpart, agreement, implies, contradiction }) => [
      [rule.ruleSet, rule.rule, rule.verdict],
      [relation, clause.document, clause.id, clause.place.en],
      [counterpart.ruleSet, counterpart.rule, counterpart.verdict, counterpart.carries],
      [agreement, implies, contradiction],
    ]);
    const environment = ["nation", "environment-built", "failed", "whole"];
    expect(pairs).toEqual([
      [
        ["province", "greened", "passed"],
        ["subset", "indicators-2020", "N20-1", "article N20-1"],
        environment,
        ["differ", "nothing", false],
      ],
      [
        ["province", "zoned", "passed"],
        ["intersects", "indicators-2020", "N20-1", "article N20-1"],
        environment,
        ["differ", "nothing", false],
      ],
      [
        ["province", "apart", "passed"],
        ["equal", "indicators-2020", "N20-P5", "article N20-P5"],
        ["nation", "outside-reserves", "passed", "whole"],
        ["agree", "clauseMet", false],
      ],
    ]);
  });

  it("lists the rules without counterpart, and why they have none", () => {
    expect(result.unrelated.map(({ ruleSet, rule, absence }) => [ruleSet, rule, absence])).toEqual([
      ["province", "measured", { why: "notJudged", clauses: ["N20-9"] }],
      ["province", "liked", { why: "none", note: { zh: "无对应", en: "Nothing like it." } }],
      ["province", "new-here", { why: "unlisted" }],
      ["nation", "licensed", { why: "unlisted" }],
    ]);
  });

  it("is counted", () => {
    expect(result.counts).toEqual({
      pairs: 3,
      agree: 1,
      differ: 2,
      undecided: 0,
      inapplicable: 0,
      contradictions: 0,
      unrelated: 4,
    });
  });

  it("is the same whichever standard stands first, but for the order", () => {
    const turned = crosswalk([nation, province], { relations });
    expect(turned.because).toEqual(result.because);
    expect(turned.pairs).toEqual(result.pairs);
    expect(turned.counts).toEqual(result.counts);
    expect(turned.ruleSets).toEqual(result.ruleSets.toReversed());
  });

  it("is plain JSON, and leaves what it is given as it is", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const frozen = deepFreeze([structuredClone(province), structuredClone(nation)]);
    expect(crosswalk(frozen, { relations: deepFreeze([...relations]) })).toEqual(result);
  });
});

describe("A contradiction", () => {
  const province2 = (verdict: "passed" | "failed") =>
    assessed("province", [{ rule: "apart", clauses: ["L"], verdict }]);
  const contradictionsOf = (verdict: "passed" | "failed", ...demands: Parameters<typeof assessed>[1]) =>
    crosswalk([province2(verdict), assessed("nation", demands)], { relations }).pairs.map(
      ({ contradiction }) => contradiction,
    );
  const clauses = ["N20-P5"];

  it("is seen where rules that ask the same differ", () => {
    expect(contradictionsOf("passed", { rule: "outside", clauses, verdict: "failed" })).toEqual([true]);
    expect(contradictionsOf("failed", { rule: "outside", clauses, verdict: "passed" })).toEqual([true]);
  });

  it("is none where the rule that passes carries but a part of the clause", () => {
    expect(
      contradictionsOf(
        "failed",
        { rule: "outside", clauses, verdict: "passed" },
        { rule: "far", clauses, verdict: "failed" },
      ),
    ).toEqual([false, false]);
    const evidence = { entails: "furtherEvidence" };
    expect(contradictionsOf("failed", { rule: "outside", clauses, verdict: "passed", more: evidence })).toEqual([
      false,
    ]);
  });
});

it("The relations are those of the plan's rules where none are given.", () => {
  const apart = "mine-outside-protected-areas";
  const assessments = [
    assessed("province", [{ rule: apart, clauses: ["LN.2.4"], verdict: "failed" }]),
    assessed("nation", [{ rule: "outside", clauses: ["N20-P5"], verdict: "failed" }]),
  ];
  const { note } = liaoning2021Crosswalk.relations.find(({ rule }) => rule === apart) ?? {};
  expect(crosswalk(assessments).pairs).toMatchObject([
    {
      relation: "equal",
      clause: { id: "N20-P5", document: "green-mine-indicators-2020" },
      implies: "clauseNotMet",
      note,
    },
  ]);
});

it("A mine that conforms to the plan and misses an indicator of 2020 is told so with the plan's rules that are related to it.", () => {
  const profile = readProfile(ironMine);
  const day = "2023-12-31";
  const [provincial, national] = [
    assess(profile, { asOf: day }),
    assess(profile, {
      asOf: day,
      ruleSet: standardOf("nation", [{ rule: "environment-built", clauses: ["N20-1"], verdict: "failed" }]),
    }),
  ] as const;
  const [reason, ...others] = crosswalk([provincial, national]).because;
  expect(others).toEqual([]);
  expect(reason).toMatchObject({
    ruleSet: "nation",
    conclusion: "doesNotConform",
    against: { ruleSet: "liaoning/2021/mine", conclusion: "conforms" },
  });
  const alike = liaoning2021Crosswalk.relations.filter(({ clause }) => clause === "N20-1").map(({ rule }) => rule);
  expect(alike).not.toEqual([]);
  expect(reason?.rules.map(({ counterparts }) => counterparts.map(({ rule }) => rule.rule))).toEqual([alike]);
});

it("Every rule that the shipped relations start from is a rule of a shipped set.", () => {
  const known = new Set(Object.values(ruleSets).flatMap(({ rules }) => rules.map(({ id }) => id)));
  expect(liaoning2021Crosswalk.relations.filter(({ rule }) => !known.has(rule))).toEqual([]);
  expect(Object.isFrozen(liaoning2021Crosswalk.relations[0])).toBe(true);
});
