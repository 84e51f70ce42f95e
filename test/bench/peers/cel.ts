import { Environment } from "@marcbachmann/cel-js";
import type { FactType } from "green-mine-rules";
import { comparisonsOf, type Scalar } from "../asked/plain-rules.ts";
import type { Question } from "../asked/question.ts";
import { expressionOf, symbols, type Syntax } from "./expression.ts";
import { eachRule, type Peer, versionOf } from "./peer.ts";

const syntax: Syntax = {
  and: " && ",
  or: " || ",
  not: (part) => `!(${part})`,
  comparison({ name, operator, value }) {
    if (operator === "in") return `${name} in ${literal(value)}`;
    if (operator === "notIn") return `!(${name} in ${literal(value)})`;
    return `${name} ${symbols[operator]} ${literal(value)}`;
  },
};

/** cel-js parses each rule once. A fact that is absent is null, which no comparison but `!=` takes. */
export function celJs({ rules, facts }: Question): Peer {
  const environment = new Environment();
  const types = new Map(comparisonsOf(rules).map(({ name, type }) => [name, type]));
  for (const [name, type] of types)
    environment.registerVariable(name, facts[name] === undefined ? "dyn" : celType(type));
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? null]));
  const judges = rules.map((rule) => {
    const judge = environment.parse(expressionOf(rule, syntax));
    return () => judge(values) as unknown;
  });
  return eachRule(`cel-js ${versionOf("@marcbachmann/cel-js")} (marcbachmann), parsed once`, judges);
}

function celType(type: FactType): string {
  return type === "number" ? "double" : type === "boolean" ? "bool" : "string";
}

/** Numbers are written as doubles, which JavaScript's are. */
function literal(value: Scalar | readonly Scalar[] | undefined): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "number" && Number.isInteger(value) ? value.toFixed(1) : JSON.stringify(value);
}
