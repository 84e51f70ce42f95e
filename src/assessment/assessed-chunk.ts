import type { CompiledRuleSet } from "../evaluation/compile.ts";
import { verdictCodes } from "../evaluation/verdict-codes.ts";
import type { Day } from "../profile/day.ts";
import type { Conclusion } from "./conclusion.ts";

/** The conclusions by their codes. */
export const conclusionCodes = [
  "conforms",
  "doesNotConform",
  "cantTell",
  "inapplicable",
] as const satisfies readonly Conclusion[];

/** The code of a conclusion. */
export function conclusionCodeOf(conclusion: Conclusion): number {
  return conclusionCodes.indexOf(conclusion);
}

/** The verdicts of some of many mines, in typed arrays: mine after mine, in the order in which the mines came. */
export interface AssessedChunk {
  readonly kind: "assessedChunk";
  readonly ruleSet: { readonly id: string; readonly version: string };
  readonly asOf: Day;
  /** The place of the first mine among all mines, counted from 0. */
  readonly from: number;
  /** How many mines. */
  readonly count: number;
  /** The ids of the rules, in the order of the verdicts of one mine. */
  readonly rules: readonly string[];
  /** The ids of the categories, in the order of the counts of one mine. */
  readonly categories: readonly string[];
  /** At `mine * rules.length + rule`: the verdict, as its place in `verdictCodes`. */
  readonly verdicts: Uint8Array;
  /** At `mine`: the conclusion, as its place in `conclusionCodes`. */
  readonly conclusions: Uint8Array;
  /** At `(mine * categories.length + category) * verdictCodes.length + verdict`: how many rules of a category. */
  readonly counts: Uint16Array;
}

/** A chunk with room for some mines, all yet to be filled in. */
export function emptyChunk({ ruleSet }: CompiledRuleSet, asOf: Day, from: number, room: number): AssessedChunk {
  const { id, version, rules, categories } = ruleSet;
  return {
    kind: "assessedChunk",
    ruleSet: { id, version },
    asOf,
    from,
    count: room,
    rules: rules.map((rule) => rule.id),
    categories: categories.map((category) => category.id),
    verdicts: new Uint8Array(room * rules.length),
    conclusions: new Uint8Array(room),
    counts: new Uint16Array(room * categories.length * verdictCodes.length),
  };
}

/** The chunk of the mines that came, where fewer came than there was room for. */
export function filledChunk(chunk: AssessedChunk, count: number): AssessedChunk {
  if (count === chunk.count) return chunk;
  const { rules, categories, verdicts, conclusions, counts } = chunk;
  return {
    ...chunk,
    count,
    verdicts: verdicts.slice(0, count * rules.length),
    conclusions: conclusions.slice(0, count),
    counts: counts.slice(0, count * categories.length * verdictCodes.length),
  };
}

/** Enters the verdict of a rule for a mine, and counts it in the rule's category. */
export function enterVerdict(
  { rules, categories, verdicts, counts }: AssessedChunk,
  mine: number,
  rule: number,
  category: number,
  code: number,
): void {
  verdicts[mine * rules.length + rule] = code;
  const at = (mine * categories.length + category) * verdictCodes.length + code;
  counts[at] = (counts[at] as number) + 1;
}
