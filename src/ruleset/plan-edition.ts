import type { Period } from "../profile/day.ts";
import type { Words } from "../profile/words.ts";
import type { Confidence } from "./parameter.ts";
import type { RuleSet } from "./rule-set.ts";

/** A ground on which a mine is removed from the green-mine directory (退出情形). */
export type ExitGroundName = "belowStandard" | "longStop" | "verifiedComplaint" | "fraud" | "majorViolation";

/** The rule of another standard that a decision on exit is set beside, and how sure it is. */
export interface ExitComparisonRule {
  readonly clause: string;
  readonly title: Words;
  /** How long a mine may take to rectify by that rule. */
  readonly within: Period;
  readonly confidence: Confidence;
  readonly note: Words;
}

/** How an edition decides on exit: its rule set, and which of the set's rules and clauses play which part. */
export interface ExitEdition {
  readonly ruleSet: RuleSet;
  /** The rule that fails where a ground stands. */
  readonly grounds: Readonly<Record<ExitGroundName, string>>;
  /** The rule that fails where an order to rectify is overdue. */
  readonly rectification: string;
  /** The rule that fails where dishonest conduct was found. */
  readonly dishonesty: string;
  /** The clause that has a mine struck off and this published. */
  readonly removal: string;
  readonly comparison: ExitComparisonRule;
}

/** One edition of a plan: the rules for a mine and for its exit. */
export interface PlanEdition {
  readonly id: string;
  readonly mine: RuleSet;
  readonly exit: ExitEdition;
}
