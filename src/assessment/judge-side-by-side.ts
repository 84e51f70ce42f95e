import type { CompiledRule, CompiledRuleSet } from "../evaluation/compile.ts";
import type { InForce } from "../evaluation/in-force.ts";
import { type Lanes, words } from "../evaluation/lane-comparison.ts";
import { sideBySide } from "../evaluation/side-by-side.ts";
import { codeOf } from "../evaluation/verdict-codes.ts";
import type { MineProfile } from "../profile/mine.ts";
import { type AssessedChunk, conclusionCodeOf, enterVerdict } from "./assessed-chunk.ts";

/** Takes up mines one by one, and enters what the rules say of them into a chunk. */
export interface JudgeSideBySide {
  readonly take: (profile: MineProfile, lane: number) => void;
  /** Enters the mines of the first lanes into a chunk from a place on. */
  readonly enter: (chunk: AssessedChunk, from: number, count: number) => void;
}

/** Judges mines by a set whose conclusion follows from its rules alone. */
export function judgeSideBySide(set: CompiledRuleSet, inForce: InForce): JudgeSideBySide {
  const { found, take, run } = sideBySide(set, inForce);
  return {
    take,
    enter(chunk, from, count) {
      run(count);
      for (let word = 0; word * 32 < count; word++) {
        const room = Math.min(32, count - word * 32);
        enterWord(chunk, from + word * 32, room, set.rules, found, word);
      }
    },
  };
}

/** Enters the mines of one word, of which each has a bit. */
function enterWord(
  chunk: AssessedChunk,
  first: number,
  count: number,
  rules: readonly CompiledRule[],
  { isTrue, isFalse }: Lanes,
  word: number,
): void {
  let [anyApplies, noneApplies, allHold, someFail] = [0, -1, -1, 0];
  for (let index = 0; index < rules.length; index++) {
    const { gateAt, requiresAt, category, decides } = rules[index] as CompiledRule;
    const applies = isTrue[gateAt * words + word] as number;
    const appliesNot = isFalse[gateAt * words + word] as number;
    const met = isTrue[requiresAt * words + word] as number;
    const fails = applies & (isFalse[requiresAt * words + word] as number);
    for (let bit = 0; bit < count; bit++) {
      enterVerdict(chunk, first + bit, index, category, verdictAt(bit, applies & met, fails, appliesNot));
    }
    if (!decides) continue;
    anyApplies |= applies;
    noneApplies &= appliesNot;
    allHold &= appliesNot | met;
    someFail |= fails;
  }
  for (let bit = 0; bit < count; bit++) {
    chunk.conclusions[first + bit] = conclusionAt(bit, anyApplies & allHold, someFail, noneApplies);
  }
}

const passed = codeOf("passed");
const failed = codeOf("failed");
const cantTell = codeOf("cantTell");
const inapplicable = codeOf("inapplicable");

/** The code of a mine's verdict, from the bits of the mines that pass, that fail, and that the rule is not for. */
function verdictAt(bit: number, pass: number, fail: number, outside: number): number {
  if (((pass >> bit) & 1) !== 0) return passed;
  if (((fail >> bit) & 1) !== 0) return failed;
  return ((outside >> bit) & 1) !== 0 ? inapplicable : cantTell;
}

const conforms = conclusionCodeOf("conforms");
const doesNotConform = conclusionCodeOf("doesNotConform");
const open = conclusionCodeOf("cantTell");
const concernsNone = conclusionCodeOf("inapplicable");

/** The code of a mine's conclusion, from the bits of the mines that conform, that fail a rule, and that no rule is for. */
function conclusionAt(bit: number, conform: number, fail: number, outside: number): number {
  if (((outside >> bit) & 1) !== 0) return concernsNone;
  if (((fail >> bit) & 1) !== 0) return doesNotConform;
  return ((conform >> bit) & 1) !== 0 ? conforms : open;
}
