import type { CompiledRule, CompiledRuleSet } from "../evaluation/compile.ts";
import type { Verdict } from "../evaluation/judge.ts";
import { both, either, no, type Truth, yes } from "../evaluation/truth.ts";
import type { Words } from "../profile/words.ts";
import { type Conclusion, conclusionFrom } from "./conclusion.ts";
import type { Weighed } from "./finding.ts";

/** How many rules came to each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** The findings of one category, counted. */
export interface CategoryResult {
  readonly id: string;
  readonly title: Words;
  readonly counts: Counts;
  /**
   * What the category's required rules alone would conclude; in a scored set, whether it reaches its floor
   * if there is one, and its items their least points.
   */
  readonly conclusion: Conclusion;
}

/** What findings come to together: of a category, or of all. */
export interface Tally {
  readonly counts: Record<Verdict, number>;
  /** Whether any rule that counts in the conclusion applies. */
  applies: Truth;
  /** Whether all rules that count in the conclusion hold. */
  holds: Truth;
}

/** The findings of a set in the set's order, tallied for each of its categories. */
export function tallied(results: readonly Weighed[], set: CompiledRuleSet): readonly Tally[] {
  const tallies = set.ruleSet.categories.map(emptyTally);
  for (let index = 0; index < results.length; index++) {
    const one = results[index] as Weighed;
    const tally = tallies[(set.rules[index] as CompiledRule).category];
    if (!tally) continue;
    countIn(tally.counts, one.finding.verdict);
    if (!one.decides) continue;
    tally.applies = either(tally.applies, one.applies);
    tally.holds = both(tally.holds, one.holds);
  }
  return tallies;
}

/** Counts a verdict: by name, since a computed key is slow to look up for every finding of every mine. */
function countIn(counts: Tally["counts"], verdict: Verdict): void {
  if (verdict === "passed") counts.passed++;
  else if (verdict === "failed") counts.failed++;
  else if (verdict === "cantTell") counts.cantTell++;
  else counts.inapplicable++;
}

/** What the tallies of all categories come to together. */
export function together(tallies: readonly Tally[]): Tally {
  const whole = emptyTally();
  for (const { counts, applies, holds } of tallies) {
    whole.counts.passed += counts.passed;
    whole.counts.failed += counts.failed;
    whole.counts.cantTell += counts.cantTell;
    whole.counts.inapplicable += counts.inapplicable;
    whole.applies = either(whole.applies, applies);
    whole.holds = both(whole.holds, holds);
  }
  return whole;
}

/**
 * The results of a set's categories.
 *
 * @param byFloor - In a scored set: what each category comes to by its floor.
 */
export function categoryResults(
  set: CompiledRuleSet,
  tallies: readonly Tally[],
  byFloor: ReadonlyMap<string, Conclusion> | undefined,
): CategoryResult[] {
  return tallies.map(({ counts, applies, holds }, index) => {
    const { id, title } = set.ruleSet.categories[index] as { id: string; title: Words };
    return { id, title, counts, conclusion: byFloor?.get(id) ?? conclusionFrom(applies, holds) };
  });
}

function emptyTally(): Tally {
  return { counts: { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 }, applies: no, holds: yes };
}
