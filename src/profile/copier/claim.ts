import type * as z from "zod";
import { UnknownConstructError } from "./unknown-construct.ts";

/** Whether one of zod's checks finds nothing wrong with a value of its kind. */
export type Claim = (value: never) => boolean;

type KnownDef = z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;

/**
 * What one of zod's checks asks of a value, without the issues.
 *
 * @param path - Where in the schema it stands.
 * @throws {UnknownConstructError} If it is a check of another kind than those listed here.
 */
export function claimOf(check: z.core.$ZodCheck, path: readonly PropertyKey[]): Claim {
  const def = check._zod.def as KnownDef;
  const { when } = def;
  const isOfLength = def.check === "min_length" || def.check === "max_length";
  if (when !== undefined && !isOfLength) throw new UnknownConstructError(`a condition on ${def.check}`, path);
  switch (def.check) {
    case "greater_than":
      if (typeof def.value === "number") return above(def.value, def.inclusive);
      break;
    case "less_than":
      if (typeof def.value === "number") return below(def.value, def.inclusive);
      break;
    case "number_format":
      if (def.format === "safeint") return Number.isSafeInteger;
      break;
    case "min_length":
      return notShorter(check, def.minimum);
    case "max_length":
      return notLonger(check, def.maximum);
    case "string_format":
      if (def.format === "regex" && def.pattern) return matching(def.pattern, path);
      break;
    case "custom":
      if ("fn" in def) return (value) => def.fn(value) === true;
      break;
    default:
  }
  throw new UnknownConstructError(`the check ${def.check}`, path);
}

function above(limit: number, inclusive: boolean): (value: number) => boolean {
  return inclusive ? (value) => value >= limit : (value) => value > limit;
}

function below(limit: number, inclusive: boolean): (value: number) => boolean {
  return inclusive ? (value) => value <= limit : (value) => value < limit;
}

type Long = string | readonly unknown[];

// Zod counts a text in UTF-16 units in some versions and in characters of one or two units each in others: where the two
// could differ, the check itself is asked.

function notShorter(check: z.core.$ZodCheck, minimum: number): (value: Long) => boolean {
  return (value) => value.length >= 2 * minimum - 1 || passes(check, value);
}

function notLonger(check: z.core.$ZodCheck, maximum: number): (value: Long) => boolean {
  return (value) => value.length <= maximum || passes(check, value);
}

function passes(check: z.core.$ZodCheck, value: Long): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  void (check as z.core.$ZodCheck<unknown>)._zod.check(payload);
  return payload.issues.length === 0;
}

function matching(pattern: RegExp, path: readonly PropertyKey[]): (value: string) => boolean {
  if (pattern.global || pattern.sticky) throw new UnknownConstructError("a pattern with a memory", path);
  return (value) => pattern.test(value);
}
