import { factById, type FactDescription } from "../profile/facts.ts";
import { isPeriod } from "../profile/day.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, meant, oneOf, textOf } from "../profile/fault-at.ts";
import { unknownFact } from "./condition-faults.ts";
import { isRecord, records } from "./json.ts";
import { precedenceFaults, rowConflicts } from "./row-conflicts.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** Faults of a set's parameters: values that do not fit their type, tables on unknown facts, figures without a source. */
export function parameterFaults(json: unknown): Fault[] {
  const edition = isRecord(json) ? json["edition"] : undefined;
  const documents = records(edition, "documents").flatMap(([{ id }]) => (typeof id === "string" ? [id] : []));
  return records(json, "parameters").flatMap(([parameter, index]) => {
    const path = ["parameters", index];
    const both = (parameter["values"] === undefined) === (parameter["rows"] === undefined);
    return [
      ...(both ? [faultAt("parameter_form", path, undefined, formRemedy)] : []),
      ...unitFaults(parameter, path),
      ...choiceFaults(parameter, path),
      ...dated(parameter, "values", path, documents),
      ...dated(parameter, "rows", path, documents),
      ...records(parameter, "rows").flatMap(([row, at]) => whenFaults(row["when"], [...path, "rows", at, "when"])),
      ...precedenceFaults(parameter, path, documents),
      ...rowConflicts(parameter["rows"], [...path, "rows"], parameter["precedence"]),
    ];
  });
}

function unitFaults(parameter: Json, path: Path): Fault[] {
  const missing = parameter["type"] === "number" && parameter["unit"] === undefined;
  return missing ? [faultAt("unit_missing", [...path, "unit"], undefined, unitRemedy)] : [];
}

function choiceFaults({ type, choices }: Json, path: Path): Fault[] {
  return (type === "choice") === (choices !== undefined)
    ? []
    : [faultAt("choices", [...path, "choices"], undefined, choicesRemedy)];
}

function dated(parameter: Json, key: "values" | "rows", path: Path, documents: readonly string[]): Fault[] {
  return records(parameter, key).flatMap(([entry, index]) => {
    const at = [...path, key, index];
    const { value, source, confidence } = entry;
    const faults: Fault[] = [];
    if (value !== null && !fits(parameter, value)) {
      faults.push(faultAt("value_type", [...at, "value"], value, typeRemedy(parameter)));
    }
    if (value !== null && (source === undefined || confidence === undefined)) {
      faults.push(faultAt("source_missing", at, undefined, sourceRemedy));
    }
    if (isRecord(source) && typeof source["document"] === "string" && !documents.includes(source["document"])) {
      const name = source["document"];
      faults.push(faultAt("unknown_document", [...at, "source", "document"], name, meant(name, documents)));
    }
    return faults;
  });
}

/** What is wrong with the facts that a table's row asks for, and with the values that it asks of them. */
export function whenFaults(when: unknown, path: Path): Fault[] {
  if (!isRecord(when)) return [];
  return Object.entries(when).flatMap(([id, wanted]) => {
    const fact = factById.get(id);
    if (!fact) return [unknownFact([...path, id], id)];
    const values = Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];
    if (values.length > 0 && values.every((value) => canBe(fact, value))) return [];
    const foreign = values.find((value) => !canBe(fact, value));
    return [faultAt("unknown_value", [...path, id], wanted, whenRemedy(fact, foreign))];
  });
}

/** Whether a fact could have a value that a table's row asks for: claims, choices and texts are told apart, no others. */
function canBe({ type, values }: FactDescription, value: unknown): boolean {
  if (type === "boolean") return typeof value === "boolean";
  if (type === "choice") return values?.some((choice) => choice.value === value) ?? false;
  return type === "text" && typeof value === "string";
}

function whenRemedy({ id, type, values }: FactDescription, foreign: unknown) {
  if (values)
    return oneOf(
      values.map(({ value }) => value),
      textOf(foreign),
    );
  if (type === "boolean") return { zh: "请填 true 或 false", en: "give true or false" };
  if (type === "text") return { zh: "请填文字", en: "give text" };
  return {
    zh: `${id} 不能用于选行;请用选择、是否或文字类事实`,
    en: `${id} cannot choose a row; take a choice, a claim or a text`,
  };
}

/** What tells which values a parameter takes; it may not have been read yet. */
interface Typed {
  readonly type?: unknown;
  readonly choices?: unknown;
}

/** Whether a value is of a parameter's type. */
export function fits({ type, choices }: Typed, value: unknown): boolean {
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "duration") return isPeriod(value);
  if (type === "flag") return typeof value === "boolean";
  if (type === "choice") return typeof value === "string" && valuesOf(choices).includes(value);
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** What to give for a parameter of a type. */
export function typeRemedy({ type, choices }: Typed) {
  if (type === "number") return { zh: "请填数字", en: "give a number" };
  if (type === "duration") return { zh: "请填时长,如 P1Y", en: "give a period such as P1Y" };
  if (type === "choice") return oneOf(valuesOf(choices));
  if (type === "flag") return { zh: "请填 true 或 false", en: "give true or false" };
  return { zh: "请填文字列表", en: "give a list of texts" };
}

function valuesOf(choices: unknown): string[] {
  return records({ choices }, "choices").map(([{ value }]) => textOf(value));
}

const formRemedy = { zh: "请写 values 或 rows 之一", en: "write one of values and rows" };
const choicesRemedy = {
  zh: "choice 类参数须写 choices,其他类型不写",
  en: "list the choices of a parameter of type choice, and of no other",
};
const unitRemedy = { zh: "请写单位", en: "give its unit" };
const sourceRemedy = { zh: "有值须写来源和可信度", en: "a value needs its source and confidence" };
