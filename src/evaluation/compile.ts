import { type Leaves, leavesAt } from "../profile/leaves.ts";
import { type Derivation, derivations, percentages, slotOf } from "../profile/slots.ts";
import { comparisonsIn, conditionsOf } from "../ruleset/condition.ts";
import type { Parameter, TableRow } from "../ruleset/parameter.ts";
import { factsIn, type RulePoints } from "../ruleset/points.ts";
import { decides } from "../ruleset/decides.ts";
import { rankIn } from "../ruleset/row-conflicts.ts";
import type { Due, Rule, RuleSet } from "../ruleset/rule-set.ts";
import { type RuleSummary, summariesOf } from "./about.ts";
import { addEvidence, mostBits } from "./evidence.ts";
import { type ComparisonNode, known, noGate, type Node, nodeStore, noRequirement } from "./node.ts";
import { type Program, programOf } from "./program.ts";

/** A rule with its conditions resolved: of one shape, whatever the rule leaves out, since it is read for every mine. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly id: string;
  /** What results say of it beside its verdict. */
  readonly about: RuleSummary;
  /** Where its category stands among the set's. */
  readonly category: number;
  /** What decides whether it is for a mine: the set's scope and its own applicability. */
  readonly gates: readonly Node[];
  /** Both in one, and where it stands among the gates of the set's rules; absent where a rule is for every mine. */
  readonly gate: Node | undefined;
  readonly gateIndex: number;
  /** Where the truths of gate and requirement stand among those of the set's conditions. */
  readonly gateAt: number;
  readonly requiresAt: number;
  readonly gateComparisons: readonly ComparisonNode[];
  /** Absent where only an assessor can tell. */
  readonly requires: Node | undefined;
  /** Gates and requirement together. */
  readonly conditions: readonly Node[];
  /** Every comparison in them. */
  readonly comparisons: readonly ComparisonNode[];
  /** The slots of all facts that it compares, in order. */
  readonly slots: readonly number[];
  /** Whether the set's evidence tells what decides it: not where it looks up tables, whose rows ask for further facts. */
  readonly hasEvidence: boolean;
  /** Where in the evidence its gates stand, and its requirement. */
  readonly gateRow: number;
  readonly requiresRow: number;
  /** Whether it counts in the conclusion: required, and not a duty about the mine's own status. */
  readonly decides: boolean;
  readonly due: Due | undefined;
  readonly points: RulePoints | undefined;
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
  /** Whether any of them is scored. */
  readonly hasPoints: boolean;
  /** The conditions of all rules and what they are made of, each once and after its parts. */
  readonly nodes: readonly Node[];
  readonly program: Program;
  /** What decides conditions of its rules. */
  readonly evidence: Int32Array;
  /** How many gates its rules have, equal ones once. */
  readonly gateCount: number;
  readonly parameters: readonly CompiledParameter[];
  /** Where the parameter of an id stands among them. */
  readonly parameterIndex: ReadonlyMap<string, number>;
  /** The derived facts that its rules ask for. */
  readonly derivations: readonly Derivation[];
  /** The leaves of the profile that any of this follows from. */
  readonly leaves: Leaves;
  /** These and the percentages, which notices look at. */
  readonly leavesAndPercentages: Leaves;
  /** Of these, those that follow from a leaf, by the leaf's slot. */
  readonly followers: ReadonlyMap<number, readonly Derivation[]>;
}

const compiled = new WeakMap<RuleSet, CompiledRuleSet>();

