import { difference, product } from "../profile/decimal.ts";
import { no, yes } from "../evaluation/truth.ts";
import type { Finding, PointsRange, Weighed } from "./finding.ts";
import type { ItemOnDay, PointsOnDay, SumsOnDay } from "./item-points.ts";
import type { Reached } from "./score-units.ts";

/** What an item has by its finding: all its points when met, what an assessor gave it, or what deductions leave. */
export function reachedBy({ finding: { determination }, met }: Weighed, item: ItemOnDay): Reached {
  if (determination?.counts === true && determination.points !== undefined) return exactly(determination.points);
  if (met === yes) return exactly("full");
  const counted = determination?.counts === true ? determination.occurrences : undefined;
  if (item.isDeduction) return left(item, counted ?? item.occurrences, met === no);
  return met === no ? exactly(0) : { least: 0, most: "full" };
}

/** A finding with the points that it can still have. */
export function withPoints(weighed: Weighed, points: PointsOnDay | undefined): Finding {
  const { finding } = weighed;
  if (!points || finding.verdict === "inapplicable") return finding;
  const range = points.kind === "item" ? rangeOf(reachedBy(weighed, points), points) : rangeOfSums(points);
  return range ? { ...finding, points: range } : finding;
}

function rangeOf({ least, most }: Reached, { full }: ItemOnDay): PointsRange | undefined {
  const [min, max] = [least, most].map((end) => (end === "full" ? full : end));
  if (min === undefined) return undefined;
  return { min, ...(max !== undefined && { max }), ...(full !== undefined && { full }) };
}

function rangeOfSums({ reached, available, inapplicable, full }: SumsOnDay): PointsRange {
  const whole = available ?? (full === undefined ? undefined : difference(full, inapplicable ?? 0));
  const max = reached ?? whole;
  // More reached than applies: a contradiction, which tells nothing.
  if (whole !== undefined && max !== undefined && max > whole) return { min: 0, ...(full !== undefined && { full }) };
  return { min: reached ?? 0, ...(max !== undefined && { max }), ...(whole !== undefined && { full: whole }) };
}

/** What is left of a deduction item's points. */
function left(item: ItemOnDay, occurrences: number | undefined, someOccurred: boolean): Reached {
  const { full, each, cap, hasOpenCap } = item;
  if (occurrences !== undefined && occurrences <= 0) return exactly("full");
  if (full === undefined) return { least: 0, most: "full" };
  const most = Math.min(cap ?? full, full);
  const after = (times: number) => difference(full, Math.min(most, product(each ?? 0, times)));
  const isCounted = each !== undefined && occurrences !== undefined;
  // A cap that no document gives may leave nearly everything.
  if (hasOpenCap) return { least: isCounted ? after(occurrences) : 0, most: full };
  if (isCounted) return exactly(after(occurrences));
  return { least: difference(full, most), most: someOccurred && each !== undefined ? after(1) : full };
}

function exactly(points: number | "full"): Reached {
  return { least: points, most: points };
}
