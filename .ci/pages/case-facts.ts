import * as z from "zod";
import { factById } from "../../src/profile/facts.ts";
import { leafMeta } from "../../src/profile/leaf.ts";
import { mineProfileShape } from "../../src/profile/mine.ts";
import { joined, say, type Text } from "../../src/report/document.ts";
import { factTitle } from "../../src/report/named.ts";
import { valueText } from "../../src/report/value.ts";
import type { ReportWords } from "../../src/report/words/report-words.ts";

/** The facts that a case gives, in words; null is what it leaves unknown. */
export function caseFacts(facts: Readonly<Record<string, unknown>>, words: ReportWords): Text {
  const parts = Object.entries(facts).map(([fact, value]) =>
    words.factIs([factTitle(fact, words)], givenText(fact, value, words)),
  );
  return joined(parts, words.semicolon);
}

function givenText(fact: string, value: unknown, words: ReportWords): Text {
  if (!Array.isArray(value)) return valueText(value ?? undefined, factById.get(fact) ?? {}, words);
  if (value.length === 0) return [words.locale === "zh" ? "没有" : "none"];
  const fields = fieldsOf(fact);
  const items = value.map((item: unknown) => itemText(item as Readonly<Record<string, unknown>>, fields, words));
  return joined(items, words.comma);
}

/** An event of a list, with the titles of its fields. */
function itemText(item: Readonly<Record<string, unknown>>, fields: Fields, words: ReportWords): Text {
  const parts = Object.entries(item).map(([key, value]) => {
    const meta = leafMeta.get(bare(fields[key]));
    const labels = Object.entries(meta?.labels ?? {}).map(([choice, title]) => ({ value: choice, title }));
    return say`${meta?.title[words.locale] ?? key} ${valueText(value, { ...(meta?.unit !== undefined && { unit: meta.unit }), values: labels }, words)}`;
  });
  return words.locale === "zh" ? say`（${joined(parts, "，")}）` : say`(${joined(parts, ", ")})`;
}

type Fields = Readonly<Record<string, z.core.$ZodType>>;

/** The fields of the events of a list. */
function fieldsOf(fact: string): Fields {
  const list = fact.split(".").reduce<z.core.$ZodType>((at, key) => {
    const field = at instanceof z.ZodObject ? (at.shape as Fields)[key] : undefined;
    return bare(field);
  }, mineProfileShape);
  const item = list instanceof z.ZodArray ? list.element : undefined;
  return item instanceof z.ZodObject ? item.shape : {};
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : (schema ?? z.unknown());
}
