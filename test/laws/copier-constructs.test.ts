import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Copier, compileCopier, copierOf } from "../../src/profile/copier/copier.ts";

const flag = z.boolean().optional();
const isLong = (text: string) => text.length > 2;
const recursive: z.ZodObject = z.strictObject({
  get part() {
    return recursive.optional();
  },
});

/** A form with a leaf of a kind. */
function holding(leaf: z.core.$ZodType): z.ZodObject {
  return z.strictObject({ leaf });
}

/** A form of strict objects within each other. */
function nestedForm(levels: number): z.ZodObject {
  return levels === 1 ? z.strictObject({ flag }) : z.strictObject({ part: nestedForm(levels - 1).optional() });
}

describe("what copiers are not known to copy as zod does is refused when they are compiled", () => {
  it.each<[string, z.core.$ZodType]>([
    ["objects that drop or keep other keys", z.object({ flag })],
    ["loose objects", z.looseObject({ flag })],
    ["objects that check other keys", z.object({ flag }).catchall(z.string())],
    ["values that may be null", z.string().nullable()],
    ["keys that may be absent but not undefined", z.string().exactOptional()],
    ["defaults", z.string().default("iron")],
    ["defaults before reading", z.string().prefault("iron")],
    ["values in place of faulty ones", z.string().catch("iron")],
    ["transforms", z.string().transform((text) => text.length)],
    ["pipes", z.string().pipe(z.string())],
    ["preprocessing", z.preprocess((value) => value, z.string())],
    ["coerced text", z.coerce.string()],
    ["coerced numbers", z.coerce.number()],
    ["coerced flags", z.coerce.boolean()],
    ["trimmed text", z.string().trim()],
    ["text in lower case", z.string().toLowerCase()],
    ["text that must be in lower case", z.string().lowercase()],
    ["text of an exact length", z.string().length(5)],
    ["text that begins with another", z.string().startsWith("LN")],
    ["text that contains another", z.string().includes("LN")],
    ["addresses", z.email()],
    ["addresses, as a check", z.string().check(z.email())],
    ["days as zod knows them", z.iso.date()],
    ["a pattern that goes on from its last match", z.string().regex(/iron/g)],
    ["a pattern that sticks to its last match", z.string().regex(/iron/y)],
    ["multiples", z.number().multipleOf(5)],
    ["numbers of 32 bits", z.int32()],
    ["numbers of 32 bits, as a check", z.number().check(z.float32())],
    ["great numbers", z.bigint()],
    ["dates", z.date()],
    ["literals", z.literal("iron")],
    ["choices of numbers", z.enum({ one: 1, two: 2 })],
    ["unions", z.union([z.string(), z.number()])],
    ["intersections", z.intersection(z.strictObject({ flag }), z.strictObject({ flag }))],
    ["records", z.record(z.string(), z.string())],
    ["tuples", z.tuple([z.string()])],
    ["maps", z.map(z.string(), z.string())],
    ["sets", z.set(z.string())],
    ["anything", z.any()],
    ["the unknown", z.unknown()],
    ["nothing", z.never()],
    ["undefined", z.undefined()],
    ["frozen values", z.strictObject({ flag }).readonly()],
    ["schemas that come later", z.lazy(() => z.string())],
    ["custom schemas", z.custom((value) => value === "iron")],
    ["instances", z.instanceof(Date)],
    ["checks that report for themselves", z.string().superRefine(() => undefined)],
    ["checks with a condition", z.string().refine(isLong, { when: () => false })],
    [
      "checks of what may be absent",
      z
        .string()
        .optional()
        .refine((text) => text !== ""),
    ],
    ["items that may be absent", z.array(z.string().optional())],
    ["what may be absent twice over", z.string().optional().optional()],
    ["keys that reach a prototype", z.strictObject({ constructor: flag })],
    ["keys that pass an object off as a list", z.strictObject({ length: flag })],
    ["keys that every object inherits", z.strictObject({ toString: flag })],
    ["symbols for keys", z.strictObject({ [Symbol("iron")]: flag })],
    ["more than 16 levels", nestedForm(17)],
    ["forms within themselves", recursive],
  ])("%s", (_, leaf) => {
    const refused = expect.objectContaining({ name: "UnknownConstructError", code: "unknown_construct" }) as Error;
    for (const schema of [leaf, holding(leaf), z.strictObject({ list: z.array(holding(leaf)).optional() })]) {
      expect(() => compileCopier(schema)).toThrow(refused);
      // Then zod reads alone.
      expect(copierOf(schema)({ leaf: "iron" })).toBeUndefined();
    }
  });

  it("naming the construct and its place in the schema", () => {
    const schema = z.strictObject({ licences: z.array(z.strictObject({ number: z.string().trim() })) });
    expect(() => compileCopier(schema)).toThrow(/^licences\[0\]\.number has the check overwrite, /);
  });

  it("but not 16 levels", () => {
    expect(() => compileCopier(nestedForm(16))).not.toThrow();
  });
});

