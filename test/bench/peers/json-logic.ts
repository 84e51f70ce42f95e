import jsonLogic, { type RulesLogic } from "json-logic-js";
import { LogicEngine } from "json-logic-engine";
import type { PlainComparison, PlainCondition, PlainRule } from "../asked/plain-rules.ts";
import type { Question } from "../asked/question.ts";
import { eachRule, type Peer, versionOf } from "./peer.ts";

/** json-logic-js walks the logic anew on every call. */
export function jsonLogicJs({ rules, facts }: Question): Peer {
  const judges = rules.map((rule) => {
    const logic = logicOf(rule) as RulesLogic;
    return () => jsonLogic.apply(logic, facts) as unknown;
  });
  return eachRule(`json-logic-js ${versionOf("json-logic-js")}`, judges);
}

/** json-logic-engine makes a JavaScript function of each rule beforehand, which needs a policy that allows `eval`. */
export function jsonLogicEngine({ rules, facts }: Question): Peer {
  const engine = new LogicEngine();
  const judges = rules.map((rule) => {
    const judge = engine.build(logicOf(rule)) as (data: unknown) => unknown;
    return () => judge(facts);
  });
  return eachRule(`json-logic-engine ${versionOf("json-logic-engine")}, compiled`, judges);
}

function logicOf({ applies, requires }: PlainRule): unknown {
  return requires ? { and: [...applies, requires].map(logic) } : false;
}

function logic(condition: PlainCondition): unknown {
  switch (condition.kind) {
    case "all":
      return { and: condition.parts.map(logic) };
    case "any":
      return { or: condition.parts.map(logic) };
    case "not":
      return { "!": [logic(condition.part)] };
    case "comparison":
      return comparison(condition);
  }
}

function comparison({ name, operator, value }: PlainComparison): unknown {
  if (value === undefined) return false;
  const fact = { var: name };
  switch (operator) {
    case "equal":
      return { "===": [fact, value] };
    case "notEqual":
      return { "!==": [fact, value] };
    case "in":
      return { in: [fact, value] };
    case "notIn":
      return { "!": [{ in: [fact, value] }] };
    case "lessThan":
      return { "<": [fact, value] };
    case "lessThanInclusive":
      return { "<=": [fact, value] };
    case "greaterThan":
      return { ">": [fact, value] };
    case "greaterThanInclusive":
      return { ">=": [fact, value] };
  }
}
