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
  const latest = earliest(inForce.map(({ listedOn }) => listedOn));
  if (latest === undefined) return undefined;
  // The latest first: one that does not reach back to here is not reached by any that began before it either.
  const latestFirst = begun.toSorted((a, b) => (a.listedOn < b.listedOn ? 1 : a.listedOn > b.listedOn ? -1 : 0));
  return latestFirst.reduce(
    (since, { listedOn, removedOn }) => (listedOn < since && (removedOn ?? asOf) >= since ? listedOn : since),
    latest,
  );
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
