import { createRequire } from "node:module";
import type { PlainComparison, Scalar } from "../asked/plain-rules.ts";
import type { Question } from "../asked/question.ts";
import { expressionOf, symbols, type Syntax } from "./expression.ts";
import { type Peer, toldOf } from "./peer.ts";

/** What is used of the package, which is native, not in the lock file, and timed where someone has installed it. */
interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object): { evaluate(facts: object): Promise<{ result: Record<string, boolean> }> };
  };
}

const require = createRequire(import.meta.url);
const packageName = "@gorules/zen-engine";

/** Whether zen-engine is installed here, or in a folder of NODE_PATH. */
export function hasZenEngine(): boolean {
  try {
    require.resolve(packageName);
    return true;
  } catch {
    return false;
  }
}

const syntax: Syntax = {
  and: " and ",
  or: " or ",
  not: (part) => `not (${part})`,
  comparison({ name, operator, value, type }) {
    if (operator === "in") return `${name} in ${literal(value, type)}`;
    if (operator === "notIn") return `${name} not in ${literal(value, type)}`;
    return `${name} ${symbols[operator]} ${literal(value, type)}`;
  },
};

/** zen-engine: one decision with one node of expressions. Days are whole numbers, which it compares fastest. */
export function zenEngine({ rules, facts }: Question): Peer {
  const { ZenEngine } = require(packageName) as Zen;
  const { version } = require(`${packageName}/package.json`) as { version: string };
  const expressions = rules.map((rule) => ({ id: rule.id, key: rule.id, value: expressionOf(rule, syntax) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      { id: "rules", name: "rules", type: "expressionNode", content: { expressions } },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "first", sourceId: "in", targetId: "rules", type: "edge" },
      { id: "second", sourceId: "rules", targetId: "out", type: "edge" },
    ],
  });
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, dayless(value)]));
  const run = () => decision.evaluate(values);
  return {
    name: `zen-engine ${version}`,
    returns: "a boolean a rule",
    run,
    told: async () => {
      const { result } = await run();
      return toldOf(rules.map(({ id }) => result[id] === true));
    },
  };
}

function literal(value: PlainComparison["value"], type: PlainComparison["type"]): string {
  if (Array.isArray(value)) return `[${value.map((one: Scalar) => literal(one, type)).join(", ")}]`;
  return JSON.stringify(type === "day" ? dayless(value) : value);
}

/** A day as a whole number, 20231231; any other value as it is. */
function dayless(value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? Number(value.replaceAll("-", "")) : value;
}
