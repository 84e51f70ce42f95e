import type { TruthName } from "../evaluation/truth.ts";
import type { Day } from "../profile/day.ts";
import type { LeafId } from "../profile/derived/derive.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { ExitGroundName } from "../ruleset/plan-edition.ts";
import type { ExitContext } from "./exit-context.ts";
import type { ExitEvidence } from "./exit-decision.ts";

/** A list of the profile, and the days of those of its items that speak for a ground, by their place in it. */
type Found = readonly (readonly [list: LeafId, index: number, on: Day | undefined])[];

/** What speaks for each ground: events that have happened by the day and are not settled since. */
const found: Readonly<Record<ExitGroundName | "dishonesty", (profile: MineProfile, asOf: Day) => Found>> = {
  belowStandard: ({ compliance }, asOf) => [
    ...at("compliance.belowStandardFindings", compliance?.belowStandardFindings, ({ foundOn, metAgainOn }) =>
      isPast(metAgainOn, asOf) ? undefined : foundOn,
    ),
    ...at("compliance.rectificationOrders", compliance?.rectificationOrders, ({ issuedOn, dueOn, rectifiedOn }) =>
      isPast(rectifiedOn, asOf) || dueOn === undefined || dueOn >= asOf ? undefined : issuedOn,
    ),
  ],
  longStop: ({ operation }, asOf) =>
    at("operation.stops", operation?.stops, ({ from, resumedOn }) => (isPast(resumedOn, asOf) ? undefined : from)),
  verifiedComplaint: ({ compliance }) =>
    at("compliance.complaints", compliance?.complaints, ({ verifiedOn }) => verifiedOn),
  fraud: ({ compliance }) => at("compliance.fraudFindings", compliance?.fraudFindings, ({ foundOn }) => foundOn),
  majorViolation: ({ compliance }) =>
    at("compliance.violations", compliance?.violations, ({ foundOn, major, ofLaw }) =>
      major || ofLaw !== false ? foundOn : undefined,
    ),
  dishonesty: ({ compliance }) =>
    at("compliance.dishonestyFindings", compliance?.dishonestyFindings, ({ foundOn }) => foundOn),
};

/** The events of a profile that speak for a ground or for dishonest conduct, the earliest first. */
export function exitEvidence(of: ExitGroundName | "dishonesty", context: ExitContext): ExitEvidence[] {
  const { profile, asOf } = context;
  const events = found[of](profile, asOf).flatMap(([list, index, on]): ExitEvidence[] => {
    if (on === undefined || on > asOf) return [];
    // A stop is a state that lasts, whenever it began.
    const counts = of === "longStop" ? stopWhileListed(context) : whileListed(on, context);
    return [{ list, index, on, whileListed: counts }];
  });
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whether a day falls into the unbroken listing that is in force. */
export function whileListed(on: Day, { since }: ExitContext): TruthName {
  if (since === null) return "unknown";
  return since !== undefined && on >= since ? "true" : "false";
}

function stopWhileListed({ since }: ExitContext): TruthName {
  return since === null ? "unknown" : since === undefined ? "false" : "true";
}

function at<Item>(list: LeafId, items: readonly Item[] | undefined, dayOf: (item: Item) => Day | undefined): Found {
  return (items ?? []).map((item, index) => [list, index, dayOf(item)] as const);
}

function isPast(day: Day | undefined, asOf: Day): boolean {
  return day !== undefined && day <= asOf;
}
