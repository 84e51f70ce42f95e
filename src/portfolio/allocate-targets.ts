import type { Interval } from "../assessment/score-reading.ts";
import type { ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, dayAfter, daysBetween } from "../profile/day.ts";
import { MeasurementError } from "../profile/fault.ts";
import { faultAt, oneOf } from "../profile/fault-at.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Targets } from "../ruleset/shipped/liaoning-2021-targets.ts";
import { groupGaps } from "./gaps.ts";
import { largestRemainder } from "./largest-remainder.ts";
import { measureTargets } from "./measure-targets.ts";
import type { Portfolio } from "./portfolio.ts";

/** What a target can be split by. */
const splits = ["city", "county", "mineral", "year"] as const;

/** How a target can be split. */
const methods = ["largest-remainder"] as const;

/** How the mines that a target lacks are to be split. */
export interface AllocateTargetsOptions {
  readonly asOf: Day;
  readonly by: (typeof splits)[number];
  readonly method: (typeof methods)[number];
  /** The rule whose gap is split; the number of green mines if left out. */
  readonly rule?: string;
  readonly ruleSet?: RuleSet;
  readonly parameters?: ParameterOverrides;
}

/** What one city, county, mineral or year is to bring. */
export interface AllocatedShare {
  /** A code, a mineral or a year; absent for the mines of which it is unknown. */
  readonly value?: string;
  /** What it is weighed by: producing mines that are not green, or the part of the year that is left. */
  readonly weight: number;
  /** New green mines. Whole. */
  readonly mines: number;
}

/** The mines that a target lacks, split by the largest remainder. */
export interface TargetAllocation {
  readonly kind: "targetAllocation";
  readonly asOf: Day;
  readonly by: AllocateTargetsOptions["by"];
  readonly method: AllocateTargetsOptions["method"];
  readonly rule: string;
  /** What the target lacks; while mines are unknown, the most it can lack is split. */
  readonly gap: Interval;
  readonly shares: readonly AllocatedShare[];
  readonly allocated: number;
  /** What is left because no more producing mines are there to become green. */
  readonly unplaced: number;
}

/**
 * The mines that a target lacks, split among cities, counties or minerals by their producing mines that are not green
 * yet, or among the years to the target's day. The plan asks for the breakdown and names no method: this one is named.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {MeasurementError} If the split, the method or the rule is not known, or there is nothing to split by.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 * @source Plan ch. 6, 2.
 * @example
 * ```ts
 * const options = { asOf: "2020-12-31", by: "year", method: "largest-remainder" } as const;
 * const { shares } = allocateTargets(liaoning2021Baseline, options);
 * // 336 mines in five years: 68, 67, 67, 67, 67
 * ```
 */
export function allocateTargets(portfolio: Portfolio, options: AllocateTargetsOptions): TargetAllocation {
  const { asOf, by, method, ruleSet = liaoning2021Targets, parameters = {} } = options;
  checkNames(options, ruleSet);
  const report = measureTargets(portfolio, { asOf, ruleSet, parameters });
  const finding = report.findings.find((one) =>
    options.rule ? one.rule === options.rule : one.measure === "greenMines",
  );
  if (!finding?.gap || finding.unit === "documents") throw refused("nothing_to_split", ["rule"], options.rule, noGap);
  const { gap, day, rule } = finding;
  const claimants = by === "year" ? yearsLeft(asOf, day) : minesLeft(portfolio, by);
  if (claimants.length === 0) throw refused("nothing_to_split", ["by"], by, noGroups);
  const room = by === "year" ? gap.count.max : claimants.reduce((sum, { weight }) => sum + weight, 0);
  const allocated = Math.min(gap.count.max, room);
  const seats = largestRemainder(
    allocated,
    claimants.map(({ units }) => ({ weight: units })),
  );
  return {
    kind: "targetAllocation",
    asOf,
    by,
    method,
    rule,
    gap: gap.count,
    shares: claimants.map(({ value, weight }, index) => ({
      ...(value === undefined ? {} : { value }),
      weight,
      mines: seats[index] ?? 0,
    })),
    allocated,
    unplaced: gap.count.max - allocated,
  };
}

interface Weighed {
  readonly value?: string;
  readonly weight: number;
  /** The weight in whole units. */
  readonly units: bigint;
}

/** The groups of a portfolio by how many producing mines are, or may be, not green yet. */
function minesLeft(portfolio: Portfolio, by: "city" | "county" | "mineral"): Weighed[] {
  return groupGaps(portfolio, by, undefined).map(({ value, producingNotGreen: { max } }) => ({
    ...(value === undefined ? {} : { value }),
    weight: max,
    units: BigInt(max),
  }));
}

/** The calendar years after a day up to another, each by the part of it that is left: a whole year counts as 1. */
function yearsLeft(asOf: Day, until: Day): Weighed[] {
  const from = Number(dayAfter(asOf, "P1D").slice(0, 4));
  const last = Number(until.slice(0, 4));
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => {
    const year = String(from + index).padStart(4, "0");
    const [eve, end] = [`${String(from + index - 1).padStart(4, "0")}-12-31`, `${year}-12-31`];
    const days = daysBetween(asOf > eve ? asOf : eve, until < end ? until : end);
    const length = daysBetween(eve, end);
    return { value: year, weight: days / length, units: BigInt(days) * (length === 366 ? 365n : 366n) };
  });
}

function checkNames({ by, method, rule }: AllocateTargetsOptions, { rules }: RuleSet): void {
  if (!splits.includes(by)) throw refused("unknown_value", ["by"], by, oneOf(splits, by));
  if (!methods.includes(method)) throw refused("unknown_value", ["method"], method, oneOf(methods, method));
  const ids = rules.map(({ id }) => id);
  if (rule !== undefined && !ids.includes(rule)) throw refused("unknown_rule", ["rule"], rule, oneOf(ids, rule));
}

function refused(code: string, path: readonly string[], value: unknown, remedy: { zh: string; en: string }) {
  return new MeasurementError([faultAt(code, path, value, remedy)]);
}

const noGap = { zh: "这个指标没有可分解的矿山数", en: "this target lacks no known number of mines" };
const noGroups = {
  zh: "没有可分的年份,或组合未按此分组;请改用其他方式",
  en: "no year is left, or the portfolio was not grouped by this; split otherwise",
};
