import { summariesOf } from "../evaluation/about.ts";
import { applicability } from "../evaluation/judge.ts";
import { no } from "../evaluation/truth.ts";
import { mineOf } from "./assessment.ts";
import { type Deadline, deadlineState } from "./deadline.ts";
import { datesOf, saidOf } from "./deadline-duties.ts";
import { type ExitContext, exitRule } from "./exit-context.ts";
import { exitOrders } from "./exit-orders.ts";

/** The orders to rectify of a listed green mine, each by its last day. */
export function ordersIn(context: ExitContext): Deadline[] {
  const { profile, asOf, edition } = context;
  const rule = edition.rectification;
  const about = summariesOf(edition.ruleSet).get(rule);
  if (!about || applicability(exitRule(context, rule), context.context) === no) return [];
  const common = { kind: "deadline", asOf, mine: mineOf(profile), source: "order", rules: [rule] } as const;
  const said = saidOf(about);
  const list = "compliance.rectificationOrders";
  if (profile.compliance?.rectificationOrders === undefined) {
    return [{ ...common, id: rule, state: "cantTell", ...said, missing: [list], missingParameters: [] }];
  }
  const orders = exitOrders(context).orders.filter(({ whileListed }) => whileListed !== "false");
  return orders.map(({ issuedOn, dueOn: due, rectifiedOn: metOn, whileListed }, index) => {
    const sameDay = orders.slice(0, index).filter((other) => other.issuedOn === issuedOn).length;
    const isMet = metOn !== undefined;
    const told = deadlineState({ asOf, isMet, metOn, opens: undefined, due, lastDay: "unknown" });
    const state = whileListed === "unknown" ? "cantTell" : told;
    const missing = whileListed === "unknown" ? "greenMine.listings" : list;
    return {
      ...common,
      id: `${rule}/${issuedOn}${sameDay === 0 ? "" : `/${String(sameDay + 1)}`}`,
      state,
      ...datesOf(asOf, { due, metOn }, isMet),
      ...said,
      missing: state === "cantTell" ? [missing] : [],
      missingParameters: [],
    };
  });
}
