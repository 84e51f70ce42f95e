import fc from "fast-check";
import type { MineProfile } from "../../src/index.ts";
import { checks } from "../../src/profile/checks.ts";
import { arbitraryLeaves, divisions } from "./arbitrary-leaf.ts";
import { type Leaves, nested } from "./nested.ts";

const divisionIds = ["identity.province", "identity.city", "identity.county"];
const ids = [...divisionIds, ...arbitraryLeaves.map(({ id }) => id)];

/** The shares of the leaves that may be known, in percent. */
const shares = fc.constantFrom(0, 10, 50, 90, 100);

/** Leaves of valid profiles. The share of leaves that are known varies, or is the one given, in percent. */
export function arbitraryLeavesOfProfile(share: fc.Arbitrary<number> = shares): fc.Arbitrary<Leaves> {
  return fc
    .record({
      share,
      dice: fc.array(fc.nat(99), { minLength: ids.length, maxLength: ids.length }),
      place: divisions,
      values: fc.tuple(...arbitraryLeaves.map(({ values }) => values)),
    })
    .map(({ share: known, dice, place, values }) => {
      const all: Leaves = { ...place, ...Object.fromEntries(arbitraryLeaves.map(({ id }, at) => [id, values[at]])) };
      // A die that shrinks to 0 takes its leaf away, unless all are known.
      const given = ids.filter((id, at) => id === "identity.name" || (dice[at] ?? 0) >= 100 - known);
      return sound(ordered(Object.fromEntries(given.map((id) => [id, all[id]]))));
    });
}

/** Valid profiles. The share of leaves that are known varies, or is the one given, in percent. */
export function arbitraryProfile(share?: fc.Arbitrary<number>): fc.Arbitrary<MineProfile> {
  return arbitraryLeavesOfProfile(share).map(profileWith);
}

/** The profile that has the leaves given, which must fit each other. */
export function profileWith(leaves: Leaves): MineProfile {
  return nested(leaves) as unknown as MineProfile;
}

/** Whether leaves, each of its form, contradict each other nowhere. */
export function isSound(leaves: Leaves): boolean {
  const profile = profileWith(leaves);
  return checks.every((check) => check(profile).length === 0);
}

/** Pairs of which the first may not exceed the second. */
const inOrder: readonly (readonly [string, string])[] = [
  ["licences.mining.validFrom", "licences.mining.validUntil"],
  ["licences.safety.validFrom", "licences.safety.validUntil"],
  ["licences.mining.firstGrantedOn", "operation.productionStartedOn"],
  ["environment.greenedArea", "environment.greenableArea"],
  ["greenMine.plan.worksDone", "greenMine.plan.worksDue"],
  ["greenMine.maintenance.findingsRectified", "greenMine.maintenance.findings"],
  ["ecology.legacyAreaTreated", "ecology.legacyAreaAssigned"],
];

function ordered(leaves: Leaves): Leaves {
  const mended: Record<string, unknown> = { ...leaves };
  for (const [lesser, greater] of inOrder) {
    const [a, b] = [mended[lesser] as string | undefined, mended[greater] as string | undefined];
    if (a !== undefined && b !== undefined && a > b) [mended[lesser], mended[greater]] = [b, a];
  }
  return mended;
}

/** The leaves less those that contradict others. */
function sound(leaves: Leaves): Leaves {
  const profile = profileWith(leaves);
  const faulty = checks.flatMap((check) => check(profile).map(({ place }) => place.replace(/\[.*$/, "")));
  if (faulty.length === 0) return leaves;
  return sound(Object.fromEntries(Object.entries(leaves).filter(([id]) => !faulty.includes(id))));
}
