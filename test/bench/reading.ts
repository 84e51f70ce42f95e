/**
 * Times the reading of profiles beside JSON.parse of the same texts, in turns within one run: `npx tsx
 * test/bench/reading.ts`.
 */

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { copierOf, deepest } from "../../src/profile/copier/copier.ts";
import { mineProfileShape } from "../../src/profile/mine.ts";
import { readProfile } from "../../src/profile/read.ts";
import { scan } from "../../src/profile/scan.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";

const rounds = process.env["BENCH_SMOKE"] ? 5 : 400;

/** How long one turn of a contestant takes at least, so that the clock's steps do not count. Microseconds. */
const turn = 300;

const nameOnly = { identity: { name: "Example mine" } };
const few = {
  identity: { name: "Example mine", province: "210000", city: "210300" },
  licences: { mining: { validFrom: "2018-04-10", validUntil: "2038-04-09" } },
  operation: { state: "producing", method: "open-pit", mineral: "iron", productionStartedOn: "2001-05-01" },
  greenMine: { listings: [] },
};
const everyLeaf = fc.sample(arbitraryProfile(fc.constant(100)), { seed: 20_250_630, numRuns: 1 })[0];

const texts: Readonly<Record<string, string>> = {
  "the name only": JSON.stringify(nameOnly),
  "small: 10 leaves": JSON.stringify(few),
  "medium: iron-benxi-new.json": exampleText("iron-benxi-new"),
  "full: iron-anshan.json": exampleText("iron-anshan"),
  "full, keys in reverse": JSON.stringify(reversed(JSON.parse(exampleText("iron-anshan")))),
  "full: magnesite-haicheng.json": exampleText("magnesite-haicheng"),
  "every leaf there is": JSON.stringify(everyLeaf),
};

console.table(Object.entries(texts).map(([name, text]) => row(name, text)));

function row(name: string, text: string) {
  const json: unknown = JSON.parse(text);
  const copier = copierOf(mineProfileShape);
  // All must say the same before any is timed.
  const zods = mineProfileShape.parse(json);
  if (![readProfile(json), copier(json)].every((ours) => isDeepStrictEqual(ours, zods))) {
    throw new Error(`${name} is not read as zod reads it`);
  }
  const [parse, read, copy, zod] = mediansOf([
    () => void JSON.parse(text),
    () => void readProfile(json),
    () => void copier(json),
    () => {
      scan(json, deepest);
      mineProfileShape.safeParse(json);
    },
  ]) as [number, number, number, number];
  return {
    profile: name,
    characters: text.length,
    "JSON.parse us": rounded(parse),
    "readProfile us": rounded(read),
    "readProfile : JSON.parse": rounded(read / parse),
    "without checks across fields": rounded(copy / parse),
    "by scan and zod": rounded(zod / parse),
  };
}

/** The median time of one call of each, which take turns. Microseconds. */
function mediansOf(contestants: readonly (() => void)[]): number[] {
  const batches = contestants.map(batchOf);
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const batch = batches[index] ?? 1;
      times[index]?.push(timeOf(contestant, batch) / batch);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? Number.NaN);
}

/** How many calls make up one turn, once the contestant is warm. */
function batchOf(contestant: () => void): number {
  timeOf(contestant, rounds * 20);
  return Math.ceil((turn * 1000) / timeOf(contestant, 1000));
}

function timeOf(contestant: () => void, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) contestant();
  return (performance.now() - start) * 1000;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function exampleText(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8");
}

/** The same value, the keys of each object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}
