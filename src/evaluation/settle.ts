import { checks } from "../profile/checks.ts";
import { deriveInto, profileFrom, type Slots, slotOf } from "../profile/slots.ts";
import { comparisonsIn, isParameter } from "../ruleset/condition.ts";
import { candidatesFor } from "./candidates.ts";
import type { CompiledRule, CompiledRuleSet } from "./compile.ts";
import type { Context } from "./context.ts";
import { parameterValue } from "./evaluate.ts";
import { applicability, verdictOf } from "./judge.ts";
import { truthOf } from "./evaluate.ts";
import { no } from "./truth.ts";

/** The smallest sets of absent leaves some values of which alone would decide a verdict. */
export interface SettlingSets {
  readonly sets: readonly (readonly string[])[];
  /** How many further sets were found beyond those listed. */
  readonly more: number;
  /** Whether every set was looked at; if not, there may be others. */
  readonly complete: boolean;
}

/** How many sets are listed. */
const mostSets = 8;

/** How many assignments of values are tried for one rule before the search stops. */
const mostTries = 30_000;

/** What would settle a rule that cannot be told. */
export function settlingSets(
  rule: CompiledRule,
  set: CompiledRuleSet,
  context: Context,
  missing: readonly string[],
): SettlingSets {
  const search = searchFor(rule, set, context);
  const found: string[][] = [];
  for (let size = 1; size <= missing.length; size++) {
    for (const subset of subsetsOf(missing, size)) {
      if (found.some((smaller) => smaller.every((leaf) => subset.includes(leaf)))) continue;
      if (search.settles(subset)) found.push(subset);
      if (search.exhausted()) return listed(found, false);
    }
  }
  return listed(found, true);
}

/** Whether one absent leaf alone could settle a rule. */
export function settlesAlone(rule: CompiledRule, set: CompiledRuleSet, context: Context, leaf: string): boolean {
  return searchFor(rule, set, context).settles([leaf]);
}

function listed(found: readonly string[][], complete: boolean): SettlingSets {
  return { sets: found.slice(0, mostSets), more: Math.max(0, found.length - mostSets), complete };
}

function searchFor(rule: CompiledRule, set: CompiledRuleSet, context: Context) {
  const limits = limitsOf(rule, set, context);
  const trial: Slots = [...context.slots];
  const trialContext = { ...context, slots: trial };
  let tries = 0;

  /** Whether some values of the leaves from `index` on decide the verdict. */
  function settlesFrom(leaves: readonly string[], index: number): boolean {
    const leaf = leaves[index];
    if (leaf === undefined) return decides();
    const slot = slotOf.get(leaf) ?? -1;
    const given = trial[slot];
    const decided = candidatesFor(leaf, context.asOf, limits, context.slots).some((value) => {
      trial[slot] = value;
      return settlesFrom(leaves, index + 1);
    });
    trial[slot] = given;
    return decided;
  }

  function decides(): boolean {
    if (++tries > mostTries) return false;
    deriveInto(trial, context.asOf);
    const applies = applicability(rule, set, trialContext);
    const verdict = verdictOf(applies, applies === no ? no : truthOf(rule.requires, trialContext));
    return verdict !== "cantTell" && isSound(trial);
  }

  return { settles: (leaves: readonly string[]) => settlesFrom(leaves, 0), exhausted: () => tries > mostTries };
}

/** Whether the leaves contradict each other nowhere. */
function isSound(slots: Slots): boolean {
  const profile = profileFrom(slots);
  return checks.every((check) => check(profile).length === 0);
}

/** The numbers that a rule compares with. */
function limitsOf({ rule }: CompiledRule, set: CompiledRuleSet, context: Context): number[] {
  const comparisons = [...(rule.appliesWhen ? comparisonsIn(rule.appliesWhen) : []), ...comparisonsIn(rule.requires)];
  return comparisons.flatMap(({ value }) => {
    if (typeof value === "number") return [value];
    if (typeof value !== "object" || !isParameter(value)) return [];
    const parameter = context.parameters[set.parameters.findIndex(({ id }) => id === value.parameter)];
    if (!parameter) return [];
    const known = parameter.rows?.map(({ entry }) => entry.value) ?? [parameterValue(parameter, context.slots)];
    return known.filter((limit) => typeof limit === "number");
  });
}

function* subsetsOf(leaves: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= leaves.length - size; index++) {
    for (const rest of subsetsOf(leaves, size - 1, index + 1)) yield [leaves[index] ?? "", ...rest];
  }
}
