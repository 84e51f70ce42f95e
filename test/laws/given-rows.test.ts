import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  assess,
  explain,
  facts,
  type Parameter,
  type ParameterOverride,
  readRuleSet,
  type RuleSet,
} from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet, randomHead, randomRule } from "./arbitrary-rule-set.ts";
import { knownOf } from "./known-facts.ts";
import { plainVerdict } from "./plain-verdict.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const title = { zh: "限值", en: "limit" };

/** Rule sets with many comparisons of one figure with a table of few facts, one of them derived. */
const onTables = arbitraryRuleSet({
  among: facts.filter(({ id }) =>
    ["utilization.threeRates.miningRecovery", "operation.scale", "operation.isNewMine"].includes(id),
  ),
});

/** A set, the same set without the first row of each table that has two or more, and these rows as a caller's. */
const parted = onTables
  .map((whole) => ({
    whole,
    rest: { ...whole, parameters: whole.parameters.map(withoutFirst) },
    given: firstRows(whole),
  }))
  .filter(({ given }) => Object.keys(given).length > 0);

describe("a caller's row before a table's own", () => {
  it("counts in every finding and for what would settle it as if it stood first in the table", () => {
    fc.assert(
      fc.property(parted, arbitraryProfile(fc.constant(100)), days, ({ whole, rest, given }, profile, asOf) => {
        const alone = assess(profile, { asOf, ruleSet: whole });
        const joined = assess(profile, { asOf, ruleSet: rest, parameters: given });
        expect(joined.findings).toEqual(alone.findings);
        expect(joined.missingFacts).toEqual(alone.missingFacts);
        expect(joined.missingParameters).toEqual(alone.missingParameters);
        for (const { rule, verdict } of joined.findings.filter((finding) => finding.verdict === "cantTell")) {
          const { settling } = explain(profile, { asOf, ruleSet: rest, rule, parameters: given });
          expect([verdict, settling]).toEqual([verdict, explain(profile, { asOf, ruleSet: whole, rule }).settling]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives the verdicts of a plain reading", () => {
    fc.assert(
      fc.property(parted, arbitraryProfile(fc.constant(100)), days, ({ rest, given }, profile, asOf) => {
        const { findings } = assess(profile, { asOf, ruleSet: rest, parameters: given });
        const known = knownOf(profile, asOf);
        expect(findings.map(({ verdict }) => verdict)).toEqual(
          rest.rules.map((rule) => plainVerdict(rule, rest, known, asOf, given).verdict),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("a caller's row on a fact that follows from others, and that the set itself never asks for", () => {
  const recovery = "utilization.threeRates.miningRecovery";
  const requires = { fact: recovery, operator: "greaterThanInclusive", value: { parameter: "limit" } };
  const head = { ...randomHead, parameters: [{ id: "limit", title, type: "number", unit: "%", rows: [] }] };
  const ruleSet = readRuleSet({ ...head, rules: [{ id: "rule", obligation: "required", ...randomRule, requires }] });
  const when = { "operation.isNewMine": true };
  const parameters = { limit: { rows: [{ when, from: "2021-01-01", value: 90 }], source: "Letter of 2021" } };
  const judged = (leaves: object) => {
    const profile = profileWith({ "identity.name": "Mine", [recovery]: 90, ...leaves });
    return explain(profile, { asOf: "2025-06-30", ruleSet, rule: "rule", parameters });
  };

  it("is chosen once the fact follows", () => {
    expect(judged({ "operation.productionStartedOn": "2021-01-01" }).verdict).toBe("passed");
  });

  it("leaves the table without a value where the fact says otherwise", () => {
    const older = judged({ "operation.productionStartedOn": "2020-12-31" });
    expect([older.verdict, older.missingParameters]).toEqual(["cantTell", ["limit"]]);
  });

  it("waits for the leaves behind the fact while they are not known, and can be settled by one", () => {
    const open = judged({ "operation.state": "producing" });
    expect(open.missing).toEqual(["operation.productionStartedOn"]);
    expect(open.settling?.sets).toEqual([["operation.productionStartedOn"]]);
  });
});

/** A table's rows in their order of precedence. */
function ranked({ rows = [], precedence = [] }: Parameter) {
  const rank = (document = "") => (precedence.includes(document) ? precedence.indexOf(document) : precedence.length);
  return rows.toSorted((a, b) => rank(a.source?.document) - rank(b.source?.document));
}

/** The row of a table that a caller could give: the first, if it has a value and others come after it. */
function firstOf(parameter: Parameter) {
  const [first, ...others] = ranked(parameter);
  return first && others.length > 0 && first.value !== null ? { ...first, value: first.value } : undefined;
}

function withoutFirst(parameter: Parameter): Parameter {
  return firstOf(parameter) ? { ...parameter, rows: ranked(parameter).slice(1) } : parameter;
}

function firstRows({ parameters }: RuleSet): Readonly<Record<string, ParameterOverride>> {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const first = firstOf(parameter);
      if (!first) return [];
      const { when, from, until, value } = first;
      const row = { when, from, ...(until === undefined ? {} : { until }), value };
      return [[parameter.id, { rows: [row], source: `rows of ${parameter.id}` }]];
    }),
  );
}
