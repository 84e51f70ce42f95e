import { describe, expect, it } from "vitest";
import { liaoning2021Assessment } from "../src/index.ts";
import crosswalk from "../rules/liaoning/2021/crosswalk.json" with { type: "json" };
import { orderFaults } from "./guards/key-order.ts";
import { dataFiles } from "./guards/rule-files.ts";

/** How a rule stands to a clause of another document, or that it has no counterpart. */
interface Relation {
  readonly rule: string;
  readonly document?: string;
  readonly clause?: string;
  readonly relation: string;
  readonly confidence: string;
  readonly note?: { readonly zh: string; readonly en: string };
}

interface Named {
  readonly id: string;
}

const relations: readonly Relation[] = crosswalk.relations;
const related = relations.filter(({ relation }) => relation !== "none");
const rules = liaoning2021Assessment.rules.map(({ id }) => id);
const registers = dataFiles.filter(({ path }) => path.endsWith("/clauses.json"));

/** The ids of a list that files under `rules/` hold. */
function idsIn(files: typeof dataFiles, key: "clauses" | "documents"): string[] {
  return files.flatMap(({ json }) => ((json[key] ?? []) as readonly Named[]).map(({ id }) => id));
}

function shown({ rule, clause, relation }: Relation): string {
  return `${rule} ${relation} ${clause ?? ""}`;
}

describe("The crosswalk of the assessment rules", () => {
  it("relates every rule, and no other, in the set's order", () => {
    const told = [...new Set(relations.map(({ rule }) => rule))];
    expect(told.filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(rules.filter((rule) => !told.includes(rule))).toEqual([]);
    expect(told).toEqual(rules);
  });

  it("names clauses that its own list or a register holds", () => {
    const known = new Set([...crosswalk.clauses.map(({ id }) => id), ...idsIn(registers, "clauses")]);
    expect(related.filter(({ clause }) => !clause || !known.has(clause)).map(shown)).toEqual([]);
  });

  it("names documents that the edition or a set holds", () => {
    const known = new Set(idsIn(dataFiles, "documents"));
    expect(related.filter(({ document }) => !document || !known.has(document)).map(shown)).toEqual([]);
  });

  it("gives each clause one document", () => {
    const pairs = new Set(related.map(({ document, clause }) => `${clause ?? ""} of ${document ?? ""}`));
    expect(pairs.size).toBe(new Set(related.map(({ clause }) => clause)).size);
  });

  it("relates to other documents alone, never to the plan itself", () => {
    expect(related.filter(({ clause }) => clause?.startsWith("LN.")).map(shown)).toEqual([]);
  });

  it("relates a rule and a clause once", () => {
    const pairs = relations.map(({ rule, clause }) => `${rule} ${clause ?? "none"}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it("says none only where it relates the rule to nothing, and why", () => {
    const none = relations.filter(({ relation }) => relation === "none");
    const both = none.filter(({ rule }) => related.some((one) => one.rule === rule));
    expect(both.map(shown)).toEqual([]);
    expect(none.filter(({ document, clause, note }) => document ?? clause ?? !note).map(shown)).toEqual([]);
  });

  it("knows five relations and says how sure each is", () => {
    const kinds = ["equal", "subset", "superset", "intersects", "none"];
    const sure = ["two-sources", "one-source", "inferred"];
    const culprits = relations.filter(
      ({ relation, confidence }) => !kinds.includes(relation) || !sure.includes(confidence),
    );
    expect(culprits.map(shown)).toEqual([]);
  });

  it("says in a note what a relation rests on, unless only the clause's heading is known", () => {
    const headings = new Set(
      [
        ...registers.flatMap(({ json }) => json["clauses"] as readonly (Named & { force: string })[]),
        ...crosswalk.clauses,
      ]
        .filter(({ force }) => force === "heading")
        .map(({ id }) => id),
    );
    const bare = related.filter(({ note }) => !note);
    const culprits = bare.filter(
      ({ clause, relation, confidence }) =>
        !headings.has(clause ?? "") || relation !== "intersects" || confidence !== "inferred",
    );
    expect(culprits.map(shown)).toEqual([]);
  });

  it("keeps the order of keys, and each of its clauses is related to", () => {
    const orders = relations.map((one) => Object.keys(one).join());
    const wanted = ["rule", "document", "clause", "relation", "confidence", "note"];
    expect(orders.filter((keys) => wanted.filter((key) => keys.split(",").includes(key)).join() !== keys)).toEqual([]);
    expect(crosswalk.clauses.flatMap((clause) => orderFaults("clause", clause, clause.id))).toEqual([]);
    const used = new Set(related.map(({ clause }) => clause));
    expect(crosswalk.clauses.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
