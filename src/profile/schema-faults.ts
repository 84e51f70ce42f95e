import * as z from "zod";
import { type Fault, placeOf, shown } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { Words } from "./words.ts";

type Issue = z.core.$ZodIssue;

/** For how many unknown keys of one object the nearest known one is looked for. */
const mostMeant = 100;

/**
 * The faults that a zod schema found, worded with place, value and remedy.
 *
 * @param issues - What zod reported.
 * @param input - What was read, to show the value at each place.
 * @param keysAt - The keys known at a path, to offer the nearest to an unknown one.
 */
export function schemaFaults(
  issues: readonly Issue[],
  input: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, input, keysAt));
}

function faultsOf(
  issue: Issue,
  input: unknown,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly Fault[] {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(issue.path);
    return issue.keys.map((key, index) =>
      unknownKey(placeOf([...issue.path, key]), key, index < mostMeant ? known : []),
    );
  }
  const value = valueAt(input, issue.path);
  const place = placeOf(issue.path) || "(root)";
  if (value === undefined) {
    return [{ code: "missing", place, message: { zh: `${place} 缺失;请补充`, en: `${place} is missing; add it` } }];
  }
  const remedy = remedyFor(issue, value);
  return [
    {
      code: codeOf(issue),
      place,
      value,
      message: { zh: `${place} 为 ${shown(value)};${remedy.zh}`, en: `${place} is ${shown(value)}; ${remedy.en}` },
    },
  ];
}

function unknownKey(place: string, key: string, known: readonly string[]): Fault {
  const meant = nearest(key, known);
  return {
    code: "unknown_key",
    place,
    message: meant
      ? { zh: `${place} 不是已知的键;是否为 "${meant}"?`, en: `${place} is not a known key; did you mean "${meant}"?` }
      : { zh: `${place} 不是已知的键;请删除`, en: `${place} is not a known key; remove it` },
  };
}

function codeOf(issue: Issue): string {
  return issue.code === "custom" ? "invalid_format" : issue.code;
}

function remedyFor(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case "invalid_type":
      return typeRemedy(issue.expected, value);
    case "too_big":
      return { zh: `请填不大于 ${String(issue.maximum)} 的值`, en: `give at most ${String(issue.maximum)}` };
    case "too_small":
      return { zh: `请填不小于 ${String(issue.minimum)} 的值`, en: `give at least ${String(issue.minimum)}` };
    case "invalid_value":
      return valueRemedy(issue.values.map(String), value);
    case "invalid_format":
      return { zh: "格式不符,请按字段说明填写", en: "this is not of the field's form; see its description" };
    case "custom":
      return { zh: "请填写日期 YYYY-MM-DD", en: "give a calendar day as YYYY-MM-DD" };
    default:
      return { zh: "请按字段说明填写", en: "see the field's description" };
  }
}

const typeWords: Readonly<Record<string, Words>> = {
  number: { zh: "不带引号和单位的数字", en: "a number, without quotes or unit" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  string: { zh: "文字", en: "text" },
  object: { zh: "对象", en: "an object" },
  array: { zh: "列表", en: "a list" },
};

function typeRemedy(expected: string, value: unknown): Words {
  const words = typeWords[expected] ?? { zh: expected, en: expected };
  if (value === null)
    return { zh: `请填${words.zh};不知道则删除该项`, en: `give ${words.en}, or leave it out if unknown` };
  return { zh: `请填${words.zh}`, en: `give ${words.en}` };
}

function valueRemedy(values: readonly string[], value: unknown): Words {
  const meant = typeof value === "string" ? nearest(value, values) : undefined;
  const list = values.join(", ");
  if (meant === undefined) return { zh: `请取其一:${list}`, en: `give one of ${list}` };
  return { zh: `是否为 "${meant}"?可取:${list}`, en: `did you mean "${meant}"? Give one of ${list}` };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

/** The keys that a schema knows at a path. */
export function keysAtPath(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.core.$ZodType | undefined>((at, key) => {
    const inner = bare(at);
    if (inner instanceof z.ZodArray) return inner.element;
    return inner instanceof z.ZodObject ? (inner.shape as Record<PropertyKey, z.core.$ZodType>)[key] : undefined;
  }, schema);
  const inner = bare(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
