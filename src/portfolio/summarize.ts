import { compile } from "../evaluation/compile.ts";
import { overrideFaults, type ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, daysAround, readDay } from "../profile/day.ts";
import { ParametersError } from "../profile/fault.ts";
import type { MineProfile } from "../profile/mine.ts";
import { inForceOn } from "../ruleset/parameter.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { liaoning2021Targets } from "../ruleset/shipped/liaoning-2021-targets.ts";
import { claimsOf } from "./claims.ts";
import { parametersDay } from "./parameters-day.ts";
import type { Instrument, Portfolio } from "./portfolio.ts";
import { newTally } from "./tally.ts";

/** The parameter that names the counties of the focus zone. */
const zoneParameter = "focus-areas.liaodong-counties";

/** What mines are counted by. */
export interface SummarizeOptions {
  readonly asOf: Day;
  /** The targets whose zone is looked for; Liaoning's of 2021 if left out. */
  readonly ruleSet?: RuleSet;
  /** Values in place of the rule set's, such as another list of the zone's counties. */
  readonly parameters?: ParameterOverrides;
  /** The documents issued that the plan counts among its indicators. */
  readonly instruments?: readonly Instrument[];
  readonly title?: Portfolio["title"];
}

/**
 * Counts of mines on a day, in all and by city, county, mineral, scale, method, state and zone. What is unknown of a mine
 * is counted as unknown; profiles that bear one licence number are one mine, and the first of them counts.
 *
 * @param profiles - Any number of them: they are read one by one and not kept.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 * @example
 * ```ts
 * const mine = readProfile({ identity: { name: "Example mine", city: "210300" }, greenMine: { listings: [] } });
 * const { total } = summarize([mine], { asOf: "2025-06-30" });
 * // total.green: { yes: 0, unknown: 0 }, total.producing: { yes: 0, unknown: 1 }
 * ```
 */
export function summarize(profiles: Iterable<MineProfile>, options: SummarizeOptions): Portfolio {
  const counter = counterFor(options);
  for (const profile of profiles) counter.add(profile);
  return counter.portfolio();
}

/**
 * Counts of mines that arrive one by one, as of a stream; see `summarize`.
 *
 * @param profiles - Asked for the next only when the last is counted.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 */
export async function summarizeAsync(
  profiles: AsyncIterable<MineProfile>,
  options: SummarizeOptions,
): Promise<Portfolio> {
  const counter = counterFor(options);
  for await (const profile of profiles) counter.add(profile);
  return counter.portfolio();
}

function counterFor({ asOf, ruleSet, parameters = {}, instruments, title }: SummarizeOptions) {
  const days = daysAround(readDay(asOf, "asOf"));
  const zone = zoneOf(ruleSet ?? liaoning2021Targets, parameters, asOf);
  const tally = newTally();
  return {
    add: (profile: MineProfile) => tally.add(claimsOf(profile, days, zone)),
    portfolio: (): Portfolio => ({
      kind: "portfolio",
      asOf,
      ...(title && { title: { ...title } }),
      ...tally.counted(),
      ...(instruments && { instruments: instruments.map((instrument) => ({ ...instrument })) }),
    }),
  };
}

function zoneOf(ruleSet: RuleSet, overrides: ParameterOverrides, asOf: Day): readonly string[] | undefined {
  const faults = overrideFaults(overrides, compile(ruleSet).parameters);
  if (faults.length > 0) throw new ParametersError(faults);
  const parameter = ruleSet.parameters.find(({ id }) => id === zoneParameter);
  const value =
    overrides[zoneParameter]?.value ?? inForceOn(parameter?.values ?? [], parametersDay(ruleSet, asOf))?.value;
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
}
