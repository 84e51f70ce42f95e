import type { ClauseReference } from "../evaluation/about.ts";
import type { Day } from "../profile/day.ts";
import type { Words } from "../profile/words.ts";
import type { Obligation } from "../ruleset/rule-set.ts";

/** How a dated duty stands on a day. */
export type DeadlineState = "met" | "metLate" | "open" | "due" | "overdue" | "cantTell";

/** A dated duty of a mine: by when, why, and how it stands. */
export interface Deadline {
  readonly kind: "deadline";
  /** The same for the same duty of a mine on every day. */
  readonly id: string;
  readonly asOf: Day;
  readonly mine: { readonly name: string; readonly licence?: string };
  /** What sets the day: a rule of the plan, an order of the authority, or the term of a licence. */
  readonly source: "rule" | "order" | "licence";
  readonly state: DeadlineState;
  /** The day from which it can be met, where there is one and it is known. */
  readonly opens?: Day;
  /** The last day, still in time; absent where none is printed or it is not known. */
  readonly due?: Day;
  /** The day on which it was met, where it was and the day is known. */
  readonly metOn?: Day;
  /** Calendar days to the last day, negative once it is past; only while it is not met. */
  readonly daysLeft?: number;
  /** The rules that ask for it; the first gives title, requirement and remedy. */
  readonly rules: readonly string[];
  readonly clauses: readonly ClauseReference[];
  readonly obligation: Obligation;
  readonly title: Words;
  readonly requirement: Words;
  readonly remedy: Words;
  /** The interpretation that it rests on, where it rests on one. */
  readonly reading?: Words;
  /** For `cantTell`: the leaves of the profile and the parameters without value that it waits for. */
  readonly missing: readonly string[];
  readonly missingParameters: readonly string[];
}

/** What the state of a duty follows from. */
export interface DutyOnDay {
  readonly asOf: Day;
  /** Whether it is met by then; undefined while that is not known. */
  readonly isMet: boolean | undefined;
  readonly metOn: Day | undefined;
  readonly opens: Day | undefined;
  readonly due: Day | undefined;
  /**
   * Where no last day is at hand: whether there is none (none is printed, or the time has not begun to run), or one that
   * is not known.
   */
  readonly lastDay: "none" | "unknown";
}

/**
 * How a duty stands. The last day is still in time.
 *
 * | met     | last day        | day                                  | state      |
 * | ------- | --------------- | ------------------------------------ | ---------- |
 * | yes     | none            | any                                  | `met`      |
 * | yes     | known           | met on or before it, or it is to come | `met`      |
 * | yes     | known           | met after it                         | `metLate`  |
 * | yes     | known, past     | the day it was met is not known      | `cantTell` |
 * | no      | any             | before the day on which it opens     | `open`     |
 * | no      | none            | any other                            | `open`     |
 * | no      | known           | up to it                             | `due`      |
 * | no      | known           | after it                             | `overdue`  |
 * | yes, no | not known       | any other                            | `cantTell` |
 * | unknown | any             | any                                  | `cantTell` |
 */
export function deadlineState({ asOf, isMet, metOn, opens, due, lastDay }: DutyOnDay): DeadlineState {
  if (isMet === undefined) return "cantTell";
  if (isMet) {
    if (due === undefined) return lastDay === "none" ? "met" : "cantTell";
    if (metOn === undefined) return asOf <= due ? "met" : "cantTell";
    return metOn <= due ? "met" : "metLate";
  }
  if (opens !== undefined && asOf < opens) return "open";
  if (due === undefined) return lastDay === "none" ? "open" : "cantTell";
  return asOf <= due ? "due" : "overdue";
}
