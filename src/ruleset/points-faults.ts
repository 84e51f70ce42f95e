import { factById } from "../profile/facts.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, meant, textOf } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { unknownFact } from "./condition-faults.ts";
import { decides } from "./decides.ts";
import { isRecord, records } from "./json.ts";
import type { Parameter } from "./parameter.ts";
import { inapplicableTreatments } from "./points.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;
type Parameters = ReadonlyMap<string, Parameter>;

/** Faults of how a set is scored: its model, and the points of its rules. */
export function pointsFaults(json: unknown, parameters: Parameters): Fault[] {
  if (!isRecord(json)) return [];
  const conclusion = isRecord(json["conclusion"]) ? json["conclusion"] : {};
  const isScored = conclusion["model"] === "points";
  const isOfMany = json["subject"] === "portfolio";
  const rules = records(json, "rules");
  const includes = Array.isArray(json["includes"]) ? json["includes"] : [];
  const hasPoints = includes.length > 0 || rules.some(([{ points }]) => points !== undefined);
  return [
    ...(isScored ? modelFaults(conclusion, parameters) : []),
    ...(isScored && !hasPoints ? [faultAt("points_missing", ["rules"], undefined, remedies.noPoints)] : []),
    ...rules.flatMap(([rule, index]) => ruleFaults(rule, ["rules", index], { isScored, isOfMany }, parameters)),
  ];
}

const factKeys = ["reached", "available", "inapplicable"] as const;

function modelFaults(model: Json, parameters: Parameters): Fault[] {
  const numbers = ["total", "passMark", "categoryFloor"].flatMap((key) =>
    model[key] === undefined ? [] : figureFaults(model[key], ["conclusion", key], parameters),
  );
  const path = ["conclusion", "inapplicableItems"];
  const found = parameterAt(model["inapplicableItems"], path, parameters);
  if (!found.parameter) return [...numbers, ...found.faults];
  const choices = found.parameter.choices?.map(({ value }) => value) ?? [];
  const same =
    choices.length === inapplicableTreatments.length && inapplicableTreatments.every((one) => choices.includes(one));
  return same ? numbers : [...numbers, faultAt("parameter_type", path, found.parameter.id, remedies.treatments)];
}

/** How a set is concluded, and whether it is about many mines: those rules have a target in place of a condition. */
interface Kind {
  readonly isScored: boolean;
  readonly isOfMany: boolean;
}

function ruleFaults(rule: Json, path: Path, { isScored, isOfMany }: Kind, parameters: Parameters): Fault[] {
  const { points, requires, obligation, role } = rule;
  if (!isScored) {
    return [
      ...(points === undefined
        ? []
        : [faultAt("points_without_score", [...path, "points"], undefined, remedies.model)]),
      ...(requires === undefined && !isOfMany
        ? [faultAt("missing", [...path, "requires"], undefined, remedies.requires)]
        : []),
    ];
  }
  if (!isRecord(points)) return [];
  const at = [...path, "points"];
  const deduct = isRecord(points["deduct"]) ? points["deduct"] : {};
  const countsFacts = [...factKeys.map((key) => points[key]), deduct["occurrences"]].some((id) => id !== undefined);
  return [
    ...(countsFacts && requires === undefined
      ? [faultAt("missing", [...path, "requires"], undefined, remedies.factsRequired)]
      : []),
    ...(decides({ obligation, role }) ? [] : [faultAt("points_of_advice", at, undefined, remedies.advice)]),
    ...(points["full"] === 0 ? [faultAt("out_of_range", [...at, "full"], 0, remedies.full)] : []),
    ...figures(points, ["full", "least"], at, parameters),
    ...figures(deduct, ["each", "cap"], [...at, "deduct"], parameters),
    ...above(points["least"], points["full"], [...at, "least"]),
    ...above(deduct["cap"], points["full"], [...at, "deduct", "cap"]),
    ...factFaults(points, factKeys, at),
    ...factFaults(deduct, ["occurrences"], [...at, "deduct"]),
  ];
}

function figures(record: Json, keys: readonly string[], path: Path, parameters: Parameters): Fault[] {
  return keys.flatMap((key) =>
    record[key] === undefined ? [] : figureFaults(record[key], [...path, key], parameters),
  );
}

function figureFaults(figure: unknown, path: Path, parameters: Parameters): Fault[] {
  if (typeof figure === "number") return [];
  const { parameter, faults } = parameterAt(figure, path, parameters);
  if (!parameter || parameter.type === "number") return faults;
  return [faultAt("parameter_type", path, parameter.id, remedies.number)];
}

/** The parameter that a reference names; neither parameter nor fault where the form is at fault already. */
function parameterAt(reference: unknown, path: Path, parameters: Parameters) {
  const name = isRecord(reference) ? reference["parameter"] : undefined;
  if (typeof name !== "string") return { faults: [] };
  const parameter = parameters.get(name);
  if (parameter) return { parameter, faults: [] };
  return { faults: [faultAt("unknown_parameter", [...path, "parameter"], name, meant(name, parameters.keys()))] };
}

function above(part: unknown, whole: unknown, path: Path): Fault[] {
  if (typeof part !== "number" || typeof whole !== "number" || part <= whole) return [];
  return [faultAt("part_exceeds_whole", path, part, remedies.above(whole))];
}

function factFaults(record: Json, keys: readonly string[], path: Path): Fault[] {
  return keys.flatMap((key) => {
    const id = record[key];
    if (typeof id !== "string") return [];
    const fact = factById.get(id);
    if (!fact) return [unknownFact([...path, key], id)];
    return fact.type === "number" ? [] : [faultAt("not_a_number_fact", [...path, key], textOf(id), remedies.fact)];
  });
}

const remedies = {
  requires: { zh: "缺少;请补上", en: "it is missing; add it" },
  factsRequired: {
    zh: "计分所依据的事实须写入条件,否则无从指明缺少哪些事实;请补上",
    en: "without a condition on the facts that it counts, the result cannot name those missing; add it",
  },
  model: {
    zh: "规则集不计分;请删除,或改用 points 模型",
    en: "the set is not scored; remove it, or use the model points",
  },
  noPoints: { zh: "计分的规则集没有计分项;请补上 points", en: "a scored set has no item with points; give points" },
  advice: { zh: "只有必须遵守的要求才计分;请更正", en: "only a required requirement can have points; correct it" },
  full: { zh: "满分须大于 0", en: "full points are more than 0" },
  number: { zh: "请用数字类参数", en: "name a parameter that is a number" },
  fact: { zh: "请用数字类事实", en: "name a fact that is a number" },
  treatments: {
    zh: "请用 choice 类参数,其选项为 rescaled 与 full",
    en: "name a parameter of type choice whose choices are rescaled and full",
  },
  above: (whole: number): Words => ({
    zh: `大于满分 ${String(whole)};请更正`,
    en: `more than the full points, ${String(whole)}; correct one of them`,
  }),
} as const;
