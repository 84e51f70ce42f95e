import { describe, expect, it } from "vitest";
import { type Clause, ruleSets } from "../../src/index.ts";
import { driftOf, recordsOf } from "../../.ci/pages/clause-hashes.ts";
import { clauseHash, fnv1a64 } from "../../src/ruleset/clause-hash.ts";
import { ruleFiles } from "./rule-files.ts";

const clause: Clause = {
  id: "T.1",
  place: { zh: "第一条", en: "art. 1" },
  words: { zh: "矿区须绿化。", en: "The area must be greened." },
  subject: "mine",
  force: "must",
};
const recorded = { "T.1": clauseHash(clause) };

describe.each(recordsOf(Object.values(ruleSets)))("The clauses recorded in $path", ({ clauses, recorded: hashes }) => {
  const { changed, unrecorded, gone } = driftOf(clauses, hashes);

  it("say what they said when their rules were last looked at (then: npm run pages -- --accept)", () => {
    const rules = ruleFiles.flatMap((file) => file.rules);
    const told = changed.map((id) => {
      const own = rules.filter((rule) => rule.clauses.includes(id)).map((rule) => rule.id);
      return `${id} changed; look at ${own.join(", ") || "why it has no rule"}`;
    });
    expect(told).toEqual([]);
  });

  it("are all of them, and no other (then: npm run pages -- --accept)", () => {
    expect({ unrecorded, gone }).toEqual({ unrecorded: [], gone: [] });
    expect(clauses.length).toBeGreaterThan(0);
  });
});

describe("The drift of clauses", () => {
  it.each([
    ["place", { place: { ...clause.place, zh: "第二条" } }],
    ["Chinese words", { words: { ...clause.words, zh: "矿区宜绿化。" } }],
    ["English words", { words: { ...clause.words, en: "The area should be greened." } }],
    ["subject", { subject: "new-mine" }],
    ["force", { force: "should" }],
  ])("names a clause whose %s changed", (_, change) => {
    expect(driftOf([{ ...clause, ...change }], recorded)).toEqual({ changed: ["T.1"], unrecorded: [], gone: [] });
  });

  it("names clauses that are new, and those that are gone", () => {
    expect(driftOf([{ ...clause, id: "T.2" }], recorded)).toEqual({ changed: [], unrecorded: ["T.2"], gone: ["T.1"] });
  });

  it("is none where only what becomes of a clause changed, or the order of its keys", () => {
    const { force, ...rest } = clause;
    const answered = { force, ...rest, outOfScope: { zh: "原则。", en: "A principle." }, pending: "t/exit" };
    expect(driftOf([answered], recorded)).toEqual({ changed: [], unrecorded: [], gone: [] });
  });
});

describe("The hash", () => {
  // The test vectors that its authors publish.
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %j is FNV-1a's in 64 bits", (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  it("is taken over the bytes of UTF-8: 菱 is E8 8F B1", () => {
    const hash = [0xe8n, 0x8fn, 0xb1n].reduce(
      (sum, byte) => ((sum ^ byte) * 0x100000001b3n) % 2n ** 64n,
      0xcbf29ce484222325n,
    );
    expect(BigInt(`0x${fnv1a64("菱")}`)).toBe(hash);
  });
});
