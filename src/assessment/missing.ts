import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { settlingAlone } from "../evaluation/settle.ts";
import { factById } from "../profile/facts.ts";
import type { Words } from "../profile/words.ts";
import type { Weighed } from "./finding.ts";

/** A fact of the profile that undecided rules wait for. */
export interface MissingFact {
  readonly fact: string;
  readonly title: Words;
  /** How many undecided required rules it could settle alone. */
  readonly settles: number;
  /** How many undecided required rules wait for it, alone or with others. */
  readonly required: number;
  /** How many undecided rules of any obligation wait for it. */
  readonly rules: number;
}

/** A parameter without value that undecided rules wait for. */
export interface MissingParameter {
  readonly parameter: string;
  readonly title: Words;
  readonly required: number;
  readonly rules: number;
  /** Whether the conclusion itself waits for it, whatever the rules come to: a pass mark, or how a score is reckoned. */
  readonly conclusion?: true;
}

/**
 * The missing facts, the most decisive first: by rules settled, by required rules waiting, by rules waiting.
 *
 * @param weighed - The findings of the set's rules, in the set's order.
 */
export function missingFacts(weighed: readonly Weighed[], set: CompiledRuleSet, context: Context): MissingFact[] {
  const settling = settlingAlone(set, context);
  const counts = new Map<string, { settles: number; required: number; rules: number }>();
  for (const [index, one] of weighed.entries()) {
    const rule = set.rules[index];
    const { missing } = one.finding;
    if (missing.length === 0 || !rule) continue;
    const decisive = one.decides ? settling(rule, missing) : [];
    for (const leaf of missing) {
      const count = counts.get(leaf) ?? { settles: 0, required: 0, rules: 0 };
      counts.set(leaf, count);
      count.rules++;
      if (one.decides) count.required++;
      if (decisive.includes(leaf)) count.settles++;
    }
  }
  const found = [...counts].map(([fact, count]) => ({ fact, title: titleOf(fact), ...count }));
  return found.sort(
    (a, b) => b.settles - a.settles || b.required - a.required || b.rules - a.rules || byCatalogue(a, b),
  );
}

/** The missing parameters, those that the conclusion itself or most required rules wait for first. */
export function missingParameters(
  weighed: readonly Weighed[],
  set: CompiledRuleSet,
  forScore: readonly string[] = [],
): MissingParameter[] {
  const counts = new Map<string, { required: number; rules: number; conclusion?: true }>();
  for (const one of weighed) {
    for (const id of one.finding.missingParameters) {
      const count = counts.get(id) ?? { required: 0, rules: 0 };
      counts.set(id, count);
      count.rules++;
      if (one.decides) count.required++;
    }
  }
  for (const id of forScore) {
    const { required = 0, rules = 0 } = counts.get(id) ?? {};
    counts.set(id, { required, rules, conclusion: true });
  }
  if (counts.size === 0) return [];
  const found = set.parameters.flatMap(({ parameter: { id, title } }) => {
    const count = counts.get(id);
    return count ? [{ parameter: id, title, ...count }] : [];
  });
  const first = ({ conclusion }: MissingParameter) => (conclusion ? 1 : 0);
  return found.sort((a, b) => first(b) - first(a) || b.required - a.required || b.rules - a.rules);
}

function titleOf(fact: string): Words {
  return factById.get(fact)?.title ?? { zh: fact, en: fact };
}

const order = /* @__PURE__ */ new Map([...factById.keys()].map((id, index) => [id, index]));

function byCatalogue(a: { readonly fact: string }, b: { readonly fact: string }): number {
  return (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0);
}
