import { daysBetween } from "../profile/day.ts";
import { slotOf } from "../profile/slots.ts";
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

/** Every state that the orders can be in, as far as the facts tell. */
export function possibleOrderStates({ context }: ExitContext): OrderState[] {
  const open = context.slots[slots.open];
  const overdue = context.slots[slots.overdue];
  if (overdue === true) return ["overdue"];
  if (open === false) return ["none"];
  const late: OrderState[] = overdue === false ? [] : ["overdue"];
  return open === true ? ["open", ...late] : ["none", "open", ...late];
}

/** The facts with the orders in one state. */
export function slotsWith({ context }: ExitContext, state: OrderState): unknown[] {
  const trial = [...context.slots];
  trial[slots.open] = state !== "none";
  trial[slots.overdue] = state === "overdue";
  return trial;
}

/** The orders to rectify up to the day, each with its state, and how they stand together. */
export function exitOrders(context: ExitContext): ExitOrders {
  const states = possibleOrderStates(context);
  const orders = ordersOf(context);
  const open = orders.filter(({ state, whileListed }) => !state.startsWith("rectified") && whileListed !== "false");
  const [due] = open.flatMap(({ dueOn }) => dueOn ?? []).sort();
  const [only, ...others] = states;
  return {
    state: only === undefined || others.length > 0 ? "cantTell" : only,
    ...(due !== undefined && { due }),
    orders,
  };
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
