import { Engine, type TopLevelCondition } from "json-rules-engine";
import { contextFor } from "../../src/evaluation/context.ts";
import { compile } from "../../src/evaluation/compile.ts";
import type { ComparisonNode, Node } from "../../src/evaluation/node.ts";
import { targetOf } from "../../src/evaluation/evaluate.ts";
import { facts } from "../../src/profile/facts.ts";
import type { MineProfile } from "../../src/profile/mine.ts";
import type { RuleSet } from "../../src/ruleset/rule-set.ts";

/**
 * json-rules-engine on the same conditions as a rule set: one engine rule a rule, which passes where the rule applies and
 * is met, with parameters resolved for the mine and day. The engine is built once; runs must not overlap.
 *
 * @returns Runs the engine once, and gives the ids of the rules that passed.
 */
export function peerOf(ruleSet: RuleSet, profile: MineProfile, asOf: string): () => Promise<string[]> {
  const set = compile(ruleSet);
  const context = contextFor(set, profile, asOf, {});
  const values = Object.fromEntries(facts.map(({ id }, slot) => [id, context.slots[slot]]));
  const engineRules = set.rules.map(({ rule, conditions }) => ({
    name: rule.id,
    conditions: { all: conditions.map(conditionOf) },
    event: { type: "passed" },
  }));
  const engine = new Engine(engineRules, { allowUndefinedFacts: true });

  function conditionOf(node: Node): TopLevelCondition {
    if (node.kind === "comparison") return { all: [comparisonOf(node)] };
    if (node.kind === "not") return { not: conditionOf(node.node) };
    const parts = node.nodes.map((part) => (part.kind === "comparison" ? comparisonOf(part) : conditionOf(part)));
    return node.kind === "all" ? { all: parts } : { any: parts };
  }

  function comparisonOf(node: ComparisonNode) {
    // A parameter without value compares with NaN, which nothing passes: json-rules-engine has no third value.
    return { fact: node.source.fact, operator: node.operator, value: targetOf(node, context) ?? Number.NaN };
  }

  return async () => {
    const { results } = await engine.run(values);
    return results.map(({ name }) => name);
  };
}
