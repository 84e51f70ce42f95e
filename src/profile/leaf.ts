import * as z from "zod";
import { isDay } from "./day.ts";
import type { Words } from "./words.ts";

/** What the catalogue, the forms and the reports know of a leaf beside its schema. */
export interface LeafMeta {
  readonly title: Words;
  readonly description: Words;
  readonly unit?: string;
  readonly labels?: Readonly<Record<string, Words>>;
}

/** The words of every leaf and section, by schema. */
export const leafMeta = z.registry<LeafMeta>();

/** Chinese title, English title, Chinese description, English description. */
type Said = readonly [zh: string, en: string, zhDescription: string, enDescription: string];

function meta([zh, en, zhDescription, enDescription]: Said): Pick<LeafMeta, "title" | "description"> {
  return { title: { zh, en }, description: { zh: zhDescription, en: enDescription } };
}

/** A claim that holds or does not. */
export function flag(...said: Said) {
  return z.boolean().register(leafMeta, meta(said)).optional();
}

/** A percentage, 0 to 100, both included. */
export function percent(...said: Said) {
  return z
    .number()
    .min(0)
    .max(100)
    .register(leafMeta, { ...meta(said), unit: "%" })
    .optional();
}

/** A quantity of at least 0 in the given unit. */
export function quantity(unit: string, ...said: Said) {
  return z
    .number()
    .min(0)
    .register(leafMeta, { ...meta(said), unit })
    .optional();
}

/** A whole number of at least 0 in the given unit. */
export function count(unit: string, ...said: Said) {
  return z
    .int()
    .min(0)
    .register(leafMeta, { ...meta(said), unit })
    .optional();
}

/** A calendar day, YYYY-MM-DD. */
export function day(...said: Said) {
  return daySchema().register(leafMeta, meta(said)).optional();
}

/** Free text of at most 500 characters. */
export function text(...said: Said) {
  return z.string().min(1).max(500).register(leafMeta, meta(said)).optional();
}

/** A code of a fixed form. */
export function code(pattern: RegExp, ...said: Said) {
  return z.string().regex(pattern).register(leafMeta, meta(said)).optional();
}

/** One of a fixed set of values, each with a label. */
export function choice<const Value extends string>(labels: Readonly<Record<Value, Words>>, ...said: Said) {
  return z
    .enum(Object.keys(labels) as Value[])
    .register(leafMeta, { ...meta(said), labels })
    .optional();
}

/** A complete list of dated events; an empty list says that there were none. */
export function listOf<Item extends z.ZodObject>(item: Item, ...said: Said) {
  return z.array(item).max(1000).register(leafMeta, meta(said)).optional();
}

/** A part of the profile. */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape, ...said: Said) {
  return z.strictObject(shape).register(leafMeta, meta(said)).optional();
}

/** A calendar day that must be present, for the items of lists. */
function daySchema() {
  return z.string().refine(isDay).meta({ format: "date" });
}
