import type { Verdict } from "green-mine-rules";
import { createEngine, toEngineFacts } from "green-mine-rules/json-rules-engine";
import { Engine, type NestedCondition } from "json-rules-engine";
import type { PlainCondition } from "../asked/plain-rules.ts";
import type { Question } from "../asked/question.ts";
import { type Peer, toldOf, versionOf } from "./peer.ts";

/** Whom the others are set against. */
export const jsonRulesEngineName = `json-rules-engine ${versionOf("json-rules-engine")}`;

/** One engine rule a rule; what has no value is compared with NaN, which nothing passes. The engine is built once and its runs do not overlap, which is its fastest use. */
export function jsonRulesEngine({ rules, facts }: Question): Peer {
  const engineRules = rules.map(({ id, applies, requires }) => ({
    name: id,
    conditions: { all: [...applies, ...(requires ? [requires] : [])].map(conditionOf) },
    event: { type: "passed" },
  }));
  const engine = new Engine(engineRules, { allowUndefinedFacts: true });
  const run = () => engine.run(facts);
  return {
    name: jsonRulesEngineName,
    returns: "events of the rules that pass, results of all",
    run,
    told: async () => {
      const passed = new Set((await run()).results.map((result) => result.name));
      return toldOf(rules.map(({ id, requires }) => requires !== undefined && passed.has(id)));
    },
  };
}

/** The engine that `createEngine` builds: four rules a rule, so that three values are kept. */
export function jsonRulesEngineOfFour({ ruleSet, profile, asOf }: Question): Peer {
  const engine = createEngine(ruleSet, { asOf });
  const facts = toEngineFacts(profile, { asOf });
  const run = () => engine.run(facts);
  return {
    name: `${jsonRulesEngineName}, by \`createEngine\``,
    returns: "an event a rule: its verdict",
    run,
    told: async () => {
      const { events } = await run();
      const verdicts = new Map(events.map(({ type, params }) => [String(params?.["rule"]), type as Verdict]));
      return ruleSet.rules.map(({ id }) => verdicts.get(id) ?? "notPassed");
    },
  };
}

function conditionOf(condition: PlainCondition): NestedCondition {
  switch (condition.kind) {
    case "all":
      return { all: condition.parts.map(conditionOf) };
    case "any":
      return { any: condition.parts.map(conditionOf) };
    case "not":
      return { not: conditionOf(condition.part) };
    case "comparison":
      return { fact: condition.name, operator: condition.operator, value: condition.value ?? Number.NaN };
  }
}
