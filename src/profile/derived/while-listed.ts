import type { Day } from "../day.ts";
import type { LeafValue } from "./derive.ts";

type Listings = LeafValue<"greenMine.listings">;

/**
 * The day since which a mine has been listed without a break, the day of assessment included; none while it is not listed.
 * A listing that begins on the day on which another ends leaves no break.
 */
export function listedSince(listings: Listings, asOf: Day): Day | undefined {
  const begun = listings.filter(({ listedOn }) => listedOn <= asOf);
  const inForce = begun.filter(({ removedOn }) => removedOn === undefined || removedOn > asOf);
  let since = earliest(inForce.map(({ listedOn }) => listedOn));
  for (;;) {
    const from = since;
    if (from === undefined) return undefined;
    const joined = begun.filter(({ listedOn, removedOn }) => listedOn < from && (removedOn ?? asOf) >= from);
    if (joined.length === 0) return from;
    since = earliest(joined.map(({ listedOn }) => listedOn));
  }
}

/**
 * Whether any of some findings counts: it does if it was made on or after the day on which the unbroken listing began.
 *
 * @param days - The days of the findings; undefined while the list is unknown.
 */
export function anyWhileListed(
  days: readonly Day[] | undefined,
  listings: Listings | undefined,
  asOf: Day,
): boolean | undefined {
  const made = days?.filter((day) => day <= asOf);
  if (made === undefined) return undefined;
  if (made.length === 0) return false;
  if (listings === undefined) return undefined;
  const since = listedSince(listings, asOf);
  return since !== undefined && made.some((day) => day >= since);
}

/** The same where some findings surely are of the kind asked for, and others may be. */
export function surelyOrPerhaps(
  sure: readonly Day[] | undefined,
  perhaps: readonly Day[] | undefined,
  listings: Listings | undefined,
  asOf: Day,
): boolean | undefined {
  const surely = anyWhileListed(sure, listings, asOf);
  return surely === false && anyWhileListed(perhaps, listings, asOf) !== false ? undefined : surely;
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined);
}
