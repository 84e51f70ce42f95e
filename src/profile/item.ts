import * as z from "zod";
import { choice, count, day, flag, leafMeta } from "./leaf.ts";
import type { Words } from "./words.ts";

/** Chinese title, English title, Chinese description, English description. */
type Said = Parameters<typeof flag>;

/** A calendar day that every item of a list gives. */
export function requiredDay(...said: Said) {
  return day(...said).unwrap();
}

/** A calendar day that an item of a list may leave out. */
export function optionalDay(...said: Said) {
  return day(...said);
}

/** One of a fixed set of values, each with a label, that every item of a list gives. */
export function requiredChoice<const Value extends string>(labels: Readonly<Record<Value, Words>>, ...said: Said) {
  return choice(labels, ...said).unwrap();
}

/** A claim that every item of a list makes or denies. */
export function requiredFlag(...said: Said) {
  return flag(...said).unwrap();
}

/** A claim that an item of a list may leave open. */
export function optionalFlag(...said: Said) {
  return flag(...said);
}

/** A whole number of at least 0 in the given unit that an item of a list may leave out. */
export function optionalCount(unit: string, ...said: Said) {
  return count(unit, ...said);
}

/** Free text of at most `max` characters, which may be empty, that an item of a list may leave out. */
export function optionalText(max: number, ...[zh, en, zhDescription, enDescription]: Said) {
  return z
    .string()
    .max(max)
    .register(leafMeta, { title: { zh, en }, description: { zh: zhDescription, en: enDescription } })
    .optional();
}
