import type { Operator } from "./condition.ts";
import type { InapplicableTreatment } from "./points.ts";
import type { ScoreSheetKind } from "./score-sheet-schema.ts";

/** The columns of a score sheet in CSV, each with the other names that its header may have. */
export const columnNames = {
  kind: ["类别"],
  code: ["编号", "序号"],
  indicator: ["一级指标"],
  group: ["二级指标"],
  item: ["指标项", "三级指标"],
  requirement: ["评分要求", "评分标准"],
  points: ["分值", "满分"],
  each: ["每次扣分"],
  cap: ["扣分上限"],
  floor: ["最低保留分"],
  least: ["否决分"],
  fact: ["事实"],
  operator: ["运算符"],
  value: ["值"],
  unit: ["单位"],
  indicator_en: ["一级指标英文"],
  group_en: ["二级指标英文"],
  item_en: ["指标项英文"],
  requirement_en: ["评分要求英文"],
} as const;

/** A column of a score sheet. */
export type Column = keyof typeof columnNames;

/** The kinds of row that are items. */
export const itemKindNames = {
  precondition: ["先决条件"],
  veto: ["否决项"],
  scored: ["评分项"],
  deduction: ["扣分项"],
} as const satisfies Record<ScoreSheetKind, readonly string[]>;

/** The kinds of row that say something of the whole sheet, at most one row each. */
export const sheetRowNames = {
  title: ["名称"],
  document: ["文件"],
  issuer: ["发文机关"],
  confidence: ["可信度"],
  passMark: ["及格线"],
  categoryFloor: ["一级指标最低得分率"],
  total: ["总分"],
  inapplicable: ["不涉及项"],
  date: ["施行日"],
  until: ["失效日"],
} as const;

/** A kind of row that says something of the whole sheet. */
export type SheetRow = keyof typeof sheetRowNames;

/** Where the cells of a sheet-level row go in the JSON form. */
export const sheetRowCells: Readonly<Record<SheetRow, Readonly<Partial<Record<Column, readonly string[]>>>>> = {
  title: { item: ["title"], code: ["id"] },
  document: { item: ["document", "title"], code: ["document", "number"], value: ["document", "date"] },
  issuer: { item: ["document", "issuer"] },
  confidence: { value: ["confidence"] },
  passMark: { points: ["passMark"] },
  categoryFloor: { points: ["categoryFloor"] },
  total: { points: ["total"] },
  inapplicable: { value: ["inapplicableItems"] },
  date: { value: ["inForce", "from"] },
  until: { value: ["inForce", "until"] },
};

/** How items count that the mine does not involve. */
export const treatmentNames = {
  rescaled: ["折算"],
  full: ["满分"],
} as const satisfies Record<InapplicableTreatment, readonly string[]>;

/** The comparisons, with the signs and words for them. */
export const operatorNames: Readonly<Record<Operator, readonly string[]>> = {
  equal: ["=", "等于"],
  notEqual: ["≠", "!=", "不等于"],
  in: ["属于"],
  notIn: ["不属于"],
  lessThan: ["<", "小于"],
  lessThanInclusive: ["<=", "≤", "不大于"],
  greaterThan: [">", "大于"],
  greaterThanInclusive: [">=", "≥", "不小于"],
};

/** The name of a table that a text stands for, in any of its spellings; letter case, width and blanks do not count. */
export function nameFor<Name extends string>(
  spellings: Readonly<Record<Name, readonly string[]>>,
  text: string,
): Name | undefined {
  const wanted = plain(text);
  return (Object.keys(spellings) as Name[]).find((name) =>
    [name, ...spellings[name]].some((spelling) => plain(spelling) === wanted),
  );
}

/** Every spelling of a table's names. */
export function spellingsOf(spellings: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(spellings).flatMap(([name, others]) => [name, ...others]);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s()]/g, "")
    .toLowerCase();
}
