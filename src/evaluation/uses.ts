import { derivedFacts } from "../profile/derived.ts";
import { facts } from "../profile/facts.ts";
import { slotOf, type Slots } from "../profile/slots.ts";
import type { CompiledRow } from "./compile.ts";
import type { Context } from "./context.ts";
import { targetOf, truthOf } from "./evaluate.ts";
import type { ComparisonNode, Node } from "./node.ts";
import { possibleRows } from "./parameter-value.ts";
import { no, unknown, yes } from "./truth.ts";

/** The leaves that each derived fact follows from, by the derived fact's slot. */
const needs: ReadonlyMap<number, readonly number[]> = /* @__PURE__ */ new Map(
  derivedFacts.map((fact) => [slotOf.get(fact.id) ?? -1, fact.needs.map((need) => slotOf.get(need) ?? -1)]),
);

/** The list that has to say more where no leaf behind a derived fact is absent, by the derived fact's slot. */
const leftOpen: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  derivedFacts.flatMap(({ id, mayLeaveOpen }) =>
    mayLeaveOpen === undefined ? [] : [[slotOf.get(id) ?? -1, slotOf.get(mayLeaveOpen) ?? -1] as const],
  ),
);

/** Adds the slots of the facts that decided a condition, each once; of an unknown one, all that are known. */
export function addUsed(node: Node, context: Context, used: number[]): void {
  if (node.kind === "comparison") {
    addKnown(node.slot, context.slots, used);
    if (node.parameter >= 0) addRowFacts(node, context, used);
    return;
  }
  if (node.kind === "not") {
    addUsed(node.node, context, used);
    return;
  }
  const truth = truthOf(node, context);
  const decisive = (node.kind === "all" && truth === no) || (node.kind === "any" && truth === yes);
  for (const part of node.nodes) {
    if (!decisive || truthOf(part, context) === truth) addUsed(part, context, used);
  }
}

/** Adds the facts that chose a table's row: all that rows in question ask for, and those that rule out the rows before. */
function addRowFacts(node: ComparisonNode, context: Context, used: number[]): void {
  const rows = context.parameters[node.parameter]?.rows ?? [];
  const last = possibleRows(rows, context.slots).at(-1);
  for (const { when } of last ? rows.slice(0, rows.indexOf(last) + 1) : rows) {
    const against = when.filter(({ slot, values }) => {
      const value = context.slots[slot];
      return value !== undefined && !values.includes(value);
    });
    for (const { slot } of against.length > 0 ? against : when) addKnown(slot, context.slots, used);
  }
}

/** Adds a slot unless it is there or its fact is unknown. */
function addKnown(slot: number, slots: Slots, used: number[]): void {
  if (slots[slot] !== undefined && !used.includes(slot)) used.push(slot);
}

/** Sorts a short list in place: insertion, since most verdicts rest on two or three facts. */
export function sortFew(numbers: number[]): void {
  for (let index = 1; index < numbers.length; index++) {
    const moved = numbers[index] ?? 0;
    let at = index;
    for (; at > 0 && (numbers[at - 1] ?? 0) > moved; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = moved;
  }
}

/** What an unknown condition waits for. */
export interface Waits {
  /** Slots of leaves of the profile that are absent. */
  readonly leaves: Set<number>;
  /** Indices of parameters without a value. */
  readonly parameters: Set<number>;
}

/** Adds what keeps a condition from being decided; nothing if it is decided. */
export function addWaits(node: Node, context: Context, waits: Waits): void {
  if (truthOf(node, context) !== unknown) return;
  if (node.kind === "comparison") addComparisonWaits(node, context, waits);
  else if (node.kind === "not") addWaits(node.node, context, waits);
  else for (const part of node.nodes) addWaits(part, context, waits);
}

function addComparisonWaits(node: ComparisonNode, context: Context, waits: Waits): void {
  if (context.slots[node.slot] === undefined) addLeaves(node.slot, context.slots, waits.leaves);
  if (targetOf(node, context) !== undefined) return;
  const possible = rowsLookedAt(node, context);
  // Where no row that could be the mine's has a value, no fact helps: the parameter itself is missing.
  if (possible.every(({ entry }) => entry.value === null)) {
    waits.parameters.add(node.parameter);
    return;
  }
  for (const { when } of possible) {
    for (const { slot } of when) {
      if (context.slots[slot] === undefined) addLeaves(slot, context.slots, waits.leaves);
    }
  }
}

function rowsLookedAt(node: ComparisonNode, context: Context): readonly CompiledRow[] {
  const rows = context.parameters[node.parameter]?.rows;
  return rows ? possibleRows(rows, context.slots) : [];
}

/** The leaves behind an unknown fact that are absent; where none is, the one that must say more, or any of them. */
function addLeaves(slot: number, slots: Slots, leaves: Set<number>): void {
  const behind = needs.get(slot);
  if (!behind) {
    leaves.add(slot);
    return;
  }
  const absent = behind.filter((leaf) => slots[leaf] === undefined);
  const open = leftOpen.get(slot);
  const incomplete = open === undefined ? behind : [open];
  for (const leaf of absent.length > 0 ? absent : incomplete) leaves.add(leaf);
}

/** The ids of slots, in the catalogue's order. */
export function idsOf(slots: ReadonlySet<number>): string[] {
  return [...slots].sort((a, b) => a - b).flatMap((slot) => facts[slot]?.id ?? []);
}
