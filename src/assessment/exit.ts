import { judge } from "../evaluation/judge.ts";
import type { ParameterOverrides } from "../evaluation/overrides.ts";
import { type Day, readDay } from "../profile/day.ts";
import { factById } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { PlanEdition } from "../ruleset/plan-edition.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { mineOf } from "./assessment.ts";
import { exitComparison } from "./exit-comparison.ts";
import { exitConsequences } from "./exit-consequences.ts";
import { exitContext, type ExitContext, exitRule } from "./exit-context.ts";
import type { ExitDecision, ExitFinding, ExitNotice, ExitOutcome } from "./exit-decision.ts";
import { dishonestyIn, exitGrounds } from "./exit-grounds.ts";
import { exitOrders } from "./exit-orders.ts";
import { blacklistFor, decided, possibleOutcomes } from "./exit-outcome.ts";
import { failedRequirements } from "./failed-requirements.ts";
import { noticesOf } from "./notice.ts";

/** What a decision on exit is asked for. */
export interface ExitOptions {
  /** The day of the decision, `YYYY-MM-DD`. Events dated after it have not happened. */
  readonly asOf: Day;
  /** The edition of the plan; Liaoning's of 2021-2025 if none is given. */
  readonly edition?: PlanEdition | undefined;
  /** Readings of what the plan leaves open, by parameter id of the exit set, each with its source. */
  readonly parameters?: ParameterOverrides | undefined;
}

/**
 * Whether a green mine stays in the directory on a day, has to rectify, or is removed, and what follows.
 *
 * Removal rests on an authority's findings on record: a computed assessment below the standard only raises a notice.
 *
 * @param profile - A checked profile (`readProfile`); what it leaves out is unknown.
 * @returns Plain data. `cantTell` lists every outcome that is still possible and what it waits for.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known to the exit set, has a value that does not fit, or no source.
 * @source Plan ch. 6, 5.
 * @example
 * ```ts
 * const mine = readProfile({ identity: { name: "Example mine", province: "210000" }, greenMine: { listings: [] } });
 * const { decision } = decideExit(mine, { asOf: "2025-06-30" });
 * // "inapplicable"
 * ```
 */
export function decideExit(profile: MineProfile, options: ExitOptions): ExitDecision {
  const asOf = readDay((options as Partial<ExitOptions> | undefined)?.asOf, "asOf");
  const { edition = liaoning2021, parameters = {} } = options;
  const context = exitContext(profile, asOf, edition.exit, parameters);
  const { id, version, title } = edition.exit.ruleSet;
  const possible = possibleOutcomes(context);
  const blacklist = blacklistFor(possible, context);
  const grounds = exitGrounds(context);
  const order = exitOrders(context);
  const dishonesty = dishonestyIn(context);
  const below = grounds.find(({ ground }) => ground === "belowStandard")?.evidence ?? [];
  const waiting = waitingFor(context, possible, grounds, blacklist === "cantTell" ? [dishonesty] : []);
  return {
    kind: "exitDecision",
    ruleSet: { id, version, title },
    asOf,
    mine: mineOf(profile),
    decision: decided(possible),
    possible,
    blacklist,
    ...(typeof context.since === "string" && { listedSince: context.since }),
    grounds,
    order,
    dishonesty,
    consequences: exitConsequences(context, possible, blacklist, order),
    comparison: exitComparison(context, below, order.orders),
    missing: inCatalogueOrder(waiting.flatMap(({ missing }) => missing)),
    missingParameters: parametersIn(edition, waiting),
    notices: noticesFor(profile, asOf, edition, parameters, possible),
  };
}

/** The findings that keep the decision, or the blacklist, from being told. */
function waitingFor(
  context: ExitContext,
  possible: readonly ExitOutcome[],
  grounds: readonly ExitFinding[],
  blacklist: readonly ExitFinding[],
): Pick<ExitFinding, "missing" | "missingParameters">[] {
  if (possible.length === 1) return [...blacklist];
  const rectification = judge(exitRule(context, context.edition.rectification), context.set, context.context);
  return [...grounds, rectification, ...blacklist];
}

function parametersIn({ exit }: PlanEdition, waiting: readonly Pick<ExitFinding, "missingParameters">[]) {
  const ids = new Set(waiting.flatMap(({ missingParameters }) => missingParameters));
  const waited = exit.ruleSet.parameters.filter(({ id }) => ids.has(id));
  return waited.map(({ id, title }) => ({ parameter: id, title }));
}

function inCatalogueOrder(leaves: readonly string[]): string[] {
  const wanted = new Set(leaves);
  return [...factById.keys()].filter((id) => wanted.has(id));
}

function noticesFor(
  profile: MineProfile,
  asOf: Day,
  { mine, exit: { ruleSet } }: PlanEdition,
  parameters: ParameterOverrides,
  possible: readonly ExitOutcome[],
): ExitNotice[] {
  const own = noticesOf({ ruleSet, asOf, slots: [], parameters, determinations: [], findings: [] });
  const raised = own.filter((notice) => notice.code === "outside_term" || notice.code === "parameter_overridden");
  if (possible.length === 1 && possible[0] === "inapplicable") return raised;
  const rules = failedRequirements(profile, asOf, mine);
  if (rules.length === 0) return raised;
  return [...raised, { code: "computed_below_standard", ruleSet: mine.id, rules }];
}
