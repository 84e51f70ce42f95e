import { type MineProfile, type RuleSet } from "green-mine-rules";
import { toEngineFacts } from "green-mine-rules/json-rules-engine";
import { comparisonsOf, nameOf, type PlainRule, plainRules } from "./plain-rules.ts";

/** What everyone is asked: one mine, judged by one rule set on one day. */
export interface Question {
  readonly ruleSet: RuleSet;
  readonly profile: MineProfile;
  readonly asOf: string;
  /** The rules as the other engines are given them. */
  readonly rules: readonly PlainRule[];
  /** The facts that they ask for, by identifier, derived ones worked out; undefined is unknown. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export function questionOf(ruleSet: RuleSet, profile: MineProfile, asOf: string): Question {
  const all = Object.entries(toEngineFacts(profile, { asOf })).map(([id, value]) => [id, value ?? undefined] as const);
  const rules = plainRules(ruleSet, Object.fromEntries(all), asOf);
  const asked = new Set(comparisonsOf(rules).map(({ fact }) => fact));
  const facts = all.filter(([id]) => asked.has(id)).map(([id, value]) => [nameOf(id), value] as const);
  return { ruleSet, profile, asOf, rules, facts: Object.fromEntries(facts) };
}
