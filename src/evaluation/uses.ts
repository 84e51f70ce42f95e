import { derivedFacts } from "../profile/derived.ts";
import { facts } from "../profile/facts.ts";
import { slotOf, type Slots } from "../profile/slots.ts";
import type { ComparisonNode, Node } from "./compile.ts";
import type { Context } from "./context.ts";
import { parameterValue, possibleRows, targetOf, truthOf } from "./evaluate.ts";
import { no, unknown, yes } from "./truth.ts";

/** The leaves that each derived fact follows from, by the derived fact's slot. */
const needs: ReadonlyMap<number, readonly number[]> = /* @__PURE__ */ new Map(
  derivedFacts.map((fact) => [slotOf.get(fact.id) ?? -1, fact.needs.map((need) => slotOf.get(need) ?? -1)]),
);

/** Adds the slots of the facts that decided a condition; of an unknown one, all that are known. */
export function addUsed(node: Node, context: Context, used: Set<number>): void {
  if (node.kind === "comparison") {
    for (const slot of slotsOfComparison(node, context)) if (context.slots[slot] !== undefined) used.add(slot);
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
  const choosing = openChoices(node, context);
  if (choosing.length === 0) waits.parameters.add(node.parameter);
  for (const slot of choosing) addLeaves(slot, context.slots, waits.leaves);
}

/** The facts, not yet known, that would choose the row of a comparison's table. */
function openChoices(node: ComparisonNode, context: Context): number[] {
  const parameter = context.parameters[node.parameter];
  if (!parameter?.rows || parameterValue(parameter, context.slots) !== undefined) return [];
  const possible = possibleRows(parameter.rows, context.slots);
  return possible.flatMap(({ when }) =>
    when.map(({ slot }) => slot).filter((slot) => context.slots[slot] === undefined),
  );
}

function slotsOfComparison(node: ComparisonNode, context: Context): number[] {
  const rows = context.parameters[node.parameter]?.rows;
  if (!rows) return [node.slot];
  return [node.slot, ...possibleRows(rows, context.slots).flatMap(({ when }) => when.map(({ slot }) => slot))];
}

/** The leaves behind an unknown fact that are absent; all of them where none is, since one must then say more. */
function addLeaves(slot: number, slots: Slots, leaves: Set<number>): void {
  const behind = needs.get(slot);
  if (!behind) {
    leaves.add(slot);
    return;
  }
  const absent = behind.filter((leaf) => slots[leaf] === undefined);
  for (const leaf of absent.length > 0 ? absent : behind) leaves.add(leaf);
}

/** The ids of slots, in the catalogue's order. */
export function idsOf(slots: ReadonlySet<number>): string[] {
  return [...slots].sort((a, b) => a - b).flatMap((slot) => facts[slot]?.id ?? []);
}
