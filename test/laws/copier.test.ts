import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readProfile } from "../../src/index.ts";
import { compileCopier } from "../../src/profile/copier/copier.ts";
import { mineProfileShape } from "../../src/profile/mine.ts";
import { mutationsOf } from "../bad-input/mutations.ts";
import { exampleJson } from "../examples/example.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { nearMisses, placesIn } from "./near-misses.ts";
import { type Reading, readAsZodReads } from "./zod-reading.ts";

// Many random values, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const examples = ["iron-anshan", "iron-benxi-new", "magnesite-haicheng", "sand-gravel-quarry"];

describe("readProfile takes the values that zod takes, and gives the same profile", () => {
  it("copying every valid profile without zod's help, whatever the order of its keys", () => {
    const shuffled = fc.tuple(arbitraryProfile(), fc.infiniteStream(fc.nat()));
    const profiles = shuffled.map(([profile, dice]) => inOrderOf(dice, profile));
    expect(readingsOf(fc.oneof(arbitraryProfile(), profiles), 200)).toEqual({
      copied: 200,
      "left to zod": 0,
      refused: 0,
    });
  });

  it("where a few places hold something else, or nearly what belongs there", () => {
    const valid = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...examples.map((name) => exampleJson(`${name}.json`))) },
      { weight: 1, arbitrary: arbitraryProfile(fc.constantFrom(10, 50, 90)) },
    );
    const values = fc.oneof(fc.constantFrom(...nearMisses), fc.anything());
    const { copied, refused } = readingsOf(mutationsOf(valid, values), 2000);
    expect(Math.min(copied, refused)).toBeGreaterThan(100);
  });

  it.each(Object.entries(mineProfileShape.shape))(
    "in %s, where one leaf holds what is nearly of its form",
    (key, schema) => {
      const profiles = placesIn(schema).flatMap((place) => nearMisses.map((value) => ({ [key]: place(value) })));
      const readings = profiles.map((part) => readAsZodReads({ identity: { name: "Mine" }, ...part }));
      expect(readings.filter((reading) => reading === "copied").length).toBeGreaterThan(10);
      expect(readings.filter((reading) => reading === "refused").length).toBeGreaterThan(100);
    },
  );

  it("of JSON, of objects and of anything at all", () => {
    const json = fc.jsonValue({ maxDepth: 20 });
    const sections = fc.dictionary(fc.constantFrom(...Object.keys(mineProfileShape.shape)), fc.anything());
    const around = fc.tuple(sections, json).map(([some, more]) => ({ identity: { name: "Mine" }, ...some, more }));
    const named = sections.map((some) => ({ ...some, identity: { name: "Mine" } }));
    const { refused } = readingsOf(fc.oneof(json, fc.object(), fc.anything(), sections, around, named), 3000);
    expect(refused).toBeGreaterThan(2000);
  });
});

it("every part of the profile's schema is known to the copier", () => {
  expect(() => compileCopier(mineProfileShape)).not.toThrow();
});

it("nothing of what was read stands in the profile: a later change of it reaches no profile", () => {
  fc.assert(
    fc.property(arbitraryProfile(fc.constantFrom(50, 100)), (profile) => {
      const json: unknown = JSON.parse(JSON.stringify(profile));
      const read = readProfile(json);
      expect(sharedWith(json, read)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** How many values of each kind were read how. */
function readingsOf(values: fc.Arbitrary<unknown>, numRuns: number): Record<Reading, number> {
  const counts = { copied: 0, "left to zod": 0, refused: 0 };
  fc.assert(
    fc.property(values, (value) => {
      counts[readAsZodReads(value)]++;
    }),
    { numRuns },
  );
  return counts;
}

/** The same value, the keys of each object in the order that dice give. */
function inOrderOf(dice: Iterator<number>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrderOf(dice, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => ({ key, part: inOrderOf(dice, part), at: Number(dice.next().value) }))
      .sort((a, b) => a.at - b.at)
      .map(({ key, part }) => [key, part]),
  );
}

/** The objects and lists that two values share. */
function sharedWith(one: unknown, other: unknown): object[] {
  const held = new Set(objectsIn(one));
  return objectsIn(other).filter((object) => held.has(object));
}

function objectsIn(value: unknown): object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
