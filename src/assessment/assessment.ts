import type { Day } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotsOf } from "../profile/slots.ts";
import type { Words } from "../profile/words.ts";
import { categoryResults, type CategoryResult, type Counts, tallied, together } from "./category-results.ts";
import { type Conclusion, conclusionFrom } from "./conclusion.ts";
import type { Finding } from "./finding.ts";
import type { Grounds } from "./grounds.ts";
import { type MissingFact, missingFacts, type MissingParameter, missingParameters } from "./missing.ts";
import { type Notice, noticesOf } from "./notice.ts";
import { withPoints } from "./reached.ts";
import { type Score, scored } from "./score.ts";

/** A mine against a rule set on a day. */
export interface Assessment {
  readonly kind: "assessment";
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly model: string;
  readonly asOf: Day;
  readonly mine: { readonly name: string; readonly licence?: string };
  readonly conclusion: Conclusion;
  /** In a scored set: total and categories, each as far as it is known. */
  readonly score?: Score;
  readonly counts: Counts;
  readonly categories: readonly CategoryResult[];
  /** One finding per rule, in the set's order. */
  readonly findings: readonly Finding[];
  /** What undecided rules wait for, the most decisive first. */
  readonly missingFacts: readonly MissingFact[];
  readonly missingParameters: readonly MissingParameter[];
  readonly notices: readonly Notice[];
}

/** The assessment that follows from its grounds. */
export function assessmentFrom(grounds: Grounds): Assessment {
  const { set, inForce, profile, context, options, points, results } = grounds;
  const { ruleSet } = set;
  const { id, version, title, conclusion: model } = ruleSet;
  const { days, derivations } = inForce;
  const findings = set.hasPoints
    ? results.map((one, index) => withPoints(one, points[index]))
    : results.map(({ finding }) => finding);
  const byScore = model.model === "points" ? scored(model, results, points, set, context) : undefined;
  const tallies = tallied(results, set);
  const { counts, applies, holds } = together(tallies);
  const isOpen = counts.cantTell > 0;
  return {
    kind: "assessment",
    ruleSet: { id, version, title },
    model: model.model,
    asOf: days.asOf,
    mine: mineOf(profile),
    conclusion: byScore?.conclusion ?? conclusionFrom(applies, holds),
    ...(byScore && { score: byScore.score }),
    counts,
    categories: categoryResults(set, tallies, byScore?.categories),
    findings,
    missingFacts: isOpen ? missingFacts(results, set, { ...context, slots: slotsOf(profile, days, derivations) }) : [],
    missingParameters: isOpen || byScore ? missingParameters(results, set, byScore?.missingParameters) : [],
    notices: noticesOf({
      ruleSet,
      asOf: days.asOf,
      slots: context.slots,
      parameters: options.parameters ?? {},
      determinations: options.determinations ?? [],
      findings,
      score: byScore?.score,
      newer: options.newerRevision,
    }),
  };
}

/** How results name a mine. */
export function mineOf({ identity, licences }: MineProfile): Assessment["mine"] {
  const licence = licences?.mining?.number;
  return { name: identity.name, ...(licence === undefined ? {} : { licence }) };
}
