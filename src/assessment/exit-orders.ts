import { daysBetween } from "../profile/day.ts";
import { type Slots, slotOf } from "../profile/slots.ts";
import type { ExitContext } from "./exit-context.ts";
import type { ExitOrder, ExitOrders, ExitOrderState } from "./exit-decision.ts";
import { whileListed } from "./exit-evidence.ts";

/** A state that the orders of a mine can be in, taken together. */
export type OrderState = "none" | "open" | "overdue";

/** The slots of the facts that say how the orders stand. */
const slots = {
  open: slotOf.get("compliance.whileListed.orderOpen") ?? -1,
  overdue: slotOf.get("compliance.whileListed.orderOverdue") ?? -1,
};

/** Every state that the orders can be in, as far as what is known of them tells. */
export function possibleOrderStates(context: ExitContext): OrderState[] {
  if (context.profile.compliance?.rectificationOrders === undefined) return ["none", "open", "overdue"];
  const open = unrectified(ordersOf(context));
  const surely = open.filter(({ whileListed }) => whileListed === "true");
  if (surely.some(({ state }) => state === "overdue")) return ["overdue"];
  return [
    ...(surely.length === 0 ? (["none"] as const) : []),
    ...(open.some(({ state }) => state !== "overdue") ? (["open"] as const) : []),
    ...(open.some(({ state }) => state !== "open") ? (["overdue"] as const) : []),
  ];
}

/** The facts with the orders in one state. */
export function slotsWith({ context }: ExitContext, state: OrderState): Slots {
  const trial = [...context.slots];
  trial[slots.open] = state !== "none";
  trial[slots.overdue] = state === "overdue";
  return trial;
}

/** The orders to rectify up to the day, each with its state, and how they stand together. */
export function exitOrders(context: ExitContext): ExitOrders {
  const orders = ordersOf(context);
  const [due] = unrectified(orders)
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort();
  const [only = "cantTell", ...others] = possibleOrderStates(context);
  return { state: others.length > 0 ? "cantTell" : only, ...(due !== undefined && { due }), orders };
}

/** The orders that are not rectified and may fall into the listing in force. */
function unrectified(orders: readonly ExitOrder[]): ExitOrder[] {
  return orders.filter(({ rectifiedOn, whileListed }) => rectifiedOn === undefined && whileListed !== "false");
}

function ordersOf(context: ExitContext): ExitOrder[] {
  const { profile, asOf } = context;
  return (profile.compliance?.rectificationOrders ?? []).flatMap(({ issuedOn, dueOn, rectifiedOn: on }, index) => {
    if (issuedOn > asOf) return [];
    const rectifiedOn = on !== undefined && on <= asOf ? on : undefined;
    const state = stateOf(asOf, dueOn, rectifiedOn);
    return {
      index,
      issuedOn,
      ...(dueOn !== undefined && { dueOn }),
      ...(rectifiedOn !== undefined && { rectifiedOn }),
      state,
      ...(rectifiedOn === undefined && dueOn !== undefined && { daysLeft: daysBetween(asOf, dueOn) }),
      whileListed: whileListed(issuedOn, context),
    };
  });
}

function stateOf(asOf: string, dueOn: string | undefined, rectifiedOn: string | undefined): ExitOrderState {
  if (rectifiedOn !== undefined) return dueOn !== undefined && rectifiedOn > dueOn ? "rectifiedLate" : "rectified";
  if (dueOn === undefined) return "cantTell";
  return dueOn < asOf ? "overdue" : "open";
}
