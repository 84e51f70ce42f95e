import type { Interval } from "../assessment/score-reading.ts";
import { amongProducing, rangeOf, shortOf, valueOf } from "./extremes.ts";
import type { Grouping, Portfolio, PortfolioCounts, PortfolioGroup } from "./portfolio.ts";

/** Where the missing mines are: one group of mines. */
export interface GroupGap {
  /** Absent for the mines of which the value is unknown. */
  readonly value?: string;
  readonly producing: Interval;
  readonly green: Interval;
  readonly producingGreen: Interval;
  /** Producing mines that are not green: those that can still become so. */
  readonly producingNotGreen: Interval;
  /** Percent, not rounded; absent while there may be no producing mines. */
  readonly rate?: Interval;
  /** How many more the group would need to reach the province's rate by itself; the plan sets no target for a group. */
  readonly toRate?: Interval;
}

/** The groups of a portfolio with what each lacks; none where it has not been counted by this. */
export function groupGaps(portfolio: Portfolio, by: Grouping, rate: number | undefined): GroupGap[] {
  return (portfolio.groups?.[by] ?? []).flatMap((group) => gapOf(group, rate));
}

function gapOf({ value, counts }: PortfolioGroup, rate: number | undefined): GroupGap[] {
  const extremes = amongProducing(counts);
  if (!extremes || !counts.producing || !counts.green) return [];
  const { low, high, whole } = extremes;
  return [
    {
      ...(value === undefined ? {} : { value }),
      producing: rangeOf(counts.producing),
      green: rangeOf(counts.green),
      producingGreen: { min: low.part, max: high.part },
      producingNotGreen: restOf(counts, low.part, high.part),
      ...(whole?.min !== 0 && { rate: { min: valueOf(low), max: valueOf(high) } }),
      ...(rate !== undefined && { toRate: { min: shortOf(high, rate), max: shortOf(low, rate) } }),
    },
  ];
}

function restOf({ producing, producingNotGreen }: PortfolioCounts, least: number, most: number): Interval {
  if (producingNotGreen) return rangeOf(producingNotGreen);
  const { min, max } = rangeOf(producing ?? { yes: 0, unknown: 0 });
  return { min: Math.max(0, min - most), max: max - least };
}
