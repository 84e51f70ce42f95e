import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  assess,
  explain,
  facts,
  liaoning2021Mine,
  type Notice,
  type ParameterOverride,
  type RuleSet,
} from "../../src/index.ts";
import { days, percentages } from "./arbitrary-leaf.ts";
import { arbitraryLeavesOfProfile, arbitraryProfile, profileWith } from "./arbitrary-profile.ts";
import { knownOf } from "./known-facts.ts";
import { plainVerdict } from "./plain-verdict.ts";
import { shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const nameOnly = profileWith({ "identity.name": "Mine" });

function codesOf(notices: readonly Notice[]): string[] {
  return notices.map(({ code }) => code);
}

describe("a day outside the plan's term of 2021 to 2025 is noticed", () => {
  it.each([
    ["2020-12-31", true],
    ["2021-01-01", false],
    ["2025-12-31", false],
    ["2026-01-01", true],
  ])("%s: %s", (asOf, outside) => {
    const { notices } = assess(nameOnly, { asOf });
    const expected = { code: "outside_term", asOf, from: "2021-01-01", until: "2025-12-31" };
    expect(notices).toEqual(outside ? [expected] : []);
  });

  it("and after the term the last values are still used", () => {
    const mine = profileWith({
      "identity.name": "Mine",
      "identity.province": "210000",
      "operation.state": "producing",
      "licences.mining.validFrom": "2020-01-01",
      "licences.mining.validUntil": "2040-01-01",
      "environment.greenableArea": 100,
      "environment.greenedArea": 99,
    });
    const { findings, notices } = assess(mine, { asOf: "2031-05-01" });
    expect(findings.find(({ rule }) => rule === "greenable-area-fully-greened")?.verdict).toBe("failed");
    expect(codesOf(notices)).toContain("outside_term");
  });
});

describe("a percentage of more than 0 and at most 1 is accepted, and noticed as perhaps a share", () => {
  const leaves = facts.filter(({ unit, derived }) => unit === "%" && !derived).map(({ id }) => id);

  it.each([
    [0, false],
    [-0, false],
    [Number.MIN_VALUE, true],
    [0.95, true],
    [1, true],
    [1.0000000000000002, false],
    [95, false],
  ])("%d: %s", (value, noticed) => {
    for (const fact of leaves) {
      const { notices } = assess(profileWith({ "identity.name": "Mine", [fact]: value }), { asOf: "2025-06-30" });
      expect(notices).toEqual(noticed ? [{ code: "looks_like_share", fact, value }] : []);
    }
  });

  it("each one in a profile", () => {
    fc.assert(
      fc.property(arbitraryLeavesOfProfile(), (known) => {
        const { notices } = assess(profileWith(known), { asOf: "2025-06-30" });
        const shares = leaves.filter((id) => Number(known[id]) > 0 && Number(known[id]) <= 1);
        expect(notices).toEqual(shares.map((fact) => ({ code: "looks_like_share", fact, value: known[fact] })));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a parameter that a caller overrides", () => {
  it.each(shippedForMines)("is noticed, counts for the standard's in $id, and is not missing", (ruleSet) => {
    fc.assert(
      fc.property(arbitraryProfile(), days, overridesOf(ruleSet), (profile, asOf, parameters) => {
        const { findings, notices } = assess(profile, { asOf, ruleSet, parameters });
        expect(notices.filter(({ code }) => code === "parameter_overridden")).toEqual(
          Object.entries(parameters).map(([parameter, { value, source }]) => {
            return { code: "parameter_overridden", parameter, value, source };
          }),
        );
        const missing = findings.flatMap(({ missingParameters }) => missingParameters);
        expect(missing.filter((id) => id in parameters)).toEqual([]);
        const known = knownOf(profile, asOf);
        expect(findings.map(({ verdict }) => verdict)).toEqual(
          ruleSet.rules.map((rule) => plainVerdict(rule, ruleSet, known, asOf, parameters).verdict),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("of rows is noticed with its rows, and told in an explanation with the row that counts", () => {
    const row = { when: { "operation.mineral": "talc" }, from: "2024-01-01", value: 85 } as const;
    const parameters = { "three-rates.mining-recovery": { rows: [row], source: "Letter of 2024-05-01" } };
    const talc = profileWith({ "identity.name": "Mine", "operation.mineral": "talc" });
    const rule = "mining-recovery-not-below-national-minimum";
    expect(assess(talc, { asOf: "2025-06-30", parameters }).notices).toEqual([
      {
        code: "parameter_overridden",
        parameter: "three-rates.mining-recovery",
        rows: [row],
        source: "Letter of 2024-05-01",
      },
    ]);
    const applied = { ...row, source: "Letter of 2024-05-01" };
    expect(explain(talc, { asOf: "2025-06-30", rule, parameters }).requires).toMatchObject({
      conditions: [{ target: 85, parameter: { override: applied } }],
    });
    const unnamed = explain(nameOnly, { asOf: "2025-06-30", rule, parameters }).requires;
    expect(JSON.stringify(unnamed)).not.toContain("override");
  });

  it("is told in an explanation of a rule that uses it", () => {
    const parameters = { "environment.minimum-greening-coverage": { value: 90, source: "Letter of 2025-01-10" } };
    const rule = "greenable-area-fully-greened";
    const { requires } = explain(nameOnly, { asOf: "2025-06-30", rule, parameters });
    expect(requires).toMatchObject({
      conditions: [{ target: 90, parameter: { override: { value: 90, source: "Letter of 2025-01-10" } } }],
    });
  });
});

describe("an older revision", () => {
  it("is noticed if the caller knows of a newer one, and not otherwise", () => {
    const asOf = "2025-06-30";
    const { notices } = assess(nameOnly, { asOf, newerRevision: "liaoning/2026/mine" });
    expect(notices).toEqual([{ code: "older_revision", ruleSet: liaoning2021Mine.id, newer: "liaoning/2026/mine" }]);
    expect(assess(nameOnly, { asOf }).notices).toEqual([]);
  });
});

/** Values for up to three of a set's percentages. */
function overridesOf({ parameters }: RuleSet): fc.Arbitrary<Readonly<Record<string, ParameterOverride>>> {
  const ids = parameters.filter(({ type, unit }) => type === "number" && unit === "%").map(({ id }) => id);
  if (ids.length === 0) return fc.constant({});
  const values = fc.array(fc.tuple(fc.constantFrom(...ids), percentages), { minLength: 1, maxLength: 3 });
  return values.map((drawn) => Object.fromEntries(drawn.map(([id, value]) => [id, { value, source: `of ${id}` }])));
}
