import { describe, expect, it } from "vitest";
import {
  assess,
  type AssessOptions,
  DayError,
  type FactChanges,
  liaoning2021Targets,
  ParametersError,
  prepare,
  type Prepared,
  readProfile,
  RuleSetError,
  type Verdict,
} from "../../src/index.ts";
import { placesOf, refusalOf, sentenceOf } from "../bad-input/refusal.ts";
import { greened, greeningSet } from "./greening-set.ts";

const asOf = "2025-06-30";
const rule = "greenable-area-fully-greened";

/** A producing mine in Liaoning that has greened 30 of 40 hm2. */
const mine = () =>
  readProfile({
    identity: { name: "Mine", province: "210000" },
    operation: { state: "producing" },
    licences: { mining: { validFrom: "2020-01-01", validUntil: "2030-12-31" } },
    environment: { greenableArea: 40, greenedArea: 30 },
  });

function findingOf({ assessment }: Prepared, id = rule) {
  const finding = assessment.findings.find((one) => one.rule === id);
  if (!finding) throw new Error(`no rule ${id}`);
  return finding;
}

const verdictOf = (prepared: Prepared): Verdict => findingOf(prepared).verdict;

/** Changes as a caller without types could give them. */
const changing = (changes: unknown) => () => prepare(mine(), { asOf }).with(changes as FactChanges);

describe("what would be if a mine greened more (LN.4.1.8: all that can be greened)", () => {
  const prepared = prepare(mine(), { asOf });

  it("begins from what is: 30 of 40 hm2 is short of 100 %", () => {
    expect(prepared.assessment).toEqual(assess(mine(), { asOf }));
    expect(verdictOf(prepared)).toBe("failed");
  });

  it.each([
    [39.99, "failed"],
    [40, "passed"],
    [undefined, "cantTell"],
  ] as const)("%s of 40 hm2: %s", (area, verdict) => {
    expect(verdictOf(prepared.with({ "environment.greenedArea": area }))).toBe(verdict);
  });

  it("names a fact that is made unknown among those that are missing", () => {
    const { missing } = findingOf(prepared.with({ "environment.greenedArea": undefined }));
    expect(missing).toEqual(["environment.greenedArea"]);
  });

  it("may change several facts at once: 45 of 45 hm2, where 45 of 40 would be no profile", () => {
    const changed = prepared.with({ "environment.greenedArea": 45, "environment.greenableArea": 45 });
    expect(verdictOf(changed)).toBe("passed");
    expect(() => prepared.with({ "environment.greenedArea": 45 })).toThrow("environment.greenedArea");
  });

  it("may change nothing", () => {
    expect(prepared.with({}).assessment).toEqual(prepared.assessment);
  });

  it("may change a fact of a part that the profile does not have", () => {
    const { profile } = prepared.with({ "community.benefitShared": true });
    expect(profile).toEqual({ ...mine(), community: { benefitShared: true } });
  });

  it("goes on from what was changed before", () => {
    const emptied = prepared.with({ "environment.greenedArea": 40 }).with({ "operation.state": "closed" });
    // A closed mine is not a producing one, whatever it has greened.
    expect(verdictOf(emptied)).toBe("inapplicable");
    const back = emptied.with({ "operation.state": "producing" });
    expect(verdictOf(back)).toBe("passed");
    expect(verdictOf(back.with({ "environment.greenedArea": 30 }))).toBe("failed");
    expect(back.with({ "environment.greenedArea": 30 }).assessment).toEqual(prepared.assessment);
  });

  it("keeps the figures that a caller gave", () => {
    const parameters = { "environment.minimum-greening-coverage": { value: 90, source: "a test" } };
    const lenient = prepare(mine(), { asOf, parameters });
    expect(verdictOf(lenient)).toBe("failed");
    // 36 of 40 hm2 is 90 %.
    expect(verdictOf(lenient.with({ "environment.greenedArea": 36 }))).toBe("passed");
    expect(verdictOf(prepared.with({ "environment.greenedArea": 36 }))).toBe("failed");
  });

  it("keeps an assessor's own verdict, which counts where none can be computed", () => {
    const determination = { rule, verdict: "passed", by: "An assessor", on: "2025-05-01" } as const;
    const determined = prepare(mine(), { asOf, determinations: [determination] });
    expect(verdictOf(determined)).toBe("failed");
    expect(verdictOf(determined.with({ "environment.greenedArea": undefined }))).toBe("passed");
  });
});

