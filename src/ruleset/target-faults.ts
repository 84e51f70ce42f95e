import type { Fault } from "../profile/fault.ts";
import { faultAt, meant, textOf } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { isRecord, records } from "./json.ts";
import { measureOf, measures } from "./measures.ts";
import type { Parameter } from "./parameter.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;
type Parameters = ReadonlyMap<string, Parameter>;

/** The parts of a rule that speak of one mine, and so have no place in a set about many. */
const ofOneMine = ["appliesWhen", "requires", "due", "points"] as const;

/** Faults of what a set asks of many mines: targets stand in sets about portfolios, and nothing else does. */
export function targetFaults(json: unknown, parameters: Parameters): Fault[] {
  if (!isRecord(json)) return [];
  const isOfMany = json["subject"] === "portfolio";
  return records(json, "rules").flatMap(([rule, index]) => {
    const path = ["rules", index];
    if (isOfMany) return manyFaults(rule, path, parameters);
    return rule["target"] === undefined
      ? []
      : [faultAt("target_of_mine", [...path, "target"], undefined, remedies.one)];
  });
}

function manyFaults(rule: Json, path: Path, parameters: Parameters): Fault[] {
  const strays = ofOneMine
    .filter((key) => rule[key] !== undefined)
    .map((key) => faultAt("mine_in_portfolio", [...path, key], undefined, remedies.many));
  const target = rule["target"];
  if (target === undefined) return [...strays, faultAt("missing", [...path, "target"], undefined, remedies.missing)];
  return isRecord(target) ? [...strays, ...figureFaults(target, [...path, "target"], parameters)] : strays;
}

function figureFaults(target: Json, path: Path, parameters: Parameters): Fault[] {
  const name = textOf(target["measure"]);
  const measure = measureOf(name);
  if (!measure) {
    return [faultAt("unknown_measure", [...path, "measure"], target["measure"], meant(name, Object.keys(measures)))];
  }
  const atLeast = isRecord(target["atLeast"]) ? target["atLeast"]["parameter"] : undefined;
  if (typeof atLeast !== "string") return [];
  const at = [...path, "atLeast", "parameter"];
  const parameter = parameters.get(atLeast);
  if (!parameter) return [faultAt("unknown_parameter", at, atLeast, meant(atLeast, parameters.keys()))];
  if (parameter.type !== "number") return [faultAt("parameter_type", at, atLeast, remedies.number)];
  return parameter.unit === measure.unit ? [] : [faultAt("unit_mismatch", at, atLeast, unitRemedy(parameter, measure))];
}

function unitRemedy({ unit = "" }: Parameter, measure: { readonly unit: string }): Words {
  return {
    zh: `参数单位 ${unit} 与指标单位 ${measure.unit} 不同;请统一`,
    en: `its unit ${unit} differs from the measure's ${measure.unit}; make them the same`,
  };
}

const remedies = {
  one: { zh: "规则集的对象是矿山;请改写 requires", en: "the set is about a mine; write requires instead" },
  many: { zh: "规则集的对象是矿山组合;请只写 target", en: "the set is about a portfolio; write target only" },
  missing: { zh: "请写 target", en: "write target" },
  number: { zh: "请用数字参数", en: "name a parameter that is a number" },
} as const satisfies Record<string, Words>;
