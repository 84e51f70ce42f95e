import { describe, expect, it } from "vitest";
import { facts } from "../../src/profile/facts.ts";
import { ruleSets } from "../../src/ruleset/shipped/all.ts";
import { say, type Text } from "../../src/report/document.ts";
import { reportWords } from "../../src/report/words/all.ts";
import { units } from "../../src/report/words/units.ts";
import { spoken } from "./section.ts";

const { en, zh } = reportWords;

/** Every word of a language by its path. */
function leaves(words: unknown, path = ""): [string, unknown][] {
  if (typeof words !== "object" || words === null || Array.isArray(words)) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe("the words of the reports", () => {
  it("have the same keys in both languages, and the same kind of word under each", () => {
    const kinds = (words: unknown) => leaves(words).map(([path, word]) => `${path}: ${typeof word}`);
    expect(kinds(zh)).toEqual(kinds(en));
  });

  it.each([en, zh])("are never empty in $locale", (words) => {
    for (const [path, word] of leaves(words)) {
      if (typeof word === "string") expect(word.trim(), path).not.toBe("");
    }
  });

  it("are Chinese in Chinese: each phrase holds a Chinese character", () => {
    const phrases = leaves(zh).filter(([path]) => !/^\.(locale|comma|semicolon|colon)$/.test(path));
    for (const [path, word] of phrases) if (typeof word === "string") expect(word, path).toMatch(/\p{Script=Han}/u);
  });
});

describe.each([en, zh])("a placeholder in $locale", (words) => {
  /** Functions whose parameters are flags, counts or records; each has its own test. */
  const apart = /^\.(conclusionReasons|determination|due|sharedWaits|periods|settlingMore|notices)\b/;
  const functions = leaves(words).flatMap(([path, word]) =>
    typeof word === "function" && !apart.test(path) ? [{ path, word: word as (...filled: unknown[]) => unknown }] : [],
  );

  it.each(functions)("is filled with all that it is given: $path", ({ word }) => {
    const filled = Array.from({ length: word.length }, (_, index) => `<${String(index)}>`);
    const made = word(...filled);
    const text = typeof made === "string" ? made : spoken(made as Text);
    for (const part of filled) expect(text).toContain(part);
    expect(text).not.toContain("undefined");
  });

  it("is filled with counts", () => {
    expect(spoken(words.sharedWaits(31, say`these facts`))).toMatch(/31.*these facts/);
    expect(words.settlingMore(17)).toContain("17");
    for (const unit of ["Y", "M", "D"] as const) expect(words.periods[unit](14)).toContain("14");
  });

  it("is filled with what a conclusion rests on", () => {
    const counts = { passed: 11, failed: 12, cantTell: 13, inapplicable: 14 };
    const grounds = { counts, facts: say`first facts`, parameters: say`first parameters` };
    const { conforms, doesNotConform, cantTell } = words.conclusionReasons;
    expect(spoken(conforms(grounds))).toMatch(/11.*13/);
    expect(spoken(doesNotConform(grounds))).toMatch(/12.*13/);
    expect(spoken(cantTell(grounds))).toMatch(/13.*first facts.*first parameters/);
  });

  it("leaves out of a conclusion what there is none of", () => {
    const counts = { passed: 11, failed: 12, cantTell: 0, inapplicable: 14 };
    expect(spoken(words.conclusionReasons.conforms({ counts }))).not.toContain("0");
    expect(spoken(words.conclusionReasons.doesNotConform({ counts }))).not.toContain("0");
  });
});

describe("units", () => {
  const used = new Set([
    ...facts.flatMap(({ unit }) => unit ?? []),
    ...Object.values(ruleSets).flatMap(({ parameters }) => parameters.flatMap(({ unit }) => unit ?? [])),
  ]);

  it.each([...used])("have words in both languages: %s", (unit) => {
    expect(Object.keys(units)).toContain(unit);
  });

  it("are in Chinese where the catalogue writes them in Chinese, and never so in English", () => {
    for (const unit of used) expect(units[unit]?.en).not.toMatch(/\p{Script=Han}/u);
  });
});
