import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { no } from "../evaluation/truth.ts";
import type { PointsModel } from "../ruleset/points.ts";
import type { Weighed } from "./finding.ts";
import { figureOnDay, type PointsOnDay } from "./item-points.ts";
import { reachedBy } from "./reached.ts";

/** The parameters without value that a score waits for: figures of the model, and those of items that are still open. */
export function openParameters(
  model: PointsModel,
  weighed: readonly Weighed[],
  points: readonly (PointsOnDay | undefined)[],
  set: CompiledRuleSet,
  context: Context,
): string[] {
  const ofModel = [model.total, model.passMark, model.categoryFloor].flatMap((figure) =>
    figure && figureOnDay(figure, set, context) === undefined ? [figure.parameter] : [],
  );
  const ofItems = weighed.flatMap((one, index) => openFiguresOf(one, points[index]));
  return [...new Set([...ofModel, ...ofItems])];
}

function openFiguresOf(weighed: Weighed, points: PointsOnDay | undefined): readonly string[] {
  if (!points || weighed.applies === no) return [];
  if (points.kind === "sums" || points.full === undefined || points.hasOpenLeast) return points.openFigures;
  const { least, most } = reachedBy(weighed, points);
  return least === most ? [] : points.openFigures;
}
