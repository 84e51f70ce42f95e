import { type Day, dayAfter, isPeriod } from "../profile/day.ts";
import { type FactId, facts } from "../profile/facts.ts";
import { slotOf } from "../profile/slots.ts";

import type { Due, Rule } from "../ruleset/rule-set.ts";
import type { CompiledRule, CompiledRuleSet, Node } from "./compile.ts";
import type { Context } from "./context.ts";
import { parameterValue, truthOf } from "./evaluate.ts";
import { both, either, negated, no, type Truth, unknown, yes } from "./truth.ts";
import { addUsed, addWaits, idsOf } from "./uses.ts";

/** The four EARL verdicts of checking one rule. */
export type Verdict = "passed" | "failed" | "cantTell" | "inapplicable";

/** A fact that a finding rests on, and its value. */
export interface FactUse {
  readonly fact: FactId;
  readonly value: unknown;
}

/** The verdict of one rule for one mine, and what it rests on. */
export interface Judgement {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** Whether the rule is for this mine. */
  readonly applies: Truth;
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

/** Judges one rule of a set for the mine and day of a context. */
export function judge(compiled: CompiledRule, set: CompiledRuleSet, context: Context): Judgement {
  const { rule, requires } = compiled;
  const applies = applicability(compiled, set, context);
  const met = truthOf(requires, context);
  const verdict = verdictOf(applies, met);
  const nodes = nodesBehind(compiled, set, applies);
  return {
    rule,
    verdict,
    applies,
    holds: either(negated(applies), met),
    facts: usesIn(nodes, context),
    ...waitsIn(verdict === "cantTell" ? nodes : [], context, set),
    ...(rule.due ? daysOf(rule.due, set, context) : {}),
  };
}

/** Whether a rule is for the mine: the set's scope and the rule's own applicability. */
export function applicability({ appliesWhen }: CompiledRule, { scope }: CompiledRuleSet, context: Context): Truth {
  const inScope = scope ? truthOf(scope, context) : yes;
  return appliesWhen && inScope !== no ? both(inScope, truthOf(appliesWhen, context)) : inScope;
}

/** The verdict that follows from whether a rule applies and whether what it requires is met. */
export function verdictOf(applies: Truth, met: Truth): Verdict {
  if (applies === no) return "inapplicable";
  if (applies === unknown || met === unknown) return "cantTell";
  return met === yes ? "passed" : "failed";
}

/** The conditions that a verdict rests on: what a rule requires does not matter to a mine that it is not for. */
function nodesBehind({ appliesWhen, requires }: CompiledRule, { scope }: CompiledRuleSet, applies: Truth): Node[] {
  const conditions = applies === no ? [scope, appliesWhen] : [scope, appliesWhen, requires];
  return conditions.filter((node) => node !== undefined);
}

function usesIn(nodes: readonly Node[], context: Context): FactUse[] {
  const used = new Set<number>();
  for (const node of nodes) addUsed(node, context, used);
  return [...used]
    .sort((a, b) => a - b)
    .flatMap((slot) => {
      const fact = facts[slot]?.id;
      return fact ? [{ fact, value: context.slots[slot] }] : [];
    });
}

function waitsIn(nodes: readonly Node[], context: Context, { parameters }: CompiledRuleSet) {
  const waits = { leaves: new Set<number>(), parameters: new Set<number>() };
  for (const node of nodes) addWaits(node, context, waits);
  return {
    missing: idsOf(waits.leaves),
    missingParameters: [...waits.parameters].sort((a, b) => a - b).flatMap((index) => parameters[index]?.id ?? []),
  };
}

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
  const parameter = context.parameters[set.parameters.findIndex((known) => known.id === id)];
  const value = parameter && parameterValue(parameter, context.slots);
  return isPeriod(value) ? value : undefined;
}
