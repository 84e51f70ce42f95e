import { Engine, type RuleProperties } from "json-rules-engine";
import { certainRule } from "../evaluation/certainty.ts";
import { compile } from "../evaluation/compile.ts";
import { inForceIn } from "../evaluation/in-force.ts";
import { type Day, daysAround, readDay } from "../profile/day.ts";
import { facts } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotsOf } from "../profile/slots.ts";
import type { Words } from "../profile/words.ts";
import type { ParameterOverride } from "../ruleset/parameter.ts";
import type { Obligation, Rule, RuleSet } from "../ruleset/rule-set.ts";
import { dayFact, engineConditions } from "./engine-conditions.ts";

/** What a rule set is turned into engine rules for. */
export interface EngineRulesOptions {
  /** The day of assessment, `YYYY-MM-DD`: it chooses the figures in force. Run the rules with facts of the same day. */
  readonly asOf: Day;
  /** Values in place of the standard's, or rows before those of its tables, by parameter id, each with its source. */
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
}

/** What an event carries: of which rule its type is the verdict, on which day. */
export interface VerdictParams {
  readonly rule: string;
  readonly ruleSet: string;
  readonly asOf: Day;
  readonly category: string;
  readonly obligation: Obligation;
  readonly role: Rule["role"];
  readonly basis: Rule["basis"];
  /** The ids of the clauses that ask for it. */
  readonly clauses: readonly string[];
  readonly title: Words;
  readonly requirement: Words;
  readonly remedy: Words;
}

/**
 * A json-rules-engine whose events are the verdicts of a rule set: one event for each rule, of type `passed`, `failed`,
 * `cantTell` or `inapplicable`, with `VerdictParams`.
 *
 * Run it with the facts of `toEngineFacts` on the same day. Runs of one engine must not overlap: await one before the next.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the rule set is about many mines, not one.
 * @throws {ParametersError} If a parameter is not known to the set, has a value or row that does not fit, or no source.
 * @example
 * ```ts
 * import { liaoning2021Mine, readProfile } from "green-mine-rules";
 * import { createEngine, toEngineFacts } from "green-mine-rules/json-rules-engine";
 *
 * const asOf = "2025-06-30";
 * const engine = createEngine(liaoning2021Mine, { asOf });
 * const mine = readProfile({ identity: { name: "Example mine", province: "220000" } });
 * const { events } = await engine.run(toEngineFacts(mine, { asOf }));
 * events.every(({ type }) => type === "inapplicable"); // true
 * ```
 */
export function createEngine(ruleSet: RuleSet, options: EngineRulesOptions): Engine {
  return new Engine(toEngineRules(ruleSet, options));
}

/**
 * The rules of a set as json-rules-engine takes them: four for each, one a verdict, of which exactly one fires. Each is
 * named after its set, rule and verdict.
 *
 * Three-valued logic is kept by asking of every comparison that its fact be known. Nothing is shared with an engine's
 * other rules but the standard operators.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the rule set is about many mines, not one.
 * @throws {ParametersError} If a parameter is not known to the set, has a value or row that does not fit, or no source.
 */
export function toEngineRules(ruleSet: RuleSet, options: EngineRulesOptions): RuleProperties[] {
  const asOf = readDay((options as Partial<EngineRulesOptions> | undefined)?.asOf, "asOf");
  const set = compile(ruleSet);
  const { parameters } = inForceIn(set, asOf, options.parameters ?? {});
  return set.rules.flatMap((compiled) => {
    const { rule } = compiled;
    const conditions = engineConditions(certainRule(compiled, parameters), asOf);
    return Object.entries(conditions).map(([verdict, condition]) => ({
      name: `${ruleSet.id}/${rule.id}/${verdict}`,
      conditions: condition,
      event: { type: verdict, params: paramsOf(rule, ruleSet.id, asOf) },
    }));
  });
}

/**
 * Every fact of the catalogue for a mine on a day, by its id; an unknown one is `null`, and one more tells the day.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 */
export function toEngineFacts(profile: MineProfile, options: { readonly asOf: Day }): Record<string, unknown> {
  const asOf = readDay((options as Partial<EngineRulesOptions> | undefined)?.asOf, "asOf");
  const slots = slotsOf(profile, daysAround(asOf));
  return { ...Object.fromEntries(facts.map(({ id }, slot) => [id, slots[slot] ?? null])), [dayFact]: asOf };
}

function paramsOf(rule: Rule, ruleSet: string, asOf: Day): VerdictParams {
  const { id, category, obligation, role, basis, clauses, title, requirement, remedy } = rule;
  return { rule: id, ruleSet, asOf, category, obligation, role, basis, clauses, title, requirement, remedy };
}
