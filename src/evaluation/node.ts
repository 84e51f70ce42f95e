import { facts } from "../profile/facts.ts";
import { slotOf } from "../profile/slots.ts";
import { type Comparison, type Condition, isParameter, type Operator } from "../ruleset/condition.ts";
import { type Operation, operationOf } from "./holds.ts";

/** A condition with names resolved to slots. Equal conditions of a set are one node, so that each is evaluated once. */
export type Node = ComparisonNode | GroupNode | NotNode;

interface Indexed {
  /** Where its truth stands among those of the set's conditions; a group of one part has its part's. */
  readonly index: number;
}

export interface ComparisonNode extends Indexed {
  readonly kind: "comparison";
  readonly slot: number;
  readonly operator: Operator;
  readonly operation: Operation;
  /** The fixed value; unused where there is a parameter. */
  readonly value: unknown;
  /** The index of the parameter compared with, or -1. */
  readonly parameter: number;
  readonly source: Comparison;
}

export interface GroupNode extends Indexed {
  readonly kind: "all" | "any";
  readonly nodes: readonly Node[];
}

export interface NotNode extends Indexed {
  readonly kind: "not";
  readonly node: Node;
}

/** In place of an index: the truth of a gate that a rule does not have, and of a requirement that only an assessor can tell. */
export const noGate = 0;
export const noRequirement = 1;

/** The index of a set's first node. */
export const firstIndex = 2;

/** The nodes of a set in the making. */
export interface NodeStore {
  /** All of them, each after those that it is made of. */
  readonly nodes: readonly Node[];
  /** The node of a condition: the one that stands already, if an equal condition has been met. */
  readonly nodeOf: (condition: Condition) => Node;
  /** The node of a group of nodes that stand already. */
  readonly groupOf: (kind: GroupNode["kind"], parts: readonly Node[]) => Node;
}

/** An empty store of nodes for a set with these parameters, by id. */
export function nodeStore(parameters: ReadonlyMap<string, number>): NodeStore {
  const nodes: Node[] = [];
  const byContent = new Map<string, Node>();

  function nodeOf(condition: Condition): Node {
    if ("all" in condition) return groupOf("all", condition.all.map(nodeOf));
    if ("any" in condition) return groupOf("any", condition.any.map(nodeOf));
    if ("not" in condition) {
      const node = nodeOf(condition.not);
      return stored(`not ${String(node.index)}`, (index) => ({ index, kind: "not", node }));
    }
    return comparison(condition);
  }

  function groupOf(kind: GroupNode["kind"], parts: readonly Node[]): Node {
    const [only, ...others] = parts;
    if (only && others.length === 0) return { index: only.index, kind, nodes: parts };
    const content = `${kind} ${parts.map(({ index }) => index).join(" ")}`;
    return stored(content, (index) => ({ index, kind, nodes: parts }));
  }

  function comparison(source: Comparison): Node {
    const { fact, operator, value } = source;
    const slot = known(slotOf, fact);
    const parameter = isParameter(value) ? known(parameters, value.parameter) : -1;
    const operation = operationOf(operator, facts[slot]?.type ?? "");
    const content = `${String(slot)} ${operator} ${JSON.stringify(value)}`;
    return stored(content, (index) => ({
      index,
      kind: "comparison",
      slot,
      operator,
      operation,
      value,
      parameter,
      source,
    }));
  }

  function stored(content: string, make: (index: number) => Node): Node {
    const standing = byContent.get(content);
    if (standing) return standing;
    const node = make(firstIndex + nodes.length);
    nodes.push(node);
    byContent.set(content, node);
    return node;
  }

  return { nodes, nodeOf, groupOf };
}

/** Where a name stands. */
export function known(index: ReadonlyMap<string, number>, name: string): number {
  const found = index.get(name);
  if (found === undefined) throw new Error(`"${name}" is not known here; read the rule set with readRuleSet first`);
  return found;
}
