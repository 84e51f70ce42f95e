import { describe, expect, it } from "vitest";
import { type Assessment, crosswalk, liaoning2021Crosswalk, readCrosswalk } from "../../src/index.ts";
import file from "../../rules/liaoning/2021/crosswalk.json" with { type: "json" };
import { assessed } from "../assessment/standards.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const one = assessed("one", [{ rule: "first", clauses: ["A"], verdict: "passed" }]);
const two = assessed("two", [{ rule: "second", clauses: ["B"], verdict: "passed" }]);
const licensed = (licence: string): Assessment => ({ ...two, mine: { ...two.mine, licence } });

describe("assessments that are set against each other", () => {
  it("are refused by a class and a code of their own", () => {
    const { error, code } = refusalOf(() => crosswalk([one]));
    expect([error, code]).toEqual(["AssessmentsError", "invalid_assessments"]);
  });

  it.each([[[]], [[one]]])("are at least two", (assessments) => {
    const count = String(assessments.length);
    expect(sentenceOf(() => crosswalk(assessments))).toBe(`assessments is ${count}; give at least two assessments`);
  });

  it("are of one mine", () => {
    const other: Assessment = { ...two, mine: { name: "Other mine" } };
    expect(sentenceOf(() => crosswalk([one, other]))).toBe(
      'assessments[1].mine.name is "Other mine"; the first has "Trial mine"; give assessments of one mine on one day',
    );
  });

  it("are of one mine by its licence too, also where one has none", () => {
    const place = "assessments[1].mine.licence: not_the_same";
    expect(placesOf(() => crosswalk([one, licensed("C1")]))).toEqual([place]);
    expect(placesOf(() => crosswalk([licensed("C1"), one]))).toEqual([place]);
    expect(placesOf(() => crosswalk([licensed("C1"), { ...licensed("C2"), ruleSet: one.ruleSet }]))).toEqual([place]);
    expect(() => crosswalk([licensed("C1"), { ...licensed("C1"), ruleSet: one.ruleSet }])).not.toThrow();
  });

  it("are of one day", () => {
    expect(placesOf(() => crosswalk([one, { ...two, asOf: "2024-07-01" }]))).toEqual([
      "assessments[1].asOf: not_the_same",
    ]);
  });

  it("are under a rule set each", () => {
    expect(sentenceOf(() => crosswalk([one, two, one]))).toBe(
      'assessments[2].ruleSet.id is "one"; that rule set stands before; give each only once',
    );
  });

  it("are refused with all faults at once", () => {
    const wrong: Assessment = { ...one, asOf: "2024-07-01", mine: { name: "Other mine", licence: "C1" } };
    expect(placesOf(() => crosswalk([one, wrong, { ...two, asOf: "2024-07-02" }]))).toEqual([
      "assessments[1].mine.name: not_the_same",
      "assessments[1].mine.licence: not_the_same",
      "assessments[1].asOf: not_the_same",
      "assessments[1].ruleSet.id: rule_set_twice",
      "assessments[2].asOf: not_the_same",
    ]);
  });
});

describe("the relations of a crosswalk", () => {
  const note = { zh: "例", en: "example" };
  const equal = { rule: "r", document: "d", clause: "C.1", relation: "equal", confidence: "printed" };
  const none = { rule: "s", relation: "none", confidence: "inferred", note };
  const reading =
    (...relations: readonly object[]) =>
    () =>
      readCrosswalk({ note, clauses: [], relations });

  it("are read as they are shipped", () => {
    expect(readCrosswalk(structuredClone(file))).toEqual(liaoning2021Crosswalk);
    expect(Object.isFrozen(readCrosswalk(structuredClone(file)).relations)).toBe(true);
    expect(reading(equal, none)).not.toThrow();
  });

  it("are of a known name; the nearest is offered", () => {
    expect(sentenceOf(reading({ ...equal, relation: "superste" }))).toContain('did you mean "superset"?');
  });

  it.each([
    ["equal without a clause", { ...equal, clause: undefined }, "clause_missing"],
    ["a subset without a document", { ...equal, relation: "subset", document: undefined }, "clause_missing"],
    ["none with a clause", { ...none, clause: "C.1" }, "none_with_clause"],
    ["none with a document", { ...none, document: "d" }, "none_with_clause"],
  ])("are not %s", (_, relation, code) => {
    const json = JSON.parse(JSON.stringify(relation)) as object;
    expect(placesOf(reading(equal, { ...json, rule: "t" }))).toEqual([`relations[1].relation: ${code}`]);
  });

  it("are told once of a rule and a clause", () => {
    expect(placesOf(reading(equal, none, { ...equal, relation: "subset" }, none))).toEqual([
      "relations[2].rule: relation_twice",
      "relations[3].rule: relation_twice",
    ]);
    expect(reading(equal, { ...equal, clause: "C.2" })).not.toThrow();
  });

  it.each([null, 5, "x", [], {}, { note, clauses: [], relations: [5] }, { note, clauses: [], relations: [], more: 1 }])(
    "are not %o",
    (json) => {
      expect(refusalOf(() => readCrosswalk(json)).error).toBe("RuleSetError");
    },
  );
});
