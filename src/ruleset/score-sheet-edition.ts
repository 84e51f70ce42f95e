import type { Words } from "../profile/words.ts";
import { slugOf } from "./score-sheet-ids.ts";
import { wordsOf } from "./score-sheet-rules.ts";
import type { ScoreSheet } from "./score-sheet-schema.ts";
import { sumOf } from "./score-sheet-sum.ts";

/** The ids of the figures that a score sheet's conclusion rests on. */
const ids = {
  total: "score.total",
  passMark: "score.pass-mark",
  categoryFloor: "score.category-floor",
  inapplicableItems: "score.inapplicable-items",
} as const;

/** The document that a sheet comes from: the only one of its edition. */
const document = "score-sheet";

/** What a rule set says beside its rules, from a sheet: who it is, since when it counts, how it concludes. */
export function headOf(sheet: ScoreSheet) {
  const title = wordsOf(sheet.title);
  const id = sheet.id ?? `sheet/${slugOf(title.en) || slugOf(title.zh) || "score-sheet"}`;
  const inForce = {
    from: sheet.inForce?.from ?? firstDay,
    ...(sheet.inForce?.until && { until: sheet.inForce.until }),
  };
  return {
    id,
    version: "1.0.0",
    kind: "selection",
    subject: "mine",
    inForce,
    title,
    conclusion: {
      model: "points",
      total: { parameter: ids.total },
      passMark: { parameter: ids.passMark },
      ...(sheet.categoryFloor !== undefined && { categoryFloor: { parameter: ids.categoryFloor } }),
      inapplicableItems: { parameter: ids.inapplicableItems },
    },
    includes: [],
    edition: editionOf(sheet, id, title),
    parameters: parametersOf(sheet, inForce.from),
  };
}

/** Where a sheet does not say since when it counts, no day lies before. */
const firstDay = "0001-01-01";

/** The edition says what the sheet says of its document, and no more. */
function editionOf({ document: said = {}, ...sheet }: ScoreSheet, id: string, sheetTitle: Words) {
  const { title = sheetTitle, number, date, issuer } = said;
  const own = { id: document, title: wordsOf(title), confidence: sheet.confidence ?? "one-source" };
  return {
    id,
    title: wordsOf(title),
    ...(issuer !== undefined && { issuer: wordsOf(issuer) }),
    ...(date !== undefined && { issued: date }),
    documents: [{ ...own, ...(number !== undefined && { number }), ...(date !== undefined && { date }) }],
    errata: [],
  };
}

function parametersOf(sheet: ScoreSheet, from: string) {
  const entry = (value: number | string | undefined, note?: Words) => {
    if (value === undefined) return { values: [] };
    // -0 is 0.
    const given = typeof value === "number" ? value + 0 : value;
    const confidence = sheet.confidence ?? "one-source";
    return { values: [{ from, value: given, source: { document }, confidence, ...(note && { note }) }] };
  };
  const sum = sumOf(sheet.items.flatMap(({ points }) => points ?? []));
  const total = sheet.total === undefined ? entry(sum, words.sum) : entry(sheet.total);
  const number = { type: "number" };
  return [
    { id: ids.total, title: words.total, ...number, unit: "points", ...total },
    { id: ids.passMark, title: words.passMark, ...number, unit: "points", ...entry(sheet.passMark) },
    ...(sheet.categoryFloor === undefined
      ? []
      : [{ id: ids.categoryFloor, title: words.categoryFloor, ...number, unit: "%", ...entry(sheet.categoryFloor) }]),
    {
      id: ids.inapplicableItems,
      title: words.inapplicableItems,
      type: "choice",
      choices: [
        { value: "rescaled", title: words.rescaled },
        { value: "full", title: words.full },
      ],
      ...entry(sheet.inapplicableItems),
    },
  ];
}

const words = {
  total: { zh: "总分", en: "Full score" },
  passMark: { zh: "及格线", en: "Pass mark" },
  categoryFloor: { zh: "一级指标最低得分率", en: "Least share of each first-level indicator" },
  inapplicableItems: { zh: "不涉及项的计法", en: "How items count that the mine does not involve" },
  rescaled: { zh: "折算", en: "rescaled" },
  full: { zh: "计满分", en: "full points" },
  sum: { zh: "各项分值之和", en: "Sum of the points of all items" },
} as const;
