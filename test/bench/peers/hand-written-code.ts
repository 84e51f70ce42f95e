import type { MineProfile, Verdict } from "green-mine-rules";
import type { PlainComparison, PlainCondition, PlainRule, Scalar } from "../asked/plain-rules.ts";

/** What the module exports. */
export interface HandWritten {
  /** The facts as one object of fixed shape. */
  readonly factsOf: (known: Readonly<Record<string, unknown>>) => object;
  readonly passing: (facts: object, passes: Uint8Array) => void;
  readonly judge: (facts: object, codes: Uint8Array) => void;
  readonly judgeProfile: (profile: MineProfile, codes: Uint8Array) => void;
}

/** The verdict of each code. */
export const verdictCodes = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];

const [passed, failed, cantTell, inapplicable] = [0, 1, 2, 3];

/** How the code reaches a fact, and whether it reckons with its absence. */
interface Access {
  readonly to: (comparison: PlainComparison) => string;
  readonly mayBeAbsent: boolean;
}

const known: Access = { to: ({ name }) => `m.${name}`, mayBeAbsent: false };
const flat: Access = { ...known, mayBeAbsent: true };
const nested: Access = { to: ({ fact }) => `m.${fact.replaceAll(".", "?.")}`, mayBeAbsent: true };

/** The text of a module that judges rules with plain comparisons, one function a rule. */
export function codeOf(rules: readonly PlainRule[], names: readonly string[]): string {
  const properties = names.map((name) => `${name}: known.${name}`);
  return [
    `export const factsOf = (known) => ({ ${properties.join(", ")} });`,
    functions("passing", rules, passes),
    functions("judge", rules, (rule) => verdict(rule, flat)),
    functions("judgeProfile", rules, (rule) => verdict(rule, nested)),
  ].join("\n");
}

/** A function for each rule, and one that fills an array with what they say. */
function functions(name: string, rules: readonly PlainRule[], bodyOf: (rule: PlainRule) => string): string {
  const each = rules.map((rule, index) => `function ${name}${index}(m) { ${bodyOf(rule)} }`);
  const calls = rules.map((_, index) => `out[${index}] = ${name}${index}(m);`);
  return [...each, `export function ${name}(m, out) {`, ...calls, "}"].join("\n");
}

function passes({ applies, requires }: PlainRule): string {
  const parts = [...applies, ...(requires ? [requires] : [])].map((part) => holds(part, known));
  return `return ${requires ? both(parts) : "false"} ? 1 : 0;`;
}

function verdict({ applies, requires }: PlainRule, access: Access): string {
  const gate = { kind: "all", parts: applies } as const;
  const rest = requires
    ? `if (${holds(requires, access)}) return ${passed}; return ${fails(requires, access)} ? ${failed} : ${cantTell};`
    : `return ${cantTell};`;
  if (applies.length === 0) return rest;
  return `if (${fails(gate, access)}) return ${inapplicable}; if (!(${holds(gate, access)})) return ${cantTell}; ${rest}`;
}

/** That a condition surely holds. */
function holds(condition: PlainCondition, access: Access): string {
  switch (condition.kind) {
    case "all":
      return both(condition.parts.map((part) => holds(part, access)));
    case "any":
      return either(condition.parts.map((part) => holds(part, access)));
    case "not":
      return fails(condition.part, access);
    case "comparison":
      return comparison(condition, condition.operator, access);
  }
}

/** That a condition surely does not hold. */
function fails(condition: PlainCondition, access: Access): string {
  switch (condition.kind) {
    case "all":
      return either(condition.parts.map((part) => fails(part, access)));
    case "any":
      return both(condition.parts.map((part) => fails(part, access)));
    case "not":
      return holds(condition.part, access);
    case "comparison":
      return comparison(condition, opposites[condition.operator], access);
  }
}

const opposites = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
} as const;

/** A comparison that an absent fact never passes; undefined is neither less nor more than anything. */
function comparison(asked: PlainComparison, operator: PlainComparison["operator"], access: Access): string {
  if (asked.value === undefined) return "false";
  const fact = access.to(asked);
  const values = [asked.value].flat<(Scalar | readonly Scalar[])[]>().map((value) => JSON.stringify(value));
  const [value] = values;
  switch (operator) {
    case "equal":
    case "in":
      return either(values.map((one) => `${fact} === ${one}`));
    case "notEqual":
    case "notIn":
      if (typeof asked.value === "boolean") return `${fact} === ${String(!asked.value)}`;
      return both([...presence(fact, access), ...values.map((one) => `${fact} !== ${one}`)]);
    case "lessThan":
      return `${fact} < ${value}`;
    case "lessThanInclusive":
      return `${fact} <= ${value}`;
    case "greaterThan":
      return `${fact} > ${value}`;
    case "greaterThanInclusive":
      return `${fact} >= ${value}`;
  }
}

function presence(fact: string, { mayBeAbsent }: Access): string[] {
  return mayBeAbsent ? [`${fact} !== undefined`] : [];
}

function both(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join("") : `(${parts.join(" && ")})`;
}

function either(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join("") : `(${parts.join(" || ")})`;
}
