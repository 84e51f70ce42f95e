import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, facts, type RuleSet } from "../../src/index.ts";
import { days, daysAfter, itemsFrom } from "./arbitrary-leaf.ts";
import { arbitraryLeavesOfProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { knownOf } from "./known-facts.ts";
import type { Leaves } from "./nested.ts";
import { shippedForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const wellKnown = arbitraryLeavesOfProfile(fc.constantFrom(50, 90, 100));
const listIds = facts.filter(({ type }) => type === "list").map(({ id }) => id);
type Items = readonly Readonly<Record<string, unknown>>[];

/** Derived facts that say whether something has happened, and the leaf that says when. */
const happenings = [
  ["greenMine.isInCreationLibrary", "greenMine.creationLibrary.enteredOn"],
  ["greenMine.isInProjectLibrary", "greenMine.projectLibrary.enteredOn"],
  ["greenMine.hasPlan", "greenMine.plan.preparedOn"],
  ["greenMine.hasCommitment", "greenMine.commitment.signedOn"],
  ["greenMine.hasBegun", "greenMine.upgrade.begunOn"],
  ["greenMine.selfCheckDone", "greenMine.maintenance.selfCheckedOn"],
  ["exploitation.cleanerProductionAudited", "exploitation.cleanerProductionAuditedOn"],
  ["operation.hasStarted", "operation.productionStartedOn"],
] as const;

describe("an event dated after the day of assessment changes nothing", () => {
  /** A day of assessment, and items for each list that are all dated after it. */
  const dayAndLaterItems = days.chain((asOf) => {
    const later = fc.integer({ min: 1, max: 800 }).map((count) => daysAfter(asOf, count));
    const items = listIds.map((id) => [id, fc.array(itemsFrom(id, later), { maxLength: 3 })] as const);
    return fc.tuple(fc.constant(asOf), fc.record<Record<string, Items>>(Object.fromEntries(items)));
  });

  it.each(shippedForMines)("in $id, when it is one more item of a list", (ruleSet) => {
    fc.assert(
      fc.property(wellKnown, dayAndLaterItems, (leaves, [asOf, items]) => {
        const longer = changedLists(leaves, (list, id) => {
          const [first, ...others] = items[id] ?? [];
          return [...(first ? [first] : []), ...list, ...others];
        });
        sameAssessment(ruleSet, leaves, longer, asOf);
      }),
      { numRuns: 40 },
    );
  });

  it.each(shippedForMines)("in $id, when it ends what an item of a list began", (ruleSet) => {
    fc.assert(
      fc.property(wellKnown, days, (leaves, asOf) => {
        const open = changedLists(leaves, (list) => list.map((item) => withoutLaterEnds(item, asOf)));
        sameAssessment(ruleSet, leaves, open, asOf);
      }),
      { numRuns: 40 },
    );
  });

  it("in any rule set, when it moves from one later day to another", () => {
    // The start of production also moves the days on which duties are due.
    const movable = happenings.filter(([fact]) => fact !== "operation.hasStarted");
    const among = facts.filter(({ id }) => movable.some(([fact]) => fact === id));
    fc.assert(
      fc.property(arbitraryRuleSet({ among }), wellKnown, days, days, (ruleSet, leaves, asOf, other) => {
        const later = movable
          .map(([, leaf]) => leaf)
          .filter((leaf) => leaf in leaves && (leaves[leaf] as string) > asOf);
        const moved = Object.fromEntries(later.map((leaf) => [leaf, other > asOf ? other : daysAfter(asOf, 1)]));
        sameAssessment(ruleSet, leaves, { ...leaves, ...moved }, asOf);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an event on the day of assessment has happened, and on the day after it has not", () => {
  it.each(happenings)("%s", (fact, leaf) => {
    fc.assert(
      fc.property(days, (asOf) => {
        const hasHappened = (day: string) => knownOf(profileWith({ "identity.name": "Mine", [leaf]: day }), asOf)[fact];
        expect(hasHappened(asOf)).toBe(true);
        expect(hasHappened(daysAfter(asOf, 1))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

function changedLists(leaves: Leaves, change: (list: Items, id: string) => Items): Leaves {
  const lists = listIds.filter((id) => leaves[id] !== undefined);
  return { ...leaves, ...Object.fromEntries(lists.map((id) => [id, change(leaves[id] as Items, id)])) };
}

/** Days that end what an item began; the day an order is due is none of them, for it is set beforehand. */
const ends = ["removedOn", "rectifiedOn", "verifiedOn", "resumedOn", "foundLongOn", "metAgainOn"];

function withoutLaterEnds(item: Readonly<Record<string, unknown>>, asOf: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(item).filter(([key, value]) => !ends.includes(key) || String(value) <= asOf),
  );
}

function sameAssessment(ruleSet: RuleSet, leaves: Leaves, others: Leaves, asOf: string): void {
  const [one, other] = [leaves, others].map((known) => assess(profileWith(known), { asOf, ruleSet }));
  expect(other).toEqual(one);
}
