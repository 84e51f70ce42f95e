import type { Interval } from "../assessment/score-reading.ts";
import type { RuleSummary } from "../evaluation/about.ts";
import type { Verdict } from "../evaluation/judge.ts";
import type { Day } from "../profile/day.ts";
import { difference } from "../profile/decimal.ts";
import type { FactId } from "../profile/facts.ts";
import type { MeasureId } from "../ruleset/measures.ts";
import { measures } from "../ruleset/measures.ts";
import type { Confidence, Source } from "../ruleset/parameter.ts";
import type { PortfolioTarget } from "../ruleset/rule-set.ts";
import { type Extremes, extremesOf, reaches, shortOf, valueOf } from "./extremes.ts";
import { measureFacts } from "./measure-facts.ts";
import type { Pace } from "./pace.ts";
import type { Portfolio } from "./portfolio.ts";

/** Why it cannot be told whether a target is reached. */
export type Undecided = "notCounted" | "noMines" | "unknownMines" | "noTarget";

/** The figure that a target asks for. */
export interface TargetValue {
  readonly parameter: string;
  /** Absent where no document gives one. */
  readonly value?: number;
  readonly source?: Source;
  readonly confidence?: Confidence;
  /** Where a caller's value in its place comes from. */
  readonly givenBy?: string;
}

/** How far a portfolio is from one target. */
export interface TargetFinding {
  readonly kind: "targetFinding";
  readonly rule: string;
  readonly about: RuleSummary;
  readonly measure: MeasureId;
  readonly unit: "%" | "mines" | "documents";
  readonly attribute?: "expectational" | "binding";
  readonly target: TargetValue;
  /** The day by which it is to be reached. */
  readonly day: Day;
  /** Reached on the day asked for or not, due or not. */
  readonly verdict: Exclude<Verdict, "inapplicable">;
  readonly because?: Undecided;
  /** The facts that the measure rests on which are unknown of some mines. */
  readonly unknownFacts: readonly { readonly fact: FactId; readonly mines: number }[];
  /** In the unit, not rounded. Absent while there may be no whole to measure. */
  readonly value?: Interval;
  readonly part?: Interval;
  readonly whole?: Interval;
  /** What is missing to the target: in mines or documents, and in percentage points. */
  readonly gap?: { readonly count: Interval; readonly points?: Interval };
  readonly pace?: Pace;
}

/** What a finding is measured from. */
export interface TargetGrounds {
  readonly rule: string;
  readonly about: RuleSummary;
  readonly asked: PortfolioTarget;
  readonly target: TargetValue;
  readonly portfolio: Portfolio;
}

/** How far a portfolio is from a target, but for its pace. */
export function targetFinding({ rule, about, asked, target, portfolio }: TargetGrounds): TargetFinding {
  const { measure, day, attribute } = asked;
  const extremes = extremesOf(measure, portfolio);
  const undecided = extremes
    ? verdictOf(extremes, target.value)
    : ({ verdict: "cantTell", because: "notCounted" } as const);
  return {
    kind: "targetFinding",
    rule,
    about,
    measure,
    unit: measures[measure].unit,
    ...(attribute && { attribute }),
    target,
    day,
    ...undecided,
    unknownFacts: measureFacts[measure].flatMap((fact) => {
      const mines = portfolio.unknownFacts?.find((one) => one.fact === fact)?.mines ?? 0;
      return mines === 0 ? [] : [{ fact, mines }];
    }),
    ...(extremes && figuresOf(extremes, target.value)),
  };
}

function verdictOf(
  { low, high, whole }: Extremes,
  target: number | undefined,
): Pick<TargetFinding, "verdict" | "because"> {
  if (target === undefined) return { verdict: "cantTell", because: "noTarget" };
  // A rate of no mines is no rate.
  if (whole?.min === 0) return { verdict: "cantTell", because: whole.max === 0 ? "noMines" : "unknownMines" };
  if (reaches(low, target)) return { verdict: "passed" };
  return reaches(high, target) ? { verdict: "cantTell", because: "unknownMines" } : { verdict: "failed" };
}

function figuresOf({ low, high, whole }: Extremes, target: number | undefined) {
  const part = { min: low.part, max: high.part };
  const hasValue = whole?.min !== 0;
  const isOfNone = whole?.max === 0;
  const value = { min: hasValue ? valueOf(low) : 0, max: hasValue ? valueOf(high) : 0 };
  return {
    ...(hasValue && { value }),
    part,
    ...(whole && { whole }),
    ...(target !== undefined &&
      !isOfNone && {
        gap: {
          count: { min: shortOf(high, target), max: shortOf(low, target) },
          ...(hasValue && whole && { points: pointsShort(value, target) }),
        },
      }),
  };
}

function pointsShort({ min, max }: Interval, target: number): Interval {
  return { min: Math.max(0, difference(target, max)), max: Math.max(0, difference(target, min)) };
}
