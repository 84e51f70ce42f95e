import { applicability } from "../evaluation/judge.ts";
import { no, unknown, yes } from "../evaluation/truth.ts";
import { type ExitContext, exitRule } from "./exit-context.ts";
import type { Blacklist, ExitOutcome } from "./exit-decision.ts";
import { anyGround, dishonesty } from "./exit-grounds.ts";
import { type OrderState, possibleOrderStates, slotsWith } from "./exit-orders.ts";

const inOrder: readonly ExitOutcome[] = ["retain", "rectify", "remove", "inapplicable"];

/**
 * Every outcome that what is unknown leaves possible.
 *
 * Each state that the orders can be in is tried in turn, since an order can lead to two of them: an open one to `rectify`,
 * and an overdue one to `remove` as well, where that is a ground.
 */
export function possibleOutcomes(context: ExitContext): ExitOutcome[] {
  const applies = applicability(exitRule(context, context.edition.rectification), context.context);
  if (applies === no) return ["inapplicable"];
  const reached = new Set<ExitOutcome>(applies === unknown ? ["inapplicable"] : []);
  for (const state of possibleOrderStates(context)) {
    const grounds = anyGround(context, slotsWith(context, state));
    if (grounds !== no) reached.add("remove");
    if (grounds !== yes) reached.add(withoutGround(state));
  }
  return inOrder.filter((outcome) => reached.has(outcome));
}

/** The decision that the possible outcomes come to. */
export function decided(possible: readonly ExitOutcome[]): ExitOutcome | "cantTell" {
  const [only = "cantTell", ...others] = possible;
  return others.length > 0 ? "cantTell" : only;
}

/** Whether the blacklist follows: dishonest conduct together with removal, and never alone. */
export function blacklistFor(possible: readonly ExitOutcome[], context: ExitContext): Blacklist {
  const dishonest = dishonesty(context);
  if (!possible.includes("remove") || dishonest === no) return "none";
  return possible.length === 1 && dishonest === yes ? "enterpriseAndPersons" : "cantTell";
}

function withoutGround(state: OrderState): ExitOutcome {
  return state === "none" ? "retain" : "rectify";
}
