import type { Verdict } from "../evaluation/judge.ts";
import type { RelationName } from "../ruleset/crosswalk.ts";

/** How two verdicts stand to each other: alike, opposite, not both known, or not both given because a rule is not for the mine. */
export type Agreement = "agree" | "differ" | "undecided" | "inapplicable";

/** What a rule's verdict says of a clause of another document: for a mine that the clause is for, it is met or not. */
export type Implication = "clauseMet" | "clauseNotMet" | "nothing";

/** How much of a clause a rule that comes from it carries: all of it, or a part. */
export type Carries = "whole" | "part";

/** What follows from two verdicts and the relation between them. */
export interface Inference {
  readonly agreement: Agreement;
  /** What the first rule's verdict says of the clause. */
  readonly implies: Implication;
  /** Whether the two verdicts cannot both be right if the relation is: facts, rules or the relation want a look. */
  readonly contradiction: boolean;
}

/**
 * What follows from the verdict of a rule for a clause of another document, and whether that agrees with a rule that comes
 * from the clause.
 *
 * | relation from the rule to the clause | rule `passed` | rule `failed`  | `cantTell` or `inapplicable` |
 * | ------------------------------------ | ------------- | -------------- | ---------------------------- |
 * | `equal`                              | `clauseMet`   | `clauseNotMet` | `nothing`                    |
 * | `subset` (the rule asks less)        | `nothing`     | `clauseNotMet` | `nothing`                    |
 * | `superset` (the rule asks more)      | `clauseMet`   | `nothing`      | `nothing`                    |
 * | `intersects`, `none`                 | `nothing`     | `nothing`      | `nothing`                    |
 *
 * Where the clause's own rule is `inapplicable` the clause is not for this mine, and nothing follows whatever the relation.
 * Two verdicts contradict each other only where the clause is said to be met and its own rule `failed`, or said not to be
 * met and its own rule `passed` though it carries the whole clause: a rule that carries a part of it may well pass.
 *
 * @param verdict - Of the rule that the relation starts from.
 * @param counterpart - The verdict of the rule that comes from the clause.
 * @param carries - How much of the clause that rule carries.
 */
export function inferred(relation: RelationName, verdict: Verdict, counterpart: Verdict, carries: Carries): Inference {
  const implies = counterpart === "inapplicable" ? "nothing" : impliedBy(relation, verdict);
  return {
    agreement: agreementOf(verdict, counterpart),
    implies,
    contradiction:
      (implies === "clauseMet" && counterpart === "failed") ||
      (implies === "clauseNotMet" && counterpart === "passed" && carries === "whole"),
  };
}

function impliedBy(relation: RelationName, verdict: Verdict): Implication {
  if (verdict === "passed" && (relation === "equal" || relation === "superset")) return "clauseMet";
  if (verdict === "failed" && (relation === "equal" || relation === "subset")) return "clauseNotMet";
  return "nothing";
}

function agreementOf(one: Verdict, other: Verdict): Agreement {
  if (one === "inapplicable" || other === "inapplicable") return "inapplicable";
  if (one === "cantTell" || other === "cantTell") return "undecided";
  return one === other ? "agree" : "differ";
}
