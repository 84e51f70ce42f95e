import { describe, expect, it } from "vitest";
import { readRuleSet, type RuleSet } from "../../src/index.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";
import { fitting, parameterWith, ruleSetWith, ruleWith } from "./rule-set-with.ts";

const reading =
  (changes: object, library: readonly RuleSet[] = []): (() => RuleSet) =>
  () =>
    readRuleSet(ruleSetWith(changes), library);

const readingRule = (changes: object) => reading({ rules: [ruleWith(changes)] });
const readingParameter = (changes: object) => reading({ parameters: [parameterWith(changes)] });

const words = { zh: "例", en: "example" };
const sourced = { source: { document: "liaoning-plan" }, confidence: "printed" };

describe("a refused rule set", () => {
  it("says by whom and why, under a code that callers can match", () => {
    const { error, code } = refusalOf(readingRule({ category: "nowhere" }));
    expect([error, code]).toEqual(["RuleSetError", "invalid_rule_set"]);
  });

  it("lists all faults at once, those of its form among them", () => {
    const faulty = {
      version: "one",
      inForce: { from: "2025-12-31", until: "2021-01-01" },
      parameters: [parameterWith({ values: [{ from: "2021-01-01", value: 90 }] })],
      rules: [
        ruleWith({ clauses: ["LN.0.2"], requires: { any: [] } }),
        ruleWith({ category: "nowhere", requires: { fact: "operation.minerall", operator: "equal", value: "iron" } }),
      ],
    };
    expect(placesOf(reading(faulty)).sort()).toEqual([
      "inForce.until: period_reversed",
      "parameters[0].values[0]: source_missing",
      "rules[0].clauses[0]: unknown_clause",
      "rules[0].requires.any: empty_group",
      "rules[1].category: unknown_category",
      "rules[1].id: duplicate_id",
      "rules[1].requires.fact: unknown_fact",
      "version: invalid_format",
    ]);
  });

  it.each([null, undefined, true, 5, "set", 5n, Symbol("set"), [], [ruleSetWith()]])(
    "may be no object at all: %o",
    (json) => {
      expect(refusalOf(() => readRuleSet(json)).faults[0]?.place).toBe("(root)");
    },
  );
});

describe("names must lead somewhere, and the nearest is offered", () => {
  it.each([
    ["a category", readingRule({ category: "exampels" }), "rules[0].category", "unknown_category", "examples"],
    ["a clause", readingRule({ clauses: ["LN.0.11"] }), "rules[0].clauses[0]", "unknown_clause", "LN.0.1"],
    [
      "a clause of the scope",
      reading({ scope: { clauses: ["LN.0.11"], appliesWhen: fitting } }),
      "scope.clauses[0]",
      "unknown_clause",
      "LN.0.1",
    ],
    [
      "a document",
      readingParameter({
        values: [{ from: "2021-01-01", value: 1, ...sourced, source: { document: "liaoning-pln" } }],
      }),
      "parameters[0].values[0].source.document",
      "unknown_document",
      "liaoning-plan",
    ],
    [
      "a day fact of a due day",
      readingRule({ due: { fact: "operation.productionStartdOn", plus: "P1Y", metOn: "greenMine.listedOn" } }),
      "rules[0].due.fact",
      "unknown_fact",
      "operation.productionStartedOn",
    ],
    [
      "an included set",
      reading({ includes: ["liaoning/2021/mines"] }, [small("liaoning/2021/mine")]),
      "includes[0]",
      "unknown_rule_set",
      "liaoning/2021/mine",
    ],
    [
      "a fact of a table's row",
      readingParameter({
        values: undefined,
        rows: [{ when: { "operation.minerall": "iron" }, from: "2021-01-01", value: 1, ...sourced }],
      }),
      "parameters[0].rows[0].when.operation.minerall",
      "unknown_fact",
      "operation.mineral",
    ],
    [
      "a value of a table's row",
      readingParameter({
        values: undefined,
        rows: [{ when: { "operation.mineral": ["irn"] }, from: "2021-01-01", value: 1, ...sourced }],
      }),
      "parameters[0].rows[0].when.operation.mineral",
      "unknown_value",
      "iron",
    ],
  ] as const)("%s", (_, read, place, code, meant) => {
    const { faults } = refusalOf(read);
    expect(faults).toMatchObject([{ place, code }]);
    expect(faults[0]?.message.en).toContain(`did you mean "${meant}"?`);
  });

  it("a key, too, in a rule", () => {
    const { requires, ...rule } = ruleWith() as Record<string, unknown>;
    const { faults } = refusalOf(reading({ rules: [{ ...rule, requries: requires }] }));
    expect(faults.map(({ code, place }) => `${place}: ${code}`).sort()).toEqual([
      "rules[0].requires: missing",
      "rules[0].requries: unknown_key",
    ]);
    expect(faults.map(({ message }) => message.en).join()).toContain('did you mean "requires"?');
  });
});

