import type { Words } from "../profile/words.ts";
import { deepFreeze } from "../profile/freeze.ts";
import type { Obligation, Rule, RuleSet } from "../ruleset/rule-set.ts";

/** A clause that a rule comes from, and where it stands. */
export interface ClauseReference {
  readonly id: string;
  readonly place: Words;
}

/** What a result says of a rule beside its verdict. */
export interface RuleSummary {
  readonly category: string;
  readonly obligation: Obligation;
  readonly role: Rule["role"];
  readonly basis: Rule["basis"];
  readonly reading?: Words;
  readonly entails: Rule["entails"];
  readonly title: Words;
  readonly requirement: Words;
  readonly remedy: Words;
  readonly clauses: readonly ClauseReference[];
}

const summaries = new WeakMap<RuleSet, ReadonlyMap<string, RuleSummary>>();

/** The summaries of a set's rules by rule id: frozen, and shared by all results. */
export function summariesOf(ruleSet: RuleSet): ReadonlyMap<string, RuleSummary> {
  const known = summaries.get(ruleSet);
  if (known) return known;
  const places = new Map(ruleSet.clauses.map(({ id, place }) => [id, place]));
  const made = new Map(ruleSet.rules.map((rule) => [rule.id, deepFreeze(summaryOf(rule, places))]));
  summaries.set(ruleSet, made);
  return made;
}

function summaryOf(rule: Rule, places: ReadonlyMap<string, Words>): RuleSummary {
  const { category, obligation, role, basis, reading, entails, title, requirement, remedy } = rule;
  return {
    category,
    obligation,
    role,
    basis,
    ...(reading && { reading }),
    entails,
    title,
    requirement,
    remedy,
    clauses: rule.clauses.map((id) => ({ id, place: places.get(id) ?? { zh: id, en: id } })),
  };
}
