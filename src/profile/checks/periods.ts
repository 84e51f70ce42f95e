import type { LeafId } from "../derived/derive.ts";
import { type Check, none, together } from "./check.ts";
import type { Day } from "../day.ts";
import type { Fault } from "../fault.ts";

/** The leaves that the check looks at. */
export const periodLeaves: readonly LeafId[] = [
  "licences.mining.firstGrantedOn",
  "licences.mining.validFrom",
  "licences.mining.validUntil",
  "licences.safety.validFrom",
  "licences.safety.validUntil",
  "operation.productionStartedOn",
  "operation.stops",
  "greenMine.listings",
  "compliance.penalties",
  "compliance.complaints",
  "compliance.belowStandardFindings",
  "compliance.rectificationOrders",
];

/** No period may end before it begins, and nothing may be answered before it was asked. */
export const periodFaults: Check = ({ licences, operation, greenMine, compliance }) =>
  together(
    reversed(
      "licences.mining.validFrom",
      licences?.mining?.validFrom,
      "licences.mining.validUntil",
      licences?.mining?.validUntil,
    ),
    reversed(
      "licences.safety.validFrom",
      licences?.safety?.validFrom,
      "licences.safety.validUntil",
      licences?.safety?.validUntil,
    ),
    reversed(
      "licences.mining.firstGrantedOn",
      licences?.mining?.firstGrantedOn,
      "operation.productionStartedOn",
      operation?.productionStartedOn,
    ),
    each("operation.stops", operation?.stops, "from", "resumedOn"),
    each("operation.stops", operation?.stops, "from", "foundLongOn"),
    each("greenMine.listings", greenMine?.listings, "listedOn", "removedOn"),
    each("compliance.penalties", compliance?.penalties, "on", "rectifiedOn"),
    each("compliance.complaints", compliance?.complaints, "on", "verifiedOn"),
    each("compliance.belowStandardFindings", compliance?.belowStandardFindings, "foundOn", "metAgainOn"),
    each("compliance.rectificationOrders", compliance?.rectificationOrders, "issuedOn", "dueOn"),
    each("compliance.rectificationOrders", compliance?.rectificationOrders, "issuedOn", "rectifiedOn"),
  );

function each<Item extends object>(
  place: string,
  items: readonly Item[] | undefined,
  from: keyof Item & string,
  until: keyof Item & string,
): readonly Fault[] {
  if (!items?.some((item) => isReversed(item[from] as Day | undefined, item[until] as Day | undefined))) return none;
  return items.flatMap((item, index) => {
    const at = `${place}[${String(index)}]`;
    return reversed(`${at}.${from}`, item[from] as Day | undefined, `${at}.${until}`, item[until] as Day | undefined);
  });
}

function isReversed(from: Day | undefined, until: Day | undefined): boolean {
  return from !== undefined && until !== undefined && from > until;
}

function reversed(
  fromPlace: string,
  from: Day | undefined,
  untilPlace: string,
  until: Day | undefined,
): readonly Fault[] {
  if (!isReversed(from, until)) return none;
  return [
    {
      code: "period_reversed",
      place: untilPlace,
      value: until,
      message: {
        zh: `${untilPlace} 为 "${until}",早于 ${fromPlace} "${from}";请更正其一`,
        en: `${untilPlace} is "${until}", before ${fromPlace} "${from}"; correct one of them`,
      },
    },
  ];
}