describe("what was prepared stays as it is", () => {
  it("the profile that was given, the prepared one, and its assessment", () => {
    const given = mine();
    const prepared = prepare(given, { asOf });
    const before = structuredClone(prepared.assessment);
    const changed = prepared.with({ "environment.greenedArea": 40, "operation.state": undefined });
    expect(given).toEqual(mine());
    expect(prepared.profile).toBe(given);
    expect(prepared.assessment).toEqual(before);
    expect(changed.profile.environment).toEqual({ greenableArea: 40, greenedArea: 40 });
    expect(changed.profile.operation ?? {}).toEqual({});
  });

  it("what rules say that do not ask for the fact is taken over, the same objects", () => {
    const prepared = prepare(greened(36, { landscapeBuilt: true }), { asOf, ruleSet: greeningSet });
    const changed = prepared.with({ "environment.landscapeBuilt": false });
    const same = greeningSet.rules.filter(({ id }) => findingOf(changed, id) === findingOf(prepared, id));
    expect(same.map(({ id }) => id)).toEqual(["area-greened", "roads-lined"]);
    expect(findingOf(changed, "landscape-built").verdict).toBe("failed");
  });

  it("but not what follows from the fact by way of another: the coverage, from the area", () => {
    const prepared = prepare(greened(36), { asOf, ruleSet: greeningSet });
    const changed = prepared.with({ "environment.greenedArea": 35.99 });
    expect(findingOf(changed, "landscape-built")).toBe(findingOf(prepared, "landscape-built"));
    // 35.99 of 40 hm2 is 89.975 %, below the set's 90 %.
    expect(findingOf(changed, "area-greened").verdict).toBe("failed");
  });
});

describe("a change is refused", () => {
  it("of a derived fact, and the facts that it follows from are named", () => {
    const derived = changing({ "environment.greeningCoverage": 100 });
    expect(refusalOf(derived)).toMatchObject({ error: "ProfileError", faults: [{ code: "derived_fact" }] });
    expect(sentenceOf(derived)).toBe(
      "environment.greeningCoverage is at fault; it follows from other facts; change environment.greenedArea, environment.greenableArea",
    );
  });

  it("of an unknown fact, and the nearest is offered", () => {
    const misspelt = changing({ "environment.greenedAera": 40 });
    expect(refusalOf(misspelt)).toMatchObject({ error: "ProfileError", faults: [{ code: "unknown_fact" }] });
    expect(sentenceOf(misspelt)).toContain('did you mean "environment.greenedArea"?');
  });

  it.each(["environment", "__proto__.polluted", "toString", ""])("of what is no fact: %o", (id) => {
    expect(placesOf(changing(Object.fromEntries([[id, 1]])))).toEqual([`${id === "" ? "(root)" : id}: unknown_fact`]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    [-1, "too_small"],
    ["40", "invalid_type"],
    [null, "invalid_type"],
    [Number.NaN, "invalid_type"],
  ])("to a value that the fact cannot have, with its place: %o", (value, code) => {
    expect(placesOf(changing({ "environment.greenedArea": value }))).toEqual([`environment.greenedArea: ${code}`]);
  });

  it("with all other faults at once", () => {
    const names = { "environment.greenedAera": 1, "environment.greeningCoverage": 1 };
    expect(placesOf(changing(names))).toHaveLength(2);
    const values = { "environment.greenedArea": -1, "operation.state": "open" };
    expect(placesOf(changing(values))).toHaveLength(2);
  });

  it("that takes away the mine's name", () => {
    expect(placesOf(changing({ "identity.name": undefined }))).toEqual(["identity.name: missing"]);
  });

  it("and what was prepared can be asked again", () => {
    const prepared = prepare(mine(), { asOf });
    expect(() => prepared.with({ "environment.greenedArea": -1 })).toThrow();
    expect(verdictOf(prepared.with({ "environment.greenedArea": 40 }))).toBe("passed");
  });
});

it.each([
  ["a day that is none", { asOf: "2025-02-30" }, DayError],
  ["a set about many mines as one", { asOf, ruleSet: liaoning2021Targets }, RuleSetError],
  ["an unknown parameter", { asOf, parameters: { nowhere: { value: 1, source: "x" } } }, ParametersError],
] satisfies [string, AssessOptions, unknown][])("Preparing is refused as assessing is: %s.", (_, options, error) => {
  expect(() => prepare(mine(), options)).toThrow(error);
});
