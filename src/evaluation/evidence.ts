import { type Node, noGate } from "./node.ts";
import { no, type Truth, yes } from "./truth.ts";

/** The bits of facts that decide a condition, each of which stands for one of a rule's slots, and those of its parts. */
interface Evidence {
  /** Where its truth stands among those of the set's conditions. */
  readonly index: number;
  /** By its truth: the facts that decide it, or of what is unknown all; `byParts` where that depends on its parts. */
  readonly bits: readonly [number, number, number];
  /** The truth that some of its parts alone can make. */
  readonly decisive: number;
  readonly parts: readonly Evidence[];
}

/** How many slots there are bits for. */
export const mostBits = 31;

const byParts = -1;

/** In place of a decisive truth where there is none. */
const never = -1;

/** What a row says: the index, the bits by truth, the decisive truth, and where the rows of its parts begin and end. */
const [bitsAt, decisiveAt, partsAt, partsEndAt, width] = [1, 4, 5, 6, 7];

/**
 * Writes down what decides conditions of a rule, all of which count whatever the others come to: a row of figures for
 * each, since those of all rules of a set then lie close together.
 *
 * @param slots - The rule's slots, at most `mostBits`.
 * @param table - Takes the rows.
 * @returns Where the row of the conditions together begins.
 */
export function addEvidence(conditions: readonly Node[], slots: readonly number[], table: number[]): number {
  const parts = conditions.map((condition) => evidenceFor(condition, slots));
  const [only, ...others] = parts;
  const all = together(parts.flatMap((part) => part.bits));
  // Several have no truth of their own: one that is always known stands in for it.
  const both: Evidence = { index: noGate, bits: [all, all, all], decisive: never, parts };
  return addRows([only && others.length === 0 ? only : both], table);
}

/** Adds the rows of things that stand side by side, then those of their parts. */
function addRows(evidence: readonly Evidence[], table: number[]): number {
  const start = table.length;
  for (const { index, bits, decisive } of evidence) table.push(index, ...bits, decisive, 0, 0);
  for (const [at, { parts }] of evidence.entries()) {
    const row = start + at * width;
    table[row + partsAt] = addRows(parts, table);
    table[row + partsEndAt] = (table[row + partsAt] ?? 0) + parts.length * width;
  }
  return start;
}

function evidenceFor(node: Node, slots: readonly number[]): Evidence {
  const { index } = node;
  if (node.kind === "comparison") {
    const bit = 1 << slots.indexOf(node.slot);
    return { index, bits: [bit, bit, bit], decisive: never, parts: [] };
  }
  if (node.kind === "not") {
    const part = evidenceFor(node.node, slots);
    const [ifNo, ifUnknown, ifYes] = part.bits;
    return { index, bits: [ifYes, ifUnknown, ifNo], decisive: never, parts: [part] };
  }
  const parts = node.nodes.map((part) => evidenceFor(part, slots));
  const isAll = node.kind === "all";
  const [only, ...others] = parts;
  // One part alone can decide: which of several did, only their truths tell.
  const decided = (truth: Truth) => (only && others.length === 0 ? only.bits[truth] : byParts);
  const agreed = (truth: Truth) => together(parts.map((part) => part.bits[truth]));
  const open = together(parts.flatMap((part) => part.bits));
  const bits = isAll ? ([decided(no), open, agreed(yes)] as const) : ([agreed(no), open, decided(yes)] as const);
  return { index, bits, decisive: isAll ? no : yes, parts };
}

/** All bits, unless some depend on parts. */
function together(bits: readonly number[]): number {
  return bits.includes(byParts) ? byParts : bits.reduce((all, some) => all | some, 0);
}

/** The facts that decided what a row is for, or of what is unknown all facts in it. */
export function bitsUsed(table: Int32Array, row: number, truths: Int8Array): number {
  const truth = truths[table[row] as number] as number;
  const known = table[row + bitsAt + truth] as number;
  if (known !== byParts) return known;
  const isDecisive = truth === table[row + decisiveAt];
  const end = table[row + partsEndAt] as number;
  let used = 0;
  for (let part = table[row + partsAt] as number; part < end; part += width) {
    if (!isDecisive || truths[table[part] as number] === truth) used |= bitsUsed(table, part, truths);
  }
  return used;
}
