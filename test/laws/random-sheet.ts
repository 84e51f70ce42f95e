import fc from "fast-check";
import { facts, type MineProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";
import { profileWith } from "./arbitrary-profile.ts";

/** A figure of the true mine, and whether it is known. */
interface Figure<Value> {
  readonly value: Value;
  readonly known: boolean;
}

/** Points by what they are. */
export interface Sums {
  readonly reached: number;
  readonly available: number;
  readonly inapplicable: number;
}

/** One row of a small sheet, and the truth about it. */
export interface Row {
  readonly kind: "item" | "deduction" | "sums";
  readonly category: "a" | "b";
  /** Full points of an item, or what an indicator's sums come to; not always given. */
  readonly full: Figure<number>;
  readonly applies: Figure<boolean>;
  /** Whether an item is met. */
  readonly met: Figure<boolean>;
  readonly occurrences: Figure<number>;
  readonly cap: number;
  readonly sums: { readonly [Key in keyof Sums]: Figure<number> };
}

/** A small sheet and its lines. Points are whole. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly passMark: number;
  readonly floor: number;
  readonly precondition: Figure<boolean>;
}

const figure = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Figure<Value>> =>
  fc.record({ value, known: fc.boolean() });

const row: fc.Arbitrary<Row> = fc
  .record({
    kind: fc.constantFrom("item", "deduction", "sums"),
    category: fc.constantFrom("a", "b"),
    full: fc.record({ value: fc.integer({ min: 1, max: 3 }), known: fc.constantFrom(true, true, false) }),
    applies: fc.oneof(
      { weight: 2, arbitrary: fc.constant({ value: true, known: true }) },
      { weight: 1, arbitrary: figure(fc.boolean()) },
    ),
    met: figure(fc.boolean()),
    occurrences: figure(fc.integer({ min: 0, max: 3 })),
    share: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
    known: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ share: [reached, missed, rest], known, ...own }) => {
    const { value: full } = own.full;
    const available = Math.min(missed, full);
    const sums = {
      reached: { value: Math.min(reached, available), known: known[0] },
      available: { value: available, known: known[1] },
      inapplicable: { value: full - available, known: known[2] },
    };
    // Sums whose full points are not given stand in sheets for every mine; deductions say what each item has.
    const isPlain = own.kind === "sums" && !own.full.known;
    return {
      ...own,
      sums,
      cap: Math.min(rest + 1, full),
      ...(isPlain && { applies: { value: true, known: true } }),
      ...(own.kind === "deduction" && { full: { value: full, known: true } }),
    };
  });

/** Small sheets with whatever is known of the mine; what is true agrees with itself. */
export const randomSheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    passMark: fc.nat({ max: 100 }),
    floor: fc.constantFrom(0, 34, 50, 75, 100),
    precondition: figure(fc.constantFrom(true, true, true, false)),
  })
  .map((sheet) => {
    const total = sheet.rows.reduce((sum, { full }) => sum + full.value, 0);
    return { ...sheet, total, passMark: Math.round((sheet.passMark * total) / 100) };
  })
  // What no one knows the size of is shared in many ways: two of them are enough.
  .filter(({ rows }) => rows.filter(({ full }) => !full.known).length <= 2);

const leaves = (type: string) =>
  facts.filter((fact) => fact.type === type && !fact.derived && !fact.values).map(({ id }) => id);
const [numbers, flags] = [leaves("number"), leaves("boolean")];
const words = { zh: "例", en: "example" };

/** The fact that tells something of a row. */
const number = (index: number, which: number) => numbers[index * 4 + which] ?? "";
const flag = (index: number, which: number) => flags[index * 2 + which + 1] ?? "";

/** The sheet as a rule set, with every figure multiplied by a factor. */
export function ruleSetOf({ rows, total, passMark, floor }: Sheet, factor = 1): RuleSet {
  const parameter = (id: string, unit: string, value?: number) => {
    const source = { document: "liaoning-plan" };
    const values = value === undefined ? [] : [{ from: "2021-01-01", value, source, confidence: "printed" }];
    return { id, title: words, type: "number", unit, values };
  };
  const treatment = {
    ...{ id: "treatment", title: words, type: "choice", values: [] },
    choices: ["rescaled", "full"].map((value) => ({ value, title: words })),
  };
  return readRuleSet(
    ruleSetWith({
      conclusion: {
        model: "points",
        total: { parameter: "total" },
        passMark: { parameter: "pass" },
        categoryFloor: { parameter: "floor" },
        inapplicableItems: { parameter: "treatment" },
      },
      categories: ["examples", "a", "b"].map((id) => ({ id, title: words })),
      parameters: [
        ...[parameter("total", "points", total * factor), parameter("pass", "points", passMark * factor)],
        ...[parameter("floor", "%", floor), parameter("unknown", "points"), treatment],
      ],
      rules: [
        ruleWith({ id: "precondition", requires: { fact: flags[0], operator: "equal", value: true } }),
        ...rows.map((one, index) => ruleOf(one, index, factor)),
      ],
    }),
  );
}

function ruleOf({ kind, category, full, applies, cap }: Row, index: number, factor: number): object {
  const own = { id: `row-${String(index)}`, category };
  const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });
  const scope = applies.known && applies.value ? {} : { appliesWhen: isTrue(flag(index, 0)) };
  if (kind === "sums") {
    const [reached, available, inapplicable] = [0, 1, 2].map((which) => number(index, which));
    const points = { reached, available, inapplicable, ...(full.known && { full: full.value * factor }) };
    return ruleWith({
      ...own,
      ...scope,
      requires: { fact: reached, operator: "greaterThanInclusive", value: 0 },
      points,
    });
  }
  const whole = full.known ? full.value * factor : { parameter: "unknown" };
  if (kind === "item") return ruleWith({ ...own, ...scope, requires: isTrue(flag(index, 1)), points: { full: whole } });
  const occurrences = number(index, 0);
  const points = { full: whole, deduct: { each: factor, cap: cap * factor, occurrences } };
  return ruleWith({
    ...own,
    ...scope,
    requires: { fact: occurrences, operator: "lessThanInclusive", value: 0 },
    points,
  });
}

/** What is known of the mine, with points multiplied by a factor. */
export function mineOf({ rows, precondition }: Sheet, factor = 1): MineProfile {
  const known = (id: string, { value, known }: Figure<unknown>) => (known ? [[id, value]] : []);
  const times = ({ value, known }: Figure<number>) => ({ value: value * factor, known });
  const entries = rows.flatMap(({ kind, applies, met, occurrences, sums }, index) => [
    ...known(flag(index, 0), applies),
    ...(kind === "item" ? known(flag(index, 1), met) : []),
    ...(kind === "deduction" ? known(number(index, 0), occurrences) : []),
    ...(kind === "sums"
      ? [sums.reached, sums.available, sums.inapplicable].flatMap((one, which) =>
          known(number(index, which), times(one)),
        )
      : []),
  ]);
  return profileWith(
    Object.fromEntries([["identity.name", "Mine"], ...known(flags[0] ?? "", precondition), ...entries]) as never,
  );
}
