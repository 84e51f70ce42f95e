import fc from "fast-check";
import * as z from "zod";
import { mineProfileShape } from "../../src/profile/mine.ts";

/** A leaf of the profile, and values that its schema admits. */
export interface ArbitraryLeaf {
  readonly id: string;
  readonly values: fc.Arbitrary<unknown>;
}

const firstDay = Date.UTC(2019, 0, 1);
const dayLength = 86_400_000;
const daysFrom2019To2026 = 2922;

/** Days from 2019 to 2026, more often those on which something of the plan begins or ends. */
export const days: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(daysFrom2019To2026 - 1).map((count) => written(firstDay + count * dayLength)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2020-12-31", "2021-01-01", "2024-02-29", "2025-06-30", "2025-12-31", "2026-01-01"),
  },
);

/** The day that lies a number of days after another. */
export function daysAfter(day: string, count: number): string {
  return written(Date.parse(`${day}T00:00:00Z`) + count * dayLength);
}

/** Percentages with up to four decimals, more often on the lines that rules draw. */
export const percentages: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1_000_000).map((steps) => steps / 10_000) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.95, 1, 50, 80, 95, 99.99, 100) },
);

const quantities = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(1_000_000), fc.nat(4)).map(([steps, places]) => steps / 10 ** places) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 100) },
);

const codeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Codes by GB 32100-2015: 17 characters, and the one that makes their weighted sum with it a multiple of 31. */
const creditCodes = fc.array(fc.nat(30), { minLength: 17, maxLength: 17 }).map((digits) => {
  const weights = digits.map((_, index) => 3 ** index % 31);
  const sum = digits.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
  const check = Array.from(codeAlphabet).findIndex((_, value) => (sum + value) % 31 === 0);
  return [...digits, check].map((digit) => codeAlphabet[digit]).join("");
});

const counts = fc.nat(20);
const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });

/** Every leaf of the profile's schema; the divisions, which must lie in each other, are not free and left out. */
export const arbitraryLeaves: readonly ArbitraryLeaf[] = leavesOf(mineProfileShape, "").filter(
  ({ id }) => !["identity.province", "identity.city", "identity.county"].includes(id),
);

/** A province with a city of it and a county of that city: mostly in Liaoning. */
export const divisions: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: fc.constant("21") }, { weight: 1, arbitrary: fc.constantFrom("22", "15", "13") }),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 82 }),
  )
  .map(([province, city, county]) => {
    const ofCity = province + String(city).padStart(2, "0");
    return {
      "identity.province": `${province}0000`,
      "identity.city": `${ofCity}00`,
      "identity.county": ofCity + String(county).padStart(2, "0"),
    };
  });

/** Items of a list in the profile, whose first day is the one given and whose other days do not lie before it. */
export function itemsFrom(id: string, first: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const list = id.split(".").reduce<z.core.$ZodType>((schema, key) => shapeOf(schema)[key] ?? schema, mineProfileShape);
  const element = bare(list) instanceof z.ZodArray ? (bare(list) as z.ZodArray).element : undefined;
  return itemsOf(element as z.ZodObject, first);
}

function leavesOf(schema: z.core.$ZodType, prefix: string): ArbitraryLeaf[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const id = prefix + key;
    return bare(field) instanceof z.ZodObject ? leavesOf(field, `${id}.`) : [{ id, values: valuesOf(field, id) }];
  });
}

function valuesOf(schema: z.core.$ZodType, id: string): fc.Arbitrary<unknown> {
  const field = bare(schema);
  if (id === "identity.unifiedSocialCreditCode") return creditCodes;
  if (field instanceof z.ZodBoolean) return fc.boolean();
  if (field instanceof z.ZodEnum) return fc.constantFrom(...field.options);
  if (field instanceof z.ZodNumberFormat) return counts;
  if (field instanceof z.ZodNumber) return field.maxValue === 100 ? percentages : quantities;
  if (field instanceof z.ZodArray) return fc.array(itemsOf(field.element as z.ZodObject, days), { maxLength: 4 });
  if (isDayField(field)) return days;
  if (field instanceof z.ZodString) return texts;
  throw new Error(`no values for ${id}; say here how to make some`);
}

function itemsOf(item: z.ZodObject, first: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = Object.entries(shapeOf(item));
  const values = fields.map(([key, schema]) => {
    const made = isDayField(bare(schema)) ? fc.nat(900) : valuesOf(schema, key);
    return schema instanceof z.ZodOptional ? fc.option(made, { nil: undefined }) : made;
  });
  return fc.tuple(first, ...values).map(([start, ...made]) => {
    const given = fields.flatMap(([key, schema], index) => {
      const value = made[index];
      if (value === undefined) return [];
      if (!isDayField(bare(schema))) return [[key, value] as const];
      return [[key, schema instanceof z.ZodOptional ? daysAfter(start, value as number) : start] as const];
    });
    return Object.fromEntries(given);
  });
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const object = bare(schema);
  return object instanceof z.ZodObject ? object.shape : {};
}

function isDayField(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.["format"] === "date";
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
