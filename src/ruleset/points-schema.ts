import * as z from "zod";

const id = z.string().min(1).max(200);
const reference = z.strictObject({ parameter: id });
const figure = z.union([z.number().min(0), reference]);

const itemPoints = z.strictObject({
  full: figure,
  deduct: z.strictObject({ each: figure, cap: figure.optional(), occurrences: id.optional() }).optional(),
  least: figure.optional(),
});

const summedPoints = z.strictObject({ reached: id, available: id, inapplicable: id, full: figure.optional() });

/** What a rule counts: an item, or sums; told apart by whether it names the points available. */
export const pointsSchema = z.union([itemPoints, summedPoints]);

/** How findings become a conclusion. */
export const scoringModelSchema = z.discriminatedUnion("model", [
  z.strictObject({ model: z.literal("all-required") }),
  z.strictObject({
    model: z.literal("points"),
    total: reference,
    passMark: reference,
    categoryFloor: reference.optional(),
    inapplicableItems: reference,
  }),
]);
