import type { PartialProfile } from "./checks/check.ts";
import { derivedFacts } from "./derived.ts";
import type { DaysAround } from "./day.ts";
import { facts } from "./facts.ts";
import { allLeaves, leafPaths, type Leaves, readInto, setAt } from "./leaves.ts";
import type { MineProfile } from "./mine.ts";

/** The values of all facts of one mine on one day, at the index of the fact in the catalogue; undefined is unknown. */
export type Slots = unknown[];

/** Where the fact of an id stands in the slots. */
export const slotOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(facts.map(({ id }, slot) => [id, slot]));

/** The slots of the profile's percentages. */
export const percentages: readonly number[] = /* @__PURE__ */ facts.flatMap(({ unit, derived }, slot) =>
  unit === "%" && !derived ? [slot] : [],
);

/** How one derived fact's slot follows from the slots of its leaves. */
export interface Derivation {
  readonly slot: number;
  readonly needs: readonly number[];
  readonly derive: (values: readonly unknown[], days: DaysAround) => unknown;
}

/** The derivations of all derived facts, in the catalogue's order. */
export const derivations: readonly Derivation[] = /* @__PURE__ */ derivedFacts.map(({ id, needs, derive }) => ({
  slot: knownSlot(id),
  needs: needs.map(knownSlot),
  derive,
}));

/**
 * The facts of a mine on a day: its leaves as given, and what follows from them.
 *
 * @param wanted - The derived facts that are needed; all of them if left out.
 * @param leaves - The leaves that are needed; all of them if left out.
 */
export function slotsOf(
  profile: MineProfile,
  days: DaysAround,
  wanted: readonly Derivation[] = derivations,
  leaves: Leaves = allLeaves,
): Slots {
  const slots = noSlots();
  fillSlots(slots, profile, days, wanted, leaves);
  return slots;
}

const nothingKnown = /* @__PURE__ */ new Array<unknown>(facts.length).fill(undefined);

/** Slots in which nothing is known. */
export function noSlots(): Slots {
  return nothingKnown.slice();
}

/** The same as `slotsOf`, into slots in which nothing is known. */
export function fillSlots(
  slots: Slots,
  profile: MineProfile,
  days: DaysAround,
  wanted: readonly Derivation[],
  leaves: Leaves,
): void {
  readInto(slots, profile, leaves);
  deriveInto(slots, days, wanted);
}

/** Sets derived facts from the leaves in the slots. */
export function deriveInto(slots: Slots, days: DaysAround, wanted: readonly Derivation[]): void {
  for (const { slot, needs, derive } of wanted) {
    const values = new Array<unknown>(needs.length);
    for (let index = 0; index < needs.length; index++) values[index] = slots[needs[index] as number];
    slots[slot] = derive(values, days);
  }
}

/** The profile that has the leaves in the slots, and nothing else. */
export function profileFrom(slots: Slots): PartialProfile {
  const profile: Record<string, unknown> = {};
  for (const [slot, path] of leafPaths.entries()) {
    if (slots[slot] !== undefined) setAt(profile, path, slots[slot]);
  }
  return profile;
}

function knownSlot(id: string): number {
  const found = slotOf.get(id);
  if (found === undefined) throw new Error(`no fact ${id} in the catalogue`);
  return found;
}
