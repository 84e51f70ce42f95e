import { both, no, type Truth, type TruthName, truthName, unknown, yes } from "../evaluation/truth.ts";
import { inSteps, quotient } from "../profile/decimal.ts";
import type { InapplicableTreatment } from "../ruleset/points.ts";
import {
  extremeRatio,
  extremeSums,
  nothing,
  plus,
  type Spare,
  type Sums,
  times,
  type Unit,
  weigh,
} from "./score-bounds.ts";
import type { Steps } from "./score-units.ts";

/** The least and the most that a figure can still be. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The share of a category's points that a mine reaches. */
export interface CategoryScore {
  readonly category: string;
  /** Percent; absent while not even its bounds are known. */
  readonly percent?: Interval;
  /** Whether it reaches the floor; `true` where there is none. */
  readonly reachesFloor: TruthName;
}

/** What a score is reckoned from. */
export interface ScoreGrounds {
  readonly units: readonly Unit[];
  /** The ids of the scored categories, in the set's order. */
  readonly categories: readonly string[];
  readonly steps: Steps;
  /** How many steps make one point. */
  readonly one: bigint;
  /** The points that units without known full points share; absent where the full score is unknown or contradicted. */
  readonly spare?: bigint;
  readonly total?: number;
  readonly passMark?: number;
  readonly categoryFloor?: number;
  /** By category, whether each of its items has the points that it must have. */
  readonly leasts: ReadonlyMap<string, Truth>;
  /** Whether the set has a floor for its categories at all. */
  readonly hasFloor: boolean;
  readonly contradictions: readonly string[];
}

const reached: Sums = { ...nothing, reached: 1n };
const available: Sums = { ...nothing, available: 1n };
const inapplicable: Sums = { ...nothing, inapplicable: 1n };

/** What is reached, and what it is measured by, as items that do not apply are counted. */
const measures: Readonly<Record<InapplicableTreatment, readonly [top: Sums, bottom: Sums]>> = {
  rescaled: [reached, available],
  full: [plus(reached, inapplicable), plus(available, inapplicable)],
};

/** The score as items that do not apply are counted: its bounds, and what they say of pass mark and floors. */
export function scoreBy(treatment: InapplicableTreatment, grounds: ScoreGrounds) {
  const measure = measures[treatment];
  const categories = grounds.categories.map((category) => categoryScore(category, measure, grounds));
  return {
    points: totalInterval(measure, grounds),
    reachesPassMark: passMarkTruth(measure, grounds),
    categories: categories.map(({ score }) => score),
    floors: categories.map(({ truth }) => truth).reduce(both, yes),
  };
}

function totalInterval(measure: readonly [Sums, Sums], { units, spare, total }: ScoreGrounds): Interval | undefined {
  if (spare === undefined || total === undefined) return undefined;
  return intervalOf(units, { amount: spare, optional: false }, measure, total);
}

function passMarkTruth(measure: readonly [Sums, Sums], grounds: ScoreGrounds): Truth {
  const { units, spare, total, passMark, steps } = grounds;
  if (spare === undefined || total === undefined || passMark === undefined) return unknown;
  return reaches(units, { amount: spare, optional: false }, measure, steps(passMark), steps(total));
}

function categoryScore(category: string, measure: readonly [Sums, Sums], grounds: ScoreGrounds) {
  const { units, spare, categoryFloor, hasFloor, steps, one } = grounds;
  const own = units.filter((unit) => unit.category === category);
  const others = units.some((unit) => unit.category !== category && unit.takes.length > 0);
  const mattersNot = (take: Sums) => weigh(take, measure[1]) === 0n;
  const bounded = spare !== undefined || own.every(({ takes }) => takes.every(mattersNot));
  const share: Spare = { amount: spare ?? 0n, optional: others };
  const percent = bounded ? intervalOf(own, share, measure, 100) : undefined;
  const known = bounded && categoryFloor !== undefined;
  const truth = known ? reaches(own, share, measure, steps(categoryFloor), 100n * one) : hasFloor ? unknown : yes;
  return { truth, score: { category, ...(percent && { percent }), reachesFloor: truthName(truth) } };
}

/** Whether what is reached makes up at least so much of the whole, wherever in their bounds the units are. */
function reaches(
  units: readonly Unit[],
  spare: Spare,
  [top, bottom]: readonly [Sums, Sums],
  limit: bigint,
  whole: bigint,
): Truth {
  const weights = plus(times(top, whole), times(bottom, -limit));
  if (weigh(extremeSums(units, spare, weights, false), weights) >= 0n) return yes;
  return weigh(extremeSums(units, spare, weights, true), weights) < 0n ? no : unknown;
}

function intervalOf(
  units: readonly Unit[],
  spare: Spare,
  measure: readonly [Sums, Sums],
  whole: number,
): Interval | undefined {
  const [least, most] = [extremeRatio(units, spare, measure, false), extremeRatio(units, spare, measure, true)];
  // Where nothing applies, nothing is lost.
  if (!least || !most) return { min: whole, max: whole };
  const canBeNothing = weigh(extremeSums(units, spare, measure[1], false), measure[1]) <= 0n;
  const { steps, one } = inSteps([whole]);
  const [scale = 1n] = steps;
  return {
    min: quotient(least.top * scale, least.bottom * one),
    max: canBeNothing ? whole : quotient(most.top * scale, most.bottom * one),
  };
}
