import { type Day, dayAfter, dayBefore, monthsBetween } from "../profile/day.ts";
import type { LeafId, LeafValue } from "../profile/derived/derive.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";

/** Something dated in the profile that bears on exit. */
export interface ExitEvent {
  readonly on: Day;
  /** The list of the profile that it stands in, its place there, and the field that dates it. */
  readonly list: LeafId;
  readonly index: number;
  readonly field: string;
}

/** The lists that bear on exit, and the fields that date what happened. The day an order is due is no event. */
const dated = [
  ["greenMine.listings", ["listedOn", "removedOn"]],
  ["operation.stops", ["from", "foundLongOn", "resumedOn"]],
  ["compliance.belowStandardFindings", ["foundOn", "metAgainOn"]],
  ["compliance.complaints", ["verifiedOn"]],
  ["compliance.fraudFindings", ["foundOn"]],
  ["compliance.violations", ["foundOn"]],
  ["compliance.dishonestyFindings", ["foundOn"]],
  ["compliance.rectificationOrders", ["issuedOn", "rectifiedOn"]],
] as const satisfies readonly (readonly [LeafId, readonly string[]])[];

type DatedList = (typeof dated)[number][0];

/** The profile's events that bear on exit, the earliest first. */
export function exitEvents(profile: MineProfile): ExitEvent[] {
  const events = dated.flatMap(([list, fields]) =>
    itemsOf(profile, list).flatMap((item, index) =>
      fields.flatMap((field) => {
        const on = (item as Readonly<Record<string, Day | undefined>>)[field];
        return on === undefined ? [] : [{ on, list, index, field }];
      }),
    ),
  );
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * The days of a period on which a decision on exit can change, each with the last day before the next: those of events,
 * those after an order's last day, those that complete a month of a stop, and those on which a parameter changes.
 */
export function turningDays(profile: MineProfile, ruleSet: RuleSet, from: Day, until: Day) {
  const days = new Set([
    from,
    ...exitEvents(profile).map(({ on }) => on),
    ...itemsOf(profile, "compliance.rectificationOrders").flatMap(({ dueOn }) =>
      dueOn === undefined ? [] : dayAfter(dueOn, "P1D"),
    ),
    ...itemsOf(profile, "operation.stops").flatMap((stop) => monthsOf(stop, until)),
    ...ruleSet.parameters.flatMap(({ values = [], rows = [] }) => [
      ...[...values, ...rows].map((entry) => entry.from),
      ...rows.flatMap((row) => (row.until === undefined ? [] : dayAfter(row.until, "P1D"))),
    ]),
  ]);
  const within = [...days].filter((day) => day >= from && day <= until).sort();
  return within.map((day, index) => {
    const next = within[index + 1];
    return { day, until: next === undefined ? until : dayBefore(next, "P1D") };
  });
}

/** The days that complete a whole month of a stop. */
function monthsOf({ from, resumedOn }: LeafValue<"operation.stops">[number], until: Day): Day[] {
  const months = monthsBetween(from, resumedOn !== undefined && resumedOn < until ? resumedOn : until);
  return Array.from({ length: months }, (_, index) => dayAfter(from, `P${String(index + 1)}M`));
}

function itemsOf<List extends DatedList>(profile: MineProfile, list: List): LeafValue<List> {
  const [section = "", key = ""] = list.split(".");
  const part = (profile as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[section];
  return (part?.[key] ?? []) as LeafValue<List>;
}
