import { type CompiledRule, type CompiledRuleSet, compile } from "../evaluation/compile.ts";
import { type Context, contextFor } from "../evaluation/context.ts";
import type { ParameterOverrides } from "../evaluation/overrides.ts";
import type { Day } from "../profile/day.ts";
import { listedSince } from "../profile/derived/while-listed.ts";
import { RuleSetError } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { ExitEdition } from "../ruleset/plan-edition.ts";

/** What a decision on exit is drawn from: a mine, a day, and the rules that judge it. */
export interface ExitContext {
  readonly profile: MineProfile;
  readonly asOf: Day;
  readonly edition: ExitEdition;
  readonly set: CompiledRuleSet;
  readonly context: Context;
  /** Since when the mine has been listed without a break; undefined where it is not, null where that is not known. */
  readonly since: Day | undefined | null;
}

/**
 * What a decision on exit for a mine on a day is drawn from.
 *
 * @throws {ParametersError} If a parameter is not known to the exit set, or its value does not fit or has no source.
 */
export function exitContext(
  profile: MineProfile,
  asOf: Day,
  edition: ExitEdition,
  parameters: ParameterOverrides,
): ExitContext {
  const set = compile(edition.ruleSet);
  const listings = profile.greenMine?.listings;
  const since = listings ? listedSince(listings, asOf) : null;
  return { profile, asOf, edition, set, context: contextFor(set, profile, asOf, parameters), since };
}

/**
 * The rule of an edition's exit set.
 *
 * @throws {RuleSetError} If the set has no such rule.
 */
export function exitRule({ set }: ExitContext, id: string): CompiledRule {
  const found = set.rules.find(({ rule }) => rule.id === id);
  if (found) return found;
  const known = set.rules.map(({ rule }) => rule.id);
  throw new RuleSetError([faultAt("unknown_rule", ["edition", "exit"], id, meant(id, known))]);
}
