import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import {
  type Column,
  itemKindNames,
  nameFor,
  operatorNames,
  type SheetRow,
  sheetRowCells,
  sheetRowNames,
  spellingsOf,
  treatmentNames,
} from "./score-sheet-columns.ts";
import { cellPath, type Table, tableIn, type TableRow } from "./score-sheet-csv.ts";
import type { ScoreSheetKind } from "./score-sheet-schema.ts";
import { numberIn } from "./score-sheet-target.ts";

/** A score sheet in the form of its schema, though not yet checked, and how its places are called where it came from. */
export interface SheetForm {
  readonly form: unknown;
  /** What could not be brought into the form. */
  readonly faults: readonly Fault[];
  /** The place in the source of a place in the form. */
  readonly placeIn: (place: string) => string;
}

/** A row with the kind that it is of. */
interface KindRow<Kind> extends TableRow {
  readonly kind: Kind;
}

/** The score sheet in a text of CSV, in the form that JSON has. */
export function formOfCsv(text: string, mostItems: number): SheetForm {
  const table = tableIn(text, mostItems + spareRows);
  const { columns } = table;
  if (!columns.has("kind")) return { form: undefined, faults: table.faults, placeIn: (place) => place };
  const kinds = table.rows.map((row) => ({ ...row, word: row.cells.get("kind") ?? "" }));
  const sheetRows = kinds.flatMap(({ word, ...row }) => ofKind(row, nameFor(sheetRowNames, word)));
  const itemRows = kinds.flatMap(({ word, ...row }) => {
    const isOfSheet = nameFor(sheetRowNames, word) !== undefined;
    return isOfSheet ? [] : [{ ...row, kind: nameFor(itemKindNames, word) }];
  });
  const head = headIn(sheetRows, columns);
  const items = filledDown(itemRows).map(itemIn);
  return {
    form: { ...head.form, ...(items.length > 0 ? { items } : {}) },
    faults: [
      ...table.faults,
      ...itemRows.flatMap((row) => kindFaults(row, columns)),
      ...head.faults,
      ...(items.length > 0 ? [] : [faultAt("missing", ["items"], undefined, remedies.items)]),
    ],
    placeIn: (place) => head.places.get(place) ?? placeOfItem(place, itemRows, columns),
  };
}

/** Rows beside the items that may stand in a table: its header, what is said of the whole sheet, blank ones. */
const spareRows = 1_000;

function ofKind<Kind>(row: TableRow, kind: Kind | undefined): KindRow<Kind>[] {
  return kind === undefined ? [] : [{ ...row, kind }];
}

function kindFaults(row: KindRow<ScoreSheetKind | undefined>, columns: Table["columns"]): Fault[] {
  if (row.kind !== undefined) return [];
  const word = row.cells.get("kind");
  const path = cellPath(row.number, "kind", columns);
  if (word === undefined) return [faultAt("missing", path, undefined, remedies.kind)];
  return [faultAt("unknown_kind", path, word, meantKind(word))];
}

/** What the sheet-level rows say, where each of it stands, and what they hold or repeat that they should not. */
function headIn(rows: readonly KindRow<SheetRow>[], columns: Table["columns"]) {
  const form: Record<string, unknown> = {};
  const places = new Map<string, string>();
  const faults: Fault[] = [];
  const first = new Map<SheetRow, number>();
  for (const { kind, number, cells } of rows) {
    const before = first.get(kind);
    if (before !== undefined) {
      faults.push(
        faultAt("duplicate_row", cellPath(number, "kind", columns), cells.get("kind"), remedies.twice(before)),
      );
      continue;
    }
    first.set(kind, number);
    const taken = sheetRowCells[kind];
    for (const [column, keys] of Object.entries(taken) as [Column, readonly string[]][]) {
      const place = keys.join(".");
      places.set(place, cellPath(number, column, columns).join("."));
      places.set(`${place}.en`, cellPath(number, englishOf(column), columns).join("."));
      const value = headCell(kind, column, cells);
      if (value !== undefined) put(form, keys, value);
      else if (column !== "code" && !(kind === "document" && column === "value")) {
        faults.push(faultAt("missing", cellPath(number, column, columns), undefined, remedies.cell));
      }
    }
    for (const [column, cell] of cells) {
      const own =
        column === "kind" || taken[column] !== undefined || (column === "item_en" && taken.item !== undefined);
      if (!own) faults.push(faultAt("not_of_this_kind", cellPath(number, column, columns), cell, remedies.blank));
    }
  }
  if (!first.has("title")) faults.push(faultAt("missing", ["title"], undefined, remedies.title));
  return { form, places, faults };
}

