import { compile } from "../evaluation/compile.ts";
import { contextFor } from "../evaluation/context.ts";
import { applicability } from "../evaluation/judge.ts";
import { truthOf } from "../evaluation/evaluate.ts";
import { no, yes } from "../evaluation/truth.ts";
import type { Day } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";

/** The required rules of a set that surely apply to a mine on a day and are not met, in the set's order. */
export function failedRequirements(profile: MineProfile, asOf: Day, ruleSet: RuleSet): string[] {
  const set = compile(ruleSet);
  const context = contextFor(set, profile, asOf, {});
  return set.rules.flatMap((compiled) => {
    const { rule, requires } = compiled;
    if (rule.obligation !== "required" || rule.role !== "requirement" || !requires) return [];
    return applicability(compiled, context) === yes && truthOf(requires, context) === no ? [rule.id] : [];
  });
}
