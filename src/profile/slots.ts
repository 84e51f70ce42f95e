import type { PartialProfile } from "./checks/check.ts";
import { derivedFacts } from "./derived.ts";
import type { DaysAround } from "./day.ts";
import { facts } from "./facts.ts";
import type { MineProfile } from "./mine.ts";

/** The values of all facts of one mine on one day, at the index of the fact in the catalogue; undefined is unknown. */
export type Slots = unknown[];

/** Where the fact of an id stands in the slots. */
export const slotOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(facts.map(({ id }, slot) => [id, slot]));

/** Leaves of the profile as a tree: the keys of one part that lead to leaves, with their slots, and those that lead on. */
export interface Leaves {
  readonly keys: readonly string[];
  /** For each of the keys. */
  readonly slots: readonly number[];
  readonly parts: readonly { readonly key: string; readonly below: Leaves }[];
}

const leafPaths = /* @__PURE__ */ facts.filter(({ derived }) => !derived).map(({ id }) => id.split("."));

const allLeaves: Leaves = /* @__PURE__ */ treeOf(leafPaths.map((path, slot) => ({ path, slot })));

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

/** Slots in which nothing is known. */
export function noSlots(): Slots {
  return new Array<unknown>(facts.length).fill(undefined);
}

/** The same as `slotsOf`, into slots that are at hand. */
export function fillSlots(
  slots: Slots,
  profile: MineProfile,
  days: DaysAround,
  wanted: readonly Derivation[],
  leaves: Leaves = allLeaves,
): void {
  slots.fill(undefined);
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

function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}

function readInto(slots: Slots, part: Readonly<Record<string, unknown>>, leaves: Leaves): void {
  const { keys, slots: into, parts } = leaves;
  for (let at = 0; at < keys.length; at++) {
    const value = part[keys[at] as string];
    if (value === undefined) continue;
    // -0 reads as 0.
    slots[into[at] as number] = typeof value === "number" && value === 0 ? 0 : value;
  }
  for (const { key, below } of parts) {
    const inner = part[key];
    if (inner !== undefined) readInto(slots, inner as Readonly<Record<string, unknown>>, below);
  }
}

/** The leaves among these slots, and those that derived facts follow from. */
export function leavesAt(slots: Iterable<number>, wanted: readonly Derivation[]): Leaves {
  const asked = new Set([...slots, ...wanted.flatMap(({ needs }) => needs)]);
  return treeOf(leafPaths.flatMap((path, slot) => (asked.has(slot) ? [{ path, slot }] : [])));
}

function treeOf(leaves: readonly { readonly path: readonly string[]; readonly slot: number }[]): Leaves {
  const own = leaves.filter(({ path }) => path.length === 1);
  const deeper = leaves.filter(({ path }) => path.length > 1);
  return {
    keys: own.map(({ path: [key = ""] }) => key),
    slots: own.map(({ slot }) => slot),
    parts: [...new Set(deeper.map(({ path: [key = ""] }) => key))].map((key) => ({
      key,
      below: treeOf(
        deeper.filter(({ path }) => path[0] === key).map(({ path, slot }) => ({ path: path.slice(1), slot })),
      ),
    })),
  };
}

function knownSlot(id: string): number {
  const found = slotOf.get(id);
  if (found === undefined) throw new Error(`no fact ${id} in the catalogue`);
  return found;
}
