import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { InForce } from "../evaluation/in-force.ts";
import { type Lanes, words } from "../evaluation/lane-comparison.ts";
import { sideBySide } from "../evaluation/side-by-side.ts";
import { verdictCodes } from "../evaluation/verdict-codes.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { AssessedChunk } from "./assessed-chunk.ts";

/** Takes up mines one by one, and enters what the rules say of them into a chunk. */
export interface JudgeSideBySide {
  readonly take: (profile: MineProfile, lane: number) => void;
  /** Enters the mines of the first lanes into a chunk from a place on. */
  readonly enter: (chunk: AssessedChunk, from: number, count: number) => void;
}

/** Bits by truth of a rule for the mines of one word. */
interface Bits {
  readonly appliesTrue: number;
  readonly appliesFalse: number;
  readonly metTrue: number;
  readonly metFalse: number;
}

/** Judges mines by a set whose conclusion follows from its rules alone. */
export function judgeSideBySide(set: CompiledRuleSet, inForce: InForce): JudgeSideBySide {
  const { found, take, run } = sideBySide(set, inForce);
  const rules = set.rules.map(({ gate, requires, category, decides }) => ({
    gate: gate?.index ?? -1,
    requires: requires?.index ?? -1,
    category,
    decides,
  }));
  return {
    take,
    enter(chunk, from, count) {
      run();
      for (let word = 0; word * 32 < count; word++) {
        const room = Math.min(32, count - word * 32);
        const [first, step] = [from + word * 32, rules.length];
        let [anyApplies, noneApplies, allHold, someFail] = [0, -1, -1, 0];
        for (let rule = 0; rule < rules.length; rule++) {
          const { gate, requires, category, decides } = rules[rule] as (typeof rules)[number];
          const bits = bitsOf(found, gate, requires, word);
          enterRule(chunk, bits, first, room, rule, category, step);
          if (!decides) continue;
          anyApplies |= bits.appliesTrue;
          noneApplies &= bits.appliesFalse;
          allHold &= bits.appliesFalse | bits.metTrue;
          someFail |= bits.appliesTrue & bits.metFalse;
        }
        for (let bit = 0; bit < room; bit++) {
          chunk.conclusions[first + bit] = conclusionAt(bit, anyApplies & allHold, noneApplies, someFail);
        }
      }
    },
  };
}

function bitsOf({ isTrue, isFalse }: Lanes, gate: number, requires: number, word: number): Bits {
  return {
    // No gate: for every mine. No requirement: only an assessor can tell.
    appliesTrue: gate < 0 ? -1 : (isTrue[gate * words + word] as number),
    appliesFalse: gate < 0 ? 0 : (isFalse[gate * words + word] as number),
    metTrue: requires < 0 ? 0 : (isTrue[requires * words + word] as number),
    metFalse: requires < 0 ? 0 : (isFalse[requires * words + word] as number),
  };
}

const [passed, failed, cantTell, inapplicable] = [0, 1, 2, 3];

function enterRule(
  { verdicts, counts, categories }: AssessedChunk,
  { appliesTrue, appliesFalse, metTrue, metFalse }: Bits,
  first: number,
  room: number,
  rule: number,
  category: number,
  step: number,
): void {
  const passes = appliesTrue & metTrue;
  const fails = appliesTrue & metFalse;
  const width = categories.length * verdictCodes.length;
  for (let bit = 0; bit < room; bit++) {
    const code =
      ((passes >> bit) & 1) !== 0
        ? passed
        : ((fails >> bit) & 1) !== 0
          ? failed
          : ((appliesFalse >> bit) & 1) !== 0
            ? inapplicable
            : cantTell;
    verdicts[(first + bit) * step + rule] = code;
    const at = (first + bit) * width + category * verdictCodes.length + code;
    counts[at] = (counts[at] as number) + 1;
  }
}

/** The code of a conclusion, from the bits of mines that conform, that no rule is for, and that fail one. */
function conclusionAt(bit: number, conform: number, outside: number, fail: number): number {
  if (((outside >> bit) & 1) !== 0) return 3;
  if (((fail >> bit) & 1) !== 0) return 1;
  return ((conform >> bit) & 1) !== 0 ? 0 : 2;
}
