import { factById } from "../profile/facts.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, meant, textOf } from "../profile/fault-at.ts";
import { unknownFact } from "./condition-faults.ts";
import { isRecord, records } from "./json.ts";
import type { RuleSet } from "./rule-set.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** The names that a rule may refer to. */
interface Known {
  readonly categories: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  /** Parameters that are a length of time. */
  readonly durations: ReadonlySet<string>;
}

/** Names that lead nowhere or stand twice: ids, categories, clauses, documents, includes, day facts. */
export function referenceFaults(json: unknown, library: readonly RuleSet[]): Fault[] {
  const included = isRecord(json) ? library.filter(({ id }) => listOf(json["includes"]).includes(id)) : [];
  const parameters = [
    ...included.flatMap((set) => set.parameters.map(({ id, type }) => ({ id, type }))),
    ...records(json, "parameters").map(([{ id, type }]) => ({ id, type })),
  ];
  const known: Known = {
    categories: new Set(names(json, "categories")),
    clauses: new Set([...names(json, "clauses"), ...included.flatMap(({ clauses }) => clauses.map(({ id }) => id))]),
    durations: new Set(parameters.filter(({ type }) => type === "duration").map(({ id }) => textOf(id))),
  };
  const taken = included.flatMap(({ rules }) => rules.map(({ id }) => id));
  return [
    ...duplicates(json, "rules", taken),
    ...duplicates(json, "categories", []),
    ...duplicates(json, "clauses", []),
    ...duplicates(json, "parameters", []),
    ...includeFaults(json, library),
    ...periodFaults(json),
    ...scopeFaults(json, known.clauses),
    ...records(json, "rules").flatMap(([rule, index]) => ruleFaults(rule, ["rules", index], known)),
  ];
}

function ruleFaults(rule: Json, path: Path, known: Known): Fault[] {
  const faults: Fault[] = [];
  const { category, basis, reading, due } = rule;
  if (typeof category === "string" && !known.categories.has(category)) {
    faults.push(faultAt("unknown_category", [...path, "category"], category, meant(category, known.categories)));
  }
  for (const [index, clause] of listOf(rule["clauses"]).entries()) {
    if (!known.clauses.has(clause)) {
      faults.push(faultAt("unknown_clause", [...path, "clauses", index], clause, meant(clause, known.clauses)));
    }
  }
  if ((basis === "reading") !== (reading !== undefined)) {
    faults.push(faultAt("reading", [...path, "reading"], undefined, readingRemedy));
  }
  return isRecord(due) ? [...faults, ...dueFaults(due, [...path, "due"], known.durations)] : faults;
}

function dueFaults(due: Json, path: Path, durations: ReadonlySet<string>): Fault[] {
  const days = ["fact", "metOn"].flatMap((key) => {
    const id = due[key];
    if (typeof id !== "string") return [];
    const fact = factById.get(id);
    if (!fact) return [unknownFact([...path, key], id)];
    return fact.type === "day" ? [] : [faultAt("not_a_day_fact", [...path, key], id, dayFactRemedy)];
  });
  const length = isRecord(due["plus"]) ? due["plus"]["parameter"] : undefined;
  if (typeof length === "string" && !durations.has(length)) {
    days.push(faultAt("unknown_parameter", [...path, "plus", "parameter"], length, meant(length, durations)));
  }
  const fromFact = due["fact"] !== undefined && due["plus"] !== undefined;
  return (due["day"] !== undefined) === fromFact ? [...days, faultAt("due", path, undefined, dueRemedy)] : days;
}

function scopeFaults(json: unknown, clauses: ReadonlySet<string>): Fault[] {
  const scope = isRecord(json) && isRecord(json["scope"]) ? json["scope"] : {};
  return listOf(scope["clauses"]).flatMap((clause, index) =>
    clauses.has(clause) ? [] : [faultAt("unknown_clause", ["scope", "clauses", index], clause, meant(clause, clauses))],
  );
}

function includeFaults(json: unknown, library: readonly RuleSet[]): Fault[] {
  if (!isRecord(json)) return [];
  const known = library.map(({ id }) => id);
  return listOf(json["includes"]).flatMap((id, index) => {
    if (id === json["id"]) {
      return [faultAt("cycle", ["includes", index], id, cycleRemedy)];
    }
    return known.includes(id) ? [] : [faultAt("unknown_rule_set", ["includes", index], id, meant(id, known))];
  });
}

function periodFaults(json: unknown): Fault[] {
  if (!isRecord(json)) return [];
  const edition = isRecord(json["edition"]) ? json["edition"] : {};
  return [
    ...reversed(json["inForce"], ["inForce"]),
    ...reversed(edition["term"], ["edition", "term"]),
    ...records(json, "parameters").flatMap(([parameter, index]) =>
      records(parameter, "rows").flatMap(([row, at]) => reversed(row, ["parameters", index, "rows", at])),
    ),
  ];
}

function reversed(period: unknown, path: Path): Fault[] {
  if (!isRecord(period)) return [];
  const { from, until } = period;
  if (typeof from !== "string" || typeof until !== "string" || from <= until) return [];
  return [
    faultAt("period_reversed", [...path, "until"], until, {
      zh: `早于起始日 ${from};请更正`,
      en: `before its start ${from}; correct one of them`,
    }),
  ];
}

function duplicates(json: unknown, key: string, taken: readonly string[]): Fault[] {
  const seen = new Set(taken);
  return records(json, key).flatMap(([{ id }, index]) => {
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [faultAt("duplicate_id", [key, index, "id"], id, duplicateRemedy)];
    seen.add(id);
    return [];
  });
}

function names(json: unknown, key: string): string[] {
  return records(json, key).flatMap(([{ id }]) => (typeof id === "string" ? [id] : []));
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

const duplicateRemedy = { zh: "编号重复;请改用另一个编号", en: "this id stands twice; give another" };
const cycleRemedy = { zh: "规则集包含其自身;请删除", en: "the set would include itself; remove it" };
const dayFactRemedy = { zh: "请用日期类事实", en: "name a fact that is a day" };
const dueRemedy = { zh: "请写 day,或 fact 与 plus", en: "write either day, or fact and plus" };
const readingRemedy = {
  zh: "basis 为 reading 时须写明解读,其他情况不写",
  en: "write the reading out where basis is reading, and nowhere else",
};
