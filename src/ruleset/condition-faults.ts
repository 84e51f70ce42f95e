import type { FactDescription, FactType } from "../profile/facts.ts";
import { factById } from "../profile/facts.ts";
import { isDay } from "../profile/day.ts";
import { type Fault, shown } from "../profile/fault.ts";
import { faultAt, meant, oneOf, textOf } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { type Operator, operators } from "./condition.ts";
import { isRecord } from "./json.ts";
import type { Parameter } from "./parameter.ts";

/** The deepest that conditions may nest. Levels. */
const deepestCondition = 32;

type Path = readonly PropertyKey[];
type Parameters = ReadonlyMap<string, Parameter>;

const orders = new Set<Operator>(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const memberships = new Set<Operator>(["in", "notIn"]);

/** Every fault of a condition: its form, and whether facts, operators, values and parameters fit each other. */
export function conditionFaults(condition: unknown, path: Path, parameters: Parameters, level = 1): Fault[] {
  if (!isRecord(condition)) {
    return [faultAt("invalid_condition", path, condition, remedies.condition)];
  }
  if (level > deepestCondition) return [faultAt("too_deep", path, undefined, remedies.depth)];
  const keys = Object.keys(condition);
  const group = (["all", "any", "not"] as const).find((key) => key in condition);
  if (group === undefined) return comparisonFaults(condition, path, parameters);
  if (keys.length > 1) return [faultAt("invalid_condition", path, keys, remedies.condition)];
  const inner = condition[group];
  if (group === "not") return conditionFaults(inner, [...path, "not"], parameters, level + 1);
  if (!Array.isArray(inner)) return [faultAt("invalid_condition", [...path, group], inner, remedies.group)];
  if (inner.length === 0) return [faultAt("empty_group", [...path, group], [], remedies.group)];
  return inner.flatMap((part, index) => conditionFaults(part, [...path, group, index], parameters, level + 1));
}

function comparisonFaults(condition: Readonly<Record<string, unknown>>, path: Path, parameters: Parameters): Fault[] {
  const surplus = Object.keys(condition).filter((key) => !["fact", "operator", "value"].includes(key));
  if (surplus.length > 0 || !("fact" in condition)) {
    return [faultAt("invalid_condition", path, Object.keys(condition), remedies.condition)];
  }
  const fact = typeof condition["fact"] === "string" ? factById.get(condition["fact"]) : undefined;
  const faults: Fault[] = [];
  if (!fact) faults.push(unknownFact([...path, "fact"], condition["fact"]));
  const operator = operators.find((known) => known === condition["operator"]);
  if (!operator) {
    faults.push(faultAt("unknown_operator", [...path, "operator"], condition["operator"], oneOf(operators)));
  }
  if (!fact || !operator) return faults;
  if (!fits(operator, fact.type)) {
    return [faultAt("operator_type", [...path, "operator"], operator, operatorRemedy(fact))];
  }
  return valueFaults(condition["value"], [...path, "value"], operator, fact, parameters);
}

function fits(operator: Operator, type: FactType): boolean {
  if (type === "list") return false;
  if (orders.has(operator)) return type === "number" || type === "day";
  if (memberships.has(operator)) return type === "choice" || type === "text" || type === "number";
  return true;
}

function valueFaults(
  value: unknown,
  path: Path,
  operator: Operator,
  fact: FactDescription,
  parameters: Parameters,
): Fault[] {
  if (isRecord(value)) return parameterFaults(value, path, operator, fact, parameters);
  if (!memberships.has(operator)) return [...scalarFaults(value, path, fact)];
  if (!Array.isArray(value) || value.length === 0) return [faultAt("value_type", path, value, remedies.list)];
  return value.flatMap((part, index) => scalarFaults(part, [...path, index], fact));
}

function scalarFaults(value: unknown, path: Path, fact: FactDescription): Fault[] {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean" ? [] : [faultAt("value_type", path, value, remedies.boolean)];
    case "number":
      return typeof value === "number" && Number.isFinite(value)
        ? []
        : [faultAt("value_type", path, value, remedies.number)];
    case "day":
      return isDay(value) ? [] : [faultAt("value_type", path, value, remedies.day)];
    case "choice": {
      const values = fact.values?.map((choice) => choice.value) ?? [];
      return isOneOf(value, values) ? [] : [faultAt("unknown_value", path, value, oneOf(values, textOf(value)))];
    }
    default:
      return typeof value === "string" ? [] : [faultAt("value_type", path, value, remedies.text)];
  }
}

