import { type FactId, facts } from "../profile/facts.ts";
import type { Slots } from "../profile/slots.ts";

/** A fact that a finding rests on, and its value. */
export interface FactUse {
  readonly fact: FactId;
  readonly value: unknown;
}

/** The facts of one mine as results name them, by slot, each made when first named. */
export type FactUses = (FactUse | undefined)[];

const factIds = /* @__PURE__ */ facts.map(({ id }) => id);

/** Room for the facts of one mine. */
export function noFactUses(): FactUses {
  return new Array<FactUse | undefined>(factIds.length);
}

/** The facts at these slots with their values; one that several findings rest on is one object in all of them. */
export function factUses(slots: readonly number[], values: Slots, uses: FactUses): FactUse[] {
  const listed = new Array<FactUse>(slots.length);
  for (let index = 0; index < slots.length; index++) {
    listed[index] = factUse(slots[index] as number, values, uses);
  }
  return listed;
}

/** The fact at a slot with its value. */
export function factUse(slot: number, values: Slots, uses: FactUses): FactUse {
  return (uses[slot] ??= { fact: factIds[slot] as FactId, value: values[slot] });
}
