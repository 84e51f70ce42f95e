import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { both, no, type Truth, unknown, yes } from "../evaluation/truth.ts";
import { inSteps } from "../profile/decimal.ts";
import type { PointsModel } from "../ruleset/points.ts";
import type { Weighed } from "./finding.ts";
import { figureOnDay, type ItemOnDay, type PointsOnDay } from "./item-points.ts";
import { reachedBy } from "./reached.ts";
import { nothing, plus, type Unit } from "./score-bounds.ts";
import type { ScoreGrounds } from "./score-reading.ts";
import { eitherUnit, itemUnit, notInvolved, type Steps, sumsUnit } from "./score-units.ts";

/** What the score is reckoned from: what each item can come to, in exact steps, and the figures of the model. */
export function scoreGrounds(
  model: PointsModel,
  weighed: readonly Weighed[],
  points: readonly (PointsOnDay | undefined)[],
  set: CompiledRuleSet,
  context: Context,
): ScoreGrounds {
  const items = weighed.flatMap((one, index) => {
    const own = points[index];
    return own ? [{ weighed: one, points: own }] : [];
  });
  const total = figureOnDay(model.total, set, context);
  const passMark = figureOnDay(model.passMark, set, context);
  const categoryFloor = figureOnDay(model.categoryFloor, set, context);
  const figures = [total, passMark, categoryFloor, ...items.flatMap(figuresOf)].filter((one) => one !== undefined);
  const { one, steps } = stepsFor(figures);
  const made = items.map((item) => ({
    category: item.weighed.finding.about.category,
    unit: unitOf(item, steps),
    item,
  }));
  const units = made.map(({ category, unit, item }) => unit ?? anyUnit(category, item.points, steps));
  const categories = set.ruleSet.categories
    .map(({ id }) => id)
    .filter((id) => units.some(({ category }) => category === id));
  const spare = total === undefined ? undefined : spareOf(units, steps(total));
  return {
    units,
    categories,
    steps,
    one,
    ...(spare !== undefined && { spare }),
    ...(total !== undefined && { total }),
    ...(passMark !== undefined && { passMark }),
    ...(categoryFloor !== undefined && { categoryFloor }),
    leasts: new Map(categories.map((id) => [id, leastsOf(id, items)])),
    hasFloor: model.categoryFloor !== undefined,
    contradictions: categories.filter((id) => made.some(({ category, unit }) => category === id && !unit)),
  };
}

interface Item {
  readonly weighed: Weighed;
  readonly points: PointsOnDay;
}

function unitOf({ weighed, points }: Item, steps: Steps): Unit | undefined {
  const { finding, applies } = weighed;
  const { category } = finding.about;
  if (points.kind === "item") return itemUnit(category, points, applies, reachedBy(weighed, points), steps);
  const unit = sumsUnit(category, points, steps);
  if (applies === no) return notInvolved(unit ?? anyUnit(category, points, steps));
  return unit && applies === unknown ? eitherUnit(unit, notInvolved(unit)) : unit;
}

/** Figures that contradict each other say nothing: the unit can be anything that its full points allow. */
function anyUnit(category: string, { full, openFigures }: PointsOnDay, steps: Steps): Unit {
  return sumsUnit(category, { kind: "sums", openFigures, ...(full !== undefined && { full }) }, steps) as Unit;
}

/** The points that no unit has taken; undefined where the units come to more than the whole, or less and none can take. */
function spareOf(units: readonly Unit[], total: bigint): bigint | undefined {
  const taken = units.flatMap(({ corners }) => corners.slice(0, 1)).reduce(plus, nothing);
  const left = total - taken.available - taken.inapplicable;
  const fits = left === 0n || (left > 0n && units.some(({ takes }) => takes.length > 0));
  return fits ? left : undefined;
}

function leastsOf(category: string, items: readonly Item[]): Truth {
  const own = items.filter(({ weighed }) => weighed.finding.about.category === category);
  return own.map(leastTruth).reduce(both, yes);
}

function leastTruth({ weighed, points }: Item): Truth {
  const { applies } = weighed;
  if (points.kind !== "item" || applies === no) return yes;
  if (points.least === undefined) return points.hasOpenLeast ? unknown : yes;
  const { least, most } = reachedBy(weighed, points);
  const [low, high] = [least, most].map((end) => (end === "full" ? points.full : end));
  if (low !== undefined && low >= points.least) return yes;
  if (high !== undefined && high < points.least) return applies === yes ? no : unknown;
  return unknown;
}

function figuresOf(item: Item): (number | undefined)[] {
  const { points } = item;
  if (points.kind === "sums") return [points.full, points.reached, points.available, points.inapplicable];
  return [points.full, ...endsOf(item.weighed, points)];
}

function endsOf(weighed: Weighed, item: ItemOnDay): number[] {
  const { least, most } = reachedBy(weighed, item);
  return [least, most].filter((end) => end !== "full");
}

/** Turns each of a few known figures into exact steps. */
function stepsFor(figures: readonly number[]): { readonly one: bigint; readonly steps: Steps } {
  const { steps, one } = inSteps(figures);
  const byFigure = new Map(figures.map((figure, index) => [figure, steps[index] ?? 0n]));
  return { one, steps: (figure) => byFigure.get(figure) ?? 0n };
}
