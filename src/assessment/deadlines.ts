import { compile } from "../evaluation/compile.ts";
import { contextFor } from "../evaluation/context.ts";
import type { ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, readDay } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { PlanEdition } from "../ruleset/plan-edition.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import type { Deadline } from "./deadline.ts";
import { dutiesIn } from "./deadline-duties.ts";
import { licencesIn } from "./deadline-licences.ts";
import { ordersIn } from "./deadline-orders.ts";
import { exitContext } from "./exit-context.ts";

/** What deadlines are asked for. */
export interface DeadlinesOptions {
  /** The day on which they stand so, `YYYY-MM-DD`. Events dated after it have not happened. */
  readonly asOf: Day;
  /** The edition of the plan; Liaoning's of 2021-2025 if none is given. */
  readonly edition?: PlanEdition | undefined;
  /** Values in place of the standard's, by parameter id of the rules for a mine, each with its source. */
  readonly parameters?: ParameterOverrides | undefined;
}

/** The dated duties of several mines on one day. */
export interface Calendar {
  readonly kind: "calendar";
  readonly asOf: Day;
  /** How many mines were looked at. */
  readonly mines: number;
  /** By the last day; those without one come last. */
  readonly deadlines: readonly Deadline[];
}

/**
 * Every dated duty of a mine: what the plan's rules ask for by a day, orders to rectify, and licences that rules need.
 *
 * @param profile - A checked profile (`readProfile`); what it leaves out is unknown.
 * @returns By the last day; those without one come last. What is not for the mine is left out.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known to the rules for a mine, has a value that does not fit, or no source.
 * @example
 * ```ts
 * const mine = readProfile({
 *   identity: { name: "Example mine", province: "210000" },
 *   operation: { state: "producing", productionStartedOn: "2024-02-29" },
 *   greenMine: { listings: [] },
 * });
 * const [first] = deadlines(mine, { asOf: "2025-03-01" });
 * console.log(first?.due); // "2025-02-28"
 * console.log(first?.state); // "overdue"
 * ```
 */
export function deadlines(profile: MineProfile, options: DeadlinesOptions): Deadline[] {
  const asOf = readDay((options as Partial<DeadlinesOptions> | undefined)?.asOf, "asOf");
  const { edition = liaoning2021, parameters = {} } = options;
  const set = compile(edition.mine);
  const context = contextFor(set, profile, asOf, parameters);
  const found = [
    ...dutiesIn(profile, set, context),
    ...ordersIn(exitContext(profile, asOf, edition.exit, {})),
    ...licencesIn(profile, set, context),
  ];
  return found.sort(byLastDay);
}

/**
 * The dated duties of several mines on one day, in one list.
 *
 * @param profiles - Checked profiles, each of its own mine.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known to the rules for a mine, has a value that does not fit, or no source.
 */
export function calendar(profiles: Iterable<MineProfile>, options: DeadlinesOptions): Calendar {
  const asOf = readDay((options as Partial<DeadlinesOptions> | undefined)?.asOf, "asOf");
  const found: Deadline[] = [];
  let mines = 0;
  for (const profile of profiles) {
    mines++;
    found.push(...deadlines(profile, options));
  }
  return { kind: "calendar", asOf, mines, deadlines: found.sort(byLastDay) };
}

/** The order of deadlines by their last day; those without one come last, and equals stay as they are. */
function byLastDay(a: Deadline, b: Deadline): number {
  const [one, other] = [a.due ?? "~", b.due ?? "~"];
  return one < other ? -1 : one > other ? 1 : 0;
}
