import * as z from "zod";
import { describe, expect, it } from "vitest";
import { type FactDescription, facts, type MineProfile, readProfile } from "../../src/index.ts";
import { derivedFacts } from "../../src/profile/derived.ts";
import { daysAround, isDay } from "../../src/profile/day.ts";
import { leafMeta } from "../../src/profile/leaf.ts";
import { mineProfileShape } from "../../src/profile/mine.ts";
import { slotOf, slotsOf } from "../../src/profile/slots.ts";
import { type CaseFile, profileOf } from "../case-files.ts";
import { asOf, samplesOf } from "./fact-samples.ts";
import { wordFaults } from "./word-faults.ts";

const leaves = facts.filter(({ derived }) => !derived);
const derived = facts.filter((fact) => fact.derived);

/** The minerals that a profile may name. */
const minerals = [
  "magnesite",
  "sand-gravel",
  "iron",
  "boron",
  "talc",
  "coal",
  "gold",
  "non-ferrous",
  "cement-limestone",
  "other-non-metallic",
  "other-chemical",
  "oil-gas",
];

/** The profile's sections, in the order in which an assessor meets them. */
const sections = [
  "identity",
  "licences",
  "operation",
  "greenMine",
  "environment",
  "exploitation",
  "utilization",
  "ecology",
  "energy",
  "innovation",
  "community",
  "safety",
  "management",
  "compliance",
];

/** The claims that a fact makes about itself, each as it is said in the catalogue. */
function saidOf({ id, title, description, values = [] }: FactDescription) {
  return [
    { place: `${id} title`, words: title },
    { place: `${id} description`, words: description },
    ...values.map((choice) => ({ place: `${id} ${choice.value}`, words: choice.title })),
  ];
}

