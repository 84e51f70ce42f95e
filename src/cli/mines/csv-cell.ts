import { isDay } from "../../profile/day.ts";
import type { FactDescription } from "../../profile/facts.ts";
import { type Fault, shown } from "../../profile/fault.ts";
import { faultAt, oneOf } from "../../profile/fault-at.ts";
import { scanJson } from "../json-scan.ts";

/** What a cell holds, or what is wrong with it. */
export type CellReading = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/**
 * The value that a cell gives to a leaf of the profile.
 *
 * @param cell - Not blank.
 */
export function readCell(cell: string, leaf: FactDescription): CellReading {
  switch (leaf.type) {
    case "number":
      return readNumber(cell, leaf);
    case "boolean":
      return readFlag(cell, leaf);
    case "day":
      return readDayCell(cell, leaf);
    case "choice":
      return readChoiceCell(cell, leaf);
    case "list":
      return readList(cell, leaf);
    case "text":
      return { value: cell.trim() };
  }
}

/**
 * A text as it can be compared: full-width letters, digits and marks as plain ones, small letters. Nothing else is
 * folded: a superscript is no digit.
 */
export function foldedText(text: string): string {
  const plain = text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  return plain.trim().replace(/\s+/g, " ").toLowerCase();
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/;
/** Groups of three that cannot be a decimal comma: there are two of them, or a decimal point follows. */
const grouped = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;

function readNumber(cell: string, { id, unit }: FactDescription): CellReading {
  const text = foldedText(cell);
  const bare = unit === "%" ? text.replace(/ ?%$/, "") : text;
  if (!plainNumber.test(bare) && !grouped.test(bare)) {
    return refused(id, cell, "not_a_number", /^[+-]?[\d.,]*,[\d.,]*$/.test(bare) ? remedies.comma : remedies.number);
  }
  const value = Number(bare.replaceAll(",", ""));
  return Number.isFinite(value) ? { value } : refused(id, cell, "number_too_large", remedies.size);
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["是", true],
  ["yes", true],
  ["false", false],
  ["否", false],
  ["no", false],
]);

function readFlag(cell: string, { id }: FactDescription): CellReading {
  const value = flags.get(foldedText(cell));
  return value === undefined ? refused(id, cell, "not_a_claim", remedies.flag) : { value };
}

const dayForms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

function readDayCell(cell: string, { id }: FactDescription): CellReading {
  const text = foldedText(cell).replace(/ ?([年月日]) ?/g, "$1");
  for (const form of dayForms) {
    const [, year, month, day] = form.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined) continue;
    const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDay(value)) return { value };
  }
  return refused(id, cell, "not_a_day", remedies.day);
}

function readChoiceCell(cell: string, { id, values = [] }: FactDescription): CellReading {
  const text = foldedText(cell);
  const found = values.filter(({ value, title }) =>
    [value, title.zh, title.en].some((one) => foldedText(one) === text),
  );
  const [one, another] = found;
  if (one && !another) return { value: one.value };
  return refused(
    id,
    cell,
    "unknown_choice",
    oneOf(
      values.flatMap(({ value, title }) => [value, title.zh]),
      cell.trim(),
    ),
  );
}

function readList(cell: string, { id }: FactDescription): CellReading {
  const { faults } = scanJson(cell);
  if (faults.length === 0) return { value: JSON.parse(cell) as unknown };
  return {
    faults: faults.map(({ code, message: { zh, en } }) => ({
      code,
      place: id,
      message: { zh: `${id} 为 ${shown(cell)};${zh}`, en: `${id} is ${shown(cell)}; ${en}` },
    })),
  };
}

function refused(id: string, cell: string, code: string, remedy: Parameters<typeof faultAt>[3]): CellReading {
  return { faults: [faultAt(code, [id], cell.trim(), remedy)] };
}

const remedies = {
  number: {
    zh: "请填写数字,不带单位;不知道则留空",
    en: "give a number without unit; leave the cell empty if unknown",
  },
  comma: {
    zh: "逗号可能是千位分隔,也可能是小数点;请写成不带逗号的数,如 1234 或 1.234",
    en: "its comma may group thousands or be a decimal mark; write it without comma, such as 1234 or 1.234",
  },
  size: { zh: "超出数字的范围;请填较小的数", en: "it is too large for a number; give a smaller one" },
  flag: {
    zh: "请填写 是 或 否(true 或 false);不知道则留空",
    en: "give true or false (是 or 否); leave the cell empty if unknown",
  },
  day: {
    zh: "请填写日期,如 2024-03-01、2024/3/1 或 2024年3月1日",
    en: "give a calendar day as YYYY-MM-DD, YYYY/M/D or YYYY年M月D日",
  },
} as const;
