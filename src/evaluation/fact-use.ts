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

/**
 * The same of the slots that bits stand for. Lists of up to four, as most are, are written out: that is quicker than
 * letting them grow.
 */
export function factUsesAt(bits: number, slots: readonly number[], values: Slots, uses: FactUses): FactUse[] {
  if (bits === 0) return [];
  const first = factUse(slotAt(bits, slots), values, uses);
  let rest = bits & (bits - 1);
  if (rest === 0) return [first];
  const second = factUse(slotAt(rest, slots), values, uses);
  rest &= rest - 1;
  if (rest === 0) return [first, second];
  const third = factUse(slotAt(rest, slots), values, uses);
  rest &= rest - 1;
  if (rest === 0) return [first, second, third];
  const listed = [first, second, third, factUse(slotAt(rest, slots), values, uses)];
  for (rest &= rest - 1; rest !== 0; rest &= rest - 1) listed.push(factUse(slotAt(rest, slots), values, uses));
  return listed;
}

/** The slot that the lowest bit stands for. */
function slotAt(bits: number, slots: readonly number[]): number {
  return slots[31 - Math.clz32(bits & -bits)] as number;
}

/** The bits of facts that are known. */
export function knownBits(bits: number, slots: readonly number[], values: Slots): number {
  let known = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    if (values[slotAt(rest, slots)] !== undefined) known |= rest & -rest;
  }
  return known;
}

function factUse(slot: number, values: Slots, uses: FactUses): FactUse {
  return (uses[slot] ??= { fact: factIds[slot] as FactId, value: values[slot] });
}
