import fc from "fast-check";
import type { Condition, FactDescription, FactType, Operator } from "../../src/index.ts";
import { arbitraryLeaves, days, percentages } from "./arbitrary-leaf.ts";

/** A parameter that a condition may name. */
interface Named {
  readonly id: string;
  readonly type: string;
  readonly unit?: string;
}

/** Conditions over some facts, nested up to a number of levels, with operators, values and parameters that fit. */
export function arbitraryCondition(
  among: readonly FactDescription[],
  parameters: readonly Named[],
  levels: number,
): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...among.map((fact) => comparisonOf(fact, parameters)));
  if (levels === 1) return leaf;
  const inner = arbitraryCondition(among, parameters, levels - 1);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 2, arbitrary: parts.map((all) => ({ all })) },
    { weight: 2, arbitrary: parts.map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
  );
}

const equalities = ["equal", "notEqual"] as const;
const memberships = ["in", "notIn"] as const;
const orders = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;

/** The operators that fit a fact, by its type: lists are not compared at all. */
const operatorsFor: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: equalities,
  choice: [...equalities, ...memberships],
  text: [...equalities, ...memberships],
  number: [...equalities, ...memberships, ...orders],
  day: [...equalities, ...orders],
  list: [],
};

function comparisonOf(fact: FactDescription, parameters: readonly Named[]): fc.Arbitrary<Condition> {
  return fc
    .constantFrom(...operatorsFor[fact.type])
    .chain((operator) => targetsOf(fact, operator, parameters).map((value) => ({ fact: fact.id, operator, value })))
    .map((comparison) => comparison as Condition);
}

function targetsOf(fact: FactDescription, operator: Operator, parameters: readonly Named[]): fc.Arbitrary<unknown> {
  const values = valuesOf(fact);
  const isMembership = memberships.some((name) => name === operator);
  const fixed = isMembership ? fc.array(values, { minLength: 1, maxLength: 3 }) : values;
  const fitting = parameters.filter(({ id, type, unit }) => {
    if (isMembership) return type === "list" && (fact.type === "text" || id === `list-of-${fact.id}`);
    return type === "number" && fact.type === "number" && unit === (fact.unit ?? "1");
  });
  if (fitting.length === 0) return fixed;
  return fc.oneof(fixed, fc.constantFrom(...fitting.map(({ id }) => ({ parameter: id }))));
}

/** Values of a fact that a condition may compare it with. */
export function valuesOf({ id, type, unit }: FactDescription): fc.Arbitrary<unknown> {
  const code = divisionCodes[id];
  if (code !== undefined) return fc.constantFrom(...code);
  const leaf = arbitraryLeaves.find((known) => known.id === id);
  if (leaf) return leaf.values;
  if (type === "boolean") return fc.boolean();
  if (type === "day") return days;
  return unit === "%" ? percentages : fc.integer({ min: -3, max: 3 });
}

const divisionCodes: Readonly<Record<string, readonly string[]>> = {
  "identity.province": ["210000", "220000"],
  "identity.city": ["210300", "220300"],
  "identity.county": ["210381", "220381"],
};
