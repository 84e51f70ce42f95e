import fc from "fast-check";
import { type Condition, type FactDescription, facts, type RuleSet } from "../../src/index.ts";
import { daysAfter, itemsFrom } from "./arbitrary-leaf.ts";
import type { Leaves } from "./nested.ts";

/** Values of a leaf on both sides of every line that the rules of a set draw. */
export function valuesToTry(id: string, ruleSet: RuleSet, leaves: Leaves, asOf: string): readonly unknown[] {
  const fact = facts.find((known) => known.id === id);
  if (!fact) return [];
  const compared = targetsIn(ruleSet);
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "choice":
      return fact.values?.map(({ value }) => value) ?? [];
    case "day":
      return daysToTry(compared, leaves, asOf);
    case "number":
      return numbersToTry(fact, compared, leaves);
    case "list":
      return listsToTry(id, asOf);
    case "text":
      return textsToTry(id, compared);
  }
}

/** What the conditions of a set compare facts with. */
function targetsIn({ scope, rules }: RuleSet): readonly unknown[] {
  const conditions = [scope?.appliesWhen, ...rules.flatMap(({ appliesWhen, requires }) => [appliesWhen, requires])];
  return conditions.flatMap((condition) => (condition ? targetsOf(condition) : []));
}

function targetsOf(condition: Condition): readonly unknown[] {
  if ("all" in condition) return condition.all.flatMap(targetsOf);
  if ("any" in condition) return condition.any.flatMap(targetsOf);
  if ("not" in condition) return targetsOf(condition.not);
  return Array.isArray(condition.value) ? (condition.value as unknown[]) : [condition.value];
}

/** Days on and beside all lines, and the known days, before or after which the leaf may have to lie. */
function daysToTry(compared: readonly unknown[], leaves: Leaves, asOf: string): string[] {
  const lines = [...compared.filter(isDay), asOf, daysAfter(asOf, -366), daysAfter(asOf, -365), "2020-12-31"];
  const around = lines.flatMap((day) => [daysAfter(day, -1), day, daysAfter(day, 1)]);
  return [...new Set([...around, ...Object.values(leaves).filter(isDay)])];
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Figures on, beside and between all lines, and the known figures that a derived fact sets the leaf beside. */
function numbersToTry(fact: FactDescription, compared: readonly unknown[], leaves: Leaves): number[] {
  const beside = facts
    .filter(({ needs }) => needs?.some((need) => need === fact.id))
    .flatMap(({ needs = [] }) => needs);
  const known = [...compared, ...beside.map((id) => leaves[id])].filter((value) => typeof value === "number");
  const lines = [...new Set([0, 100, ...known])].sort((a, b) => a - b);
  const between = lines.slice(1).map((line, index) => (line + (lines[index] ?? line)) / 2);
  const around = lines.flatMap((line) => [line - 1, line, line + 1]);
  const whole = fact.unit !== undefined && counted.has(fact.id);
  return [...new Set([...around, ...between].map((value) => (whole ? Math.round(value) : value)))].filter(
    (value) => value >= (fact.minimum ?? -Infinity) && value <= (fact.maximum ?? Infinity),
  );
}

/** Leaves that count something and are whole. */
const counted = new Set([
  "safety.overdueHazards",
  "community.openDisputes",
  "greenMine.plan.worksDue",
  "greenMine.plan.worksDone",
  "greenMine.maintenance.findings",
  "greenMine.maintenance.findingsRectified",
]);

/** No item, one of many kinds, and up to four of the last twelve months beside up to four of the twelve before. */
function listsToTry(id: string, asOf: string): unknown[] {
  const itemOn = (day: string) => fc.sample(itemsFrom(id, fc.constant(day)), { numRuns: 12, seed: 1 });
  const single = itemOn(daysAfter(asOf, -10)).map((item) => [item]);
  const [recent = {}] = itemOn(daysAfter(asOf, -10));
  const [former = {}] = itemOn(daysAfter(asOf, -500));
  const counts = [0, 1, 2, 3, 4];
  const several = counts.flatMap((a) =>
    counts.map((b) => [...Array<object>(a).fill(recent), ...Array<object>(b).fill(former)]),
  );
  return [...single, ...several];
}

function textsToTry(id: string, compared: readonly unknown[]): string[] {
  const codes: Readonly<Record<string, readonly string[]>> = {
    "identity.province": ["210000", "220000"],
    "identity.city": ["210300", "220300"],
    "identity.county": ["210381", "220381"],
  };
  return [...(codes[id] ?? [...compared.filter((value) => typeof value === "string"), "another text"])];
}
