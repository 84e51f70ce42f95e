import { type FactDescription, factById } from "../profile/facts.ts";
import type { Operator } from "./condition.ts";
import { nameFor } from "./score-sheet-columns.ts";

/**
 * What a fact is compared with, from what the sheet holds: texts are read by the fact's type, lists where the operator
 * takes one. What cannot be read so stays as it is.
 */
export function targetIn(value: unknown, factId: unknown, operator: unknown): unknown {
  const fact = typeof factId === "string" ? factById.get(factId) : undefined;
  if (!fact) return value;
  const several = memberships.some((membership) => membership === operator);
  const parts = several && typeof value === "string" ? value.split(/[|、;;]/).filter((part) => /\S/.test(part)) : value;
  const list: readonly unknown[] | undefined = Array.isArray(parts) ? parts : undefined;
  if (list) return list.map((part) => scalarIn(part, fact));
  return several && typeof value === "number" ? [value] : scalarIn(value, fact);
}

const memberships: readonly Operator[] = ["in", "notIn"];

function scalarIn(value: unknown, fact: FactDescription): unknown {
  // -0 is 0.
  if (typeof value === "number") return value + 0;
  if (typeof value !== "string") return value;
  const text = value.trim();
  switch (fact.type) {
    case "boolean": {
      const name = nameFor(claims, text);
      return name === undefined ? value : name === "true";
    }
    case "number":
      return numberIn(text) ?? value;
    case "choice":
      return choiceIn(text, fact) ?? value;
    default:
      return text;
  }
}

const claims = { true: ["是", "yes"], false: ["否", "no"] } as const;

function choiceIn(text: string, { values = [] }: FactDescription): string | undefined {
  const spellings = Object.fromEntries(values.map(({ value, title }) => [value, [title.zh, title.en]]));
  return nameFor(spellings, text);
}

/** The number that a text holds, in half or full width digits; undefined if it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) + 0 : undefined;
}
