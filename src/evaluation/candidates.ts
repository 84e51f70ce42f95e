import * as z from "zod";
import { type Day, dayAfter, type DaysAround, isDay } from "../profile/day.ts";
import { factById, type FactDescription, facts } from "../profile/facts.ts";
import { mineProfileShape } from "../profile/mine.ts";
import { derivations, type Slots, slotOf } from "../profile/slots.ts";

const daySlots = /* @__PURE__ */ facts.flatMap(({ type, derived }, slot) => (type === "day" && !derived ? [slot] : []));

/** Codes on both sides of the province's border, for what may stand in a division's code. */
const divisions: Readonly<Record<string, readonly string[]>> = {
  "identity.province": ["210000", "220000"],
  "identity.city": ["210300", "220300"],
  "identity.county": ["210381", "220381"],
};

/**
 * Values that a leaf could turn out to have, enough to reach both sides of every line that a rule draws: all choices,
 * days around the day of assessment and the term's start, limits and known figures with their neighbours.
 *
 * @param limits - The numbers that the rule compares with.
 */
export function candidatesFor(
  id: string,
  days: DaysAround,
  limits: readonly number[],
  slots: Slots,
): readonly unknown[] {
  const fact = factById.get(id);
  if (!fact) return [];
  switch (fact.type) {
    case "boolean":
      return [true, false];
    case "choice":
      return fact.values?.map(({ value }) => value) ?? [];
    case "day":
      return daysNear(days, slots);
    case "number":
      return numbersFor(fact, limits, besides(id, slots));
    case "list":
      return listsFor(id, days.asOf);
    case "text":
      return divisions[id] ?? [];
  }
}

function daysNear({ asOf, before }: DaysAround, slots: Slots): Day[] {
  const yearAgo = before("P1Y");
  const near = [
    asOf,
    dayAfter(asOf, "P1D"),
    before("P1D"),
    yearAgo,
    dayAfter(yearAgo, "P1D"),
    "2021-01-01",
    "2020-12-31",
  ];
  // A day may have to come after another that is known.
  return [...near, ...daySlots.flatMap((slot) => (isDay(slots[slot]) ? [slots[slot]] : []))];
}

/** The known figures that a derived fact sets a leaf beside. */
function besides(id: string, slots: Slots): number[] {
  const slot = slotOf.get(id) ?? -1;
  const beside = derivations.filter(({ needs }) => needs.includes(slot)).flatMap(({ needs }) => needs);
  return beside.map((leaf) => slots[leaf]).filter((value) => typeof value === "number");
}

function numbersFor(
  { minimum, maximum }: FactDescription,
  limits: readonly number[],
  known: readonly number[],
): number[] {
  const pivots = [0, 100, ...limits, ...known];
  const near = new Set(pivots.flatMap((pivot) => [pivot, pivot + 1, pivot - 1]));
  return [...near].filter((value) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity));
}

function listsFor(id: string, asOf: Day): unknown[] {
  const item = id.split(".").reduce<z.core.$ZodType>((schema, key) => {
    const object = bare(schema);
    return object instanceof z.ZodObject ? ((object.shape as Record<string, z.core.$ZodType>)[key] ?? schema) : schema;
  }, mineProfileShape);
  const array = bare(item);
  const shape = array instanceof z.ZodArray && array.element instanceof z.ZodObject ? array.element.shape : {};
  return [[], ...itemsOf(Object.entries(shape), asOf).map((one) => [one])];
}

/** Items of a list with every combination of choices and flags, dated on the day of assessment. */
function itemsOf(fields: readonly (readonly [string, z.core.$ZodType])[], asOf: Day): Record<string, unknown>[] {
  return fields.reduce<Record<string, unknown>[]>(
    (items, [key, schema]) => {
      const values = itemValues(schema, asOf);
      return items.flatMap((item) => values.map((value) => (value === undefined ? item : { ...item, [key]: value })));
    },
    [{}],
  );
}

function itemValues(schema: z.core.$ZodType, asOf: Day): unknown[] {
  const field = bare(schema);
  const isDayField = z.globalRegistry.get(field)?.["format"] === "date";
  if (field !== schema) return isDayField ? [undefined, asOf] : [undefined];
  if (isDayField) return [asOf];
  if (field instanceof z.ZodBoolean) return [true, false];
  if (field instanceof z.ZodEnum) return field.options;
  return [undefined];
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