function parameterFaults(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  operator: Operator,
  fact: FactDescription,
  parameters: Parameters,
): Fault[] {
  const name = value["parameter"];
  if (typeof name !== "string" || Object.keys(value).length > 1) {
    return [faultAt("invalid_condition", path, value, remedies.parameter)];
  }
  const parameter = parameters.get(name);
  if (!parameter) return [faultAt("unknown_parameter", [...path, "parameter"], name, meant(name, parameters.keys()))];
  const expected = memberships.has(operator) ? "list" : fact.type === "boolean" ? "flag" : "number";
  if (parameter.type !== expected || (expected === "number") !== (fact.type === "number")) {
    return [faultAt("parameter_type", [...path, "parameter"], name, parameterRemedy(parameter, fact))];
  }
  const foreign = expected === "list" && fact.values ? foreignTo(fact.values, parameter) : [];
  if (foreign.length > 0) {
    return [faultAt("unknown_value", [...path, "parameter"], name, listRemedy(foreign, fact))];
  }
  if (expected === "number" && unitsDiffer(parameter.unit, fact.unit)) {
    return [faultAt("unit_mismatch", [...path, "parameter"], name, unitRemedy(parameter, fact))];
  }
  return [];
}

/** The values that a list parameter can take and a choice cannot have. */
function foreignTo(known: readonly { readonly value: string }[], { values, rows }: Parameter): unknown[] {
  const choices = known.map(({ value }) => value);
  const lists = [...entriesOf(values), ...entriesOf(rows)].map(({ value }) => value);
  return lists
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .filter((item) => !isOneOf(item, choices));
}

/** A list's entries, each with what may be its value; a parameter may not have been read yet. */
function entriesOf(entries: unknown): readonly { readonly value?: unknown }[] {
  return Array.isArray(entries) ? entries.filter(isRecord) : [];
}

function isOneOf(value: unknown, values: readonly string[]): boolean {
  return typeof value === "string" && values.includes(value);
}

function unitsDiffer(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** A fact that the catalogue does not know, with the nearest that it does. */
export function unknownFact(path: Path, value: unknown): Fault {
  return faultAt("unknown_fact", path, value, meant(textOf(value), factById.keys()));
}

function operatorRemedy(fact: FactDescription): Words {
  if (fact.type === "list") {
    return {
      zh: `${fact.id} 是列表,不能直接比较;请改用由它推导的事实`,
      en: `${fact.id} is a list and cannot be compared; use a fact derived from it`,
    };
  }
  const fitting = operators.filter((operator) => fits(operator, fact.type)).join(", ");
  return { zh: `${fact.id} 可用:${fitting}`, en: `${fact.id} takes ${fitting}` };
}

function parameterRemedy(parameter: Parameter, fact: FactDescription): Words {
  return {
    zh: `参数为 ${textOf(parameter.type)},与 ${fact.id} 或运算符不符;请换参数或运算符`,
    en: `it is a ${textOf(parameter.type)}, which does not fit ${fact.id} or the operator; take another parameter or operator`,
  };
}

function listRemedy(foreign: readonly unknown[], fact: FactDescription): Words {
  const remedy = oneOf(fact.values?.map(({ value }) => value) ?? [], textOf(foreign[0]));
  const said = foreign.map(shown).join(", ");
  return {
    zh: `列表中的 ${said} 不是 ${fact.id} 的取值;${remedy.zh}`,
    en: `its list holds ${said}, which ${fact.id} cannot be; ${remedy.en}`,
  };
}

function unitRemedy(parameter: Parameter, fact: FactDescription): Words {
  const [ours, theirs] = [parameter.unit ?? "", fact.unit ?? ""];
  return {
    zh: `参数单位 ${ours} 与 ${fact.id} 的单位 ${theirs} 不同;请统一`,
    en: `its unit ${ours} differs from ${fact.id}'s ${theirs}; make them the same`,
  };
}

const remedies = {
  condition: {
    zh: "请写 all、any、not 之一,或 fact、operator、value",
    en: "write one of all, any, not, or fact, operator and value",
  },
  group: { zh: "请写至少一个条件的列表", en: "write a list of at least one condition" },
  depth: {
    zh: `嵌套超过 ${String(deepestCondition)} 层;请拆分`,
    en: `nested more than ${String(deepestCondition)} levels; split it`,
  },
  boolean: { zh: "请填 true 或 false", en: "give true or false" },
  number: { zh: "请填数字", en: "give a number" },
  day: { zh: "请填日期 YYYY-MM-DD", en: "give a calendar day as YYYY-MM-DD" },
  text: { zh: "请填文字", en: "give text" },
  list: { zh: "请填非空列表", en: "give a list that is not empty" },
  parameter: { zh: '请写 {"parameter": "名称"}', en: 'write {"parameter": "name"}' },
} as const satisfies Record<string, Words>;
