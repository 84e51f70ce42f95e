import type { MineProfile } from "../profile/mine.ts";
import { leavesAt } from "../profile/leaves.ts";
import { fillSlots, noSlots } from "../profile/slots.ts";
import type { CompiledRuleSet } from "./compile.ts";
import { holds } from "./holds.ts";
import type { InForce } from "./in-force.ts";
import { compareLanes, findKnown, laneComparisons, type Lanes, words } from "./lane-comparison.ts";
import { type ComparisonNode, noGate } from "./node.ts";
import { parameterValue } from "./parameter-value.ts";
import { laneReader } from "./read-lanes.ts";
import { type Groups, kindOf, type Program } from "./program.ts";

/** Mines judged side by side: taken up one by one into lanes, then all at once. */
export interface SideBySide {
  /** What was found of each condition of the set, by its index, for the mines taken up. */
  readonly found: Lanes;
  /** Takes up a mine in a lane, 0 to 255; the first lane first. */
  readonly take: (profile: MineProfile, lane: number) => void;
  /** Finds the truth of all conditions for the mines in the first lanes. */
  readonly run: (count: number) => void;
}

/** A set on a day, ready to judge mines side by side. */
export function sideBySide(set: CompiledRuleSet, inForce: InForce): SideBySide {
  const { days, derivations, parameters } = inForce;
  const compared = set.nodes.filter((node) => node.kind === "comparison");
  const { comparisons, columns } = laneComparisons(compared, inForce);
  const isDerived = new Set(derivations.map(({ slot }) => slot));
  const derived = columns.filter(({ slot }) => isDerived.has(slot));
  const reader = laneReader(columns.filter(({ slot }) => !isDerived.has(slot)));
  const lookUps = compared.filter((node) => parameters[node.parameter]?.rows !== undefined);
  const tables = [...new Set(lookUps.map(({ parameter }) => parameter))];
  // What derived facts follow from, and what tables look at: taken up as it stands.
  const rows = tables.flatMap((table) => parameters[table]?.rows ?? []);
  const lookedAt = [...lookUps.map(({ slot }) => slot), ...rows.flatMap(({ when }) => when.map(({ slot }) => slot))];
  const leaves = leavesAt(lookedAt, derivations);
  const slots = noSlots();
  const found = emptyLanes(set.program);
  const targets: unknown[] = [];

  /** Comparisons with what a table gives for the mine: one by one, as its facts are at hand. */
  function lookUp(node: ComparisonNode, lane: number): void {
    const [value, target] = [slots[node.slot], targets[node.parameter]];
    const isKnown = value !== undefined && target !== undefined;
    const isTrue = isKnown && holds(node.operation, value, target);
    setBit(found.isTrue, node.index, lane, isTrue);
    setBit(found.isFalse, node.index, lane, isKnown && !isTrue);
  }

  return {
    found,
    take(profile, lane) {
      if (lane === 0) reader.clear();
      reader.read(profile, lane);
      if (derivations.length === 0 && tables.length === 0) return;
      slots.fill(undefined);
      fillSlots(slots, profile, days, derivations, leaves);
      for (const { slot, encode, values } of derived) values[lane] = encode(slots[slot]);
      for (const table of tables) {
        const parameter = parameters[table];
        targets[table] = parameter && parameterValue(parameter, slots);
      }
      for (const node of lookUps) lookUp(node, lane);
    },
    run(count) {
      const used = Math.ceil(count / 32);
      for (const column of columns) findKnown(column, used);
      for (const comparison of comparisons) compareLanes(comparison, found, used);
      runGroups(set.program.groups, found, used);
    },
  };
}

/** Room for what is found of conditions; a gate that a rule does not have is true, a requirement that it does not have unknown. */
function emptyLanes({ length }: Program): Lanes {
  const found = { isTrue: new Int32Array(length * words), isFalse: new Int32Array(length * words) };
  found.isTrue.fill(-1, noGate * words, (noGate + 1) * words);
  return found;
}

function setBit(bits: Int32Array, index: number, lane: number, isSet: boolean): void {
  const at = index * words + (lane >> 5);
  const bit = 1 << (lane & 31);
  bits[at] = isSet ? (bits[at] as number) | bit : (bits[at] as number) & ~bit;
}

function runGroups({ indices, kinds, starts, parts }: Groups, { isTrue, isFalse }: Lanes, used: number): void {
  for (let at = 0; at < indices.length; at++) {
    const start = starts[at] as number;
    const end = starts[at + 1] as number;
    const into = (indices[at] as number) * words;
    const kind = kinds[at];
    if (kind === kindOf.not) {
      const from = (parts[start] as number) * words;
      for (let word = 0; word < used; word++) {
        isTrue[into + word] = isFalse[from + word] as number;
        isFalse[into + word] = isTrue[from + word] as number;
      }
      continue;
    }
    // All hold where each is true, and do not where one is false; of any, the other way round.
    const [every, some] = kind === kindOf.all ? [isTrue, isFalse] : [isFalse, isTrue];
    for (let word = 0; word < used; word++) {
      let [both, either] = [-1, 0];
      for (let part = start; part < end; part++) {
        const from = (parts[part] as number) * words + word;
        both &= every[from] as number;
        either |= some[from] as number;
      }
      every[into + word] = both;
      some[into + word] = either;
    }
  }
}
