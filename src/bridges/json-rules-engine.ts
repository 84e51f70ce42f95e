import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { certainVerdicts, type Certain } from "../evaluation/certainty.ts";
import { compile } from "../evaluation/compile.ts";
import { contextFor } from "../evaluation/context.ts";
import type { Verdict } from "../evaluation/judge.ts";
import { type Day, daysAround, readDay } from "../profile/day.ts";
import { facts } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotsOf } from "../profile/slots.ts";
import type { Words } from "../profile/words.ts";
import type { ParameterOverride } from "../ruleset/parameter.ts";
import type { Obligation, Rule, RuleSet } from "../ruleset/rule-set.ts";

/** What a rule set is turned into engine rules for. */
export interface EngineOptions {
  /** The day of assessment, `YYYY-MM-DD`: it chooses the figures in force. */
  readonly asOf: Day;
  /** Values in place of the standard's, by parameter id, each with its source. */
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
}

/** What an event carries: its type is the verdict. */
export interface VerdictParams {
  readonly rule: string;
  readonly ruleSet: string;
  readonly category: string;
  readonly obligation: Obligation;
  readonly role: Rule["role"];
  readonly clauses: readonly string[];
  readonly title: Words;
  readonly requirement: Words;
}

/** A fact that is never true, for what no figure at hand can settle. */
const unknowable = "greenMineRules.unknowable";

/**
 * A json-rules-engine whose events are the verdicts of a rule set: one event for each rule, of type `passed`, `failed`,
 * `cantTell` or `inapplicable`.
 *
 * Run it with the facts of `toEngineFacts`. Runs of one engine must not overlap: await one before the next.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known to the set or does not fit.
 */
export function createEngine(ruleSet: RuleSet, options: EngineOptions): Engine {
  return new Engine(toEngineRules(ruleSet, options));
}

/**
 * The rules of a set as json-rules-engine takes them: four for each, one a verdict, of which exactly one fires.
 *
 * Three-valued logic is kept by asking of every comparison that its fact be known.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {ParametersError} If a parameter is not known to the set or does not fit.
 */
export function toEngineRules(ruleSet: RuleSet, options: EngineOptions): RuleProperties[] {
  const asOf = readDay((options as Partial<EngineOptions> | undefined)?.asOf, "asOf");
  const set = compile(ruleSet);
  const { parameters } = contextFor(set, { identity: { name: "-" } }, asOf, options.parameters ?? {});
  return set.rules.flatMap((compiled) => {
    const { passed, failed, inapplicable } = certainVerdicts(compiled, parameters);
    const sure = { passed: topOf(passed), failed: topOf(failed), inapplicable: topOf(inapplicable) };
    const cantTell: TopLevelCondition = { not: { any: Object.values(sure) } };
    const params = paramsOf(compiled.rule, ruleSet.id);
    return Object.entries({ ...sure, cantTell }).map(([verdict, conditions]) => ({
      name: `${compiled.rule.id}: ${verdict}`,
      conditions,
      event: { type: verdict satisfies string as Verdict, params: { ...params } },
    }));
  });
}

/**
 * Every fact of the catalogue for a mine on a day, by its id; an unknown one is `null`.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 */
export function toEngineFacts(profile: MineProfile, { asOf }: { readonly asOf: Day }): Record<string, unknown> {
  const slots = slotsOf(profile, daysAround(readDay(asOf, "asOf")));
  const values = facts.map(({ id }, slot) => [id, slots[slot] ?? null] as const);
  return { ...Object.fromEntries(values), [unknowable]: false };
}

function paramsOf({ id, category, obligation, role, clauses, title, requirement }: Rule, ruleSet: string) {
  return { rule: id, ruleSet, category, obligation, role, clauses, title, requirement } satisfies VerdictParams;
}

/** A condition that can stand at the top of an engine's rule, where a lone comparison cannot. */
function topOf(certain: Certain): TopLevelCondition {
  const condition = conditionOf(certain);
  return "fact" in condition ? { all: [condition] } : condition;
}

function conditionOf(certain: Certain): NestedCondition {
  switch (certain.kind) {
    case "all":
      return { all: certain.parts.map(conditionOf) };
    case "any":
      return { any: certain.parts.map(conditionOf) };
    case "always":
      return { fact: unknowable, operator: "equal", value: false };
    case "never":
      return { fact: unknowable, operator: "equal", value: true };
    case "comparison":
      return known(certain);
  }
}

/** A comparison that only a known fact passes: the engine lets an absent one pass `notEqual` and `notIn`. */
function known({ fact, operator, value }: Extract<Certain, { kind: "comparison" }>): NestedCondition {
  const comparison = { fact, operator, value };
  if (operator !== "notEqual" && operator !== "notIn") return comparison;
  return { all: [{ fact, operator: "notEqual", value: null }, comparison] };
}
