import type { RuleSet } from "../../src/index.ts";
import { isSound, profileWith } from "./arbitrary-profile.ts";
import { judgementOf } from "./judgements.ts";
import type { Leaves } from "./nested.ts";
import { valuesToTry } from "./values-to-try.ts";

/** A rule that cannot be told for a mine on a day, and leaves that could be learned. */
export interface Question {
  readonly ruleSet: RuleSet;
  readonly rule: string;
  readonly leaves: Leaves;
  readonly asOf: string;
  readonly missing: readonly string[];
}

/** How many combinations of values are tried before a search gives up on trying all of them. */
const mostCombinations = 6_000;

/** Whether all combinations of values of the missing leaves can be tried. */
export function canTryAll({ ruleSet, rule, leaves, asOf, missing }: Question): boolean {
  const counts = missing.map((id) => valuesToTry(id, onlyRule(ruleSet, rule), leaves, asOf).length);
  return counts.reduce((product, count) => product * count, 1) <= mostCombinations;
}

/** The smallest subsets of the missing leaves some values of which settle the rule, found by trying all. */
export function minimalSettlingSets(question: Question): string[][] {
  return subsetsOf(question.missing).reduce<string[][]>((found, subset) => {
    const holdsSmaller = found.some((smaller) => smaller.every((id) => subset.includes(id)));
    return !holdsSmaller && someValuesSettle({ ...question, missing: subset }) ? [...found, subset] : found;
  }, []);
}

/** Whether some values of all the missing leaves together settle the rule. */
export function someValuesSettle(question: Question): boolean {
  const { ruleSet, rule, asOf } = question;
  const settles = (learned: Leaves) => judgementOf(ruleSet, rule, profileWith(learned), asOf)?.verdict !== "cantTell";
  return someLearned(question, settles);
}

/** Whether some values of all the missing leaves together contradict nothing that is known. */
export function someValuesFit(question: Question): boolean {
  return someLearned(question, () => true);
}

function someLearned({ ruleSet, rule, leaves, asOf, missing }: Question, test: (learned: Leaves) => boolean): boolean {
  const values = missing.map((id) => valuesToTry(id, onlyRule(ruleSet, rule), leaves, asOf));
  for (const combination of combinationsOf(values)) {
    const learned = { ...leaves, ...Object.fromEntries(missing.map((id, at) => [id, combination[at]])) };
    if (test(learned) && isSound(learned)) return true;
  }
  return false;
}

function onlyRule(ruleSet: RuleSet, rule: string): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.filter(({ id }) => id === rule) };
}

/** All subsets that are not empty, the smaller first. */
function subsetsOf(ids: readonly string[]): string[][] {
  const subsets = ids.reduce<string[][]>((made, id) => [...made, ...made.map((subset) => [...subset, id])], [[]]);
  return subsets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

/** All combinations of one value each or, where they are too many, as many as are tried, spread over all of them. */
function* combinationsOf(values: readonly (readonly unknown[])[]): Generator<unknown[]> {
  const total = values.reduce((product, { length }) => product * length, 1);
  const step = total <= mostCombinations ? 1 : 7_919;
  for (let count = 0, index = 0; count < Math.min(total, mostCombinations); count++, index = (index + step) % total) {
    let rest = index;
    yield values.map((choices) => {
      const chosen = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      return chosen;
    });
  }
}