/** The rule set made ready, remembered by the rule set's identity. */
export function compile(ruleSet: RuleSet): CompiledRuleSet {
  const standing = compiled.get(ruleSet);
  if (standing) return standing;
  const parameters = new Map(ruleSet.parameters.map(({ id }, index) => [id, index]));
  const { nodes, nodeOf, groupOf } = nodeStore(parameters);
  const gateIndices = new Map<Node, number>();
  const evidence: number[] = [];
  const scope = ruleSet.scope ? [nodeOf(ruleSet.scope.appliesWhen)] : [];
  const named = slotsNamedIn(ruleSet);
  const asked = derivations.filter(({ slot }) => named.has(slot));
  const summaries = summariesOf(ruleSet);
  const categories = new Map(ruleSet.categories.map(({ id }, index) => [id, index]));
  const rules = ruleSet.rules.map(compiledRule);
  const made: CompiledRuleSet = {
    ruleSet,
    rules,
    hasPoints: ruleSet.rules.some(({ points }) => points !== undefined),
    nodes,
    program: programOf(nodes),
    evidence: Int32Array.from(evidence),
    gateCount: gateIndices.size,
    parameters: ruleSet.parameters.map(compiledParameter),
    parameterIndex: parameters,
    derivations: asked,
    leaves: leavesAt(named, asked),
    leavesAndPercentages: leavesAt([...named, ...percentages], asked),
    followers: followersIn(asked),
  };
  compiled.set(ruleSet, made);
  return made;

  function gateIndexOf(gate: Node): number {
    const index = gateIndices.get(gate) ?? gateIndices.size;
    gateIndices.set(gate, index);
    return index;
  }

  function compiledRule(rule: Rule): CompiledRule {
    const gates = rule.appliesWhen ? [...scope, nodeOf(rule.appliesWhen)] : scope;
    const requires = rule.requires && nodeOf(rule.requires);
    const conditions = requires ? [...gates, requires] : gates;
    const gateComparisons = gates.flatMap(comparisonNodes);
    const comparisons = requires ? [...gateComparisons, ...comparisonNodes(requires)] : gateComparisons;
    const gate = gates.length > 0 ? groupOf("all", gates) : undefined;
    const slots = slotsIn(comparisons);
    const looksUp = comparisons.some(({ parameter }) => ruleSet.parameters[parameter]?.rows !== undefined);
    const hasEvidence = !looksUp && slots.length <= mostBits;
    return {
      rule,
      id: rule.id,
      about: summaries.get(rule.id) as RuleSummary,
      category: categories.get(rule.category) ?? -1,
      gates,
      gate,
      gateIndex: gate ? gateIndexOf(gate) : -1,
      gateAt: gate?.index ?? noGate,
      requires,
      requiresAt: requires?.index ?? noRequirement,
      gateComparisons,
      conditions,
      comparisons,
      slots,
      hasEvidence,
      gateRow: hasEvidence ? addEvidence(gates, slots, evidence) : -1,
      requiresRow: hasEvidence ? addEvidence(requires ? [requires] : [], slots, evidence) : -1,
      decides: decides(rule),
      due: rule.due,
      points: rule.points,
    };
  }
}

function slotsIn(comparisons: readonly ComparisonNode[]): number[] {
  return [...new Set(comparisons.map(({ slot }) => slot))].sort((a, b) => a - b);
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

/** The slots of the facts that conditions, tables, due days and points of a set name. */
function slotsNamedIn({ scope, rules, parameters }: RuleSet): Set<number> {
  const conditions = [...(scope ? [scope.appliesWhen] : []), ...rules.flatMap(conditionsOf)];
  const named = new Set([
    ...conditions.flatMap((condition) => comparisonsIn(condition).map(({ fact }) => fact)),
    ...parameters.flatMap(({ rows = [] }) => rows.flatMap(({ when }) => Object.keys(when))),
    ...rules.flatMap(({ due }) => due?.fact ?? []),
    ...rules.flatMap(({ points }) => factsIn(points)),
  ]);
  return new Set([...named].map((fact) => known(slotOf, fact)));
}

/** The derived facts of these that follow from a leaf, by the leaf's slot. */
export function followersIn(asked: readonly Derivation[]): ReadonlyMap<number, readonly Derivation[]> {
  const leaves = new Set(asked.flatMap(({ needs }) => needs));
  return new Map([...leaves].map((leaf) => [leaf, asked.filter(({ needs }) => needs.includes(leaf))]));
}
