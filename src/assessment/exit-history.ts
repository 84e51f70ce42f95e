import type { ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, readDay, readPeriod } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { Words } from "../profile/words.ts";
import type { ExitGroundName, PlanEdition } from "../ruleset/plan-edition.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { mineOf } from "./assessment.ts";
import { exitContext } from "./exit-context.ts";
import type { Blacklist, ExitDecision, ExitOrders, ExitOutcome } from "./exit-decision.ts";
import { type ExitEvent, exitEvents, turningDays } from "./exit-events.ts";
import { exitGrounds } from "./exit-grounds.ts";
import { exitOrders } from "./exit-orders.ts";
import { blacklistFor, decided, possibleOutcomes } from "./exit-outcome.ts";

/** How a mine stood, from the first to the last of some days on which nothing changed. */
export interface ExitState {
  readonly from: Day;
  readonly until: Day;
  readonly decision: ExitOutcome | "cantTell";
  readonly possible: readonly ExitOutcome[];
  readonly blacklist: Blacklist;
  readonly order: ExitOrders["state"];
  /** The grounds that stood. */
  readonly standing: readonly ExitGroundName[];
  /** The grounds of which it could not be told. */
  readonly undecided: readonly ExitGroundName[];
  /** What happened on its first day. */
  readonly events: readonly ExitEvent[];
}

/** How a mine stood to exit on every day of a period. */
export interface ExitHistory {
  readonly kind: "exitHistory";
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: Words };
  readonly mine: ExitDecision["mine"];
  readonly from: Day;
  readonly asOf: Day;
  /** In order, without gap or overlap; neighbours differ. */
  readonly states: readonly ExitState[];
}

/** What a history is asked for. */
export interface ExitHistoryOptions {
  /** The first day; the day of the profile's first event if none is given. */
  readonly from?: Day | undefined;
  /** The last day. Events dated after it have not happened. */
  readonly asOf: Day;
  readonly edition?: PlanEdition | undefined;
  readonly parameters?: ParameterOverrides | undefined;
}

/**
 * The decision on exit of every day of a period, replayed from the dated events of the profile: on each day it is what
 * `decideExit` says of that day.
 *
 * @throws {DayError} If `asOf` or `from` is not a calendar day.
 * @throws {PeriodError} If `from` comes after `asOf`.
 * @throws {ParametersError} If a parameter is not known to the exit set, has a value that does not fit, or no source.
 */
export function exitHistory(profile: MineProfile, options: ExitHistoryOptions): ExitHistory {
  const asOf = readDay((options as Partial<ExitHistoryOptions> | undefined)?.asOf, "asOf");
  const { edition = liaoning2021, parameters = {} } = options;
  const events = exitEvents(profile).filter(({ on }) => on <= asOf);
  const from = options.from === undefined ? (events[0]?.on ?? asOf) : readDay(options.from, "from");
  readPeriod(from, asOf, ["from", "asOf"]);
  const { id, version, title } = edition.exit.ruleSet;
  const days = turningDays(profile, edition.exit.ruleSet, from, asOf);
  const states: ExitState[] = [];
  for (const [index, { day, until }] of days.entries()) {
    const next = { ...stateOn(profile, day, edition, parameters), from: day, until };
    const last = index === 0 ? undefined : states.at(-1);
    if (last && isSame(last, next)) states[states.length - 1] = { ...last, until };
    else states.push({ ...next, events: events.filter(({ on }) => on === day) });
  }
  return { kind: "exitHistory", ruleSet: { id, version, title }, mine: mineOf(profile), from, asOf, states };
}

type Standing = Omit<ExitState, "from" | "until" | "events">;

function stateOn(profile: MineProfile, day: Day, edition: PlanEdition, parameters: ParameterOverrides): Standing {
  const context = exitContext(profile, day, edition.exit, parameters);
  const possible = possibleOutcomes(context);
  const grounds = exitGrounds(context);
  const having = (verdict: "failed" | "cantTell") =>
    grounds.filter((one) => one.verdict === verdict).map(({ ground }) => ground);
  return {
    decision: decided(possible),
    possible,
    blacklist: blacklistFor(possible, context),
    order: exitOrders(context).state,
    standing: having("failed"),
    undecided: having("cantTell"),
  };
}

function isSame(one: Standing, other: Standing): boolean {
  const told = ({ decision, possible, blacklist, order, standing, undecided }: Standing) =>
    JSON.stringify([decision, possible, blacklist, order, standing, undecided]);
  return told(one) === told(other);
}
