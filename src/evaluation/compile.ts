import { slotOf } from "../profile/slots.ts";
import { type Comparison, type Condition, isParameter, type Operator } from "../ruleset/condition.ts";
import type { Parameter } from "../ruleset/parameter.ts";
import type { Rule, RuleSet } from "../ruleset/rule-set.ts";

/** A condition with names resolved to slots. */
export type Node = ComparisonNode | GroupNode | NotNode;

export interface ComparisonNode {
  readonly kind: "comparison";
  readonly slot: number;
  readonly operator: Operator;
  /** The fixed value; unused where there is a parameter. */
  readonly value: unknown;
  /** The index of the parameter compared with, or -1. */
  readonly parameter: number;
  readonly source: Comparison;
}

export interface GroupNode {
  readonly kind: "all" | "any";
  readonly nodes: readonly Node[];
}

export interface NotNode {
  readonly kind: "not";
  readonly node: Node;
}

/** A rule with its conditions resolved. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly appliesWhen: Node | undefined;
  readonly requires: Node;
}

/** A rule set made ready to be evaluated: days and overridden parameters need no new compilation. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly scope: Node | undefined;
  readonly rules: readonly CompiledRule[];
  readonly parameters: readonly Parameter[];
}

const compiled = new WeakMap<RuleSet, CompiledRuleSet>();

/** The rule set made ready, remembered by the rule set's identity. */
export function compile(ruleSet: RuleSet): CompiledRuleSet {
  const known = compiled.get(ruleSet);
  if (known) return known;
  const parameters = new Map(ruleSet.parameters.map(({ id }, index) => [id, index]));
  const made: CompiledRuleSet = {
    ruleSet,
    scope: ruleSet.scope && nodeOf(ruleSet.scope.appliesWhen, parameters),
    rules: ruleSet.rules.map((rule) => ({
      rule,
      appliesWhen: rule.appliesWhen && nodeOf(rule.appliesWhen, parameters),
      requires: nodeOf(rule.requires, parameters),
    })),
    parameters: ruleSet.parameters,
  };
  compiled.set(ruleSet, made);
  return made;
}

function nodeOf(condition: Condition, parameters: ReadonlyMap<string, number>): Node {
  if ("all" in condition) return { kind: "all", nodes: condition.all.map((part) => nodeOf(part, parameters)) };
  if ("any" in condition) return { kind: "any", nodes: condition.any.map((part) => nodeOf(part, parameters)) };
  if ("not" in condition) return { kind: "not", node: nodeOf(condition.not, parameters) };
  const { fact, operator, value } = condition;
  return {
    kind: "comparison",
    slot: known(slotOf, fact),
    operator,
    value,
    parameter: isParameter(value) ? known(parameters, value.parameter) : -1,
    source: condition,
  };
}

function known(index: ReadonlyMap<string, number>, name: string): number {
  const found = index.get(name);
  if (found === undefined) throw new Error(`"${name}" is not known here; read the rule set with readRuleSet first`);
  return found;
}
