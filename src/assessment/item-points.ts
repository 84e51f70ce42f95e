import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { valueOfParameter } from "../evaluation/evaluate.ts";
import { slotOf } from "../profile/slots.ts";
import { type Figure, figuresIn, isSummed, type RulePoints } from "../ruleset/points.ts";

/** A rule's points with its figures as they are on the day, and what the profile says of them. */
export type PointsOnDay = ItemOnDay | SumsOnDay;

/** An item of a score sheet on the day. Points. */
export interface ItemOnDay {
  readonly kind: "item";
  readonly full?: number;
  readonly each?: number;
  readonly cap?: number;
  readonly least?: number;
  readonly isDeduction: boolean;
  /** Whether the most that is taken off is a parameter without value. */
  readonly hasOpenCap: boolean;
  /** Whether the least that it must have is a parameter without value. */
  readonly hasOpenLeast: boolean;
  /** How often points are to be taken off, where the profile says so. */
  readonly occurrences?: number;
  /** The parameters without value among its figures. */
  readonly openFigures: readonly string[];
}

/** An assessor's sums on the day. Points. */
export interface SumsOnDay {
  readonly kind: "sums";
  readonly full?: number;
  readonly reached?: number;
  readonly available?: number;
  readonly inapplicable?: number;
  /** The parameters without value among its figures. */
  readonly openFigures: readonly string[];
}

/** A rule's points for a mine on a day; what is not known is left out. */
export function pointsOnDay(points: RulePoints, set: CompiledRuleSet, context: Context): PointsOnDay {
  const figure = (value: Figure | undefined) => figureOnDay(value, set, context);
  const fact = (id: string | undefined) => numberAt(id, context);
  const isOpen = (value: Figure | undefined) => value !== undefined && figure(value) === undefined;
  const openFigures = figuresIn(points).flatMap((one) => (typeof one === "object" && isOpen(one) ? one.parameter : []));
  if (isSummed(points)) {
    return {
      kind: "sums",
      openFigures,
      ...known("full", figure(points.full)),
      ...known("reached", fact(points.reached)),
      ...known("available", fact(points.available)),
      ...known("inapplicable", fact(points.inapplicable)),
    };
  }
  const { full, deduct, least } = points;
  return {
    kind: "item",
    isDeduction: deduct !== undefined,
    hasOpenCap: isOpen(deduct?.cap),
    hasOpenLeast: isOpen(least),
    openFigures,
    ...known("full", figure(full)),
    ...known("each", figure(deduct?.each)),
    ...known("cap", figure(deduct?.cap)),
    ...known("least", figure(least)),
    ...known("occurrences", fact(deduct?.occurrences)),
  };
}

/** A figure's value on the day; undefined while its parameter has none. */
export function figureOnDay(figure: Figure | undefined, set: CompiledRuleSet, context: Context): number | undefined {
  if (typeof figure !== "object") return figure;
  const value = valueOfParameter(figure.parameter, set, context);
  return typeof value === "number" ? value : undefined;
}

function numberAt(id: string | undefined, { slots }: Context): number | undefined {
  const value = id === undefined ? undefined : slots[slotOf.get(id) ?? -1];
  return typeof value === "number" ? value : undefined;
}

function known<Key extends string>(key: Key, value: number | undefined): { readonly [key in Key]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in Key]?: number };
}
