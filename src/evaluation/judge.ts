import { type Day, dayAfter, isPeriod } from "../profile/day.ts";
import { type FactId, facts } from "../profile/facts.ts";
import { slotOf } from "../profile/slots.ts";

import type { Due, Rule } from "../ruleset/rule-set.ts";
import type { CompiledRule, CompiledRuleSet, Node } from "./compile.ts";
import type { Context } from "./context.ts";
import { truthOf, valueOfParameter } from "./evaluate.ts";
import { both, either, negated, no, type Truth, unknown, yes } from "./truth.ts";
import { addUsed, addWaits, idsOf, sortFew } from "./uses.ts";

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

const factIds = /* @__PURE__ */ facts.map(({ id }) => id);

/** Judges one rule of a set for the mine and day of a context. */
export function judge(compiled: CompiledRule, set: CompiledRuleSet, context: Context): Judgement {
  const { rule, requires, gates, conditions } = compiled;
  const applies = applicability(compiled, context);
  const met = requires ? truthOf(requires, context) : unknown;
  const verdict = verdictOf(applies, met);
  const holds = either(negated(applies), met);
  // What a rule requires does not matter to a mine that it is not for.
  const nodes = applies === no ? gates : conditions;
  const facts = usesIn(nodes, context);
  const { missing, missingParameters } = verdict === "cantTell" ? waitsIn(nodes, context, set) : waitsForNothing;
  const judgement = { rule, verdict, applies, met, holds, facts, missing, missingParameters };
  return rule.due && applies !== no ? { ...judgement, ...daysOf(rule.due, set, context) } : judgement;
}

/** Whether a rule is for the mine: the set's scope and the rule's own applicability. */
export function applicability({ gates }: CompiledRule, context: Context): Truth {
  let truth: Truth = yes;
  for (const gate of gates) truth = both(truth, truthOf(gate, context));
  return truth;
}

/** The verdict that follows from whether a rule applies and whether what it requires is met. */
function verdictOf(applies: Truth, met: Truth): Verdict {
  if (applies === no) return "inapplicable";
  if (applies === unknown || met === unknown) return "cantTell";
  return met === yes ? "passed" : "failed";
}

function usesIn(nodes: readonly Node[], context: Context): FactUse[] {
  const used: number[] = [];
  for (const node of nodes) addUsed(node, context, used);
  sortFew(used);
  return used.map((slot) => ({ fact: factIds[slot] as FactId, value: context.slots[slot] }));
}

function waitsIn(nodes: readonly Node[], context: Context, { parameters }: CompiledRuleSet) {
  const waits = { leaves: new Set<number>(), parameters: new Set<number>() };
  for (const node of nodes) addWaits(node, context, waits);
  return {
    missing: idsOf(waits.leaves),
    missingParameters: [...waits.parameters]
      .sort((a, b) => a - b)
      .flatMap((index) => parameters[index]?.parameter.id ?? []),
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
  const value = valueOfParameter(id, set, context);
  return isPeriod(value) ? value : undefined;
}
