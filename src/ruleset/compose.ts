import type { Condition } from "./condition.ts";
import type { Rule, RuleSet } from "./rule-set.ts";

/**
 * A set with the rules, categories, clauses, parameters and documents of the sets it includes joined in before its own.
 * What comes out includes nothing any more.
 */
export function compose(ruleSet: RuleSet, library: readonly RuleSet[]): RuleSet {
  const parts = ruleSet.includes.flatMap((id) => library.filter((set) => set.id === id));
  if (parts.length === 0) return ruleSet;
  return {
    ...ruleSet,
    includes: [],
    categories: joined([...parts.flatMap(({ categories }) => categories), ...ruleSet.categories]),
    edition: {
      ...ruleSet.edition,
      documents: joined([...parts.flatMap(({ edition }) => edition.documents), ...ruleSet.edition.documents]),
    },
    clauses: joined([...parts.flatMap(({ clauses }) => clauses), ...ruleSet.clauses]),
    parameters: joined([...parts.flatMap(({ parameters }) => parameters), ...ruleSet.parameters]),
    rules: [...parts.flatMap((part) => scoped(part, ruleSet)), ...ruleSet.rules],
  };
}

/** The rules of an included set, each carrying that set's scope where the whole has another. */
function scoped(part: RuleSet, whole: RuleSet): readonly Rule[] {
  const scope = part.scope?.appliesWhen;
  if (scope === undefined || JSON.stringify(scope) === JSON.stringify(whole.scope?.appliesWhen)) return part.rules;
  return part.rules.map((rule) => ({ ...rule, appliesWhen: both(scope, rule.appliesWhen) }));
}

function both(scope: Condition, appliesWhen: Condition | undefined): Condition {
  return appliesWhen === undefined ? scope : { all: [scope, appliesWhen] };
}

function joined<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