describe("what copiers know they copy as zod does", () => {
  const day = { day: "2024-02-29" };
  it.each<[string, z.core.$ZodType, readonly unknown[]]>([
    [
      "an exclusive range",
      z.number().gt(0).lt(1),
      [-0, 0, Number.MIN_VALUE, 0.5, 1 - Number.EPSILON / 2, 1, Number.NaN],
    ],
    ["an inclusive range", z.number().min(0).max(1), [-Number.MIN_VALUE, -0, 0, 1, 1 + Number.EPSILON, "0.5", 1n]],
    ["any number", z.number(), [-1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "5", null]],
    ["whole numbers", z.int(), [-0, 0.5, 2 ** 53 - 1, 2 ** 53, -(2 ** 53) + 1, -(2 ** 53), 1e308, Number.NaN]],
    ["whole numbers, as a check", z.number().int().max(5), [5, 5.5, 6, Number.NEGATIVE_INFINITY, Object(5)]],
    ["text of 2 to 3 characters", z.string().min(2).max(3), textsOfLength(1, 2, 3, 4, 6, 7)],
    ["a pattern", z.string().regex(/^\d{2}$/), ["21", "21\n", "2", "２１", 21, ["21"]]],
    ["a choice", z.enum(["iron", "talc"]), ["iron", "talc", "Iron", "toString", "0", 0, ["iron"]]],
    ["a check of one's own", z.string().refine(isLong), ["", "ab", "abc", { length: 5 }]],
    ["a flag", z.boolean(), [true, false, 0, "true", Object(true), null, undefined]],
    ["a list of 1 to 2", z.array(z.boolean()).min(1).max(2), [[], [true], [true, false], [true, true, true], [1], {}]],
    ["a list of 3 or more", z.array(z.boolean()).min(3), [[true, true], [true, true, true], new Array(3), "abc"]],
    [
      "a list whose items are checked whole",
      z.array(z.strictObject({ from: z.number(), until: z.number() }).refine(({ from, until }) => from <= until)),
      [[], [{ from: 1, until: 1 }], [{ from: 2, until: 1 }], [{ from: 1 }], [{ until: 2, from: 1 }]],
    ],
    [
      "an object with an optional part",
      z.strictObject({ day: z.string(), note: z.string().optional() }),
      [day, { ...day, note: undefined }, { note: "", ...day }, { day: undefined }, { note: "" }, {}, { ...day, x: 1 }],
    ],
  ])("%s", (_, schema, values) => {
    const copy = compileCopier(schema);
    const copyPart = compileCopier(z.strictObject({ part: schema }));
    for (const value of values) {
      const read = z.safeParse(schema, value);
      expect(copy(value), String(value)).toStrictEqual(read.data);
      expect(copyPart({ part: value })).toStrictEqual(read.success ? { part: read.data } : undefined);
      expect(keysOf(copy, value)).toEqual(Object.keys(Object(read.data) as object));
    }
  });

  it("but for a check that answers neither true nor false: its values are left to zod", () => {
    const copy = compileCopier(z.string().refine((text) => text));
    expect(["", "abc"].map(copy)).toEqual([undefined, undefined]);
    const later = compileCopier(z.string().refine((text) => Promise.resolve(text !== "")));
    expect(["", "abc"].map(later)).toEqual([undefined, undefined]);
  });
});

function keysOf(copy: Copier, value: unknown): string[] {
  return Object.keys(Object(copy(value)) as object);
}

/** Texts of so many UTF-16 units: of one unit a character, of two where the units suffice, and of both. */
function textsOfLength(...lengths: readonly number[]): string[] {
  return lengths.flatMap((units) => ["x".repeat(units), "\u{1FAA8}".repeat(units / 2) + "x".repeat(units % 2)]);
}
