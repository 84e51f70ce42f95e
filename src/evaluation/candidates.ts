import * as z from "zod";
import { type Day, dayAfter, dayBefore, type DaysAround, isDay } from "../profile/day.ts";
import { factById, type FactDescription, facts } from "../profile/facts.ts";
import { mineProfileShape } from "../profile/mine.ts";
import { derivations, type Slots, slotOf } from "../profile/slots.ts";

const daySlots = /* @__PURE__ */ facts.flatMap(({ type, derived }, slot) => (type === "day" && !derived ? [slot] : []));

/** Texts of the forms that codes must have; divisions on both sides of the province's border. */
const codes: Readonly<Record<string, readonly string[]>> = {
  "identity.unifiedSocialCreditCode": ["912100000000000018", "91220000000000001C"],
  "identity.province": ["210000", "220000"],
  "identity.city": ["210300", "220300"],
  "identity.county": ["210381", "220381"],
};

/**
 * Values that a leaf could turn out to have, enough to reach both sides of every line that a rule draws: all choices,
 * days around the day of assessment and the term's start, limits and known figures with what lies between and beside them.
 *
 * @param targets - The values that a rule compares the leaf with, or a fact that follows from it.
 */
export function candidatesFor(
  id: string,
  days: DaysAround,
  targets: readonly unknown[],
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
      return daysNear(days, targets.filter(isDay), slots);
    case "number":
      return numbersFor(fact, targets.filter(isNumber), besides(id, slots));
    case "list":
      return listsFor(id, days, targets.filter(isNumber));
    case "text":
      return textsFor(
        id,
        targets.filter((target) => typeof target === "string"),
      );
  }
}

function daysNear({ asOf, before }: DaysAround, targets: readonly Day[], slots: Slots): Day[] {
  // A day may have to come after another that is known.
  const known = daySlots.map((slot) => slots[slot]).filter(isDay);
  const near = [asOf, before("P1Y"), "2021-01-01", ...targets].flatMap((day) => [
    day,
    dayAfter(day, "P1D"),
    dayBefore(day, "P1D"),
  ]);
  return [...near, ...known];
}

/** A code's own forms and those compared with; of other texts, those compared with and one more. */
function textsFor(id: string, targets: readonly string[]): string[] {
  const forms = codes[id];
  if (!forms) return [...targets, targets.join("") + "?"];
  const form = /^\d+$/;
  return [...targets.filter((target) => form.test(target) === form.test(forms[0] ?? "")), ...forms];
}

/** The known figures that a derived fact sets a leaf beside. */
function besides(id: string, slots: Slots): number[] {
  const slot = slotOf.get(id) ?? -1;
  const beside = derivations.filter(({ needs }) => needs.includes(slot)).flatMap(({ needs }) => needs);
  return beside.map((leaf) => slots[leaf]).filter(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function numbersFor(
  { minimum = -Infinity, maximum = Infinity, whole = false }: FactDescription,
  limits: readonly number[],
  known: readonly number[],
): number[] {
  // A limit on a difference or a percentage lies beside a known figure.
  const implied = known.flatMap((figure) =>
    limits.flatMap((limit) => [figure + limit, figure - limit, (figure * limit) / 100]),
  );
  const pivots = [...new Set([0, 100, ...limits, ...known, ...implied])].sort((a, b) => a - b);
  const between = pivots.slice(1).map((pivot, index) => (pivot + (pivots[index] ?? pivot)) / 2);
  const near = new Set([...pivots, ...between, ...pivots.flatMap((pivot) => [pivot + 1, pivot - 1])]);
  return [...near].filter((value) => value >= minimum && value <= maximum && (!whole || Number.isInteger(value)));
}

/** The most items that a list is tried with: counts beyond are not told apart. */
const mostItems = 20;

/** Lists of as many items of this year and of the year before as the rule's limits on counts tell apart. */
function listsFor(id: string, days: DaysAround, limits: readonly number[]): unknown[] {
  const most = Math.min(mostItems, Math.max(0, ...limits.map((limit) => Math.ceil(Math.abs(limit)))) + 1);
  const lengths = Array.from({ length: most + 1 }, (_, length) => length);
  const fields = Object.entries(itemShape(id));
  const before = itemsOf(fields, days.before("P18M"));
  return itemsOf(fields, days.asOf).flatMap((item, index) =>
    lengths.flatMap((length) =>
      lengths.map((older) => [...repeated(item, length), ...repeated(before[index] ?? item, older)]),
    ),
  );
}

function repeated<Item>(item: Item, length: number): Item[] {
  return Array.from({ length }, () => item);
}

function itemShape(id: string): z.core.$ZodLooseShape {
  const list = id.split(".").reduce<z.core.$ZodType>((schema, key) => {
    const object = bare(schema);
    return object instanceof z.ZodObject ? ((object.shape as Record<string, z.core.$ZodType>)[key] ?? schema) : schema;
  }, mineProfileShape);
  const array = bare(list);
  return array instanceof z.ZodArray && array.element instanceof z.ZodObject ? array.element.shape : {};
}

/** Items of a list with every combination of choices and flags, dated on one day. */
function itemsOf(fields: readonly (readonly [string, z.core.$ZodType])[], day: Day): Record<string, unknown>[] {
  return fields.reduce<Record<string, unknown>[]>(
    (items, [key, schema]) => {
      const values = itemValues(schema, day);
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
