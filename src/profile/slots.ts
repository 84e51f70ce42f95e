import type { PartialProfile } from "./checks/check.ts";
import { derivedFacts } from "./derived.ts";
import type { DaysAround } from "./day.ts";
import { facts } from "./facts.ts";
import type { MineProfile } from "./mine.ts";

/** The values of all facts of one mine on one day, at the index of the fact in the catalogue; undefined is unknown. */
export type Slots = unknown[];

/** Where the fact of an id stands in the slots. */
export const slotOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(facts.map(({ id }, slot) => [id, slot]));

const leafPaths = /* @__PURE__ */ facts.filter(({ derived }) => !derived).map(({ id }) => id.split("."));

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
 */
export function slotsOf(profile: MineProfile, days: DaysAround, wanted: readonly Derivation[] = derivations): Slots {
  const slots: Slots = new Array<unknown>(facts.length).fill(undefined);
  for (const [slot, path] of leafPaths.entries()) slots[slot] = valueAt(profile, path);
  deriveInto(slots, days, wanted);
  return slots;
}

/** Sets derived facts from the leaves in the slots. */
export function deriveInto(slots: Slots, days: DaysAround, wanted: readonly Derivation[]): void {
  for (const { slot, needs, derive } of wanted) {
    const values = needs.map((need) => slots[need]);
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

function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}

function valueAt(profile: MineProfile, path: readonly string[]): unknown {
  let value: unknown = profile;
  for (const key of path) {
    if (value === undefined) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  // -0 reads as 0.
  return value === 0 ? 0 : value;
}

function knownSlot(id: string): number {
  const found = slotOf.get(id);
  if (found === undefined) throw new Error(`no fact ${id} in the catalogue`);
  return found;
}
