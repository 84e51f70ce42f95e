import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { csvMines } from "../../src/cli/mines/csv-mines.ts";
import { CsvRecords } from "../../src/cli/mines/csv-records.ts";
import type { MineLine } from "../../src/cli/mines/mine-line.ts";
import { textLines } from "../../src/cli/mines/text-lines.ts";
import { assess, readProfile } from "../../src/index.ts";
import { factById, type FactDescription } from "../../src/profile/facts.ts";
import { ruleSets } from "../../src/ruleset/shipped/all.ts";
import { greenMine } from "../cli/command-line.ts";
import { valuesOf } from "../cli/many.ts";
import { arbitraryLeavesOfProfile, arbitraryProfile, profileWith } from "./arbitrary-profile.ts";
import type { Leaves } from "./nested.ts";

const source = { zh: "试验", en: "trial" };
const asOf = "2025-06-30";

/** A text in chunks that are cut at any places. */
async function* chunksOf(text: string, cuts: readonly number[]): AsyncGenerator<string> {
  let from = 0;
  for (const cut of cuts.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b)) {
    await Promise.resolve();
    yield text.slice(from, cut);
    from = cut;
  }
  yield text.slice(from);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

it("Lines are the same however the text comes in pieces, and make up the text", async () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "矿", "\r", "\n", "\r\n") });
  await fc.assert(
    fc.asyncProperty(texts, cuts, async (text, at) => {
      const lines = await all(textLines(chunksOf(text, at), source));
      expect(lines.map(({ text: line, ending }) => line + ending).join("")).toBe(text);
      // A line feed after a carriage return ends no line of its own.
      const expected = text.split(/\r\n|\r|\n/).slice(0, /[\r\n]$|^$/.test(text) ? -1 : undefined);
      expect(lines.map(({ text: line }) => line)).toEqual(expected);
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
    }),
  );
});

it("Records of a table are told apart as the CSV library does", async () => {
  const cells = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", " ", "矿"), maxLength: 5 });
  const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tables, cuts, async (rows, at) => {
      const records = new CsvRecords(textLines(chunksOf(Papa.unparse(rows), at), source));
      const found: string[][] = [];
      for (let record = await records.next(","); record; record = await records.next(",")) {
        expect(record.sound).toBe(true);
        found.push(Papa.parse<string[]>(record.text, { delimiter: ",", newline: "\n" }).data[0] ?? []);
      }
      expect(found).toEqual(rows);
    }),
  );
});

/** A value as a clerk may write it; texts as they can stand in a cell: with no space around them. */
function cellFor(value: unknown, { values, type }: FactDescription, inChinese: boolean): string {
  if (type === "boolean") return inChinese ? (value === true ? "是" : "否") : String(value);
  if (type === "list") return JSON.stringify(value);
  if (type === "day" && inChinese) return String(value).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
  const label = values?.find((choice) => choice.value === value)?.title.zh;
  return inChinese && label !== undefined ? label : String(value);
}

function trimmed(leaves: Leaves): Leaves {
  const entries = Object.entries(leaves).map(([id, value]) => {
    if (factById.get(id)?.type !== "text" || typeof value !== "string") return [id, value] as const;
    return [id, value.replace(/\r/g, "").trim() || "甲"] as const;
  });
  return Object.fromEntries(entries);
}

it("A profile that is written into a row is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLeavesOfProfile(), fc.boolean(), async (drawn, inChinese) => {
      const leaves = trimmed(drawn);
      const columns = Object.entries(leaves).map(([id, value]) => {
        const fact = factById.get(id) as FactDescription;
        return { name: inChinese ? fact.title.zh : id, cell: cellFor(value, fact, inChinese) };
      });
      const text = Papa.unparse([columns.map(({ name }) => name), columns.map(({ cell }) => cell)]);
      const { lines } = await csvMines(textLines(chunksOf(text, []), source), source);
      const expected: MineLine = { kind: "mine", line: 2, profile: profileWith(leaves) };
      // -0 is written as 0, which it is.
      expect(JSON.parse(JSON.stringify(await all(lines)))).toEqual(JSON.parse(JSON.stringify([expected])));
    }),
    { numRuns: 60 },
  );
});

it("The row of a mine among many is what assessing it alone comes to", async () => {
  const ruleSet = ruleSets["liaoning/2021/magnesite"];
  if (!ruleSet) throw new Error("the set is gone");
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryProfile(), { minLength: 1, maxLength: 5 }), async (profiles) => {
      const stdin = profiles.map((profile) => JSON.stringify(profile)).join("\n");
      const argv = ["assess", "-", "--input-format", "ndjson", "--format", "ndjson", "--as-of", asOf];
      const { status, stdout } = await greenMine([...argv, "--rule-set", ruleSet.id], { stdin });
      const alone = profiles.map((profile, index) => {
        const one = assess(readProfile(JSON.parse(JSON.stringify(profile))), { asOf, ruleSet });
        const { conclusion, counts, notices } = one;
        const missingFacts = one.missingFacts.map(({ fact }) => fact);
        return { line: index + 1, ...one.mine, conclusion, counts, notices, missingFacts };
      });
      expect(status).toBe(0);
      expect(valuesOf(stdout)).toMatchObject(alone);
    }),
    { numRuns: 20 },
  );
});
