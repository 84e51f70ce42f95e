/** A sheet-level row or an item of a sample sheet: its cells by column, in English. */
export type SampleRow = Readonly<Record<string, string>>;

/** A sheet of every kind of item, as the rows of a table. */
export const sampleRows: readonly SampleRow[] = [
  { kind: "title", code: "sheet/sample", item: "样表", item_en: "Sample sheet" },
  { kind: "document", code: "样发〔2024〕1号", item: "样表文件", value: "2024-01" },
  { kind: "issuer", item: "样例机关" },
  { kind: "date", value: "2024-02-01" },
  { kind: "until", value: "2026-12-31" },
  { kind: "passMark", points: "30" },
  { kind: "categoryFloor", points: "75" },
  { kind: "inapplicable", value: "rescaled" },
  {
    kind: "precondition",
    code: "P1",
    item: "许可证",
    fact: "licences.mining.isValid",
    operator: "equal",
    value: "true",
  },
  { kind: "precondition", item: "保护地", requirement: "不与保护地重叠。" },
  { kind: "veto", code: "V1", item: "弄虚作假" },
  { kind: "scored", code: "S-1.1.a", indicator: "环境", group: "绿化", item: "绿化率", points: "10", least: "4" },
  {
    kind: "deduction",
    code: "S-1.2",
    indicator: "环境",
    item: "堆放",
    points: "9.3",
    each: "1.5",
    cap: "6",
    floor: "4",
  },
  {
    ...{ kind: "deduction", code: "S-2.1", indicator: "管理", item: "事故", points: "10.1", each: "5" },
    ...{ fact: "compliance.accidents12Months" },
  },
  { kind: "veto", code: "S-2.2", indicator: "管理", item: "边坡", points: "15" },
];

/** The same sheet as JSON. */
export const sampleJson = {
  id: "sheet/sample",
  title: { zh: "样表", en: "Sample sheet" },
  document: { title: "样表文件", number: "样发〔2024〕1号", date: "2024-01", issuer: "样例机关" },
  inForce: { from: "2024-02-01", until: "2026-12-31" },
  passMark: 30,
  categoryFloor: 75,
  inapplicableItems: "rescaled",
  items: [
    {
      kind: "precondition",
      code: "P1",
      item: "许可证",
      fact: "licences.mining.isValid",
      operator: "equal",
      value: true,
    },
    { kind: "precondition", item: "保护地", requirement: "不与保护地重叠。" },
    { kind: "veto", code: "V1", item: "弄虚作假" },
    { kind: "scored", code: "S-1.1.a", indicator: "环境", group: "绿化", item: "绿化率", points: 10, least: 4 },
    { kind: "deduction", code: "S-1.2", indicator: "环境", item: "堆放", points: 9.3, each: 1.5, cap: 6, floor: 4 },
    {
      ...{ kind: "deduction", code: "S-2.1", indicator: "管理", item: "事故", points: 10.1, each: 5 },
      ...{ fact: "compliance.accidents12Months" },
    },
    { kind: "veto", code: "S-2.2", indicator: "管理", item: "边坡", points: 15 },
  ],
} as const;

/** The columns of the sample, in the usual order. */
export const sampleColumns = [
  ...["kind", "code", "indicator", "group", "item", "item_en", "requirement", "points", "each", "cap", "floor"],
  ...["least", "fact", "operator", "value"],
] as const;

/** Rows as CSV under the columns given; every cell is quoted that has to be. */
export function csvOf(rows: readonly SampleRow[], columns: readonly string[] = sampleColumns, delimiter = ","): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join("\r\n");
}

function quoted(cell: string, delimiter: string): string {
  return /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
