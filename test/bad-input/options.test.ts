import { describe, expect, it } from "vitest";
import { assess, DayError, explain, liaoning2021Mine, readProfile } from "../../src/index.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const mine = readProfile({ identity: { name: "Mine" } });
const asOf = "2025-06-30";
const rule = "greenable-area-fully-greened";
const coverage = "environment.minimum-greening-coverage";

/** Calls with a day of assessment that is not one, as a caller without types could. */
const callers = {
  assess: (day: unknown) => () => assess(mine, { asOf: day } as Parameters<typeof assess>[1]),
  explain: (day: unknown) => () => explain(mine, { asOf: day, rule } as Parameters<typeof explain>[1]),
};

function dayErrorOf(call: () => unknown): DayError {
  try {
    call();
  } catch (error) {
    if (error instanceof DayError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const cyclic: Record<string, unknown> = {};
cyclic["itself"] = cyclic;

describe.each(Object.entries(callers))("the day of assessment of %s", (_, calling) => {
  it.each([
    ...[
      "2023-02-30",
      "2023-13-01",
      "2023/1/1",
      "2025-06-30T00:00:00Z",
      "2025-06",
      "2025-W01",
      "today",
      "",
      " 2025-06-30",
    ],
    ...[20250630, 0, Number.NaN, Number.POSITIVE_INFINITY, null, true, 20250630n, [asOf], [1n], { asOf }],
    ...[new Date(0), new Date(Number.NaN), Symbol("today"), () => asOf, cyclic, Object.create(null) as object],
  ] as unknown[])("is refused if it is %o, with place and remedy", (day) => {
    const error = dayErrorOf(calling(day));
    expect([error.name, error.code, error.place]).toEqual(["DayError", "not_a_day", "asOf"]);
    expect(error).toBeInstanceOf(Error);
    expect(error.value).toBe(day);
    expect(error.message).toMatch(/^asOf is .*; give a calendar day as YYYY-MM-DD$/s);
    expect(error.words.en).toBe(error.message);
    expect(error.words.zh).toMatch(/^asOf .*YYYY-MM-DD/s);
  });

  it("is refused if it is missing", () => {
    expect(dayErrorOf(calling(undefined)).message).toBe("asOf is missing; give a calendar day as YYYY-MM-DD");
  });

  it("names the value", () => {
    expect(dayErrorOf(calling("2023-02-30")).message).toContain('"2023-02-30"');
    expect(dayErrorOf(calling(20250630)).message).toContain("20250630");
  });
});

it("an assessment without any options lacks its day", () => {
  const untyped = assess as (...args: unknown[]) => unknown;
  expect(dayErrorOf(() => untyped(mine)).code).toBe("not_a_day");
  expect(dayErrorOf(() => untyped(mine, {})).code).toBe("not_a_day");
});

describe("a parameter of a call", () => {
  const overriding = (parameters: unknown) => () => assess(mine, { asOf, parameters } as Parameters<typeof assess>[1]);
  const source = "Letter of 2025-01-10";

  it("is refused by a class and a code of its own", () => {
    const { error, code } = refusalOf(overriding({ [coverage]: { value: "90", source } }));
    expect([error, code]).toEqual(["ParametersError", "invalid_parameters"]);
  });

  it("must be one of the set's; the nearest is offered", () => {
    const misspelt = overriding({ "environment.minimum-greening-coverge": { value: 90, source } });
    expect(refusalOf(misspelt).faults).toMatchObject([{ code: "unknown_parameter" }]);
    expect(sentenceOf(misspelt)).toContain(`did you mean "${coverage}"?`);
  });

  it.each(["toString", "__proto__", "constructor"])("named like what every object has is unknown: %s", (name) => {
    const before = prototypeParts();
    const parameters: unknown = JSON.parse(`{"${name}": {"value": 90, "source": "x"}}`);
    expect(refusalOf(overriding(parameters)).faults).toMatchObject([{ code: "unknown_parameter" }]);
    expect(changedSince(before)).toEqual([]);
  });

  it.each([
    ["90", "value_type"],
    [Number.NaN, "value_type"],
    [Number.POSITIVE_INFINITY, "value_type"],
    [null, "value_type"],
    [undefined, "value_type"],
    [[90], "value_type"],
    [90n, "value_type"],
    [[90n], "value_type"],
    [cyclic, "value_type"],
    [101, "out_of_range"],
    [-1, "out_of_range"],
  ] as [unknown, string][])("must be of the parameter's type and range: not %o", (value, code) => {
    expect(placesOf(overriding({ [coverage]: { value, source } }))).toEqual([
      `parameters["${coverage}"].value: ${code}`,
    ]);
  });

  it.each([
    ["new-mine.latest-assessment", "1 year"],
    ["new-mine.latest-assessment", 1],
    ["new-mine.latest-assessment", "PT1H"],
  ])("of time must be a period: %s of %o", (name, value) => {
    expect(placesOf(overriding({ [name]: { value, source } }))).toEqual([`parameters["${name}"].value: value_type`]);
  });

  it.each([undefined, null, "", "   ", 5, {}])("must say where it comes from: not %o", (from) => {
    const { faults } = refusalOf(overriding({ [coverage]: { value: 90, source: from } }));
    expect(faults).toMatchObject([{ code: "source_missing", place: `parameters["${coverage}"].source` }]);
  });

  it.each([null, undefined, 90, "90", [], [90]])("must be an object of both: not %o", (override) => {
    expect(placesOf(overriding({ [coverage]: override })).sort()).toEqual([
      `parameters["${coverage}"].source: source_missing`,
      `parameters["${coverage}"].value: value_type`,
    ]);
  });

  it("is refused with all others at once", () => {
    const faulty = {
      [coverage]: { value: 101, source },
      nowhere: { value: 1, source },
      "new-mine.latest-assessment": null,
    };
    expect(placesOf(overriding(faulty))).toHaveLength(4);
  });

  it("is refused by explain in the same way", () => {
    const explaining = () => explain(mine, { asOf, rule, parameters: { [coverage]: { value: 101, source } } });
    expect(placesOf(explaining)).toEqual([`parameters["${coverage}"].value: out_of_range`]);
  });

  it("of value and source is taken", () => {
    expect(overriding({ [coverage]: { value: 0, source } })).not.toThrow();
    expect(overriding({ "new-mine.latest-assessment": { value: "P18M", source } })).not.toThrow();
    expect(overriding({})).not.toThrow();
    expect(overriding(undefined)).not.toThrow();
  });
});

describe("the rule to be explained", () => {
  it("must be one of the set's; the nearest is offered", () => {
    const explaining = () => explain(mine, { asOf, rule: "greenable-area-fuly-greened" });
    const { error, faults } = refusalOf(explaining);
    expect(error).toBe("RuleSetError");
    expect(faults).toMatchObject([{ code: "unknown_rule", place: "rule", value: "greenable-area-fuly-greened" }]);
    expect(faults[0]?.message.en).toContain(`did you mean "${rule}"?`);
    expect(faults[0]?.message.en).toContain(liaoning2021Mine.id);
  });

  it.each([undefined, null, 5, {}, ["x"], "__proto__", "toString"])("is not %o", (name) => {
    const options = { asOf, rule: name } as Parameters<typeof explain>[1];
    expect(refusalOf(() => explain(mine, options)).faults).toMatchObject([{ code: "unknown_rule" }]);
  });
});
