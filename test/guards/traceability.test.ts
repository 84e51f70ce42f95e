import { describe, expect, it } from "vitest";
import { type Clause, type RuleSet, ruleSets } from "../../src/index.ts";
import { clauseIds } from "./clause-ids.ts";
import { listed, ruleFiles, setFolders } from "./rule-files.ts";

const edition = "liaoning/2021";
const register = listed("clauses", `rules/${edition}/clauses.json`);
const sets: readonly RuleSet[] = Object.values(ruleSets).filter((set) => set.edition.id === edition);
const rules = ruleFiles.filter(({ path }) => path.startsWith(`rules/${edition}/`)).flatMap((file) => file.rules);

/** The sets of the edition that come beside its assessment; a clause may wait for no other. */
const setsToCome = ["focus-areas", "magnesite", "sand-gravel", "targets", "exit", "incentives"];

/** The kinds of set that the default set for a mine takes in. */
const includable = new Set<RuleSet["kind"]>(["assessment", "specification"]);

/** What becomes of a clause: the kinds of answer that the register and the rules give it. */
function answersTo(clause: Clause): string[] {
  const own = rules.filter((rule) => rule.clauses.includes(clause.id)).map(({ id }) => id);
  return [
    ...(own.length > 0 ? [`rules (${own.join(", ")})`] : []),
    ...(clause.outOfScope === undefined ? [] : ["outOfScope"]),
    ...(clause.pending === undefined ? [] : [`pending (${clause.pending})`]),
  ];
}

describe("The clause register of Liaoning's plan", () => {
  const ids = register.map(({ id }) => id);

  it("holds all 124 clauses of the plan and no other", () => {
    const missing = clauseIds.filter((id) => !ids.includes(id));
    const surplus = ids.filter((id) => !clauseIds.includes(id));
    expect({ missing, surplus, count: ids.length }).toEqual({ missing: [], surplus: [], count: 124 });
  });

  it("follows the order of the document", () => {
    expect(ids).toEqual(clauseIds);
  });

  it("gives every clause one answer: rules, or why there are none, or the set that its rules come with", () => {
    const culprits = register.flatMap((clause) => {
      const answers = answersTo(clause);
      return answers.length === 1 ? [] : [`${clause.id}: ${answers.join(" and ") || "no answer"}`];
    });
    expect(culprits).toEqual([]);
  });

  it("lets a clause wait only for a set that is to come and not yet there", () => {
    const awaited = new Set(setsToCome.map((name) => `${edition}/${name}`));
    const culprits = register.flatMap(({ id, pending }) =>
      pending === undefined || (awaited.has(pending) && !Object.hasOwn(ruleSets, pending))
        ? []
        : [`${id}: pending ${pending}`],
    );
    expect(culprits).toEqual([]);
  });

  it("says of a set's scope that no rule comes from it", () => {
    const scoping = new Set(sets.flatMap((set) => set.scope?.clauses ?? []));
    const culprits = [...scoping].filter((id) => register.find((clause) => clause.id === id)?.outOfScope === undefined);
    expect([...scoping]).toEqual(["LN.0.1"]);
    expect(culprits).toEqual([]);
  });
});

describe("The rules of Liaoning's plan", () => {
  it("name clauses of a register, each once", () => {
    const known = new Set(listed("clauses", `rules/${edition}/`).map(({ id }) => id));
    const culprits = rules.flatMap(({ id, clauses }) => [
      ...clauses.filter((clause) => !known.has(clause)).map((clause) => `${id}: no clause ${clause}`),
      ...(new Set(clauses).size === clauses.length ? [] : [`${id}: a clause twice`]),
    ]);
    expect(culprits).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it.each(ruleFiles)("in $name have its category, which has the file's name", ({ path, category, rules: own }) => {
    const culprits = own.filter((rule) => rule.category !== category.id).map((rule) => `${rule.id}: ${rule.category}`);
    expect(culprits).toEqual([]);
    expect(path.endsWith(`/${category.id}.json`)).toBe(true);
  });

  it.each(setFolders)("stand in the files that the head of $id lists", ({ categories, files }) => {
    expect(files.map(({ category }) => category.id).toSorted()).toEqual(categories.toSorted());
  });

  it("stand in sets that are shipped", () => {
    expect(setFolders.map(({ id }) => id).filter((id) => !Object.hasOwn(ruleSets, id))).toEqual([]);
  });

  it.each(setFolders.filter(({ id }) => Object.hasOwn(ruleSets, id)))(
    "of $id are all shipped, file by file in the order that its head gives",
    ({ id, categories, files }) => {
      const shipped = ruleSets[id];
      expect(shipped?.categories.map((category) => category.id)).toEqual(categories);
      const written = files.flatMap((file) => file.rules.map((rule) => rule.id));
      expect(written.filter((rule) => shipped?.rules.every((one) => one.id !== rule))).toEqual([]);
      expect(shipped?.rules.map((rule) => rule.id).filter((rule) => !written.includes(rule))).toEqual([]);
    },
  );

  it("all stand in the default set for a mine", () => {
    const mine = new Set(ruleSets[`${edition}/mine`]?.rules.map(({ id }) => id));
    const asked = sets.filter(({ kind, subject }) => subject === "mine" && includable.has(kind));
    const left = asked.flatMap((set) => set.rules.map(({ id }) => id)).filter((id) => !mine.has(id));
    expect(left).toEqual([]);
  });
});

describe("The errata of Liaoning's plan", () => {
  const ids = listed("errata", `rules/${edition}/edition.json`).map(({ id }) => id);

  it("record at least E1 to E20, each once", () => {
    const found = Array.from({ length: 20 }, (_, index) => `E${String(index + 1)}`);
    expect(found.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
