import type { ClauseReference } from "../evaluation/about.ts";
import type { Words } from "../profile/words.ts";
import type { Relation } from "../ruleset/crosswalk.ts";
import { decides } from "../ruleset/decides.ts";
import { type Absence, absenceOf } from "./absence.ts";
import type { Assessment } from "./assessment.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Finding } from "./finding.ts";
import type { Score } from "./score.ts";
import { judged, type JudgedRule, type RelatedPair } from "./related-pairs.ts";

/** A rule that keeps a mine from conforming, with what another standard has for it. */
export interface DecidingRule extends JudgedRule {
  readonly requirement: Words;
  readonly clauses: readonly ClauseReference[];
  /** For `cantTell`: the absent leaves of the profile that it waits for. */
  readonly missing: readonly string[];
  /** For `cantTell`: the parameters without value that it waits for. */
  readonly missingParameters: readonly string[];
  /** The pairs of it and rules of the other set. */
  readonly counterparts: readonly RelatedPair[];
  /** Why there are none, where there are none. */
  readonly absence?: Absence;
}

/** Why a mine does not conform to a rule set, or cannot be told to, while another set concludes otherwise. */
export interface Reason {
  /** The id of the rule set that concludes so. */
  readonly ruleSet: string;
  readonly conclusion: "doesNotConform" | "cantTell";
  /** The rule set that concludes otherwise. */
  readonly against: { readonly ruleSet: string; readonly conclusion: Conclusion };
  /** Of a scored set: the score, which may decide although no rule does. */
  readonly score?: Score;
  /** The rules that decide: the required ones that fail or, for `cantTell`, are undecided; indicators by their floor. */
  readonly rules: readonly DecidingRule[];
}

/**
 * Why one assessment falls short where another concludes otherwise; undefined where it does not, or they conclude alike.
 *
 * @param pairs - All pairs of the two, whichever of them the relations start from.
 */
export function reasonFor(
  short: Assessment,
  against: Assessment,
  pairs: readonly RelatedPair[],
  relations: readonly Relation[],
): Reason | undefined {
  const { conclusion } = short;
  if (conclusion === against.conclusion || (conclusion !== "doesNotConform" && conclusion !== "cantTell"))
    return undefined;
  const between = pairs.filter(({ rule, counterpart }) =>
    [short, against].every(({ ruleSet: { id } }) => id === rule.ruleSet || id === counterpart.ruleSet),
  );
  return {
    ruleSet: short.ruleSet.id,
    conclusion,
    against: { ruleSet: against.ruleSet.id, conclusion: against.conclusion },
    ...(short.score && { score: short.score }),
    rules: decidingFindings(short, conclusion).map((finding) => decidingRule(finding, short, between, relations)),
  };
}

/** The findings that decide; of a scored set, its preconditions and the indicators that miss their floor. */
function decidingFindings(assessment: Assessment, conclusion: Reason["conclusion"]): Finding[] {
  const verdict = conclusion === "cantTell" ? "cantTell" : "failed";
  return assessment.findings.filter(
    (finding) => decides(finding.about) && judged(finding, assessment).verdict === verdict,
  );
}

function decidingRule(
  finding: Finding,
  short: Assessment,
  between: readonly RelatedPair[],
  relations: readonly Relation[],
): DecidingRule {
  const own = judged(finding, short);
  const isOwn = (one: JudgedRule) => one.ruleSet === own.ruleSet && one.rule === own.rule;
  const counterparts = between.filter(({ rule, counterpart }) => isOwn(rule) || isOwn(counterpart));
  const { missing, missingParameters, about } = finding;
  return {
    ...own,
    requirement: about.requirement,
    clauses: about.clauses,
    missing,
    missingParameters,
    counterparts,
    ...(counterparts.length === 0 && { absence: absenceOf(own.rule, relations) }),
  };
}