describe("an id stands once", () => {
  it.each([
    ["rules", [ruleWith(), ruleWith({ id: "other" }), ruleWith()], 2],
    [
      "categories",
      [
        { id: "examples", title: words },
        { id: "examples", title: words },
      ],
      1,
    ],
    ["parameters", [parameterWith(), parameterWith()], 1],
  ])("among %s", (key, items, index) => {
    expect(placesOf(reading({ [key]: items }))).toEqual([`${key}[${index}].id: duplicate_id`]);
  });

  it("also among the rules of included sets", () => {
    const included = small("included/set");
    expect(placesOf(reading({ includes: ["included/set"] }, [included]))).toEqual(["rules[0].id: duplicate_id"]);
  });
});

it("a set does not include itself", () => {
  expect(placesOf(reading({ includes: ["example/set"] }, [small("example/set")]))).toContain("includes[0]: cycle");
});

describe("a period does not end before it begins", () => {
  const reversed = { from: "2025-12-31", until: "2021-01-01" };
  const row = { when: { "operation.mineral": "iron" }, value: 90, ...sourced, ...reversed };
  const { edition } = ruleSetWith() as { edition: object };

  it.each([
    ["inForce", reading({ inForce: reversed })],
    ["edition.term", reading({ edition: { ...edition, term: reversed } })],
    ["parameters[0].rows[0]", readingParameter({ values: undefined, rows: [row] })],
  ])("%s", (place, read) => {
    expect(placesOf(read)).toEqual([`${place}.until: period_reversed`]);
  });
});

describe("a rule", () => {
  const due = { fact: "operation.productionStartedOn", plus: "P1Y", metOn: "greenMine.listedOn" };

  it.each([
    ["a reading that is not written out", { basis: "reading" }, "rules[0].reading: reading"],
    ["a reading where the plan says it", { reading: words }, "rules[0].reading: reading"],
    ["a due day twice", { due: { ...due, day: "2025-12-31" } }, "rules[0].due: due"],
    ["a due day not at all", { due: { metOn: "greenMine.listedOn" } }, "rules[0].due: due"],
    ["a due day from no day", { due: { ...due, fact: "operation.mineral" } }, "rules[0].due.fact: not_a_day_fact"],
    ["an id that is no kebab-case", { id: "Rule 1" }, "rules[0].id: invalid_format"],
    ["no clause", { clauses: [] }, "rules[0].clauses: too_small"],
    ["an obligation that does not exist", { obligation: "must" }, "rules[0].obligation: invalid_value"],
    ["words in one language", { title: { zh: "例" } }, "rules[0].title.en: missing"],
    ["an empty word", { remedy: { zh: "例", en: "" } }, "rules[0].remedy.en: too_small"],
  ])("with %s is refused", (_, changes, place) => {
    expect(placesOf(readingRule(changes))).toEqual([place]);
  });

  it("says what to do about it in one sentence", () => {
    expect(sentenceOf(readingRule({ obligation: "requierd" }))).toContain('did you mean "required"?');
  });
});

it("an object that is no text where text belongs is refused", () => {
  const odd: unknown = JSON.parse('{"length": {"toString": 1}, "toString": 1}');
  expect(new Set(placesOf(reading({ title: { zh: odd, en: "example" } })))).toEqual(
    new Set(["title.zh.length: forbidden_key"]),
  );
});

describe("keys that could reach a prototype are refused, and prototypes stay as they are", () => {
  it.each(["__proto__", "constructor", "prototype"])("%s", (key) => {
    const polluting = `{"${key}": {"polluted": true}, `;
    const text = JSON.stringify(ruleSetWith()).replace('{"fact"', `${polluting}"fact"`);
    const before = prototypeParts();
    expect(placesOf(() => readRuleSet(JSON.parse(text)))).toEqual([`rules[0].requires.${key}: forbidden_key`]);
    expect(placesOf(() => readRuleSet(JSON.parse(`${polluting}"id": "x"}`)))).toEqual([`${key}: forbidden_key`]);
    expect(changedSince(before)).toEqual([]);
  });
});

/** A rule set without fault under another id. */
function small(id: string): RuleSet {
  return readRuleSet(ruleSetWith({ id }));
}
