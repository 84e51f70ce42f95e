import { describe, expect, it } from "vitest";
import { readDeterminations } from "../../src/index.ts";
import { listedDeeply, nestedDeeply } from "./nested-deeply.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { placesOf, refusalOf, sentenceOf } from "./refusal.ts";

const good = { rule: "greenable-area-fully-greened", verdict: "passed", by: "An assessor", on: "2025-05-01" };

/** Reads one good determination and then one with something else in its place. */
const reading = (changes: object) => () => readDeterminations([good, { ...good, ...changes }]);

it("determinations without fault are read", () => {
  const full = { ...good, evidence: "Photographs of 2025-05-01", note: "Seen on site" };
  expect(readDeterminations([good, full])).toEqual([good, full]);
  expect(readDeterminations([])).toEqual([]);
});

describe("refused determinations", () => {
  it("say by whom and why, under a code that callers can match", () => {
    const { error, code } = refusalOf(reading({ by: "" }));
    expect([error, code]).toEqual(["DeterminationsError", "invalid_determinations"]);
  });

  it("list all faults at once", () => {
    const read = () =>
      readDeterminations([
        { ...good, on: "2025-02-30", by: 5 },
        { ...good, verdict: "ok", notes: "x" },
      ]);
    expect(placesOf(read).sort()).toEqual([
      "[0].by: invalid_type",
      "[0].on: invalid_format",
      "[1].notes: unknown_key",
      "[1].verdict: invalid_value",
    ]);
  });

  it.each([
    [{ verdict: "cantTell" }, "[1].verdict: invalid_value"],
    [{ verdict: "pass" }, "[1].verdict: invalid_value"],
    [{ verdict: undefined }, "[1].verdict: missing"],
    [{ rule: "" }, "[1].rule: too_small"],
    [{ by: undefined }, "[1].by: missing"],
    [{ on: "2025-02-30" }, "[1].on: invalid_format"],
    [{ on: "2025/5/1" }, "[1].on: invalid_format"],
    [{ on: null }, "[1].on: invalid_type"],
    [{ evidence: "" }, "[1].evidence: too_small"],
    [{ note: 5 }, "[1].note: invalid_type"],
    [{ note: [1n] }, "[1].note: invalid_type"],
    [{ evidnce: "x" }, "[1].evidnce: unknown_key"],
    [{ toString: 1 }, "[1].toString: unknown_key"],
  ])("%o", (changes, place) => {
    expect(placesOf(reading(changes))).toEqual([place]);
  });

  it("hold an object whose length is no number", () => {
    const note: unknown = JSON.parse('{"length": {"toString": 1}}');
    expect(new Set(placesOf(reading({ note })))).toEqual(new Set(["[1].note.length: forbidden_key"]));
  });

  it("offer the nearest verdict and key", () => {
    expect(sentenceOf(reading({ verdict: "passd" }))).toContain('did you mean "passed"?');
    expect(sentenceOf(reading({ evidnce: "x" }))).toContain('did you mean "evidence"?');
  });

  it.each([null, undefined, {}, good, "passed", 5, 5n, Symbol("x"), true])("are no list: %o", (json) => {
    expect(placesOf(() => readDeterminations(json))).toEqual([
      "(root): " + (json === undefined ? "missing" : "invalid_type"),
    ]);
  });

  it("nest too deeply or contain themselves", () => {
    expect(refusalOf(() => readDeterminations(listedDeeply(100_000, good))).faults).toMatchObject([
      { code: "too_deep" },
    ]);
    expect(refusalOf(reading({ note: nestedDeeply(100_000, "note", "x") })).faults).toMatchObject([
      { code: "too_deep" },
    ]);
    const list: unknown[] = [good];
    list.push(list);
    expect(placesOf(() => readDeterminations(list))).toEqual(["[1]: cycle"]);
  });

  it.each(["__proto__", "constructor", "prototype"])("hold the key %s", (key) => {
    const before = prototypeParts();
    const text = `[{"${key}": {"polluted": true}}]`;
    expect(placesOf(() => readDeterminations(JSON.parse(text)))).toEqual([`[0].${key}: forbidden_key`]);
    expect(changedSince(before)).toEqual([]);
  });
});
