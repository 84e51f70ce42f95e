import { describe, expect, it } from "vitest";
import { assess, crosswalk, national2020Selection, readProfile, type Relation } from "../../src/index.ts";
import { assessed, related } from "./standards.ts";

const relations: readonly Relation[] = [related("greened", "subset", "N20-1"), related("zoned", "intersects", "N20-1")];

describe("The reasons why a mine falls short", () => {
  const clauses = ["N20-1"];
  const conforming = assessed("province", [{ rule: "greened", clauses: ["L.1"], verdict: "passed" }]);
  const reasonsOf = (...demands: Parameters<typeof assessed>[1]) =>
    crosswalk([conforming, assessed("nation", demands)], { relations }).because.map(({ conclusion, rules }) => [
      conclusion,
      rules.map(({ rule }) => rule),
    ]);

  it("are the undecided rules where it cannot be told, each with what it waits for", () => {
    const open = assessed("nation", [
      { rule: "built", clauses, verdict: "passed" },
      { rule: "open", clauses, verdict: "cantTell" },
    ]);
    const [reason] = crosswalk([conforming, open], { relations }).because;
    expect([reason?.conclusion, reason?.rules.map(({ rule, missing }) => [rule, missing])]).toEqual([
      "cantTell",
      [["open", ["environment.greenableArea"]]],
    ]);
  });

  it("are the failed rules alone where others are undecided beside them", () => {
    expect(
      reasonsOf({ rule: "open", clauses, verdict: "cantTell" }, { rule: "built", clauses, verdict: "failed" }),
    ).toEqual([["doesNotConform", ["built"]]]);
  });

  it("are neither advice nor duties, which decide nothing", () => {
    const advice = { obligation: "encouraged" };
    const duty = { role: "duty" };
    expect(
      reasonsOf(
        { rule: "built", clauses, verdict: "failed" },
        { rule: "advised", clauses, verdict: "failed", more: advice },
        { rule: "owed", clauses, verdict: "failed", more: duty },
      ),
    ).toEqual([["doesNotConform", ["built"]]]);
  });

  it("are none where the standards conclude alike, or one is not for the mine", () => {
    expect(reasonsOf({ rule: "built", clauses, verdict: "passed" })).toEqual([]);
    expect(reasonsOf({ rule: "built", clauses, verdict: "inapplicable" })).toEqual([]);
  });

  it("go both ways where one standard fails and the other cannot be told", () => {
    const failing = assessed("a", [{ rule: "one", clauses: ["A"], verdict: "failed" }]);
    const open = assessed("b", [{ rule: "two", clauses: ["B"], verdict: "cantTell" }]);
    const { because } = crosswalk([failing, open], { relations });
    expect(because.map(({ ruleSet, against }) => [ruleSet, against.ruleSet])).toEqual([
      ["b", "a"],
      ["a", "b"],
    ]);
  });

  it("name of several standards only counterparts in the one that the mine is set against", () => {
    const other = assessed("other", [{ rule: "zoned", clauses: ["O.1"], verdict: "passed" }]);
    const failing = assessed("nation", [{ rule: "built", clauses, verdict: "failed" }]);
    const { because } = crosswalk([conforming, other, failing], { relations });
    expect(
      because.map(({ against, rules }) => [against.ruleSet, rules[0]?.counterparts.map(({ rule }) => rule.rule)]),
    ).toEqual([
      ["province", ["greened"]],
      ["other", ["zoned"]],
    ]);
  });

  it("are, of the national selection, its preconditions and the indicators that miss their floor", () => {
    const nation = assess(nationalMine(), { asOf: "2022-06-30", ruleSet: national2020Selection });
    const { because } = crosswalk([conforming, { ...nation, mine: conforming.mine, asOf: conforming.asOf }], {
      relations,
    });
    expect(because.map(({ rules }) => rules.map(({ rule, verdict }) => [rule, verdict]))).toEqual([
      [
        ["national-2020-outside-protected-areas", "failed"],
        ["national-2020-environment-scored", "failed"],
      ],
    ]);
    expect(because[0]?.score?.passMark).toBe(800);
  });
});

/** A mine in a protected area whose environment reaches 164 of 220 points, less than the 165 that are 75 %. */
function nationalMine() {
  const scores = { developmentMethod: 220, comprehensiveUse: 140, energySaving: 140, innovation: 140, management: 140 };
  const sums = Object.entries({ environment: 220, ...scores }).map(
    ([name, available]) =>
      [name, { points: name === "environment" ? 164 : available, available, inapplicable: 0 }] as const,
  );
  const licence = { validFrom: "2020-01-01", validUntil: "2025-12-31" };
  return readProfile({
    identity: { name: "Mine" },
    licences: { business: licence, mining: licence, safety: licence },
    operation: { state: "producing", remainingReserveYears: 10 },
    environment: { insideProtectedArea: true },
    management: { informationDisclosed: true },
    compliance: { onAbnormalList: false, penalties: [], accidents: [] },
    inspection: { nationalScore2020: Object.fromEntries(sums) },
  });
}
