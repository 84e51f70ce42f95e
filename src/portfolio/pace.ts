import type { Interval } from "../assessment/score-reading.ts";
import { type Day, yearsBetween } from "../profile/day.ts";
import type { MeasureId } from "../ruleset/measures.ts";
import { extremesOf } from "./extremes.ts";
import type { Portfolio } from "./portfolio.ts";

/** So many mines in so many years: a straight line, which is a convention. */
export interface Line {
  readonly from: Day;
  readonly until: Day;
  /** Years, not rounded. */
  readonly years: number;
  readonly mines: Interval;
  /** Mines a year, not rounded. */
  readonly perYear: Interval;
}

/** How fast a figure of mines must grow to its target's day, and how fast it has grown since a baseline. */
export interface Pace {
  readonly convention: "straightLine";
  /** Absent once the target's day is over. */
  readonly needed?: Line;
  /** Absent without a baseline that counted the same. */
  readonly soFar?: Line;
}

/** What a pace is reckoned from. */
interface PaceGrounds {
  readonly measure: MeasureId;
  readonly portfolio: Portfolio;
  readonly baseline: Portfolio | undefined;
  readonly asOf: Day;
  readonly day: Day;
  /** How many more mines are needed. */
  readonly gap: Interval | undefined;
}

/** The pace of a figure; undefined where neither part of it can be told. */
export function paceOf({ measure, portfolio, baseline, asOf, day, gap }: PaceGrounds): Pace | undefined {
  const needed = gap && asOf < day ? lineOf(asOf, day, gap) : undefined;
  const soFar = baseline && grown(measure, baseline, portfolio);
  if (!needed && !soFar) return undefined;
  return { convention: "straightLine", ...(needed && { needed }), ...(soFar && { soFar }) };
}

function grown(measure: MeasureId, baseline: Portfolio, portfolio: Portfolio): Line | undefined {
  const [then, now] = [extremesOf(measure, baseline), extremesOf(measure, portfolio)];
  if (!then || !now || baseline.asOf >= portfolio.asOf) return undefined;
  const mines = { min: now.low.part - then.high.part, max: now.high.part - then.low.part };
  return lineOf(baseline.asOf, portfolio.asOf, mines);
}

function lineOf(from: Day, until: Day, mines: Interval): Line {
  const years = yearsBetween(from, until);
  return { from, until, years, mines, perYear: { min: mines.min / years, max: mines.max / years } };
}
