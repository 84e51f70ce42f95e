import type { MineProfile, ParameterOverride, RuleSet } from "../../src/index.ts";
import { compile } from "../../src/evaluation/compile.ts";
import { contextFor } from "../../src/evaluation/context.ts";
import { judge, type Judgement } from "../../src/evaluation/judge.ts";

/** What each rule of a set says of a mine, without an assessor's verdicts and without the search for what settles it. */
export function judgementsOf(
  ruleSet: RuleSet,
  profile: MineProfile,
  asOf: string,
  parameters: Readonly<Record<string, ParameterOverride>> = {},
): (Judgement & { readonly id: string })[] {
  const set = compile(ruleSet);
  const context = contextFor(set, profile, asOf, parameters);
  return set.rules.map((rule) => ({ id: rule.id, ...judge(rule, set, context) }));
}

/** What one rule of a set says of a mine. */
export function judgementOf(ruleSet: RuleSet, rule: string, profile: MineProfile, asOf: string): Judgement | undefined {
  const set = compile(ruleSet);
  const compiled = set.rules.find((one) => one.rule.id === rule);
  return compiled && judge(compiled, set, contextFor(set, profile, asOf, {}));
}
