import { type FactId, facts } from "../profile/facts.ts";
import type { Operator } from "../ruleset/condition.ts";
import type { CompiledRow, CompiledRule } from "./compile.ts";
import type { ResolvedParameter } from "./in-force.ts";
import type { ComparisonNode, Node } from "./node.ts";
import { targetForAll } from "./parameter-value.ts";

/**
 * What has to be known for something to be sure, for engines with two truth values. A comparison holds only where its
 * fact is known; there is no negation.
 */
export type Certain =
  | { readonly kind: "comparison"; readonly fact: FactId; readonly operator: Operator; readonly value: unknown }
  | { readonly kind: "all" | "any"; readonly parts: readonly Certain[] }
  | { readonly kind: "always" | "never" };

const always = { kind: "always" } as const;
const never = { kind: "never" } as const;

const opposites = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
} as const satisfies Record<Operator, Operator>;

/** When each thing that decides a rule's verdict is sure; where none is sure enough, it cannot be told. */
export interface CertainRule {
  /** When the rule surely is for a mine, and when it surely is not. */
  readonly applies: Certain;
  readonly inapplicable: Certain;
  /** When what it requires is surely so, and when it surely is not; never, where only an assessor can tell. */
  readonly met: Certain;
  readonly unmet: Certain;
}

/** When each thing that decides a rule's verdict is sure. */
export function certainRule({ gates, requires }: CompiledRule, parameters: readonly ResolvedParameter[]): CertainRule {
  const asked = (truth: boolean) => (requires ? surely(requires, truth, parameters) : never);
  return {
    applies: allOf(gates.map((gate) => surely(gate, true, parameters))),
    inapplicable: anyOf(gates.map((gate) => surely(gate, false, parameters))),
    met: asked(true),
    unmet: asked(false),
  };
}

/** When a condition is surely true, or surely false. */
function surely(node: Node, truth: boolean, parameters: readonly ResolvedParameter[]): Certain {
  if (node.kind === "comparison") return surelyCompared(node, truth, parameters);
  if (node.kind === "not") return surely(node.node, !truth, parameters);
  const parts = node.nodes.map((part) => surely(part, truth, parameters));
  return (node.kind === "all") === truth ? allOf(parts) : anyOf(parts);
}

function surelyCompared(node: ComparisonNode, truth: boolean, parameters: readonly ResolvedParameter[]): Certain {
  const { fact } = node.source;
  const operator = truth ? node.operator : opposites[node.operator];
  const compared = (value: unknown): Certain => ({ kind: "comparison", fact, operator, value });
  const rows = parameters[node.parameter]?.rows;
  if (!rows) {
    const target = targetForAll(node, parameters);
    return target === undefined ? never : compared(target);
  }
  const inForce = surelyInForce(rows);
  return anyOf(
    rows.map(({ entry: { value } }, index) =>
      value === null ? never : allOf([inForce[index] ?? never, compared(value)]),
    ),
  );
}

/** When each row of a table surely gives a mine its value, be it by this row or by one before it with the same value. */
export function surelyInForce(rows: readonly CompiledRow[]): readonly Certain[] {
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter((one) => one.entry.value !== row.entry.value);
    const others = before.filter((one) => !excludes(row, one)).map((one) => fits(one, false));
    return allOf([fits(row, true), ...others]);
  });
}

/** When a table's row surely is for a mine, or surely is not. */
function fits({ when }: CompiledRow, truth: boolean): Certain {
  const operator = truth ? "in" : "notIn";
  const parts = when.flatMap(({ slot, values }): Certain[] => {
    const fact = facts[slot]?.id;
    return fact ? [{ kind: "comparison", fact, operator, value: values }] : [];
  });
  return truth ? allOf(parts) : anyOf(parts);
}

/** Whether a mine that one row is for cannot be one that the other is for. */
function excludes(row: CompiledRow, other: CompiledRow): boolean {
  return row.when.some(({ slot, values }) =>
    other.when.some((one) => one.slot === slot && !one.values.some((value) => values.includes(value))),
  );
}

function allOf(parts: readonly Certain[]): Certain {
  if (parts.some(({ kind }) => kind === "never")) return never;
  return joined(
    "all",
    parts.filter(({ kind }) => kind !== "always"),
    always,
  );
}

function anyOf(parts: readonly Certain[]): Certain {
  if (parts.some(({ kind }) => kind === "always")) return always;
  return joined(
    "any",
    parts.filter(({ kind }) => kind !== "never"),
    never,
  );
}

function joined(kind: "all" | "any", parts: readonly Certain[], none: Certain): Certain {
  const flat = parts.flatMap((part) => (part.kind === kind ? (part as { parts: readonly Certain[] }).parts : [part]));
  const [first] = flat;
  if (!first) return none;
  return flat.length === 1 ? first : { kind, parts: flat };
}
