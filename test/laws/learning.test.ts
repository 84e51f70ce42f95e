import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, facts, type RuleSet } from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryLeavesOfProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { judgementsOf } from "./judgements.ts";
import { knownOf } from "./known-facts.ts";
import type { Leaves } from "./nested.ts";
import { shippedForMines, unscoredForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const wellKnown = arbitraryLeavesOfProfile(fc.constantFrom(90, 100));

/** Leaves and an order in which they are learned. */
const learned = wellKnown.chain((leaves) => {
  const others = Object.keys(leaves).filter((id) => id !== "identity.name");
  return fc.tuple(fc.constant(leaves), fc.shuffledSubarray(others, { minLength: others.length }));
});

describe("learning facts never overturns a settled verdict nor a settled conclusion", () => {
  it.each(unscoredForMines)("of $id", (ruleSet) => {
    fc.assert(
      fc.property(learned, days, fc.integer({ min: 8, max: 40 }), ([leaves, order], asOf, step) => {
        const stages = Array.from({ length: Math.ceil(order.length / step) + 1 }, (_, at) => at * step);
        neverOverturned(stages.map((known) => settledIn(ruleSet, first(leaves, order, known), asOf)));
      }),
      { numRuns: 20 },
    );
  });

  it("of any rule set", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), learned, days, (ruleSet, [leaves, order], asOf) => {
        const asked = asksFor(ruleSet, order);
        const others = order.filter((id) => !asked.includes(id));
        const stages = Array.from({ length: asked.length + 1 }, (_, at) => others.length + at);
        neverOverturned(stages.map((known) => settledIn(ruleSet, first(leaves, [...others, ...asked], known), asOf)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("learning facts one by one never overturns whether a rule applies, nor whether it holds", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(learned, days, ([leaves, order], asOf) => {
        const stages = Array.from({ length: order.length + 1 }, (_, known) =>
          Object.fromEntries(
            judgementsOf(ruleSet, profileWith(first(leaves, order, known)), asOf).flatMap(({ id, applies, holds }) => [
              [`${id} applies`, truths[applies]],
              [`${id} holds`, truths[holds]],
            ]),
          ),
        );
        neverOverturned(stages);
      }),
      { numRuns: 20 },
    );
  });
});

it("learning facts one by one never overturns a derived fact", () => {
  const behind = new Set<string>(facts.flatMap(({ needs = [] }) => needs));
  fc.assert(
    fc.property(learned, days, ([leaves, order], asOf) => {
      const needed = order.filter((id) => behind.has(id));
      const stages = Array.from({ length: needed.length + 1 }, (_, known) =>
        knownOf(profileWith(first(leaves, needed, known)), asOf),
      );
      neverOverturned(stages);
    }),
    { numRuns: 40 },
  );
});

const truths = [false, undefined, true];

/** Verdicts, truths or conclusions by name; undefined is not settled. */
type Settled = Readonly<Record<string, unknown>>;

/** The profile's name and the first leaves of an order. */
function first(leaves: Leaves, order: readonly string[], count: number): Leaves {
  return Object.fromEntries(["identity.name", ...order.slice(0, count)].map((id) => [id, leaves[id]]));
}

function settledIn(ruleSet: RuleSet, leaves: Leaves, asOf: string): Settled {
  const { conclusion, findings, categories } = assess(profileWith(leaves), { asOf, ruleSet });
  const told: [string, unknown][] = [
    ["the conclusion", conclusion],
    ...categories.map((category): [string, unknown] => [`the category ${category.id}`, category.conclusion]),
    ...findings.map(({ rule, verdict }): [string, unknown] => [rule, verdict]),
  ];
  return Object.fromEntries(told.map(([name, value]) => [name, value === "cantTell" ? undefined : value] as const));
}

/** Whatever is settled at one stage is the same at the next. */
function neverOverturned(stages: readonly Settled[]): void {
  for (const [index, before] of stages.slice(0, -1).entries()) {
    const settled = Object.entries(before).filter(([, value]) => value !== undefined);
    const overturned = settled.filter(([name, value]) => stages[index + 1]?.[name] !== value);
    expect(overturned).toEqual([]);
  }
}

/** The leaves, out of some, that a rule set's conditions and tables could ask for, in their order. */
function asksFor(ruleSet: RuleSet, ids: readonly string[]): string[] {
  const nothing = profileWith({ "identity.name": "Mine" });
  const named = JSON.stringify([ruleSet.scope, ruleSet.parameters, ruleSet.rules]);
  const missing = new Set(judgementsOf(ruleSet, nothing, "2025-06-30").flatMap((judgement) => judgement.missing));
  return ids.filter((id) => missing.has(id) || named.includes(`"${id}"`));
}
