import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { assessmentSchema } from "../../src/assessment/assessment-schema.ts";
import { type Assessment, facts, liaoning2021Mine, readProfile } from "../../src/index.ts";
import { profileJsonSchema } from "../../src/profile/json-schema.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { mine, standard } from "./standard.ts";

type Schema = Readonly<Record<string, unknown>>;

function compiled(schema: Schema) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

async function schema(name: string, locale = "zh"): Promise<Schema> {
  const { status, stdout, stderr } = await greenMine(["schema", name, "--locale", locale]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Schema;
}

async function assessed(profile: unknown, ...options: string[]): Promise<unknown> {
  const argv = ["assess", "--as-of", "2030-06-30", "--format", "json", ...options];
  return JSON.parse((await greenMine(argv, { stdin: JSON.stringify(profile) })).stdout);
}

describe("The schema of a profile", () => {
  it.each(["zh", "en"] as const)("has every fact's title, description, unit and labels in %s", (locale) => {
    const profile = profileJsonSchema(locale);
    for (const { id, title, description, unit, values, derived } of facts) {
      if (derived) continue;
      const leaf = schemaAt(profile, id);
      expect(leaf).toMatchObject({ title: title[locale] });
      expect(leaf["description"]).toContain(description[locale]);
      if (unit !== undefined) expect(leaf["description"]).toMatch(new RegExp(`: ?${escaped(unit)}$`));
      expect(leaf["oneOf"]).toEqual(values?.map((choice) => ({ const: choice.value, title: choice.title[locale] })));
    }
  });

  it("is printed as the library emits it", async () => {
    expect(await schema("profile")).toEqual(JSON.parse(JSON.stringify(profileJsonSchema("zh"))));
    expect(await schema("profile", "en")).toEqual(JSON.parse(JSON.stringify(profileJsonSchema("en"))));
  });

  it.each([
    ["a name alone", { identity: { name: "A" } }, true],
    ["no name", { identity: {} }, false],
    ["an unknown key", { identity: { name: "A", nick: "B" } }, false],
    ["a percentage on the line", mine({ miningRecovery: 100 }), true],
    ["a percentage beyond it", mine({ miningRecovery: 101 }), false],
    ["a text where a number belongs", mine({ miningRecovery: "80" }), false],
    ["a value of a choice", { identity: { name: "A" }, operation: { method: "open-pit" } }, true],
    ["a value of no choice", { identity: { name: "A" }, operation: { method: "openpit" } }, false],
    ["a day", { identity: { name: "A" }, operation: { productionStartedOn: "2024-02-29" } }, true],
    ["a day that is none", { identity: { name: "A" }, operation: { productionStartedOn: "2023-02-29" } }, false],
    [
      "a dated event",
      { identity: { name: "A" }, compliance: { accidents: [{ on: "2024-01-01", level: "major" }] } },
      true,
    ],
    ["an event without day", { identity: { name: "A" }, compliance: { accidents: [{ level: "major" }] } }, false],
  ])("agrees with the reader on %s", async (_, profile, accepted) => {
    expect(compiled(await schema("profile"))(profile)).toBe(accepted);
    expect(isRead(profile)).toBe(accepted);
  });
});

it("The schema of a rule set accepts the shipped one and refuses one without rules", async () => {
  const validate = compiled(await schema("rule-set"));
  expect(validate(JSON.parse(JSON.stringify(liaoning2021Mine)))).toBe(true);
  expect(validate(JSON.parse(JSON.stringify({ ...liaoning2021Mine, rules: undefined })))).toBe(false);
});

it("The schema of a score sheet accepts one and refuses an item of no kind", async () => {
  const validate = compiled(await schema("score-sheet"));
  const item = { kind: "scored", indicator: "A", item: "B", points: 10 };
  expect(validate({ title: "Sheet", items: [item] })).toBe(true);
  expect(validate({ title: "Sheet", items: [{ ...item, kind: "extra" }] })).toBe(false);
});

it("The schema of determinations accepts one and refuses one that is not dated", async () => {
  const validate = compiled(await schema("determinations"));
  expect(validate([{ rule: "r", verdict: "passed", by: "A", on: "2025-01-01" }])).toBe(true);
  expect(validate([{ rule: "r", verdict: "passed", by: "A" }])).toBe(false);
});

describe("The schema of an assessment", () => {
  it("is that of the type", () => {
    expectTypeOf<Deep<z.output<typeof assessmentSchema>>>().toEqualTypeOf<Deep<Assessment>>();
  });

  it.each([
    ["of a name alone", { identity: { name: "Trial mine" } }],
    ["outside Liaoning", mine({}, "110000")],
    ["with a percentage that looks like a share", mine({ miningRecovery: 0.8 })],
    ["of a new mine", { ...mine(), operation: { productionStartedOn: "2024-01-01", state: "producing" } }],
  ])("accepts the assessment %s", async (_, profile) => {
    const validate = compiled(await schema("assessment"));
    const assessment = await assessed(profile);
    validate(assessment);
    expect(validate.errors).toBeNull();
    expect(assessmentSchema.safeParse(assessment).error).toBeUndefined();
  });

  it("accepts one with a notice of every kind that a caller of the command line can meet", async () => {
    const verdict = { verdict: "passed", by: "Assessor" };
    const folder = folderWith({
      "set.json": JSON.stringify(standard("mining-recovery", "beneficiation-recovery")),
      "given.json": JSON.stringify({ "beneficiation-minimum": { value: 70, source: "order of 2024" } }),
      "verdicts.json": JSON.stringify([
        { ...verdict, rule: "mining-recovery", on: "2025-01-01", evidence: "site visit", note: "with the manager" },
        { ...verdict, rule: "beneficiation-recovery", on: "2031-01-01" },
        { ...verdict, rule: "no-such-rule", on: "2025-01-01" },
      ]),
    });
    const assessment = await assessed(
      mine({ miningRecovery: 0.8 }),
      ...["--rule-set", folder.path("set.json"), "--parameters", folder.path("given.json")],
      ...["--determinations", folder.path("verdicts.json")],
    );
    const validate = compiled(await schema("assessment"));
    validate(assessment);
    expect(validate.errors).toBeNull();
    const { notices } = assessmentSchema.parse(assessment);
    expect(new Set(notices.map(({ code }) => code))).toEqual(
      new Set([
        "outside_term",
        "parameter_overridden",
        "looks_like_share",
        "determination_conflicts",
        "determination_after_day",
        "determination_without_rule",
      ]),
    );
  });

  it("refuses an assessment with a verdict of no kind", async () => {
    const text = JSON.stringify(await assessed(mine()));
    expect(compiled(await schema("assessment"))(JSON.parse(text.replace('"cantTell"', '"perhaps"')))).toBe(false);
  });
});

type Deep<Value> = Value extends object ? { readonly [Key in keyof Value]: Deep<Value[Key]> } : Value;

function schemaAt(schema: object, id: string): Schema {
  return id.split(".").reduce<Schema>((at, key) => {
    return (at["properties"] as Readonly<Record<string, Schema>>)[key] ?? {};
  }, schema as Schema);
}

function isRead(profile: unknown): boolean {
  try {
    readProfile(profile);
    return true;
  } catch {
    return false;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
