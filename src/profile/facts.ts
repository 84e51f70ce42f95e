import * as z from "zod";
import { type DerivedId, derivedFacts } from "./derived.ts";
import type { LeafId } from "./derived/derive.ts";
import { deepFreeze } from "./freeze.ts";
import { leafMeta } from "./leaf.ts";
import { mineProfileShape } from "./mine.ts";
import type { Words } from "./words.ts";

/** A fact that rules may ask for, by its flat dotted id. */
export type FactId = LeafId | DerivedId;

/** What kind of value a fact has. */
export type FactType = "boolean" | "number" | "day" | "choice" | "text" | "list";

/** What the catalogue says of a fact. */
export interface FactDescription {
  readonly id: FactId;
  readonly title: Words;
  readonly description: Words;
  readonly type: FactType;
  /** For numbers: the unit of the value. */
  readonly unit?: string;
  /** For choices: the values it can take, with their labels. */
  readonly values?: readonly { readonly value: string; readonly title: Words }[];
  /** For numbers: the range, both ends included. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** For numbers: true where only whole ones make sense. */
  readonly whole?: boolean;
  /** Whether it follows from other facts and the day of assessment. */
  readonly derived: boolean;
  /** For derived facts: the leaves of the profile that it follows from. */
  readonly needs?: readonly LeafId[];
}

/** Every fact of a mine: the profile's leaves in the schema's order, then the derived facts. */
export const facts: readonly FactDescription[] = /* @__PURE__ */ deepFreeze(catalogue());

/** The fact of an id. */
export const factById: ReadonlyMap<string, FactDescription> = /* @__PURE__ */ new Map(
  facts.map((fact) => [fact.id, fact]),
);

function catalogue(): FactDescription[] {
  return [...leavesOf(mineProfileShape, ""), ...derivedFacts.map(ofDerived)];
}

function ofDerived(fact: (typeof derivedFacts)[number]): FactDescription {
  const { id, title, description, type, unit, needs } = fact;
  return { id, title, description, type, ...(unit === undefined ? {} : { unit }), derived: true, needs };
}

function leavesOf(object: z.ZodObject, prefix: string): FactDescription[] {
  return Object.entries<z.core.$ZodType>(object.shape).flatMap(([key, field]) => {
    const schema = bare(field);
    const id = prefix + key;
    return schema instanceof z.ZodObject ? leavesOf(schema, `${id}.`) : [leafOf(id as LeafId, schema)];
  });
}

function leafOf(id: LeafId, schema: z.core.$ZodType): FactDescription {
  const meta = leafMeta.get(schema);
  if (!meta) throw new Error(`the leaf ${id} has no title; register one`);
  const { title, description, unit, labels } = meta;
  return {
    id,
    title,
    description,
    type: typeOf(schema),
    ...(unit === undefined ? {} : { unit }),
    ...(labels && { values: Object.entries(labels).map(([value, title]) => ({ value, title })) }),
    ...(schema instanceof z.ZodNumber ? rangeOf(schema) : {}),
    derived: false,
  };
}

function rangeOf(schema: z.ZodNumber): Pick<FactDescription, "minimum" | "maximum" | "whole"> {
  const { minValue, maxValue, format } = schema;
  return {
    ...(minValue !== null && Number.isFinite(minValue) ? { minimum: minValue } : {}),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? { maximum: maxValue } : {}),
    ...(format === "safeint" ? { whole: true } : {}),
  };
}

function typeOf(schema: z.core.$ZodType): FactType {
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodEnum) return "choice";
  if (schema instanceof z.ZodArray) return "list";
  return z.globalRegistry.get(schema)?.["format"] === "date" ? "day" : "text";
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
