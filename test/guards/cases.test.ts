import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleSets, type TableRow, type TruthName } from "../../src/index.ts";
import { caseFiles } from "../case-files.ts";
import { type Observation, observationsOf } from "./observations.ts";
import { possibleVerdicts } from "./possible-verdicts.ts";
import { ruleFiles, setFolders } from "./rule-files.ts";

const truths: readonly TruthName[] = ["true", "false", "unknown"];

const casesFolder = new URL("../cases/", import.meta.url);
const folders = readdirSync(casesFolder);
const files = folders.flatMap((folder) => caseFiles(folder));

/** The shipped sets about a mine; `test/portfolio/target-cases.test.ts` holds the cases of those about many. */
const ofMines = Object.values(ruleSets).filter(({ subject }) => subject === "mine");

/** Of these, the sets that rules are written for; what includes others comes after. */
const written = setFolders.flatMap(({ id }) => ofMines.find((set) => set.id === id) ?? []);
const sets = [...written, ...ofMines.filter((set) => !written.includes(set))];

/** The rules of all shipped sets, each with the set that it is written for, its files of cases and what they show. */
const rules = [...new Map(sets.toReversed().flatMap((set) => set.rules.map(({ id }) => [id, set] as const)))]
  .map(([id, ruleSet]) => ({ id, ruleSet, own: files.filter(({ rule }) => rule === id) }))
  .map((rule) => ({ ...rule, seen: rule.own.flatMap((file) => observationsOf(file, rule.ruleSet)) }));

describe("The files of cases", () => {
  it("tell of every rule of the shipped sets", () => {
    expect(rules.filter(({ own }) => own.length === 0).map(({ id }) => id)).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it("tell of no rule that does not exist", () => {
    const known = new Set(ruleFiles.flatMap((file) => file.rules.map(({ id }) => id)));
    expect(files.map(({ rule }) => rule).filter((id) => !known.has(id))).toEqual([]);
  });

  it("are named after their rule, numbered where one has several", () => {
    const named = folders.flatMap((folder) => readdirSync(new URL(`${folder}/`, casesFolder)).sort());
    const strays = named.filter((name, index) => name.replace(/(-\d+)?\.json$/, "") !== files[index]?.rule);
    expect(strays).toEqual([]);
  });
});

describe.each(rules)("$id", ({ id, ruleSet, own, seen }) => {
  const cases = own.flatMap((file) => file.cases);
  const places = byPlace(seen.filter(({ place }) => !place.startsWith("scope")));
  const rule = ruleSet.rules.find((one) => one.id === id);

  it("has cases of every verdict that it can have", () => {
    const shown = new Set<string>(cases.map(({ verdict }) => verdict));
    const possible = rule ? possibleVerdicts(rule, ruleSet) : [];
    expect([...shown].toSorted()).toEqual([...possible].toSorted());
  });

  it("sees every comparison true, false and unknown", () => {
    const culprits = [...places].flatMap(([place, at]) => truthFaults(at).map((fault) => `${place}: ${fault}`));
    expect(culprits).toEqual([]);
    expect(places.size > 0).toBe(rule?.requires !== undefined);
  });

  it("has a case exactly on each numeric limit, and one on its other side", () => {
    const culprits = [...places].flatMap(([place, at]) => limitFaults(at).map((fault) => `${place}: ${fault}`));
    expect(culprits).toEqual([]);
  });

  it("says each case once, in a sentence", () => {
    const twice = own.flatMap((file) => {
      const said = file.cases.map(({ say }) => say);
      return said.filter((say, index) => said.indexOf(say) !== index);
    });
    const sentence = /^[A-Z0-9"'(][^\p{Script=Han}]*\s[^\p{Script=Han}]*\s[^\p{Script=Han}]*\.$/u;
    expect(cases.map(({ say }) => say).filter((say) => !sentence.test(say))).toEqual([]);
    expect(twice).toEqual([]);
  });
});

describe("The tables of limits", () => {
  const parameters = new Set(rules.flatMap(({ ruleSet }) => ruleSet.parameters));
  const tables = [...parameters].filter(({ rows }) => rows);
  const all = rules.flatMap(({ seen }) => seen);

  it.each(tables)("of $id have a case on each row, exactly on its value where it has one", ({ id, rows = [] }) => {
    const own = all.filter(({ parameter }) => parameter === id);
    const wanted = rows.flatMap((row) => combinationsOf(row.when).map((facts) => ({ row, facts })));
    const culprits = wanted
      .filter(({ row, facts }) => !own.some((one) => isOn(one, row, facts)))
      .map(({ row, facts }) => `${String(row.value ?? "no value")} from ${row.from} for ${JSON.stringify(facts)}`);
    expect(culprits).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });
});

describe.each(written.filter(({ scope }) => scope))("The scope of $id", (set) => {
  it("is seen true, false and unknown", () => {
    const all = rules.filter(({ ruleSet }) => ruleSet === set).flatMap(({ seen }) => seen);
    const scopes = byPlace(all.filter(({ place }) => place.startsWith("scope")));
    const culprits = [...scopes].flatMap(([place, seen]) => truthFaults(seen).map((fault) => `${place}: ${fault}`));
    expect(culprits).toEqual([]);
    expect(scopes.size).toBeGreaterThan(0);
  });
});

function byPlace(seen: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const places = new Set(seen.map(({ place }) => place));
  return new Map([...places].map((place) => [place, seen.filter((one) => one.place === place)]));
}

/** The truth values that a comparison never has. */
function truthFaults(seen: readonly Observation[]): string[] {
  return truths.filter((truth) => seen.every((one) => one.truth !== truth)).map((truth) => `never ${truth}`);
}

/** What a comparison's observations lack: a value exactly on the limit, or one that comes out the other way. */
function limitFaults(seen: readonly Observation[]): string[] {
  const numeric = seen.filter(({ target, value }) => typeof target === "number" && value !== undefined);
  if (numeric.length === 0 && seen.every(({ parameterType }) => parameterType !== "number")) return [];
  const on = numeric.find(({ value, target }) => value === target);
  if (!on) return [`no case on ${[...new Set(numeric.map(({ target }) => String(target)))].join(", ") || "a limit"}`];
  const beyond = numeric.some(({ value, target, truth }) => value !== target && truth !== on.truth);
  return beyond ? [] : [`no case on the other side of ${String(on.target)}`];
}

/** Whether a case has a row in force for the given facts and stands exactly on its value, or is left without one. */
function isOn(
  { entry, value, target, facts }: Observation,
  row: TableRow,
  chosen: Readonly<Record<string, unknown>>,
): boolean {
  return (
    JSON.stringify(entry) === JSON.stringify(row) &&
    (row.value === null ? target === undefined && value !== undefined : value === row.value) &&
    // A derived fact is not among those given; the row in force says that it fits.
    Object.entries(chosen).every(([fact, wanted]) => !(fact in facts) || facts[fact] === wanted)
  );
}

/** The single combinations of facts that a row stands for. */
function combinationsOf(when: TableRow["when"]): Readonly<Record<string, unknown>>[] {
  return Object.entries(when).reduce<Readonly<Record<string, unknown>>[]>(
    (made, [fact, wanted]) => [wanted].flat().flatMap((value) => made.map((facts) => ({ ...facts, [fact]: value }))),
    [{}],
  );
}
