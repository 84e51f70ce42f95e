import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import { describe, expectTypeOf, it } from "vitest";
import type { Comparison, Condition, Operator, ParameterReference, Rule, Target } from "../../src/index.ts";

/** json-rules-engine's condition at any depth; it exports only that of the top by name. */
type NestedCondition = Extract<TopLevelCondition, { all: unknown }>["all"][number];

/** A condition of ours with each parameter replaced by a value, and its lists made mutable as the engine's are. */
type Resolved<Part> = Part extends ParameterReference
  ? number | string[]
  : Part extends readonly (infer Item)[]
    ? Resolved<Item>[]
    : Part extends object
      ? { -readonly [Key in keyof Part]: Resolved<Part[Key]> }
      : Part;

type Group = Exclude<Condition, Comparison>;

describe("A condition", () => {
  it("is json-rules-engine's, once its parameters are resolved", () => {
    expectTypeOf<Resolved<Condition>>().toExtend<NestedCondition>();
    expectTypeOf<Resolved<Group>>().toExtend<TopLevelCondition>();
    expectTypeOf<Resolved<Group>>().toExtend<RuleProperties["conditions"]>();
  });

  it("that stands alone is no top of an engine's rule: that wants a group", () => {
    expectTypeOf<Resolved<Comparison>>().toExtend<NestedCondition>();
    expectTypeOf<Resolved<Comparison>>().not.toExtend<TopLevelCondition>();
  });

  it("compares with values or with parameters", () => {
    expectTypeOf<Resolved<Target>>().toEqualTypeOf<string | number | boolean | string[] | number[]>();
    expectTypeOf<ParameterReference>().toExtend<Target>();
  });

  it("is what rules hold", () => {
    expectTypeOf<Rule["requires"]>().toEqualTypeOf<Condition | undefined>();
    expectTypeOf<Rule["appliesWhen"]>().toEqualTypeOf<Condition | undefined>();
  });

  it("knows the operators of the engine, and no other", () => {
    expectTypeOf<Operator>().toEqualTypeOf<
      "equal" | "notEqual" | "in" | "notIn" | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive"
    >();
  });

  it("takes nothing that the engine has beyond facts, operators and values", () => {
    const sound: Condition = {
      all: [
        { fact: "operation.isProducing", operator: "equal", value: true },
        { not: { fact: "operation.mineral", operator: "in", value: ["coal", "oil-gas"] } },
        { any: [{ fact: "environment.greeningCoverage", operator: "greaterThan", value: { parameter: "limit" } }] },
      ],
    };
    // @ts-expect-error -- there is no such operator
    const operator: Condition = { fact: "operation.isProducing", operator: "equals", value: true };
    // @ts-expect-error -- there is no such fact
    const fact: Condition = { fact: "operation.producing", operator: "equal", value: true };
    // @ts-expect-error -- a fact is flat: no path into it
    const path: Condition = { fact: "operation.state", operator: "equal", value: "closed", path: "$.a" };
    // @ts-expect-error -- conditions have no priority
    const priority: Condition = { all: [sound], priority: 1 };
    // @ts-expect-error -- a condition is written out, not named
    const reference: Condition = { condition: "producing" };
    // @ts-expect-error -- a fact is compared with a value, not with another fact
    const other: Condition = { fact: "operation.isProducing", operator: "equal", value: { fact: "operation.state" } };
    // @ts-expect-error -- null is no value: what is not known is left out
    const nothing: Condition = { fact: "operation.isProducing", operator: "equal", value: null };
    // @ts-expect-error -- `not` takes one condition
    const many: Condition = { not: [sound] };
    expectTypeOf([sound, operator, fact, path, priority, reference, other, nothing, many]).toEqualTypeOf<Condition[]>();
  });
});
