import type { ClauseReference } from "../evaluation/about.ts";
import type { Verdict } from "../evaluation/judge.ts";
import type { Words } from "../profile/words.ts";
import type { Relation, RelationName } from "../ruleset/crosswalk.ts";
import type { Confidence } from "../ruleset/parameter.ts";
import type { Obligation } from "../ruleset/rule-set.ts";
import type { Assessment } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import { type Carries, inferred, type Inference } from "./relation-inference.ts";

/** A rule of one of several rule sets, and its verdict. */
export interface JudgedRule {
  /** The id of the rule set. */
  readonly ruleSet: string;
  /** The id of the rule. */
  readonly rule: string;
  readonly title: Words;
  readonly obligation: Obligation;
  readonly verdict: Verdict;
}

/** A rule of one rule set beside a rule of another that comes from a clause to which the first one is related. */
export interface RelatedPair extends Inference {
  /** The rule that the relation starts from. */
  readonly rule: JudgedRule;
  /** How what the rule asks stands to what the clause asks. */
  readonly relation: RelationName;
  readonly clause: ClauseReference & { readonly document: string };
  /** The rule that comes from the clause, and how much of the clause it carries. */
  readonly counterpart: JudgedRule & { readonly carries: Carries };
  /** How sure the relation is. */
  readonly confidence: Confidence;
  /** What the relation rests on; without it, on the clause's heading alone. */
  readonly note?: Words;
}

/** The pairs from the rules of one assessment to those of another, in the order of the first one's rules. */
export function relatedPairs(from: Assessment, to: Assessment, relations: readonly Relation[]): RelatedPair[] {
  const ofRule = groups(relations, ({ rule }) => [rule]);
  const ofClause = groups(to.findings, ({ about }) => about.clauses.map(({ id }) => id));
  return from.findings.flatMap((finding) =>
    (ofRule.get(finding.rule) ?? []).flatMap((relation) => {
      const own = ofClause.get(relation.clause ?? "") ?? [];
      return own.map((counterpart) =>
        pairOf(relation, judged(finding, from), counterpart, judged(counterpart, to), own.length),
      );
    }),
  );
}

/** A finding as a pair tells of it. */
export function judged(finding: Finding, assessment: Assessment): JudgedRule {
  const { rule, about } = finding;
  const { title, obligation } = about;
  return { ruleSet: assessment.ruleSet.id, rule, title, obligation, verdict: standingOf(finding, assessment) };
}

const standings = {
  conforms: "passed",
  doesNotConform: "failed",
  cantTell: "cantTell",
  inapplicable: "inapplicable",
} as const;

/** The verdict; of an indicator that alone holds its category's points, whether it reaches the floor. */
function standingOf({ about, points, verdict }: Finding, { findings, categories }: Assessment): Verdict {
  const isAlone = findings.filter((one) => one.points && one.about.category === about.category).length === 1;
  const category = points && isAlone ? categories.find(({ id }) => id === about.category) : undefined;
  return category ? standings[category.conclusion] : verdict;
}

function groups<One>(all: readonly One[], keysOf: (one: One) => readonly string[]): ReadonlyMap<string, One[]> {
  const grouped = new Map<string, One[]>();
  for (const one of all) {
    for (const key of keysOf(one)) grouped.set(key, [...(grouped.get(key) ?? []), one]);
  }
  return grouped;
}

function pairOf(
  { relation, document = "", clause = "", confidence, note }: Relation,
  rule: JudgedRule,
  { about }: Finding,
  counterpart: JudgedRule,
  rulesOfClause: number,
): RelatedPair {
  const carries = rulesOfClause === 1 && about.entails === "satisfied" ? "whole" : "part";
  const place = about.clauses.find(({ id }) => id === clause)?.place ?? { zh: clause, en: clause };
  return {
    rule,
    relation,
    clause: { id: clause, place, document },
    counterpart: { ...counterpart, carries },
    ...inferred(relation, rule.verdict, counterpart.verdict, carries),
    confidence,
    ...(note && { note }),
  };
}
