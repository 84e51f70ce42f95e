import type { Condition, GivenRow, Parameter, ParameterOverride, Rule, RuleSet, Verdict } from "../../src/index.ts";

import type { Known } from "./known-facts.ts";

/** Yes, no, or undefined: cannot be told. */
export type Told = boolean | undefined;

/** What a rule says of a mine, restated without compilation, slots or numbers for truth. */
export interface PlainVerdict {
  readonly applies: Told;
  readonly met: Told;
  readonly verdict: Verdict;
}

/** The verdict of a rule of a set on a mine's facts. */
export function plainVerdict(
  rule: Rule,
  ruleSet: RuleSet,
  known: Known,
  asOf: string,
  overrides: Readonly<Record<string, ParameterOverride>> = {},
): PlainVerdict {
  const valueOf = (id: string) => {
    if (overrides[id]?.value !== undefined) return overrides[id].value;
    const parameter = ruleSet.parameters.find((one) => one.id === id);
    return parameter && plainParameter(parameter, known, asOf, overrides[id]?.rows);
  };
  const conditions = [ruleSet.scope?.appliesWhen, rule.appliesWhen].filter((condition) => condition !== undefined);
  const applies = allOf(conditions.map((condition) => told(condition, known, valueOf)));
  const met = rule.requires && told(rule.requires, known, valueOf);
  return { applies, met, verdict: verdictFrom(applies, met) };
}

function verdictFrom(applies: Told, met: Told): Verdict {
  if (applies === false) return "inapplicable";
  if (applies === undefined || met === undefined) return "cantTell";
  return met ? "passed" : "failed";
}

function told(condition: Condition, known: Known, valueOf: (id: string) => unknown): Told {
  if ("all" in condition) return allOf(condition.all.map((part) => told(part, known, valueOf)));
  if ("any" in condition) return not(allOf(condition.any.map((part) => not(told(part, known, valueOf)))));
  if ("not" in condition) return not(told(condition.not, known, valueOf));
  const { fact, operator, value } = condition;
  const target = typeof value === "object" && "parameter" in value ? valueOf(value.parameter) : value;
  const actual = known[fact];
  return actual === undefined || target === undefined ? undefined : comparisons[operator](actual, target);
}

/** No if any is no, else cannot be told if any cannot, else yes. */
export function allOf(parts: readonly Told[]): Told {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function not(part: Told): Told {
  return part === undefined ? undefined : !part;
}

type Compare = (actual: unknown, target: unknown) => boolean;

const isIn: Compare = (actual, target) => (target as readonly unknown[]).some((one) => one === actual);
const isLess: Compare = (actual, target) => (actual as number) < (target as number);

const comparisons = {
  equal: (actual, target) => actual === target,
  notEqual: (actual, target) => actual !== target,
  in: isIn,
  notIn: (actual, target) => !isIn(actual, target),
  lessThan: isLess,
  lessThanInclusive: (actual, target) => isLess(actual, target) || actual === target,
  greaterThan: (actual, target) => isLess(target, actual),
  greaterThanInclusive: (actual, target) => isLess(target, actual) || actual === target,
} as const satisfies Record<string, Compare>;

/**
 * The value that counts on a day: of dated values the latest; of a table's rows the first that fits, a caller's before the
 * standard's, and of these the rows of a weightier document before those of a lesser.
 */
export function plainParameter(
  { values, rows, precedence = [] }: Parameter,
  known: Known,
  asOf: string,
  given: readonly GivenRow[] = [],
): unknown {
  const begun = (values ?? []).filter(({ from }) => from <= asOf);
  const latest = begun
    .map(({ from }) => from)
    .sort()
    .at(-1);
  if (!rows) return begun.filter(({ from }) => from === latest).at(-1)?.value ?? undefined;
  const ranks = [...precedence, undefined];
  const ranked = ranks.flatMap((document) =>
    rows.filter(({ source }) => (precedence.find((name) => name === source?.document) ?? undefined) === document),
  );
  const open = [...given, ...ranked].filter(({ from, until = asOf }) => from <= asOf && asOf <= until);
  const fitting = open.map(({ when, value }) => ({ fits: fitsRow(when, known), value: JSON.stringify(value) }));
  const sure = fitting.findIndex(({ fits }) => fits === true);
  if (sure < 0) return undefined;
  const possible = new Set(fitting.slice(0, sure + 1).flatMap(({ fits, value }) => (fits === false ? [] : [value])));
  return possible.size === 1 ? (open[sure]?.value ?? undefined) : undefined;
}

function fitsRow(when: object, known: Known): Told {
  const parts = Object.entries(when).map(([fact, wanted]: [string, unknown]) => {
    const actual = known[fact];
    return actual === undefined ? undefined : Array.isArray(wanted) ? wanted.includes(actual) : wanted === actual;
  });
  return allOf(parts);
}
