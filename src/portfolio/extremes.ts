import { inSteps, percentage } from "../profile/decimal.ts";
import type { Interval } from "../assessment/score-reading.ts";
import type { MeasureId } from "../ruleset/measures.ts";
import type { Count, Portfolio, PortfolioCounts, PortfolioShare } from "./portfolio.ts";

/** A figure of some mines: so many of them, or so many of a whole. Counts. */
interface Figure {
  readonly part: number;
  /** Absent where the figure is the count itself. */
  readonly whole?: number;
}

/** The least and the greatest that a figure can be while some mines are unknown. */
export interface Extremes {
  readonly low: Figure;
  readonly high: Figure;
  /** What the whole can be: where that may be 0, there may be no rate at all. */
  readonly whole?: Interval;
}

/** What a measure can be for a portfolio; undefined where it was not counted. */
export function extremesOf(measure: MeasureId, portfolio: Portfolio): Extremes | undefined {
  const { total, shares = {} } = portfolio;
  switch (measure) {
    case "greenMines":
      return ofCount(total.green);
    case "completionRate.asPrinted":
      return asPrinted(total);
    case "completionRate.amongProducing":
      return amongProducing(total);
    case "managementMeasures":
      return issued("managementMeasures", portfolio);
    case "magnesiteSpecifications":
      return issued("magnesiteSpecification", portfolio);
    default:
      return ofShare(shares[measure]);
  }
}

/** All green mines of the producing ones: the two are counted apart, so their unknowns are free of each other. */
function asPrinted({ green, producing }: PortfolioCounts): Extremes | undefined {
  if (!green || !producing) return undefined;
  const [part, whole] = [rangeOf(green), rangeOf(producing)];
  return {
    low: { part: part.min, whole: whole.max },
    high: { part: part.max, whole: whole.min },
    whole,
  };
}

/** Green and producing mines of the producing ones; where both were not counted together, what the margins allow. */
export function amongProducing(counts: PortfolioCounts): Extremes | undefined {
  const { mines, green, producing, producingGreen: part, producingNotGreen: rest } = counts;
  if (!producing) return undefined;
  if (part && rest) return ofShare({ whole: producing, part, rest });
  if (!green) return undefined;
  const [greens, whole] = [rangeOf(green), rangeOf(producing)];
  const least = mines === undefined ? 0 : Math.max(0, greens.min + whole.min - mines);
  const most = Math.min(greens.max, whole.max);
  return {
    low: { part: least, whole: whole.max },
    high: { part: most, whole: Math.max(most, whole.min) },
    whole,
  };
}

function ofShare(share: PortfolioShare | undefined): Extremes | undefined {
  if (!share) return undefined;
  const [part, rest] = [rangeOf(share.part), rangeOf(share.rest)];
  return {
    low: { part: part.min, whole: part.min + rest.max },
    high: { part: part.max, whole: part.max + rest.min },
    whole: rangeOf(share.whole),
  };
}

function ofCount(count: Count | undefined): Extremes | undefined {
  if (!count) return undefined;
  const { min, max } = rangeOf(count);
  return { low: { part: min }, high: { part: max } };
}

function issued(kind: string, { instruments, asOf }: Portfolio): Extremes | undefined {
  const part = instruments?.filter((one) => one.kind === kind && one.issuedOn <= asOf).length;
  return part === undefined ? undefined : { low: { part }, high: { part } };
}

/** Whether a figure reaches a target, compared exactly. */
export function reaches({ part, whole }: Figure, target: number): boolean {
  if (whole === undefined) return part >= target;
  const { steps, one } = inSteps([target]);
  return BigInt(part) * 100n * one >= (steps[0] ?? 0n) * BigInt(whole);
}

/** How many more mines a figure needs to reach a target. Whole mines, 0 where it is reached. */
export function shortOf({ part, whole }: Figure, target: number): number {
  return Math.max(0, neededOf(target, whole) - part);
}

/** How many mines a target comes to, of a whole or by itself. Whole mines, rounded up. */
export function neededOf(target: number, whole?: number): number {
  if (whole === undefined) return Math.ceil(target);
  const { steps, one } = inSteps([target]);
  const [due, of] = [(steps[0] ?? 0n) * BigInt(whole), 100n * one];
  return Number((due + of - 1n) / of);
}

/** The value of a figure: its count, or the percentage of its whole. */
export function valueOf({ part, whole }: Figure): number {
  return whole === undefined ? part : percentage(part, whole);
}

/** From how many mines surely to how many possibly. */
export function rangeOf({ yes, unknown }: Count): Interval {
  return { min: yes, max: yes + unknown };
}