describe("The catalogue of facts", () => {
  it("has each fact once, under a dotted id", () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id))).toEqual([]);
  });

  it("has leaves enough for the plan's rules, and no more than an assessor can fill in", () => {
    // The plan's assessment needs about 200; its other sets and the national standards bring their own.
    expect(leaves.length).toBeGreaterThanOrEqual(140);
    expect(leaves.length).toBeLessThanOrEqual(400);
  });

  it("begins with the sections that the plan's rules ask about, in their order", () => {
    const found = [...new Set(leaves.map(({ id }) => id.split(".")[0]))];
    expect(found.slice(0, sections.length)).toEqual(sections);
  });

  it("says of each fact in Chinese and English what it is and what is meant", () => {
    expect(facts.flatMap(saidOf).flatMap(wordFaults)).toEqual([]);
  });

  it("tells leaves apart by their titles within a section", () => {
    const named = leaves.flatMap(({ id, title }) => {
      const section = id.slice(0, id.lastIndexOf("."));
      return [`${section}: ${title.zh}`, `${section}: ${title.en}`];
    });
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });

  it("describes each fact in whole sentences", () => {
    const culprits = facts.filter(({ description: { zh, en } }) => !en.endsWith(".") || !zh.endsWith("。"));
    expect(culprits.map(({ id, description }) => `${id}: ${description.zh} / ${description.en}`)).toEqual([]);
  });

  it("gives every leaf that is a number its unit, and its least value", () => {
    const numbers = leaves.filter(({ type }) => type === "number");
    expect(numbers.filter(({ unit }) => unit === undefined || unit === "").map(({ id }) => id)).toEqual([]);
    expect(numbers.filter(({ minimum }) => minimum === undefined).map(({ id }) => id)).toEqual([]);
    expect(numbers.length).toBeGreaterThan(0);
  });

  it("gives no unit to what is not a number", () => {
    expect(facts.filter(({ type, unit }) => type !== "number" && unit !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it("counts percent from 0 to 100", () => {
    const percents = leaves.filter(({ unit }) => unit === "%");
    expect(percents.filter(({ minimum, maximum }) => minimum !== 0 || maximum !== 100).map(({ id }) => id)).toEqual([]);
    expect(percents.length).toBeGreaterThan(0);
  });

  it("gives every choice at least two values, each once and with a label", () => {
    const choices = facts.filter(({ type }) => type === "choice");
    const culprits = choices.filter(({ values = [] }) => {
      const all = values.flatMap(({ value, title }) => [value, title.zh, title.en]);
      return values.length < 2 || new Set(all).size < new Set(values.map(({ value }) => value)).size * 2;
    });
    expect(culprits.map(({ id }) => id)).toEqual([]);
    expect(facts.filter(({ type, values }) => (type === "choice") !== (values !== undefined))).toEqual([]);
  });

  it("knows the minerals of the plan, and no other", () => {
    const mineral = facts.find(({ id }) => id === "operation.mineral");
    expect(mineral?.values?.map(({ value }) => value)).toEqual(minerals);
  });
});

describe("The profile's schema", () => {
  it("has words for every section, leaf and field of a list", () => {
    const { faults, count } = labelsOf(mineProfileShape, "");
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(leaves.length);
  });

  it("asks for nothing but the mine's name", () => {
    expect(readProfile({ identity: { name: "Case" } })).toEqual({ identity: { name: "Case" } });
  });
});

describe("Derived facts", () => {
  it("document the leaves that they follow from", () => {
    const known = new Set<string>(leaves.map(({ id }) => id));
    const culprits = derived.flatMap(({ id, needs = [] }) => [
      ...(needs.length === 0 ? [`${id}: needs nothing`] : []),
      ...needs.filter((need) => !known.has(need)).map((need) => `${id}: ${need} is no leaf`),
      ...(new Set(needs).size === needs.length ? [] : [`${id}: a need twice`]),
    ]);
    expect(culprits).toEqual([]);
    expect(derived.map(({ id }) => id)).toEqual(derivedFacts.map(({ id }) => id));
  });

  it("are all unknown of a mine of which only the name is known", () => {
    const known = derived.filter(({ id }) => valueOf(id, {}) !== undefined);
    expect(known.map(({ id }) => id)).toEqual([]);
  });

  it.each(derivedFacts)(
    "$id has a value of its type or none, whatever of its needs is known",
    ({ id, type, needs }) => {
      const values = assignmentsOf(needs).map((facts) => valueOf(id, facts));
      expect(values.filter((value) => value !== undefined && !isOf(type, value))).toEqual([]);
      expect(values.some((value) => value !== undefined)).toBe(true);
    },
  );

  it.each(derivedFacts)("$id follows from nothing but its needs", ({ id, needs }) => {
    const others = leaves.filter((leaf) => !needs.some((need) => need === leaf.id));
    const rest = Object.fromEntries(others.map((leaf) => [leaf.id, samplesOrNone(leaf)[0]]));
    expect(valueOf(id, rest)).toBeUndefined();
  });
});

const empty: CaseFile = { rule: "", asOf, cases: [] };

/** The value of a fact for a mine of which the given leaves are known. */
function valueOf(id: string, facts: Readonly<Record<string, unknown>>): unknown {
  const profile = profileOf(empty, { say: "", facts, verdict: "cantTell" }) as MineProfile;
  return slotsOf(profile, daysAround(asOf))[slotOf.get(id) ?? -1];
}

/** Every combination of some of a fact's needs being known. */
function assignmentsOf(needs: readonly string[]): Readonly<Record<string, unknown>>[] {
  return needs.reduce<Readonly<Record<string, unknown>>[]>(
    (made, need) => made.flatMap((facts) => [facts, ...samplesOf(need).map((value) => ({ ...facts, [need]: value }))]),
    [{}],
  );
}

function samplesOrNone({ id, type }: FactDescription): readonly unknown[] {
  return type === "list" ? [[]] : samplesOf(id);
}

function isOf(type: "boolean" | "number" | "day", value: unknown): boolean {
  if (type === "day") return isDay(value);
  return typeof value === type && !Number.isNaN(value);
}

/** The words of a schema's sections, leaves and list fields: what is wrong with them, and how many there are. */
function labelsOf(object: z.ZodObject, place: string): { readonly faults: string[]; readonly count: number } {
  const parts = Object.entries<z.core.$ZodType>(object.shape).map(([key, field]) => {
    const schema = field instanceof z.ZodOptional ? field.unwrap() : field;
    const at = `${place}${key}`;
    const meta = leafMeta.get(schema);
    const own = meta
      ? [
          { place: `${at} title`, words: meta.title },
          { place: `${at} description`, words: meta.description },
        ].flatMap(wordFaults)
      : [`${at}: no words`];
    const inner = schema instanceof z.ZodArray ? schema.element : schema;
    const within = inner instanceof z.ZodObject ? labelsOf(inner, `${at}.`) : { faults: [], count: 0 };
    return { faults: [...own, ...within.faults], count: 1 + within.count };
  });
  return {
    faults: parts.flatMap(({ faults }) => faults),
    count: parts.reduce((sum, { count }) => sum + count, 0),
  };
}
