import * as z from "zod";
import { type LeafMeta, leafMeta } from "./leaf.ts";
import { mineProfileShape } from "./mine.ts";
import type { Locale, Words } from "./words.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of the profile, with titles and descriptions in one language.
 *
 * Checks across fields are not in it: `readProfile` makes them.
 */
export function profileJsonSchema(locale: Locale): JsonSchema {
  return z.toJSONSchema(mineProfileShape, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const words = zodSchema === mineProfileShape ? root : leafMeta.get(zodSchema);
      if (words) describe(jsonSchema, words, locale);
    },
  });
}

/** Puts the words before the form, the unit into the description, and each value's label beside the value. */
function describe(schema: JsonSchema, { title, description, unit, labels }: LeafMeta, locale: Locale): void {
  const { enum: values, ...form } = schema;
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, {
    title: title[locale],
    description: unit === undefined ? description[locale] : `${description[locale]} ${unitWords[locale]}${unit}`,
    ...form,
    ...(labels && { oneOf: values?.map((value) => ({ const: value, title: labels[String(value)]?.[locale] })) }),
  });
}

const unitWords: Words = { zh: "单位:", en: "Unit: " };

const root: LeafMeta = {
  title: { zh: "矿山档案", en: "Mine profile" },
  description: {
    zh: "对一座矿山的已知情况;除名称外均可不填,不填表示未知。字段之间的关系另行检查。",
    en: "What is known of one mine; all of it optional but the name, and absent means unknown. How fields agree is checked apart.",
  },
};
