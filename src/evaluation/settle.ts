import { checks, crossCheckedLeaves } from "../profile/checks.ts";
import { deriveInto, profileFrom, type Slots, slotOf } from "../profile/slots.ts";
import { candidatesFor } from "./candidates.ts";
import type { CompiledRule, CompiledRuleSet } from "./compile.ts";
import type { Context } from "./context.ts";
import { truthOf } from "./evaluate.ts";
import { applicability } from "./judge.ts";
import { couldBeDecided } from "./possible.ts";
import { parameterValue } from "./parameter-value.ts";
import { no, unknown, yes } from "./truth.ts";

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

/**
 * Finds which of the absent leaves that a rule waits for could settle it alone. Many rules have the same gates: what
 * shuts a gate is found once for all of them.
 */
export function settlingAlone(set: CompiledRuleSet, context: Context) {
  const trial = [...context.slots];
  const shut: Map<string, boolean>[] = [];

  function shuts(rule: CompiledRule, leaf: string): boolean {
    if (!rule.gate) return false;
    const tried = (shut[rule.gateIndex] ??= new Map<string, boolean>());
    const told = tried.get(leaf) ?? searchFor(gateOf(rule), set, context, trial).settles([leaf]);
    tried.set(leaf, told);
    return told;
  }

  return (rule: CompiledRule, missing: readonly string[]): string[] => {
    const search = searchFor(rule, set, context, trial);
    return missing.filter((leaf) => shuts(rule, leaf) || search.settles([leaf]));
  };
}

/** A rule that has another's gates and only an assessor can tell: it is settled where a gate is shut. */
function gateOf(rule: CompiledRule): CompiledRule {
  return { ...rule, requires: undefined, comparisons: rule.gateComparisons };
}

function listed(found: readonly string[][], complete: boolean): SettlingSets {
  return { sets: found.slice(0, mostSets), more: Math.max(0, found.length - mostSets), complete };
}

/**
 * Tries values of absent leaves on a copy of the facts.
 *
 * @param trial - The copy: as it was again after each search.
 */
function searchFor(rule: CompiledRule, set: CompiledRuleSet, context: Context, trial: Slots = [...context.slots]) {
  const trialContext = { ...context, slots: trial, found: undefined };
  let tries = 0;

  function settles(leaves: readonly string[]): boolean {
    const slots = leaves.map((leaf) => slotOf.get(leaf) ?? -1);
    const followers = slots.flatMap((slot) => context.followers.get(slot) ?? []);
    const following = leaves.length === 1 ? followers : [...new Set(followers)];
    const free = [...slots, ...following.map(({ slot }) => slot)];
    if (!couldBeDecided(rule, free, context)) return false;
    const values = leaves.map((leaf, index) =>
      candidatesFor(leaf, context.days, targetsFor(slots[index] ?? -1, rule, set, context), context.slots),
    );
    const checked = couldContradict(slots, trial);
    const settled = someValues(slots, values, 0, () => {
      if (++tries > mostTries) return false;
      deriveInto(trial, context.days, following);
      return isDecided() && (!checked || isSound(trial));
    });
    deriveInto(trial, context.days, following);
    return settled;
  }

  /** Whether some values of the leaves from `index` on fulfil a test. */
  function someValues(
    slots: readonly number[],
    values: readonly (readonly unknown[])[],
    index: number,
    test: () => boolean,
  ): boolean {
    const slot = slots[index];
    if (slot === undefined) return test();
    const found = (values[index] ?? []).some((value) => {
      trial[slot] = value;
      return someValues(slots, values, index + 1, test);
    });
    trial[slot] = undefined;
    return found;
  }

  function isDecided(): boolean {
    const applies = applicability(rule, trialContext);
    if (applies !== yes || !rule.requires) return applies === no;
    return truthOf(rule.requires, trialContext) !== unknown;
  }

  return { settles, exhausted: () => tries > mostTries };
}

/** Whether the leaves contradict each other nowhere. */
function isSound(slots: Slots): boolean {
  const profile = profileFrom(slots);
  return checks.every((check) => check(profile).length === 0);
}

const crossCheckedSlots = /* @__PURE__ */ new Set([...crossCheckedLeaves].map((leaf) => slotOf.get(leaf) ?? -1));

/** Whether values of absent leaves could contradict each other, or a leaf that is known. */
function couldContradict(absent: readonly number[], slots: Slots): boolean {
  const checked = absent.filter((slot) => crossCheckedSlots.has(slot));
  return (
    checked.length > 1 || (checked.length === 1 && [...crossCheckedSlots].some((slot) => slots[slot] !== undefined))
  );
}

/** What a rule compares a leaf with, or a fact that follows from it: numbers, days and texts, fixed or of parameters. */
function targetsFor(leaf: number, rule: CompiledRule, set: CompiledRuleSet, context: Context): unknown[] {
  const following = context.followers.get(leaf) ?? [];
  return rule.comparisons.flatMap(({ slot, parameter: index, value }) => {
    if (slot !== leaf && !following.some((derivation) => derivation.slot === slot)) return [];
    const parameter = context.parameters[index];
    if (!parameter) return value;
    return parameter.rows?.flatMap(({ entry }) => entry.value ?? []) ?? parameterValue(parameter, context.slots) ?? [];
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
