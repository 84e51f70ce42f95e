import type { Day } from "../profile/day.ts";
import type { RuleSummary } from "../evaluation/about.ts";
import type { CompiledRule, CompiledRuleSet } from "../evaluation/compile.ts";
import type { FactUse } from "../evaluation/fact-use.ts";
import type { Context } from "../evaluation/context.ts";
import { judge, type Verdict } from "../evaluation/judge.ts";
import { no, type Truth, unknown, yes } from "../evaluation/truth.ts";
import type { Determination } from "./determination.ts";
import type { PointsOnDay } from "./item-points.ts";

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
  /**
   * The assessor's own finding, with the verdict that it comes to, and whether it counts: it does where the computed
   * verdict is `cantTell`, or where it says how many points of an item not met are left and the profile does not.
   */
  readonly determination?: Determination & { readonly counts: boolean };
  /** The computed verdict, where an assessor's verdict stands beside it. */
  readonly computed?: Verdict;
  /** True where no fact can settle the verdict: an assessor has to give it. */
  readonly needsAssessor?: true;
  /** In a scored set: the least and the most points that it can still have, and its full points where known. */
  readonly points?: PointsRange;
}

/** Points reached, as far as they are known, and the full points of what applies. */
export interface PointsRange {
  readonly min: number;
  readonly max?: number;
  readonly full?: number;
}

/** A finding, and whether its rule is for the mine, is met, and holds, as conclusion and score need to know. */
export interface Weighed {
  readonly finding: Finding;
  /** Whether its rule counts in the conclusion. */
  readonly decides: boolean;
  readonly applies: Truth;
  readonly met: Truth;
  readonly holds: Truth;
}

/** The finding of a rule for the mine and day of a context, beside an assessor's own verdict. */
export function weighed(
  rule: CompiledRule,
  set: CompiledRuleSet,
  context: Context,
  determination: Determination | undefined,
  points: PointsOnDay | undefined,
): Weighed {
  const { id, about, decides, requires, due: dated } = rule;
  const { verdict, applies, met, holds, facts, missing, missingParameters, opens, due } = judge(rule, set, context);
  const undated: Finding = { kind: "finding", rule: id, about, verdict, facts, missing, missingParameters };
  const finding = dated ? { ...undated, ...(opens && { opens }), ...(due && { due }) } : undated;
  const alone = { finding, decides, applies, met, holds };
  if (determination) return beside(alone, determination, points);
  return requires || applies !== yes ? alone : { ...alone, finding: { ...finding, needsAssessor: true } };
}

/** What an assessor's own verdict makes of a finding. */
function beside(alone: Weighed, determination: Determination, points: PointsOnDay | undefined): Weighed {
  const { verdict } = alone.finding;
  const determined = verdictBy(determination, points);
  const counts = verdict === "cantTell" || (verdict === "failed" && tellsWhatIsLeft(determination, determined, points));
  const finding: Finding = {
    ...alone.finding,
    computed: verdict,
    determination: { ...determination, ...(determined && { verdict: determined }), counts },
  };
  if (!counts) return { ...alone, finding };
  // Points of an item whose full points no one knows: it applies, and whether it is met stays open.
  if (!determined) return { ...alone, finding, applies: yes };
  return {
    ...alone,
    finding: { ...finding, verdict: determined, missing: [], missingParameters: [] },
    applies: determined === "inapplicable" ? no : yes,
    met: determined === "passed" ? yes : determined === "failed" ? no : unknown,
    holds: determined === "failed" ? no : yes,
  };
}

/** Whether an assessor says how much of an item that is not met is left, and the profile does not. */
function tellsWhatIsLeft(
  { verdict }: Determination,
  determined: Determination["verdict"],
  item: PointsOnDay | undefined,
): boolean {
  if (verdict !== undefined || determined === "passed" || item?.kind !== "item") return false;
  return !item.isDeduction || item.occurrences === undefined;
}

/** The verdict that an assessor's finding comes to: an item passes with all its points. */
function verdictBy(
  { verdict, points, occurrences }: Determination,
  item: PointsOnDay | undefined,
): Determination["verdict"] {
  if (occurrences !== undefined) return occurrences === 0 ? "passed" : "failed";
  if (points === undefined) return verdict;
  return item?.full === undefined ? undefined : points === item.full ? "passed" : "failed";
}
