import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { settlesAlone } from "../evaluation/settle.ts";
import { factById } from "../profile/facts.ts";
import type { Words } from "../profile/words.ts";
import { decides } from "./conclusion.ts";
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
}

/** The missing facts, the most decisive first: by rules settled, by required rules waiting, by rules waiting. */
export function missingFacts(weighed: readonly Weighed[], set: CompiledRuleSet, context: Context): MissingFact[] {
  const compiled = new Map(set.rules.map((rule) => [rule.rule.id, rule]));
  const counts = new Map<string, { settles: number; required: number; rules: number }>();
  for (const one of weighed) {
    const rule = compiled.get(one.finding.rule);
    for (const leaf of one.finding.missing) {
      const count = counts.get(leaf) ?? { settles: 0, required: 0, rules: 0 };
      counts.set(leaf, count);
      count.rules++;
      if (!decides(one) || !rule) continue;
      count.required++;
      if (settlesAlone(rule, set, context, leaf)) count.settles++;
    }
  }
  const found = [...counts].map(([fact, count]) => ({ fact, title: titleOf(fact), ...count }));
  return found.sort(
    (a, b) => b.settles - a.settles || b.required - a.required || b.rules - a.rules || byCatalogue(a, b),
  );
}

/** The missing parameters, those that most required rules wait for first. */
export function missingParameters(weighed: readonly Weighed[], set: CompiledRuleSet): MissingParameter[] {
  const found = set.parameters.map(({ id, title }) => {
    const waiting = weighed.filter(({ finding }) => finding.missingParameters.includes(id));
    return { parameter: id, title, required: waiting.filter(decides).length, rules: waiting.length };
  });
  return found.filter(({ rules }) => rules > 0).sort((a, b) => b.required - a.required || b.rules - a.rules);
}

function titleOf(fact: string): Words {
  return factById.get(fact)?.title ?? { zh: fact, en: fact };
}

const order = /* @__PURE__ */ new Map([...factById.keys()].map((id, index) => [id, index]));

function byCatalogue(a: { readonly fact: string }, b: { readonly fact: string }): number {
  return (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0);
}
