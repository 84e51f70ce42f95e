import type { Rule, RuleSet, Verdict } from "../../src/index.ts";

const verdicts = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];

/**
 * The verdicts that a mine's facts can give a rule: what only an assessor can tell is never told by them, nor is what
 * many mines are to reach together.
 */
export function possibleVerdicts({ appliesWhen, requires, target }: Rule, { scope }: RuleSet): readonly Verdict[] {
  if (target) return [];
  const limited = appliesWhen !== undefined || scope !== undefined;
  return verdicts.filter((verdict) => {
    if (verdict === "inapplicable") return limited;
    return verdict === "cantTell" || requires !== undefined;
  });
}
