import { facts } from "./facts.ts";

/** One part of the profile: all its keys in the schema's order, and where the leaves that are asked for stand in the slots. */
export interface Leaves {
  readonly keys: readonly string[];
  /** For each of the keys: the slot of the leaf; -1 where it is not asked for, or the key leads on. */
  readonly slots: readonly number[];
  /** For each of the keys: what it leads on to, where a leaf of that is asked for. */
  readonly parts: readonly (Leaves | undefined)[];
}

/** The schema's leaves as they nest, each its slot. */
interface Branch {
  readonly [key: string]: number | Branch;
}

/** The paths of all leaves, by slot. */
export const leafPaths: readonly (readonly string[])[] = /* @__PURE__ */ facts
  .filter(({ derived }) => !derived)
  .map(({ id }) => id.split("."));

const schema: Branch = /* @__PURE__ */ nested(leafPaths);

/** All leaves of the profile. */
export const allLeaves: Leaves = /* @__PURE__ */ leavesOf(schema, () => true);

/** The leaves among these slots, and those that derived facts follow from. */
export function leavesAt(
  slots: Iterable<number>,
  derivations: readonly { readonly needs: readonly number[] }[],
): Leaves {
  const asked = new Set([...slots, ...derivations.flatMap(({ needs }) => needs)]);
  return leavesOf(schema, (slot) => asked.has(slot));
}

/** Reads the leaves of a part of a profile into their slots. */
export function readInto(slots: unknown[], part: object, { keys, slots: into, parts }: Leaves): void {
  let place = -1;
  for (const key in part) {
    place = placeAfter(place, key, keys);
    if (place < 0) continue;
    const below = parts[place];
    const slot = into[place] ?? -1;
    if (below === undefined && slot < 0) continue;
    const value = (part as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    if (below !== undefined) readInto(slots, value as object, below);
    // -0 reads as 0.
    else slots[slot] = typeof value === "number" && value === 0 ? 0 : value;
  }
}

/**
 * Where a key stands among those of a part of the profile, -1 where it does not. A profile that was read has its keys in
 * the schema's order, so that the next is mostly the one wanted; of others, all may have to be looked at.
 */
export function placeAfter(last: number, key: string, keys: readonly string[]): number {
  for (let place = last + 1; place < keys.length; place++) if (keys[place] === key) return place;
  return keys.indexOf(key);
}

/** Sets what stands at a path of nested records. */
export function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) record[key] = value;
  else setAt((record[key] ??= {}) as Record<string, unknown>, rest, value);
}

function nested(paths: readonly (readonly string[])[]): Branch {
  const branch: Record<string, unknown> = {};
  for (const [slot, path] of paths.entries()) setAt(branch, path, slot);
  return branch as Branch;
}

function leavesOf(branch: Branch, isAsked: (slot: number) => boolean): Leaves {
  const held = Object.values(branch);
  return {
    keys: Object.keys(branch),
    slots: held.map((one) => (typeof one === "number" && isAsked(one) ? one : -1)),
    parts: held.map((one) => (typeof one === "number" ? undefined : orNone(leavesOf(one, isAsked)))),
  };
}

/** Leaves, unless none is asked for. */
function orNone(leaves: Leaves): Leaves | undefined {
  const isAsked = leaves.slots.some((slot) => slot >= 0) || leaves.parts.some((part) => part !== undefined);
  return isAsked ? leaves : undefined;
}
