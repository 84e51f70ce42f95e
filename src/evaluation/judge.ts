import { type Day, dayAfter, isPeriod } from "../profile/day.ts";
import { slotOf } from "../profile/slots.ts";

import type { Due } from "../ruleset/rule-set.ts";
import type { CompiledRule, CompiledRuleSet } from "./compile.ts";
import type { Context } from "./context.ts";
import { truthOf, valueOfParameter } from "./evaluate.ts";
import { bitsUsed } from "./evidence.ts";
import { type FactUse, factUses, factUsesAt, knownBits } from "./fact-use.ts";
import type { Node } from "./node.ts";
import { either, negated, no, type Truth, unknown, yes } from "./truth.ts";
import { addUsed, addWaits, idsOf, sortFew } from "./uses.ts";

/** The four EARL verdicts of checking one rule. */
export type Verdict = "passed" | "failed" | "cantTell" | "inapplicable";

/** The verdict of one rule for one mine, and what it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Whether the rule is for this mine. */
  readonly applies: Truth;
  /** Whether what the rule requires is so, be it for this mine or not. */
  readonly met: Truth;
  /** Whether the rule either is not for this mine, or is met. */
  readonly holds: Truth;
  /** The facts that decided; for `cantTell`, those known. In the catalogue's order. */
  readonly facts: readonly FactUse[];
  /** The absent leaves of the profile that the verdict waits for, in the catalogue's order. */
  readonly missing: readonly string[];
  /** The parameters without value that the verdict waits for. */
  readonly missingParameters: readonly string[];
  /** The day from which the rule can be met, where one exists and is known. */
  readonly opens?: Day;
  /** The day by which the rule must be met, where one exists and is known. */
  readonly due?: Day;
}

const waitsForNothing = Object.freeze({
  missing: Object.freeze<string[]>([]),
  missingParameters: Object.freeze<string[]>([]),
});

/** Judges one rule of a set for the mine and day of a context. */
export function judge(rule: CompiledRule, set: CompiledRuleSet, context: Context): Judgement {
  const applies = applicability(rule, context);
  const met = metBy(rule, context);
  const verdict = verdictOf(applies, met);
  const holds = either(negated(applies), met);
  const facts = factsBehind(rule, verdict, context);
  const { missing, missingParameters } = waitsOf(rule, verdict, set, context);
  const judgement = { verdict, applies, met, holds, facts, missing, missingParameters };
  return rule.due && applies !== no ? { ...judgement, ...daysOf(rule.due, set, context) } : judgement;
}

/** Whether a rule is for the mine: the set's scope and the rule's own applicability. */
export function applicability({ gate, gateAt }: CompiledRule, context: Context): Truth {
  if (context.found) return context.found.truths[gateAt] as Truth;
  return gate ? truthOf(gate, context) : yes;
}

/** Whether what a rule requires is so; unknown where only an assessor can tell. */
function metBy({ requires, requiresAt }: CompiledRule, context: Context): Truth {
  if (context.found) return context.found.truths[requiresAt] as Truth;
  return requires ? truthOf(requires, context) : unknown;
}

/** The verdict that follows from whether a rule applies and whether what it requires is met. */
function verdictOf(applies: Truth, met: Truth): Verdict {
  if (applies === no) return "inapplicable";
  if (applies === unknown || met === unknown) return "cantTell";
  return met === yes ? "passed" : "failed";
}

/** The facts that decided a verdict; for `cantTell`, those known. In the catalogue's order. */
function factsBehind(rule: CompiledRule, verdict: Verdict, context: Context): readonly FactUse[] {
  // What a rule requires does not matter to a mine that it is not for, and many rules have the same gates.
  if (verdict === "inapplicable") return (context.gateUses[rule.gateIndex] ??= factsBehindGates(rule, context));
  const { hasEvidence, gateRow, requiresRow, conditions, slots } = rule;
  const { found, slots: values, uses } = context;
  if (!hasEvidence || !found) return usesIn(conditions, context);
  const { evidence, truths } = found;
  const bits = bitsUsed(evidence, gateRow, truths) | bitsUsed(evidence, requiresRow, truths);
  return factUsesAt(verdict === "cantTell" ? knownBits(bits, slots, values) : bits, slots, values, uses);
}

function factsBehindGates({ hasEvidence, gateRow, gates, slots }: CompiledRule, context: Context): readonly FactUse[] {
  const { found, slots: values, uses } = context;
  if (!hasEvidence || !found) return usesIn(gates, context);
  const bits = bitsUsed(found.evidence, gateRow, found.truths);
  return factUsesAt(knownBits(bits, slots, values), slots, values, uses);
}

function usesIn(nodes: readonly Node[], context: Context): FactUse[] {
  const used: number[] = [];
  for (const node of nodes) addUsed(node, context, used);
  sortFew(used);
  return factUses(used, context.slots, context.uses);
}

/** What a rule that cannot be told waits for. */
function waitsOf(
  { conditions }: CompiledRule,
  verdict: Verdict,
  { parameters }: CompiledRuleSet,
  context: Context,
): Pick<Judgement, "missing" | "missingParameters"> {
  if (verdict !== "cantTell") return waitsForNothing;
  const waits = { leaves: new Set<number>(), parameters: new Set<number>() };
  for (const node of conditions) addWaits(node, context, waits);
  return {
    missing: idsOf(waits.leaves),
    missingParameters: [...waits.parameters]
      .sort((a, b) => a - b)
      .flatMap((index) => parameters[index]?.parameter.id ?? []),
  };
}

/** The days between which a rule that applies is to be met, as far as they are known. */
function daysOf(due: Due, set: CompiledRuleSet, context: Context): { opens?: Day; due?: Day } {
  if (due.day !== undefined) return { due: due.day };
  const start = due.fact && context.slots[slotOf.get(due.fact) ?? -1];
  if (typeof start !== "string") return {};
  const length = typeof due.plus === "object" ? durationOf(due.plus.parameter, set, context) : due.plus;
  return {
    ...(due.opens === undefined ? {} : { opens: dayAfter(start, due.opens) }),
    ...(length === undefined ? {} : { due: dayAfter(start, length) }),
  };
}

function durationOf(id: string, set: CompiledRuleSet, context: Context): string | undefined {
  const value = valueOfParameter(id, set, context);
  return isPeriod(value) ? value : undefined;
}
