import type { CompiledRuleSet } from "../evaluation/compile.ts";
import type { Context } from "../evaluation/context.ts";
import { valueOfParameter } from "../evaluation/evaluate.ts";
import { both, either, no, type Truth, type TruthName, truthName, unknown, yes } from "../evaluation/truth.ts";
import { inapplicableTreatments, type InapplicableTreatment, type PointsModel } from "../ruleset/points.ts";
import { type Conclusion, conclusionFrom } from "./conclusion.ts";
import type { Weighed } from "./finding.ts";
import type { PointsOnDay } from "./item-points.ts";
import { type CategoryScore, type Interval, scoreBy, type ScoreGrounds } from "./score-reading.ts";
import { scoreGrounds } from "./score-grounds.ts";
import { openParameters } from "./score-missing.ts";

/** A mine's score on a day, as far as it is known. */
export interface Score {
  /** The full score of the sheet. Points. */
  readonly total?: number;
  /** The least total score. Points. */
  readonly passMark?: number;
  /** The least share of a category's points. Percent. */
  readonly categoryFloor?: number;
  /** The score as items that the mine does not involve are counted; both ways while that is not settled. */
  readonly readings: readonly ScoreReading[];
  /** Categories whose figures contradict each other or their full points: they count as unknown. */
  readonly contradictions: readonly string[];
  /** Whether the categories together come to less or more than the full score: the total then counts as unknown. */
  readonly totalContradicted: boolean;
}

/** The score by one way to count items that the mine does not involve. */
export interface ScoreReading {
  readonly inapplicableItems: InapplicableTreatment;
  /** The total score. Points; absent while not even its bounds are known. */
  readonly points?: Interval;
  /** Whether the total reaches the pass mark. */
  readonly reachesPassMark: TruthName;
  readonly categories: readonly CategoryScore[];
  /** What preconditions, total and floors come to together. */
  readonly conclusion: Conclusion;
}

/** A score, the conclusion by it, and the model's parameters that the conclusion waits for. */
export interface Scored {
  readonly score: Score;
  readonly conclusion: Conclusion;
  /** What each scored category comes to, whichever way items that do not apply count. */
  readonly categories: ReadonlyMap<string, Conclusion>;
  readonly missingParameters: readonly string[];
}

/**
 * The score of a mine by the model `points`, and the conclusion.
 *
 * @param weighed - The findings in the set's order.
 * @param points - What each rule's points are on the day, in the same order; undefined for rules without points.
 */
export function scored(
  model: PointsModel,
  weighed: readonly Weighed[],
  points: readonly (PointsOnDay | undefined)[],
  set: CompiledRuleSet,
  context: Context,
): Scored {
  const grounds = scoreGrounds(model, weighed, points, set, context);
  const { total, passMark, categoryFloor } = grounds;
  const treatment = treatmentOn(model, set, context);
  const deciding = weighed.flatMap((one, index) =>
    one.decides ? [{ weighed: one, isScored: points[index] !== undefined }] : [],
  );
  const preconditions = preconditionsOf(deciding);
  const readings = (treatment ? [treatment] : inapplicableTreatments).map((one) =>
    readingOf(one, grounds, preconditions),
  );
  const [first, second = first] = readings.map(({ conclusion }) => conclusion);
  const conclusion = first !== undefined && first === second ? first : "cantTell";
  return {
    score: {
      ...(total !== undefined && { total }),
      ...(passMark !== undefined && { passMark }),
      ...(categoryFloor !== undefined && { categoryFloor }),
      readings,
      contradictions: grounds.contradictions,
      totalContradicted: total !== undefined && grounds.spare === undefined,
    },
    conclusion,
    categories: new Map(grounds.categories.map((id) => [id, categoryConclusion(id, deciding, readings, grounds)])),
    missingParameters:
      conclusion === "cantTell"
        ? [
            ...openParameters(model, weighed, points, set, context),
            ...(first === second ? [] : [model.inapplicableItems.parameter]),
          ]
        : [],
  };
}

/** A finding that counts in the conclusion, and whether it does so by its points. */
interface Deciding {
  readonly weighed: Weighed;
  readonly isScored: boolean;
}

/** Whether the set is for the mine at all, and whether every precondition holds. */
interface Preconditions {
  readonly applies: Truth;
  readonly holds: Truth;
}

function preconditionsOf(deciding: readonly Deciding[]): Preconditions {
  return {
    applies: deciding.map(({ weighed }) => weighed.applies).reduce(either, no),
    holds: deciding.map(({ weighed, isScored }) => (isScored ? yes : weighed.holds)).reduce(both, yes),
  };
}

/** What a category comes to: its floor, the least points of its items, and the preconditions that stand under it. */
function categoryConclusion(
  id: string,
  deciding: readonly Deciding[],
  readings: readonly ScoreReading[],
  { leasts }: ScoreGrounds,
): Conclusion {
  const { applies, holds } = preconditionsOf(deciding.filter(({ weighed }) => weighed.finding.about.category === id));
  const told = readings.flatMap(({ categories }) => categories.filter(({ category }) => category === id));
  const floors = new Set(told.map(({ reachesFloor }) => reachesFloor));
  const [first] = floors;
  const floor: Truth = floors.size > 1 || first === "unknown" ? unknown : first === "false" ? no : yes;
  return conclusionFrom(applies, both(both(holds, floor), leasts.get(id) ?? yes));
}

function readingOf(
  inapplicableItems: InapplicableTreatment,
  grounds: ScoreGrounds,
  { applies, holds }: Preconditions,
): ScoreReading {
  const { points, reachesPassMark, categories, floors } = scoreBy(inapplicableItems, grounds);
  const whole = [holds, reachesPassMark, floors, ...grounds.leasts.values()].reduce(both, yes);
  return {
    inapplicableItems,
    ...(points && { points }),
    reachesPassMark: truthName(reachesPassMark),
    categories,
    conclusion: conclusionFrom(applies, whole),
  };
}

function treatmentOn(
  { inapplicableItems }: PointsModel,
  set: CompiledRuleSet,
  context: Context,
): InapplicableTreatment | undefined {
  const value = valueOfParameter(inapplicableItems.parameter, set, context);
  return inapplicableTreatments.find((one) => one === value);
}
