import { describe, expect, it } from "vitest";
import { type Condition, type Parameter, ruleSets } from "../../src/index.ts";
import { comparisonsIn, conditionsOf } from "../../src/ruleset/condition.ts";
import { dataFiles, listed, ruleFiles } from "./rule-files.ts";

const parameters = listed("parameters", "rules/");

/** The scopes of the sets, by their files. */
const scopes = dataFiles.flatMap(({ path, json }) => {
  const { scope } = json as { readonly scope?: { readonly appliesWhen: Condition } };
  return scope ? [{ path, condition: scope.appliesWhen }] : [];
});

describe("The conditions of rules", () => {
  it.each(ruleFiles)("in $name have no number but 0", ({ rules }) => {
    const culprits = rules.flatMap((rule) =>
      conditionsOf(rule).flatMap((condition) => bareNumbers(condition).map((said) => `${rule.id}: ${said}`)),
    );
    expect(culprits).toEqual([]);
  });

  it("in the scopes of sets have none either", () => {
    expect(scopes.flatMap(({ path, condition }) => bareNumbers(condition).map((said) => `${path}: ${said}`))).toEqual(
      [],
    );
    expect(scopes.length).toBeGreaterThan(0);
  });
});

describe("The parameters in the files under rules", () => {
  it.each(parameters)("say of every figure of $id its unit, first day, source and confidence", (parameter) => {
    expect(unsaid(parameter)).toEqual([]);
  });

  it("are each loaded by a shipped set", () => {
    const shipped = new Set(Object.values(ruleSets).flatMap((set) => set.parameters.map(({ id }) => id)));
    expect(parameters.map(({ id }) => id).filter((id) => !shipped.has(id))).toEqual([]);
    expect(parameters.length).toBeGreaterThan(0);
  });
});

describe("The check of numbers", () => {
  it("sees a bare number, and lets 0 and parameters pass", () => {
    const fact = "environment.greeningCoverage";
    const all = [90, 0, { parameter: "p" }].map((value) => ({ fact, operator: "lessThan", value }) as const);
    expect(bareNumbers({ all })).toEqual([`${fact} with 90`]);
    expect(bareNumbers({ not: { fact, operator: "in", value: [0, 90] } })).toEqual([`${fact} with [0,90]`]);
  });

  it("sees a figure without unit, first day, source or confidence", () => {
    const bare = { id: "p", title: { zh: "例", en: "p" }, type: "number" } as const;
    const whole = { from: "2021-01-01", value: 90, source: { document: "d" }, confidence: "printed" } as const;
    expect(unsaid({ ...bare, unit: "%", values: [whole] })).toEqual([]);
    expect(unsaid({ ...bare, values: [whole] })).toEqual(["no unit"]);
    expect(unsaid({ ...bare, unit: "%", values: [{ ...whole, from: "" }] })).toEqual(["no from at 90"]);
    const rows = [{ when: {}, from: "2021-01-01", value: 90 }];
    expect(unsaid({ ...bare, unit: "%", rows })).toEqual(["no source at 90", "no confidence at 90"]);
  });
});

/** The comparisons of a condition with a number other than 0. */
function bareNumbers(condition: Condition): string[] {
  return comparisonsIn(condition).flatMap(({ fact, value }) =>
    [value].flat().some((one) => typeof one === "number" && one !== 0) ? [`${fact} with ${JSON.stringify(value)}`] : [],
  );
}

/** What a parameter leaves unsaid of its figures. */
function unsaid({ type, unit, values = [], rows = [] }: Parameter): string[] {
  const known = [...values, ...rows].filter(({ value }) => value !== null);
  const parts = (["from", "source", "confidence"] as const).flatMap((part) =>
    known.filter((entry) => !entry[part]).map(({ value }) => `no ${part} at ${String(value)}`),
  );
  return type === "number" && !unit ? ["no unit", ...parts] : parts;
}
