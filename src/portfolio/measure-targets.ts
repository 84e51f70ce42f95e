import { summariesOf } from "../evaluation/about.ts";
import { compile } from "../evaluation/compile.ts";
import { overrideFaults, type ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, readDay } from "../profile/day.ts";
import { MeasurementError, ParametersError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { inForceOn, type Parameter } from "../ruleset/parameter.ts";
import type { Rule, RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Targets } from "../ruleset/shipped/liaoning-2021-targets.ts";
import { type GroupGap, groupGaps } from "./gaps.ts";
import { type ImpliedTargets, impliedTargets } from "./implied.ts";
import { paceOf } from "./pace.ts";
import { parametersDay } from "./parameters-day.ts";
import type { DuplicateMine, Portfolio, PortfolioCounts } from "./portfolio.ts";
import { type TargetFinding, targetFinding, type TargetValue } from "./target-finding.ts";

/** What targets are measured with. */
export interface MeasureTargetsOptions {
  readonly asOf: Day;
  /** An earlier portfolio, from which the pace so far is reckoned. */
  readonly baseline?: Portfolio;
  /** A set of targets; Liaoning's of 2021 if left out. */
  readonly ruleSet?: RuleSet;
  readonly parameters?: ParameterOverrides;
}

/** Something the reader of a target report should know before trusting it. */
export type TargetNotice =
  | { readonly code: "outside_term"; readonly asOf: Day; readonly from: Day; readonly until?: Day }
  | { readonly code: "counted_on_another_day"; readonly asOf: Day; readonly counted: Day }
  | { readonly code: "duplicate_mines"; readonly licences: number; readonly profiles: number }
  | { readonly code: "mines_without_licence"; readonly mines: number }
  | {
      readonly code: "parameter_overridden";
      readonly parameter: string;
      readonly value: unknown;
      readonly source: string;
    };

/** How far many mines together are from the targets of a rule set. */
export interface TargetReport {
  readonly kind: "targetReport";
  readonly asOf: Day;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly portfolio: {
    readonly asOf: Day;
    readonly title?: Words;
    readonly source?: string;
    readonly total: PortfolioCounts;
    readonly duplicates: readonly DuplicateMine[];
  };
  readonly findings: readonly TargetFinding[];
  /** What the rate and the number come to in terms of each other. */
  readonly implied?: ImpliedTargets;
  readonly gaps: { readonly city: readonly GroupGap[]; readonly mineral: readonly GroupGap[] };
  readonly notices: readonly TargetNotice[];
}

/**
 * How far many mines together are from the targets of a plan, in percent and in mines; each figure is an interval while
 * mines are unknown.
 *
 * @param portfolio - Counted by `summarize`, or published and read by `readPortfolio`.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {MeasurementError} If the rule set is not one of targets.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 * @source Plan ch. 3 and its table of main indicators.
 * @example
 * ```ts
 * const { findings } = measureTargets(liaoning2021Baseline, { asOf: "2020-12-31" });
 * const rate = findings.find(({ measure }) => measure === "completionRate.asPrinted");
 * // 84 of 596 producing mines: rate.gap.count is { min: 363, max: 363 }
 * ```
 */
export function measureTargets(portfolio: Portfolio, options: MeasureTargetsOptions): TargetReport {
  const { baseline, ruleSet = liaoning2021Targets, parameters = {} } = options;
  const asOf = readDay(options.asOf, "asOf");
  checkOptions(ruleSet, parameters);
  const summaries = summariesOf(ruleSet);
  const findings = ruleSet.rules.flatMap((rule): TargetFinding[] => {
    const about = summaries.get(rule.id);
    if (!about || !rule.target) return [];
    const target = targetOf(rule.target, ruleSet.parameters, parameters, parametersDay(ruleSet, asOf));
    const finding = targetFinding({ rule: rule.id, about, asked: rule.target, target, portfolio });
    const { measure, day } = rule.target;
    const isOfMines = finding.unit !== "documents";
    const pace = isOfMines && paceOf({ measure, portfolio, baseline, asOf, day, gap: finding.gap?.count });
    return [{ ...finding, ...(pace && { pace }) }];
  });
  const implied = impliedTargets(findings, portfolio);
  const { id, version, title } = ruleSet;
  return {
    kind: "targetReport",
    asOf,
    ruleSet: { id, version, title },
    portfolio: aboutPortfolio(portfolio),
    findings,
    ...(implied && { implied }),
    gaps: {
      city: groupGaps(portfolio, "city", implied?.rate),
      mineral: groupGaps(portfolio, "mineral", implied?.rate),
    },
    notices: noticesOf(portfolio, asOf, ruleSet, parameters),
  };
}

function checkOptions(ruleSet: RuleSet, parameters: ParameterOverrides): void {
  if (ruleSet.subject !== "portfolio") {
    throw new MeasurementError([faultAt("not_targets", ["ruleSet"], ruleSet.id, subjectRemedy)]);
  }
  const faults = overrideFaults(parameters, compile(ruleSet).parameters);
  if (faults.length > 0) throw new ParametersError(faults);
}

function targetOf(
  { atLeast: { parameter } }: NonNullable<Rule["target"]>,
  parameters: readonly Parameter[],
  overrides: ParameterOverrides,
  day: Day,
): TargetValue {
  const override = Object.hasOwn(overrides, parameter) ? overrides[parameter] : undefined;
  if (typeof override?.value === "number") return { parameter, value: override.value, givenBy: override.source };
  const entry = inForceOn(parameters.find(({ id }) => id === parameter)?.values ?? [], day);
  return {
    parameter,
    ...(typeof entry?.value === "number" && { value: entry.value }),
    ...(entry?.source && { source: entry.source }),
    ...(entry?.confidence && { confidence: entry.confidence }),
  };
}

function aboutPortfolio({ asOf, title, source, total, duplicates = [] }: Portfolio): TargetReport["portfolio"] {
  return { asOf, ...(title && { title }), ...(source === undefined ? {} : { source }), total, duplicates };
}

function noticesOf(
  portfolio: Portfolio,
  asOf: Day,
  { inForce }: RuleSet,
  parameters: ParameterOverrides,
): TargetNotice[] {
  const { from, until } = inForce;
  const isOutside = asOf < from || (until !== undefined && asOf > until);
  const { duplicates = [], withoutLicence = 0 } = portfolio;
  const profiles = duplicates.reduce((sum, one) => sum + one.profiles, 0);
  return [
    ...(isOutside ? [{ code: "outside_term", asOf, from, ...(until === undefined ? {} : { until }) } as const] : []),
    ...(portfolio.asOf === asOf ? [] : [{ code: "counted_on_another_day", asOf, counted: portfolio.asOf } as const]),
    ...(profiles === 0 ? [] : [{ code: "duplicate_mines", licences: duplicates.length, profiles } as const]),
    ...(withoutLicence === 0 ? [] : [{ code: "mines_without_licence", mines: withoutLicence } as const]),
    ...Object.entries(parameters).map(
      ([parameter, { value, source }]) => ({ code: "parameter_overridden", parameter, value, source }) as const,
    ),
  ];
}

const subjectRemedy = {
  zh: "这个规则集不是指标;请用对象为 portfolio 的规则集",
  en: "this set holds no targets; give one whose subject is portfolio",
};
