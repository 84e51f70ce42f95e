import type { FactId } from "../profile/facts.ts";
import type { ParameterReference } from "./condition.ts";

/** A figure that stands in the rule itself, or a parameter. */
export type Figure = number | ParameterReference;

/** What a rule counts in a set that is scored: one item, or an assessor's sums over many. */
export type RulePoints = ItemPoints | SummedPoints;

/** One item of a score sheet: met, it has its full points; not met, what is left of them. */
export interface ItemPoints {
  /** Points of the item when it is met. More than 0. */
  readonly full: Figure;
  /** How points are taken off; absent, an item that is not met has none unless the assessor gives it some. */
  readonly deduct?: Deduction;
  /** Points below which the mine does not conform, whatever its score. */
  readonly least?: Figure;
}

/** Points taken off an item for each occurrence (扣分制). */
export interface Deduction {
  /** Points for each occurrence. */
  readonly each: Figure;
  /** The most that is taken off. Points; the item's full points if left out. */
  readonly cap?: Figure;
  /** The count of occurrences, where the profile has it. */
  readonly occurrences?: FactId;
}

/** An assessor's sums over the items of one first-level indicator. */
export interface SummedPoints {
  /** The number fact with the points reached. */
  readonly reached: FactId;
  /** The number fact with the full points of the items that apply. */
  readonly available: FactId;
  /** The number fact with the full points of the items that the mine does not involve. */
  readonly inapplicable: FactId;
  /** What the last two make up together, where the document gives it. */
  readonly full?: Figure;
}

/** How items that a mine does not involve count: their points go out of the reckoning, or are given in full. */
export const inapplicableTreatments = ["rescaled", "full"] as const;

/** A way to count the items that a mine does not involve. */
export type InapplicableTreatment = (typeof inapplicableTreatments)[number];

/**
 * The conclusion by score: every precondition holds, the total reaches the pass mark, each category its floor.
 *
 * Required rules without points are the preconditions.
 */
export interface PointsModel {
  readonly model: "points";
  /** Parameter: the full score of the sheet. */
  readonly total: ParameterReference;
  /** Parameter: the least total score. */
  readonly passMark: ParameterReference;
  /** Parameter: the least share of a category's points. */
  readonly categoryFloor?: ParameterReference;
  /** Parameter of type `choice`: `rescaled` or `full`. Without value, the conclusion is told only where both agree. */
  readonly inapplicableItems: ParameterReference;
}

/** The figures that a rule's points rest on. */
export function figuresIn(points: RulePoints | undefined): readonly Figure[] {
  if (!points) return [];
  const figures = isSummed(points)
    ? [points.full]
    : [points.full, points.deduct?.each, points.deduct?.cap, points.least];
  return figures.filter((figure) => figure !== undefined);
}

/** The facts that hold what an item or sums count. */
export function factsIn(points: RulePoints | undefined): readonly FactId[] {
  if (!points) return [];
  if (isSummed(points)) return [points.reached, points.available, points.inapplicable];
  return points.deduct?.occurrences === undefined ? [] : [points.deduct.occurrences];
}

/** Whether a rule's points are an assessor's sums. */
export function isSummed(points: RulePoints): points is SummedPoints {
  return "available" in points;
}
