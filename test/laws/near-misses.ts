import * as z from "zod";

const astral = "\u{1FAA8}";

/** Values at the edges of what leaves of the profile may hold. */
export const nearMisses: readonly unknown[] = [
  ...[undefined, null, 0, -0, 1, 100, 100.00000000000001, 99.99999999999999, -Number.MIN_VALUE, 0.5, -1, Number.NaN],
  ...[2 ** 53 - 1, 2 ** 53, 1e308, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5n, 5, Object(5) as unknown],
  ...["", " ", "x".repeat(200), "x".repeat(201), "x".repeat(500), "x".repeat(501), astral, astral.repeat(100)],
  ...[astral.repeat(101), astral.repeat(200), astral.repeat(201), astral.repeat(250), astral.repeat(251)],
  ...[astral.repeat(500), astral.repeat(501), "\ud83e", Object("text") as unknown, "iron", "open-pit", "Iron", "iron "],
  ...["2024-02-29", "2023-02-29", "2024-2-29", "2024-02-29\n", "2024-02-29T00:00:00Z", "0000-01-01", "9999-12-31"],
  ...["210000", "210300", "210000\n", "２１００００", "21000", true, false, "true", Object(true) as unknown],
  ...[[], {}, [[]], [{}], [{ on: "2024-01-01" }], [{ on: "2024-01-01", note: undefined }]],
  ...[[{ on: "2024-01-01", note: "" }], [undefined], new Array(2), { on: "2024-01-01" }],
  ...[Array(1001).fill({ on: "2024-01-01" }), Array(1000).fill({ on: "2024-01-01" })],
  ...[new Date(0), new Map(), new Set(["iron"]), /iron/, Symbol("iron"), () => "iron"],
];

/** Makes a part of a profile that is of its form but for what is put into one place of it. */
export type Place = (value: unknown) => unknown;

/** Every place of a schema: itself, each of its leaves alone, and each part of the items of its lists. */
export function placesIn(schema: z.core.$ZodType): readonly Place[] {
  const form = bare(schema);
  if (form instanceof z.ZodArray)
    return [same, ...placesIn(form.element).map((place) => (value: unknown) => [place(value)])];
  if (!(form instanceof z.ZodObject)) return [same];
  const required = requiredParts(form);
  const inner = Object.entries<z.core.$ZodType>(form.shape).flatMap(([key, field]) =>
    placesIn(field).map((place) => (value: unknown) => ({ ...required, [key]: place(value) })),
  );
  return [same, ...inner];
}

function same(value: unknown): unknown {
  return value;
}

/** What every object of the form must have. */
function requiredParts(form: z.ZodObject): Readonly<Record<string, unknown>> {
  const required = Object.entries<z.core.$ZodType>(form.shape).filter(([, field]) => bare(field) === field);
  return Object.fromEntries(required.map(([key, field]) => [key, sampleOf(field)]));
}

function sampleOf(field: z.core.$ZodType): unknown {
  const values = field instanceof z.ZodEnum ? field.options : nearMisses;
  const sample = values.find((value) => z.safeParse(field, value).success);
  if (sample === undefined) throw new Error("no near miss is of the form of a required part; add one");
  return sample;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
