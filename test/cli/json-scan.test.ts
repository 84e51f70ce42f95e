import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "../../src/cli/json-scan.ts";
import { positionOf } from "../../src/cli/position.ts";

const marksOfJson = Array.from('{}[]":,\\ \n\t01-+.eEtrufalsn/u\uff0c');

function faultsIn(text: string): { code: string; place: string; at: string }[] {
  return scanJson(text).faults.map(({ code, place, offset }) => {
    const { line, column } = positionOf(text, offset);
    return { code, place, at: `${line}:${column}` };
  });
}

describe("A text is JSON to the scan exactly if it is to JSON.parse", () => {
  it("as written by JSON.stringify", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent))).toEqual({ faults: [], sound: true });
      }),
    );
  });

  it("with any stretch replaced", () => {
    const marks = fc.string({ unit: fc.constantFrom(...marksOfJson), maxLength: 3 });
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat({ max: 3 }), marks, (json, seed, length, inserted) => {
        const start = seed % (json.length + 1);
        const text = json.slice(0, start) + inserted + json.slice(start + length);
        expect(scanJson(text).sound).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("A break of the grammar is told by line and column", () => {
  it.each([
    ["a number with its unit", '{\n  "a": 80%\n}', "2:8"],
    ["a trailing comma", '{\n  "a": 1,\n}', "3:1"],
    ["a missing comma", '{"a": 1\n "b": 2}', "2:2"],
    ["a missing colon", '{"a" 1}', "1:6"],
    ["a key without quotes", "{name: 1}", "1:2"],
    ["NaN", '{"a": NaN}', "1:7"],
    ["Infinity", '{"a": [1, -Infinity]}', "1:11"],
    ["a number that starts with a point", '{"a": .5}', "1:7"],
    ["a number with a leading zero", '{"a": 012}', "1:7"],
    ["a comment", '{"a": 1} // one', "1:10"],
    ["a Chinese comma", '{"a": 1\uff0c"b": 2}', "1:8"],
    ["a Chinese quotation mark", "{\u201ca\u201d: 1}", "1:2"],
    ["a space as wide as a character", '{"a":\u30001}', "1:6"],
    ["a line break in a text", '{"a": "one\ntwo"}', "1:7"],
    ["a backslash that escapes nothing", '{"a": "C:\\data"}', "1:10"],
    ["an end in the middle", '{"a": [1', "1:9"],
    ["a second value", "{}\r\n{}", "2:1"],
    ["a character of two code units before it", '["\u{20000}", x]', "1:7"],
  ])("%s", (_, text, at) => {
    expect(faultsIn(text)).toMatchObject([{ code: "not_json", at }]);
  });
});

it("A key that stands twice is a fault where it stands again, however it is escaped; the same key elsewhere is none", () => {
  expect(faultsIn('{"a": {"b": 1,\n "\\u0062": 2}, "c": {"b": 3}}')).toEqual([
    { code: "duplicate_key", place: "a.b", at: "2:2" },
  ]);
  expect(faultsIn('[{"a": 1}, {"a": 2, "a": 3, "a": 4}]')).toEqual([
    { code: "duplicate_key", place: "[1].a", at: "1:21" },
    { code: "duplicate_key", place: "[1].a", at: "1:29" },
  ]);
});

it("A number too large to hold is a fault; the largest and the smallest that can be held are not", () => {
  expect(faultsIn('{"a": [1e309]}')).toEqual([{ code: "number_too_large", place: "a[0]", at: "1:8" }]);
  expect(faultsIn("[1.7976931348623157e308, -1.7976931348623157e308, 5e-324, -0]")).toEqual([]);
});

it("Nesting is followed to 200 levels and refused beyond, however deep it goes", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  expect(faultsIn(nested(200))).toEqual([]);
  expect(faultsIn(nested(201))).toMatchObject([{ code: "too_deep", at: "1:201" }]);
  expect(faultsIn("[".repeat(4_000_000))).toMatchObject([{ code: "too_deep", at: "1:201" }]);
  expect(faultsIn('{"a":'.repeat(1_000_000))).toMatchObject([{ code: "too_deep", at: "1:1001" }]);
});

it("A text of millions of characters is scanned in one go", () => {
  expect(scanJson(`"${"a".repeat(8_000_000)}"`).faults).toEqual([]);
  expect(scanJson(`"${"\\n".repeat(4_000_000)}"`).faults).toEqual([]);
  expect(faultsIn("9".repeat(8_000_000))).toMatchObject([{ code: "number_too_large" }]);
  expect(faultsIn("x".repeat(8_000_000))).toMatchObject([{ code: "not_json" }]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
