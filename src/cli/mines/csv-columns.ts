import { type FactDescription, factById, facts } from "../../profile/facts.ts";
import type { Fault } from "../../profile/fault.ts";
import { faultAt, meant } from "../../profile/fault-at.ts";
import type { Words } from "../../profile/words.ts";
import { foldedText } from "./csv-cell.ts";

/** A column of a table of mines: what the header calls it, and the leaf of the profile that it gives. */
export interface Column {
  readonly name: string;
  readonly leaf: FactDescription;
}

/** The columns of a table by their index; one without a name gives nothing. */
export type Columns = readonly (Column | undefined)[];

const leaves = facts.filter(({ derived }) => !derived);

/** What a column may be called: the leaf's id, or its Chinese or English title. Several leaves may share a title. */
const leavesByName: ReadonlyMap<string, readonly FactDescription[]> = named();

function named() {
  const byName = new Map<string, FactDescription[]>();
  for (const leaf of leaves) {
    for (const name of new Set([leaf.id, leaf.title.zh, leaf.title.en].map(foldedText))) {
      byName.set(name, [...(byName.get(name) ?? []), leaf]);
    }
  }
  return byName;
}

/** How many cells of a row name a column: of several ways to cut the row, the one with the most is meant. */
export function countNamed(cells: readonly string[]): number {
  return cells.filter((cell) => leavesByName.has(foldedText(cell))).length;
}

/** The columns that a header names, and everything that is wrong with it. */
export function columnsIn(cells: readonly string[]): { readonly columns: Columns; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const taken = new Map<string, string>();
  const columns = cells.map((cell, index) => {
    const name = cell.trim();
    if (name === "") return undefined;
    const at = [`column ${String(index + 1)}`];
    const [leaf, another] = leavesByName.get(foldedText(name)) ?? [];
    if (!leaf) faults.push(unknownColumn(at, name));
    else if (another) faults.push(faultAt("ambiguous_column", at, name, severalMeant(name)));
    else if (taken.has(leaf.id)) faults.push(faultAt("duplicate_column", at, name, twice(leaf.id)));
    else {
      taken.set(leaf.id, name);
      return { name, leaf };
    }
    return undefined;
  });
  if (!taken.has("identity.name")) faults.push(faultAt("missing_column", ["identity.name"], undefined, noName));
  return { columns, faults };
}

function unknownColumn(at: readonly string[], name: string): Fault {
  const derived = factById.get(name) ?? facts.find(({ title }) => title.zh === name);
  if (derived?.derived === true) return faultAt("derived_column", at, name, follows(derived.needs ?? []));
  return faultAt(
    "unknown_column",
    at,
    name,
    meant(
      name,
      leaves.flatMap(({ id, title }) => [id, title.zh, title.en]),
    ),
  );
}

function severalMeant(name: string): Words {
  const ids = (leavesByName.get(foldedText(name)) ?? []).map(({ id }) => id).join(", ");
  return { zh: `有几项同名;请改用编号:${ids}`, en: `several facts have this title; use an id: ${ids}` };
}

function twice(id: string): Words {
  return { zh: `${id} 已有一列;请删除一列`, en: `${id} has a column already; remove one of them` };
}

function follows(needs: readonly string[]): Words {
  const list = needs.join(", ");
  return {
    zh: `由其他事实推导,不能填写;请删除该列,改填 ${list}`,
    en: `it follows from other facts and cannot be given; remove the column and give ${list}`,
  };
}

const noName: Words = {
  zh: "缺少此列;首行须为表头,请补上矿山名称列(identity.name)",
  en: "the column is missing; the first row must be the header: add a column identity.name (Mine name)",
};
