import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type FactChanges, type MineProfile, prepare, readProfile, type RuleSet } from "../../src/index.ts";
import { arbitraryLeavesOfProfile, profileWith } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { days } from "./arbitrary-leaf.ts";
import { shippedForMines } from "./shipped.ts";
import type { Leaves } from "./nested.ts";

/** A profile's leaves, and those of another profile to change some of them to; a leaf may become unknown. */
const changed = fc
  .tuple(arbitraryLeavesOfProfile(), arbitraryLeavesOfProfile(), fc.array(fc.nat({ max: 400 }), { maxLength: 6 }))
  .map(([before, other, picks]) => {
    const ids = [...new Set([...Object.keys(before), ...Object.keys(other)])].filter((id) => id !== "identity.name");
    const picked = new Set(picks.map((pick) => ids[pick % ids.length]).filter((id) => id !== undefined));
    return { before, changes: Object.fromEntries([...picked].map((id) => [id, other[id]])) };
  })
  .filter(({ before, changes }) => isProfile(profileWith(after(before, changes))));

function after(before: Leaves, changes: Leaves): Leaves {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined));
}

function isProfile(profile: MineProfile): boolean {
  try {
    readProfile(profile);
    return true;
  } catch {
    return false;
  }
}

function agrees(ruleSet: RuleSet, { before, changes }: { before: Leaves; changes: Leaves }, asOf: string) {
  const was = prepare(readProfile(profileWith(before)), { asOf, ruleSet });
  const standing = structuredClone(was.assessment);
  const would = was.with(changes);
  expect(would.assessment).toEqual(assess(readProfile(profileWith(after(before, changes))), { asOf, ruleSet }));
  expect(was.assessment).toEqual(standing);
  // And back again.
  const back = Object.fromEntries(Object.keys(changes).map((id) => [id, before[id]]));
  expect(would.with(back as FactChanges).assessment).toEqual(standing);
}

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("what would be if some facts were others is what assessing the changed profile comes to", () => {
  it.each(shippedForMines)("in $id", (ruleSet) => {
    fc.assert(
      fc.property(changed, days, (drawn, asOf) => {
        agrees(ruleSet, drawn, asOf);
      }),
      { numRuns: 15 },
    );
  });

  it("in any rule set", () => {
    fc.assert(
      fc.property(arbitraryRuleSet(), changed, days, (ruleSet, drawn, asOf) => {
        agrees(ruleSet, drawn, asOf);
      }),
      { numRuns: 60 },
    );
  });
});
