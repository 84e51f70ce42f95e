import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Explanation, explain, facts } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryLeavesOfProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { canTryAll, minimalSettlingSets, someValuesFit, someValuesSettle } from "./settling.ts";
import { assessorsOwn, shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Facts of each type, and derived ones that follow from one leaf, from several, and from lists. */
const varied = facts.filter(({ id }) =>
  [
    "identity.enterprise",
    "identity.inLiaoning",
    "operation.mineral",
    "operation.isProducing",
    "operation.isNewMine",
    "operation.productionStartedOn",
    "greenMine.hasPlan",
    "environment.landscapeBuilt",
    "utilization.threeRates.miningRecovery",
    "safety.overdueHazards",
    "compliance.penalties3Years",
    "compliance.accidentsChange",
  ].includes(id),
);

const leaves = arbitraryLeavesOfProfile(fc.constantFrom(0, 50, 90));

describe("of what cannot be told, the settling sets of an explanation", () => {
  const cases = fc.record({ ruleSet: arbitraryRuleSet({ among: varied, parameters: false }), leaves, asOf: days });

  it("are the smallest sets of missing facts some values of which settle it, and all of them", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, leaves: known, asOf }) => {
        const profile = profileWith(known);
        for (const { rule, verdict, missing } of assess(profile, { asOf, ruleSet }).findings) {
          const question = { ruleSet, rule, leaves: known, asOf, missing };
          if (verdict !== "cantTell" || !canTryAll(question)) continue;
          const { settling } = explain(profile, { asOf, ruleSet, rule });
          const all = inOrder(minimalSettlingSets(question));
          expect(settling?.complete).toBe(true);
          expect(inOrder(settling?.sets ?? [])).toEqual(all.length > 8 ? expect.toSatisfy(isAmong(all)) : all);
          expect(settling?.more).toBe(Math.max(0, all.length - 8));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("agree with how many required rules the missing facts of an assessment could settle alone", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, leaves: known, asOf }) => {
        const profile = profileWith(known);
        const { findings, missingFacts } = assess(profile, { asOf, ruleSet });
        const alone = findings
          .filter(({ about, verdict }) => verdict === "cantTell" && about.obligation === "required")
          .filter(({ about }) => about.role === "requirement")
          .flatMap(({ rule, missing }) =>
            missing.filter((id) => someValuesSettle({ ruleSet, rule, leaves: known, asOf, missing: [id] })),
          );
        expect(missingFacts.map(({ fact, settles }) => [fact, settles])).toEqual(
          missingFacts.map(({ fact }) => [fact, alone.filter((id) => id === fact).length]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("let it be settled by knowing all that is missing, unless nothing that is missing fits what is known", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, leaves: known, asOf }) => {
        const profile = profileWith(known);
        for (const { rule, verdict, missing } of assess(profile, { asOf, ruleSet }).findings) {
          const question = { ruleSet, rule, leaves: known, asOf, missing };
          if (verdict !== "cantTell" || !canTryAll(question)) continue;
          expect(someValuesSettle(question)).toBe(someValuesFit(question));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("in a shipped set each settling set has values that settle the rule", () => {
  it.each(shippedForMines)("of $id", (ruleSet) => {
    fc.assert(
      fc.property(leaves, days, fc.nat(), (known, asOf, pick) => {
        const profile = profileWith(known);
        const open = assess(profile, { asOf, ruleSet }).findings.filter(({ verdict }) => verdict === "cantTell");
        const finding = open[pick % open.length];
        if (!finding) return;
        const explanation = explain(profile, { asOf, ruleSet, rule: finding.rule });
        expect(explanation).toMatchObject({ verdict: "cantTell", missing: finding.missing });
        wellFormed(explanation);
        for (const set of explanation.settling?.sets ?? []) {
          const settled = someValuesSettle({ ruleSet, rule: finding.rule, leaves: known, asOf, missing: set });
          expect([set, settled]).toEqual([set, true]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("in a shipped set what cannot be told names what could settle it", () => {
  it.each(shippedForMines)("facts or a parameter, in $id", (ruleSet) => {
    fc.assert(
      fc.property(leaves, days, (known, asOf) => {
        const profile = profileWith(known);
        for (const { rule, verdict, missing, missingParameters } of assess(profile, { asOf, ruleSet }).findings) {
          if (verdict !== "cantTell" || missingParameters.length > 0 || missing.length > 2) continue;
          if (assessorsOwn(ruleSet).has(rule)) continue;
          const sets = explain(profile, { asOf, ruleSet, rule }).settling?.sets ?? [];
          const fits = sets.length > 0 || someValuesFit({ ruleSet, rule, leaves: known, asOf, missing });
          expect([rule, missing, sets.length > 0]).toEqual([rule, missing, fits]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** At most eight sets of missing leaves, none within another. */
function wellFormed({ missing, settling }: Explanation): void {
  const sets = settling?.sets ?? [];
  expect(sets.length).toBeLessThanOrEqual(8);
  expect(sets.flat().filter((leaf) => !missing.includes(leaf))).toEqual([]);
  const within = sets.filter((set) => sets.some((other) => other !== set && other.every((id) => set.includes(id))));
  expect(within).toEqual([]);
  if (settling && settling.more > 0) expect(sets).toHaveLength(8);
}

function isAmong(all: readonly string[]) {
  return (listed: readonly string[]) => listed.length === 8 && listed.every((set) => all.includes(set));
}

function inOrder(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => set.toSorted().join(" + ")).sort();
}
