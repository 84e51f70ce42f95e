import type { Day } from "../day.ts";
import { derived, type LeafValue } from "./derive.ts";
import { anyWhileListed, surelyOrPerhaps } from "./while-listed.ts";

type Orders = LeafValue<"compliance.rectificationOrders"> | undefined;

/** Facts about rectification orders since the mine has been listed. */
export const orderFacts = [
  derived({
    id: "compliance.whileListed.orderOpen",
    type: "boolean",
    title: { zh: "名录期内有未整改通知", en: "Order open while listed" },
    description: {
      zh: "自连续列入名录之日起下达的限期整改通知,评估日仍有未整改的。",
      en: "An order issued since the mine has been listed without a break is not rectified by the day of assessment.",
    },
    needs: ["compliance.rectificationOrders", "greenMine.listings"],
    derive: ([orders, listings], { asOf }) => anyWhileListed(issued(open(orders, asOf)), listings, asOf),
  }),
  derived({
    id: "compliance.whileListed.orderOverdue",
    type: "boolean",
    title: { zh: "名录期内有逾期通知", en: "Order overdue while listed" },
    description: {
      zh: "其中有评估日晚于期限的;有未整改通知没写期限的,可能未知。",
      en: "One of these is past its last day; may be unknown while an open one gives no last day.",
    },
    needs: ["compliance.rectificationOrders", "greenMine.listings"],
    mayLeaveOpen: "compliance.rectificationOrders",
    derive: ([orders, listings], { asOf }) => {
      const late = open(orders, asOf)?.filter(({ dueOn }) => dueOn !== undefined && dueOn < asOf);
      const undated = open(orders, asOf)?.filter(({ dueOn }) => dueOn === undefined);
      return surelyOrPerhaps(issued(late), issued(undated), listings, asOf);
    },
  }),
] as const;

function open(orders: Orders, asOf: Day): Orders {
  return orders?.filter(({ rectifiedOn }) => rectifiedOn === undefined || rectifiedOn > asOf);
}

function issued(orders: Orders): Day[] | undefined {
  return orders?.map(({ issuedOn }) => issuedOn);
}
