import type { Rule, RuleSet, Verdict } from "../../src/index.ts";

const verdicts = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];

/** The verdicts that a rule's facts can give it: what only an assessor can tell is never told by them. */
export function possibleVerdicts({ appliesWhen, requires }: Rule, { scope }: RuleSet): readonly Verdict[] {
  const limited = appliesWhen !== undefined || scope !== undefined;
  return verdicts.filter((verdict) => {
    if (verdict === "inapplicable") return limited;
    return verdict === "cantTell" || requires !== undefined;
  });
}
