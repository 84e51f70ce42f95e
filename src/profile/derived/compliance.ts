import type { Day } from "../day.ts";
import { derived } from "./derive.ts";

/** How many days fall after the first day given, up to and including the second. */
function countAfter(days: readonly Day[], after: Day, until: Day): number {
  return days.filter((day) => day > after && day <= until).length;
}

const last12Months = {
  zh: "评估日(含)以前十二个月内,即晚于一年前同日。",
  en: "In the twelve months that end on the day of assessment, that is after the same day one year before.",
};

export const complianceFacts = [
  derived({
    id: "compliance.penalties3Years",
    type: "number",
    title: { zh: "三年内行政处罚次数", en: "Penalties within three years" },
    description: {
      zh: "评估日(含)以前三年内,即晚于三年前同日。",
      en: "In the three years that end on the day of assessment, that is after the same day three years before.",
    },
    needs: ["compliance.penalties"],
    derive: ([penalties], { asOf, before }) =>
      penalties &&
      countAfter(
        penalties.map(({ on }) => on),
        before("P3Y"),
        asOf,
      ),
  }),
  derived({
    id: "compliance.openPenalties3Years",
    type: "number",
    title: { zh: "三年内未整改的行政处罚次数", en: "Penalties within three years not yet rectified" },
    description: {
      zh: "三年内的处罚中,评估日仍未整改到位的。",
      en: "Of the penalties of the last three years, those not rectified by the day of assessment.",
    },
    needs: ["compliance.penalties"],
    derive: ([penalties], { asOf, before }) => {
      const open = penalties?.filter(({ rectifiedOn }) => rectifiedOn === undefined || rectifiedOn > asOf);
      return (
        open &&
        countAfter(
          open.map(({ on }) => on),
          before("P3Y"),
          asOf,
        )
      );
    },
  }),
  derived({
    id: "compliance.accidents12Months",
    type: "number",
    title: { zh: "近十二个月事故起数", en: "Accidents in the last twelve months" },
    description: last12Months,
    needs: ["compliance.accidents"],
    derive: ([accidents], { asOf, before }) =>
      accidents &&
      countAfter(
        accidents.map(({ on }) => on),
        before("P1Y"),
        asOf,
      ),
  }),
  derived({
    id: "compliance.accidentsPrevious12Months",
    type: "number",
    title: { zh: "此前十二个月事故起数", en: "Accidents in the twelve months before" },
    description: {
      zh: "近十二个月之前的十二个月内。",
      en: "In the twelve months before the last twelve months.",
    },
    needs: ["compliance.accidents"],
    derive: ([accidents], { before }) =>
      accidents &&
      countAfter(
        accidents.map(({ on }) => on),
        before("P2Y"),
        before("P1Y"),
      ),
  }),
  derived({
    id: "compliance.accidentsChange",
    type: "number",
    title: { zh: "事故起数变化", en: "Change in accidents" },
    description: {
      zh: "近十二个月减此前十二个月。",
      en: "The last twelve months' count minus that of the twelve before.",
    },
    needs: ["compliance.accidents"],
    derive: ([accidents], { asOf, before }) => {
      const days = accidents?.map(({ on }) => on);
      const yearAgo = before("P1Y");
      return days && countAfter(days, yearAgo, asOf) - countAfter(days, before("P2Y"), yearAgo);
    },
  }),
  derived({
    id: "compliance.verifiedComplaints",
    type: "number",
    title: { zh: "查实的社会举报件数", en: "Complaints verified" },
    description: { zh: "评估日及以前查实的。", en: "Verified on or before the day of assessment." },
    needs: ["compliance.complaints"],
    derive: ([complaints], { asOf }) =>
      complaints?.filter(({ verifiedOn }) => verifiedOn !== undefined && verifiedOn <= asOf).length,
  }),
  derived({
    id: "compliance.majorViolations",
    type: "number",
    title: { zh: "重大违规违法次数", en: "Major violations" },
    description: { zh: "评估日及以前认定为重大的。", en: "Found to be major on or before the day of assessment." },
    needs: ["compliance.violations"],
    derive: ([violations], { asOf }) => violations?.filter(({ foundOn, major }) => major && foundOn <= asOf).length,
  }),
  derived({
    id: "compliance.fraudsFound",
    type: "number",
    title: { zh: "弄虚作假认定次数", en: "Frauds found" },
    description: { zh: "评估日及以前认定的。", en: "Found on or before the day of assessment." },
    needs: ["compliance.fraudFindings"],
    derive: ([findings], { asOf }) => findings?.filter(({ foundOn }) => foundOn <= asOf).length,
  }),
  derived({
    id: "compliance.openOrders",
    type: "number",
    title: { zh: "未整改的限期整改通知数", en: "Open rectification orders" },
    description: {
      zh: "评估日及以前下达、评估日仍未整改的。",
      en: "Issued on or before the day of assessment and not rectified by it.",
    },
    needs: ["compliance.rectificationOrders"],
    derive: ([orders], { asOf }) => orders?.filter((order) => isOpen(order, asOf)).length,
  }),
  derived({
    id: "compliance.overdueOrders",
    type: "number",
    title: { zh: "逾期的限期整改通知数", en: "Overdue rectification orders" },
    description: {
      zh: "未整改且评估日晚于期限的;有未整改通知但未给期限时未知。",
      en: "Open with the day of assessment after the day due; unknown while an open order's day due is not given.",
    },
    needs: ["compliance.rectificationOrders"],
    derive: ([orders], { asOf }) => {
      const open = orders?.filter((order) => isOpen(order, asOf));
      if (open?.some(({ dueOn }) => dueOn === undefined)) return undefined;
      return open?.filter(({ dueOn }) => dueOn !== undefined && dueOn < asOf).length;
    },
  }),
] as const;

function isOpen(order: { issuedOn: Day; rectifiedOn?: Day | undefined }, asOf: Day): boolean {
  return order.issuedOn <= asOf && (order.rectifiedOn === undefined || order.rectifiedOn > asOf);
}