function put(form: Record<string, unknown>, [key = "", inner]: readonly string[], value: unknown): void {
  form[key] = inner === undefined ? value : { ...(form[key] as object | undefined), [inner]: value };
}

function headCell(kind: SheetRow, column: Column, cells: TableRow["cells"]): unknown {
  if (column === "item") return textIn("item", cells);
  const cell = cells.get(column);
  if (cell === undefined) return undefined;
  if (kind === "inapplicable") return nameFor(treatmentNames, cell) ?? cell;
  return column === "points" ? (numberIn(cell) ?? cell) : cell;
}

/** Merged cells hold their text in the first row alone: an indicator left blank is the one above, and so is its group. */
function filledDown(rows: readonly KindRow<ScoreSheetKind | undefined>[]) {
  let above: ReadonlyMap<Column, string> = new Map();
  return rows.map((row) => {
    if (row.kind === "precondition") return row;
    const own = row.cells.has("indicator") ? [] : [...above].filter(([column]) => isBlank(row.cells, column));
    const cells = new Map([...own, ...row.cells]);
    above = new Map([...cells].filter(([column]) => merged.some((one) => one === column)));
    return { ...row, cells };
  });
}

const merged = ["indicator", "indicator_en", "group", "group_en"] as const;

/** Whether a cell is blank, and in the other language too. */
function isBlank(cells: TableRow["cells"], column: Column): boolean {
  return column.startsWith("group") ? !cells.has("group") && !cells.has("group_en") : true;
}

const texts = ["indicator", "group", "item", "requirement"] as const;
const figures = ["points", "each", "cap", "floor", "least"] as const;
const asWritten = ["code", "fact", "value", "unit"] as const;

function itemIn({ kind, cells }: KindRow<ScoreSheetKind | undefined>): Readonly<Record<string, unknown>> {
  const operator = cells.get("operator");
  const entries: readonly (readonly [string, unknown])[] = [
    ["kind", kind],
    ...texts.map((column) => [column, textIn(column, cells)] as const),
    ...figures.map((column) => [column, figureIn(cells.get(column))] as const),
    ...asWritten.map((column) => [column, cells.get(column)] as const),
    ["operator", operator === undefined ? undefined : (nameFor(operatorNames, operator) ?? operator)],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function figureIn(cell: string | undefined): unknown {
  return cell === undefined ? undefined : (numberIn(cell) ?? cell);
}

function textIn(column: (typeof texts)[number], cells: TableRow["cells"]): unknown {
  const [zh, en] = [cells.get(column), cells.get(englishOf(column))];
  return zh !== undefined && en !== undefined ? { zh, en } : (zh ?? en);
}

function englishOf(column: Column): Column {
  return texts.some((text) => text === column) ? (`${column}_en` as Column) : column;
}

function placeOfItem(place: string, rows: readonly TableRow[], columns: Table["columns"]): string {
  const [, index, key, language] = /^items\[(\d+)\](?:\.(\w+))?(\.en)?/.exec(place) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  if (!row) return place;
  if (key === undefined) return `row ${String(row.number)}`;
  const column = key as Column;
  return cellPath(row.number, language === undefined ? column : englishOf(column), columns).join(".");
}

const kindSpellings = { ...itemKindNames, ...sheetRowNames };

function meantKind(word: string): Words {
  const { zh, en } = meant(word, spellingsOf(kindSpellings));
  const items = Object.entries(itemKindNames);
  return {
    zh: `${zh}可取:${items.map(([, [name]]) => name).join("、")}`,
    en: `${en} Give one of ${items.map(([name]) => name).join(", ")}`,
  };
}

const remedies = {
  kind: { zh: "缺少类别;请补上", en: "the kind is missing; give one" },
  items: {
    zh: '没有任何一项;请加类别为"评分项"、"扣分项"等的行',
    en: "the sheet has no item; add rows of kind scored, deduction, precondition or veto",
  },
  cell: { zh: "缺失;请补充", en: "it is missing; add it" },
  blank: { zh: "该类行不填此列;请留空", en: "a row of this kind has nothing in this column; leave it blank" },
  title: { zh: '缺失;请加一行,类别为"名称"', en: "it is missing; add a row of kind title" },
  twice: (row: number): Words => ({
    zh: `第 ${String(row)} 行已有;请删除一行`,
    en: `row ${String(row)} says it already; remove one of them`,
  }),
} as const;
