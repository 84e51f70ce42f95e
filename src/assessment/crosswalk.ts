import type { Day } from "../profile/day.ts";
import type { Words } from "../profile/words.ts";
import type { Relation } from "../ruleset/crosswalk.ts";
import { liaoning2021Crosswalk } from "../ruleset/shipped/liaoning-2021-crosswalk.ts";
import { type Absence, absenceOf } from "./absence.ts";
import type { Assessment } from "./assessment.ts";
import type { Conclusion } from "./conclusion.ts";
import { checkComparable } from "./crosswalk-faults.ts";
import type { Notice } from "./notice.ts";
import { type Reason, reasonFor } from "./reasons.ts";
import { judged, type JudgedRule, type RelatedPair, relatedPairs } from "./related-pairs.ts";
import type { Agreement } from "./relation-inference.ts";

/** A rule set among those that are set against each other, and what it concludes. */
export interface ComparedRuleSet {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  readonly model: string;
  readonly conclusion: Conclusion;
  /** What to know before trusting its assessment. */
  readonly notices: readonly Notice[];
}

/** A rule without counterpart in any of the other rule sets, and why. */
export interface UnrelatedRule extends JudgedRule {
  readonly absence: Absence;
}

/** How many pairs there are, by how their verdicts stand to each other, and how many rules without counterpart. */
export interface CrosswalkCounts extends Readonly<Record<Agreement, number>> {
  readonly pairs: number;
  readonly contradictions: number;
  readonly unrelated: number;
}

/** One mine on one day under several rule sets, rule against rule. */
export interface CrosswalkResult {
  readonly kind: "crosswalk";
  readonly mine: Assessment["mine"];
  readonly asOf: Day;
  /** The rule sets, in the order of the assessments. */
  readonly ruleSets: readonly ComparedRuleSet[];
  /** Why the mine falls short of one rule set where another concludes otherwise. */
  readonly because: readonly Reason[];
  /** Rules that are related across the rule sets. */
  readonly pairs: readonly RelatedPair[];
  readonly unrelated: readonly UnrelatedRule[];
  readonly counts: CrosswalkCounts;
}

/** What a crosswalk is asked for. */
export interface CrosswalkOptions {
  /** How rules stand to clauses of other documents; those of the plan's rules (`liaoning2021Crosswalk`) if none are given. */
  readonly relations?: readonly Relation[] | undefined;
}

/**
 * Sets assessments of one mine under several standards against each other: which rules are counterparts, whether their
 * verdicts agree, and why the mine falls short of one standard and not of another.
 *
 * @param assessments - Two or more of one mine on one day, each under another rule set.
 * @returns Plain data. Nothing follows from a relation but what `RelatedPair.implies` says.
 * @throws {AssessmentsError} If there are fewer than two, mines or days differ, or a rule set comes twice.
 * @example
 * ```ts
 * const mine = readProfile({ identity: { name: "Example mine", province: "210000" } });
 * const standards = [liaoning2021Assessment, liaoning2021SandGravel];
 * const { because } = crosswalk(standards.map((ruleSet) => assess(mine, { asOf: "2025-06-30", ruleSet })));
 * // []
 * ```
 */
export function crosswalk(
  assessments: readonly Assessment[],
  { relations = liaoning2021Crosswalk.relations }: CrosswalkOptions = {},
): CrosswalkResult {
  const [{ mine, asOf }] = checkComparable(assessments);
  const ordered = assessments.flatMap((one) =>
    assessments.flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
  const pairs = ordered.flatMap(([from, to]) => relatedPairs(from, to, relations));
  const unrelated = unrelatedRules(assessments, pairs, relations);
  return {
    kind: "crosswalk",
    mine,
    asOf,
    ruleSets: assessments.map((assessment) => compared(assessment, assessments)),
    because: ordered.flatMap(([against, short]) => reasonFor(short, against, pairs, relations) ?? []),
    pairs,
    unrelated,
    counts: { ...countsOf(pairs), unrelated: unrelated.length },
  };
}

function compared({ ruleSet, model, conclusion, notices }: Assessment, all: readonly Assessment[]): ComparedRuleSet {
  const isJudged = (rule: string) => all.some(({ findings }) => findings.some((finding) => finding.rule === rule));
  // An assessor's verdict on a rule of one set is not amiss because the others do not have that rule.
  const own = notices.filter((notice) => notice.code !== "determination_without_rule" || !isJudged(notice.rule));
  return { ...ruleSet, model, conclusion, notices: own };
}

function unrelatedRules(
  assessments: readonly Assessment[],
  pairs: readonly RelatedPair[],
  relations: readonly Relation[],
): UnrelatedRule[] {
  const keyOf = ({ ruleSet, rule }: JudgedRule) => `${ruleSet} ${rule}`;
  const related = new Set(pairs.flatMap(({ rule, counterpart }) => [keyOf(rule), keyOf(counterpart)]));
  const all = assessments.flatMap((assessment) => assessment.findings.map((finding) => judged(finding, assessment)));
  return all
    .filter((rule) => !related.has(keyOf(rule)))
    .map((rule) => ({ ...rule, absence: absenceOf(rule.rule, relations) }));
}

function countsOf(pairs: readonly RelatedPair[]): Omit<CrosswalkCounts, "unrelated"> {
  const having = (agreement: Agreement) => pairs.filter((pair) => pair.agreement === agreement).length;
  return {
    pairs: pairs.length,
    agree: having("agree"),
    differ: having("differ"),
    undecided: having("undecided"),
    inapplicable: having("inapplicable"),
    contradictions: pairs.filter(({ contradiction }) => contradiction).length,
  };
}
