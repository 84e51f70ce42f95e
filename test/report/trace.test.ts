import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/index.ts";
import { clauseWord, forces, subjects } from "../../src/report/words/clause-words.ts";
import { wordFaults } from "../guards/word-faults.ts";

const clauses = Object.values(ruleSets).flatMap((set) => set.clauses);

describe("The words of clauses", () => {
  it.each([
    ["force", forces, clauses.map(({ force }) => force)],
    ["subject", subjects, clauses.map(({ subject }) => subject)],
  ] as const)("tell every %s of the shipped sets, in both languages", (_, words, used) => {
    expect([...new Set(used)].filter((key) => !Object.hasOwn(words, key))).toEqual([]);
    expect(Object.entries(words).flatMap(([place, said]) => wordFaults({ place, words: said }))).toEqual([]);
  });

  it("show what an app's own set calls otherwise as it is", () => {
    expect(clauseWord(forces, "shall", "zh")).toBe("shall");
    expect(clauseWord(forces, "constructor", "en")).toBe("constructor");
  });
});
