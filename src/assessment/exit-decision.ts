import type { ClauseReference } from "../evaluation/about.ts";
import type { Verdict } from "../evaluation/judge.ts";
import type { TruthName } from "../evaluation/truth.ts";
import type { Day } from "../profile/day.ts";
import type { LeafId } from "../profile/derived/derive.ts";
import type { Words } from "../profile/words.ts";
import type { ExitComparisonRule, ExitGroundName } from "../ruleset/plan-edition.ts";
import type { Notice } from "./notice.ts";

/** What becomes of a mine in the directory; `inapplicable` where it is not in it, or lies elsewhere. */
export type ExitOutcome = "retain" | "rectify" | "remove" | "inapplicable";

/** Whether the enterprise and the responsible persons go on the integrity blacklist (行业诚信黑名单). */
export type Blacklist = "none" | "enterpriseAndPersons" | "cantTell";

/** An event of the profile that speaks for a ground, up to the day of the decision. */
export interface ExitEvidence {
  /** The list of the profile that it stands in, and where. */
  readonly list: LeafId;
  readonly index: number;
  readonly on: Day;
  /** Whether it falls into the listing that is in force: what came before does not count. */
  readonly whileListed: TruthName;
}

/** A ground of exit, or dishonest conduct, and whether it stands. */
export interface ExitFinding {
  /** The rule of the exit set that says that it must not. */
  readonly rule: string;
  readonly title: Words;
  readonly clauses: readonly ClauseReference[];
  /** The rule's verdict: `failed` where the ground stands, `passed` where it does not. */
  readonly verdict: Verdict;
  readonly evidence: readonly ExitEvidence[];
  /** For `cantTell`: the leaves of the profile and the parameters without value that it waits for. */
  readonly missing: readonly string[];
  readonly missingParameters: readonly string[];
}

/** One of the five grounds of exit. */
export interface ExitGround extends ExitFinding {
  readonly ground: ExitGroundName;
}

/** How an order to rectify stands; `cantTell` while it is open and its last day is not known. */
export type ExitOrderState = "open" | "overdue" | "rectified" | "rectifiedLate" | "cantTell";

/** An order to rectify (限期整改通知), up to the day of the decision. */
export interface ExitOrder {
  readonly index: number;
  readonly issuedOn: Day;
  readonly dueOn?: Day;
  readonly rectifiedOn?: Day;
  readonly state: ExitOrderState;
  /** For an open or overdue order: calendar days to its last day, negative once that is past. */
  readonly daysLeft?: number;
  readonly whileListed: TruthName;
}

/** The orders to rectify taken together. */
export interface ExitOrders {
  /** The gravest state of the orders that are not rectified and fall into the listing in force. */
  readonly state: "none" | "open" | "overdue" | "cantTell";
  /** The first last day of these. */
  readonly due?: Day;
  readonly orders: readonly ExitOrder[];
}

/** A consequence of the decision, by the clause that orders it. */
export interface ExitConsequence {
  readonly kind: "rectify" | "remove" | "publish" | "blacklist";
  readonly clauses: readonly ClauseReference[];
  /** Whether it follows in any case; not so where the decision, or the blacklist, cannot be told. */
  readonly certain: boolean;
  /** For `rectify`: the last day, where the order gives one. */
  readonly by?: Day;
  /** For `blacklist`: whom it hits. */
  readonly whom?: readonly ("enterprise" | "persons")[];
}

/** Another standard's time to rectify, for comparison only: it decides nothing here. */
export interface ExitComparison extends ExitComparisonRule {
  /** What is found or ordered and not rectified, and whether that rule's time has run out. */
  readonly cases: readonly {
    readonly list: LeafId;
    readonly index: number;
    readonly on: Day;
    readonly lastDay: Day;
    readonly isOver: boolean;
  }[];
}

/** Something the reader of a decision should know; a computed assessment never decides. */
export type ExitNotice =
  | Extract<Notice, { readonly code: "outside_term" | "parameter_overridden" }>
  | { readonly code: "computed_below_standard"; readonly ruleSet: string; readonly rules: readonly string[] };

/** Whether a mine leaves the green-mine directory on a day, and what follows. */
export interface ExitDecision {
  readonly kind: "exitDecision";
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly asOf: Day;
  readonly mine: { readonly name: string; readonly licence?: string };
  readonly decision: ExitOutcome | "cantTell";
  /** Every outcome that what is unknown leaves possible; one where the decision is settled. */
  readonly possible: readonly ExitOutcome[];
  readonly blacklist: Blacklist;
  /** Since when the mine has been listed without a break, where it is. */
  readonly listedSince?: Day;
  readonly grounds: readonly ExitGround[];
  readonly order: ExitOrders;
  readonly dishonesty: ExitFinding;
  /** In the order in which they follow each other. */
  readonly consequences: readonly ExitConsequence[];
  readonly comparison: ExitComparison;
  /** Where decision or blacklist cannot be told: the leaves and the parameters without value that they wait for. */
  readonly missing: readonly string[];
  readonly missingParameters: readonly { readonly parameter: string; readonly title: Words }[];
  readonly notices: readonly ExitNotice[];
}
