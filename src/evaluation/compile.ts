import { type Derivation, derivations, slotOf } from "../profile/slots.ts";
import {
  type Comparison,
  comparisonsIn,
  type Condition,
  conditionsOf,
  isParameter,
  type Operator,
} from "../ruleset/condition.ts";
import type { Parameter, TableRow } from "../ruleset/parameter.ts";
import { factsIn } from "../ruleset/points.ts";
import { rankIn } from "../ruleset/row-conflicts.ts";
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

interface GroupNode {
  readonly kind: "all" | "any";
  readonly nodes: readonly Node[];
}

interface NotNode {
  readonly kind: "not";
  readonly node: Node;
}

/** A rule with its conditions resolved. */
export interface CompiledRule {
  readonly rule: Rule;
  /** What decides whether it is for a mine: the set's scope and its own applicability. */
  readonly gates: readonly Node[];
  /** Absent where only an assessor can tell. */
  readonly requires?: Node;
  /** Gates and requirement together. */
  readonly conditions: readonly Node[];
  /** Every comparison in them. */
  readonly comparisons: readonly ComparisonNode[];
}

/** A parameter with the facts of its table's rows resolved to slots. */
export interface CompiledParameter {
  readonly parameter: Parameter;
  readonly rows?: readonly CompiledRow[];
}

/** A table's row with its facts resolved to slots. */
export interface CompiledRow {
  readonly entry: TableRow;
  readonly when: readonly { readonly slot: number; readonly values: readonly unknown[] }[];
  /** Where a caller's row comes from; absent for the standard's own. */
  readonly givenBy?: string;
}

/** A rule set made ready to be evaluated: days and overridden parameters need no new compilation. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly rules: readonly CompiledRule[];
  readonly parameters: readonly CompiledParameter[];
  /** Where the parameter of an id stands among them. */
  readonly parameterIndex: ReadonlyMap<string, number>;
  /** The derived facts that its rules ask for. */
  readonly derivations: readonly Derivation[];
  /** Of these, those that follow from a leaf, by the leaf's slot. */
  readonly followers: ReadonlyMap<number, readonly Derivation[]>;
}

const compiled = new WeakMap<RuleSet, CompiledRuleSet>();

/** The rule set made ready, remembered by the rule set's identity. */
export function compile(ruleSet: RuleSet): CompiledRuleSet {
  const known = compiled.get(ruleSet);
  if (known) return known;
  const parameters = new Map(ruleSet.parameters.map(({ id }, index) => [id, index]));
  const scope = ruleSet.scope ? [nodeOf(ruleSet.scope.appliesWhen, parameters)] : [];
  const asked = derivationsOf(ruleSet);
  const made: CompiledRuleSet = {
    ruleSet,
    rules: ruleSet.rules.map((rule) => {
      const gates = rule.appliesWhen ? [...scope, nodeOf(rule.appliesWhen, parameters)] : scope;
      const requires = rule.requires && nodeOf(rule.requires, parameters);
      const conditions = requires ? [...gates, requires] : gates;
      const comparisons = conditions.flatMap(comparisonNodes);
      return { rule, gates, ...(requires && { requires }), conditions, comparisons };
    }),
    parameters: ruleSet.parameters.map(compiledParameter),
    parameterIndex: parameters,
    derivations: asked,
    followers: followersIn(asked),
  };
  compiled.set(ruleSet, made);
  return made;
}

function comparisonNodes(node: Node): ComparisonNode[] {
  if (node.kind === "comparison") return [node];
  return node.kind === "not" ? comparisonNodes(node.node) : node.nodes.flatMap(comparisonNodes);
}

function compiledParameter(parameter: Parameter): CompiledParameter {
  const { rows, precedence } = parameter;
  const rank = ({ source }: TableRow) => rankIn(precedence, source?.document);
  const ranked = precedence ? rows?.toSorted((a, b) => rank(a) - rank(b)) : rows;
  return { parameter, ...(ranked && { rows: ranked.map(compiledRow) }) };
}

/** A table's row with its facts resolved to slots. */
export function compiledRow(entry: TableRow): CompiledRow {
  const when = Object.entries(entry.when).map(([fact, wanted]) => ({
    slot: known(slotOf, fact),
    values: Array.isArray(wanted) ? (wanted as unknown[]) : [wanted],
  }));
  return { entry, when };
}

/** The derived facts that conditions, tables and due days of a set name. */
function derivationsOf({ scope, rules, parameters }: RuleSet): Derivation[] {
  const conditions = [...(scope ? [scope.appliesWhen] : []), ...rules.flatMap(conditionsOf)];
  const named = new Set<string | undefined>([
    ...conditions.flatMap((condition) => comparisonsIn(condition).map(({ fact }) => fact)),
    ...parameters.flatMap(({ rows = [] }) => rows.flatMap(({ when }) => Object.keys(when))),
    ...rules.map(({ due }) => due?.fact),
    ...rules.flatMap(({ points }) => factsIn(points)),
  ]);
  const slots = new Set([...named].map((fact) => fact && slotOf.get(fact)));
  return derivations.filter(({ slot }) => slots.has(slot));
}

/** The derived facts of these that follow from a leaf, by the leaf's slot. */
export function followersIn(asked: readonly Derivation[]): ReadonlyMap<number, readonly Derivation[]> {
  const leaves = new Set(asked.flatMap(({ needs }) => needs));
  return new Map([...leaves].map((leaf) => [leaf, asked.filter(({ needs }) => needs.includes(leaf))]));
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
