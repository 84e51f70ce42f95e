import type { Day } from "../profile/day.ts";
import type { RuleSummary } from "../evaluation/about.ts";
import type { FactUse, Judgement, Verdict } from "../evaluation/judge.ts";
import { no, type Truth, yes } from "../evaluation/truth.ts";
import type { Determination } from "./determination.ts";

/** The result of one rule for one mine. */
export interface Finding {
  readonly kind: "finding";
  /** The id of the rule. */
  readonly rule: string;
  readonly about: RuleSummary;
  /** The verdict that counts. */
  readonly verdict: Verdict;
  /** The facts that decided and their values; for `cantTell`, those known so far. */
  readonly facts: readonly FactUse[];
  /** For `cantTell`: the absent leaves of the profile that it waits for. */
  readonly missing: readonly string[];
  /** For `cantTell`: the parameters without value that it waits for. */
  readonly missingParameters: readonly string[];
  /** The day from which a dated rule can be met, where known. */
  readonly opens?: Day;
  /** The day by which a dated rule must be met, where known. */
  readonly due?: Day;
  /** The assessor's own verdict, and whether it counts: it does where the computed one is `cantTell`. */
  readonly determination?: Determination & { readonly counts: boolean };
  /** The computed verdict, where an assessor's verdict stands beside it. */
  readonly computed?: Verdict;
}

/** A finding, and whether its rule is for the mine and holds, as the conclusion needs to know. */
export interface Weighed {
  readonly finding: Finding;
  readonly applies: Truth;
  readonly holds: Truth;
}

/** The finding of a judgement beside an assessor's own verdict. */
export function weighed(judgement: Judgement, about: RuleSummary, determination: Determination | undefined): Weighed {
  const { rule, verdict, facts, missing, missingParameters, opens, due, applies, holds } = judgement;
  const undated = { kind: "finding", rule: rule.id, about, verdict, facts, missing, missingParameters } as const;
  const computed = rule.due ? { ...undated, ...(opens && { opens }), ...(due && { due }) } : undated;
  if (!determination) return { finding: computed, applies, holds };
  const counts = verdict === "cantTell";
  const beside = { ...computed, computed: verdict, determination: { ...determination, counts } };
  if (!counts) return { finding: beside, applies, holds };
  return {
    finding: { ...beside, verdict: determination.verdict, missing: [], missingParameters: [] },
    applies: determination.verdict === "inapplicable" ? no : yes,
    holds: determination.verdict === "failed" ? no : yes,
  };
}
