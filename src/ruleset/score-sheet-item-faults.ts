import { factById } from "../profile/facts.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, textOf } from "../profile/fault-at.ts";
import type { Words } from "../profile/words.ts";
import { conditionFaults, unknownFact } from "./condition-faults.ts";
import { isRecord } from "./json.ts";
import { itemKinds, type ScoreSheetKind } from "./score-sheet-schema.ts";
import { targetIn } from "./score-sheet-target.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** What does not fit together in one item: figures of another kind or beyond each other, a fact that cannot tell. */
export function itemFaults(item: Json, path: Path): Fault[] {
  const kind = itemKinds.find((known) => known === item["kind"]);
  if (kind === undefined) return [];
  const { can, must } = figuresOf[kind];
  const foreign = figures.filter((figure) => item[figure] !== undefined && !can.includes(figure));
  const lacking = must.filter((figure) => item[figure] === undefined);
  const headless = item["points"] !== undefined && item["indicator"] === undefined && kind !== "precondition";
  return [
    ...foreign.map((key) => faultAt("not_of_this_kind", [...path, key], item[key], remedies.foreign(kind))),
    ...lacking.map((key) => faultAt("missing", [...path, key], undefined, remedies.lacking(kind))),
    ...(headless ? [faultAt("missing", [...path, "indicator"], undefined, remedies.indicator)] : []),
    ...figureFaults(item, path, can),
    ...(kind === "deduction" ? occurrenceFaults(item, path) : comparisonFaults(item, path)),
  ];
}

/** Which figures an item of each kind can have, and which it must have. */
const figuresOf: Readonly<
  Record<ScoreSheetKind, { readonly can: readonly string[]; readonly must: readonly string[] }>
> = {
  precondition: { can: [], must: [] },
  veto: { can: ["points"], must: [] },
  scored: { can: ["points", "least"], must: ["points"] },
  deduction: { can: ["points", "each", "cap", "floor", "least"], must: ["points", "each"] },
};
const figures = ["points", "each", "cap", "floor", "least"] as const;
const comparison = ["operator", "value", "unit"] as const;

function figureFaults(item: Json, path: Path, can: readonly string[]): Fault[] {
  const { points: full } = item;
  const above = (
    key: string,
    isTooMuch: (part: number, whole: number) => boolean,
    remedy: (whole: number) => Words,
  ) => {
    const part = item[key];
    if (!can.includes(key) || typeof part !== "number" || typeof full !== "number") return [];
    return isTooMuch(part, full) ? [faultAt("part_exceeds_whole", [...path, key], part, remedy(full))] : [];
  };
  const naught = ["points", "each", "cap"].filter((key) => can.includes(key) && item[key] === 0);
  return [
    ...naught.map((key) => faultAt("out_of_range", [...path, key], 0, remedies.positive)),
    ...above("cap", (part, whole) => part > whole, remedies.above),
    ...above("least", (part, whole) => part > whole, remedies.above),
    ...above("floor", (part, whole) => part >= whole && whole > 0, remedies.reaches),
  ];
}

/** A deduction's fact counts occurrences: nothing is compared. */
function occurrenceFaults(item: Json, path: Path): Fault[] {
  const foreign = comparison.filter((key) => item[key] !== undefined);
  const compared = foreign.map((key) =>
    faultAt("not_of_this_kind", [...path, key], item[key], remedies.foreign("deduction")),
  );
  const { fact: id } = item;
  if (typeof id !== "string") return compared;
  const fact = factById.get(id);
  if (!fact) return [...compared, unknownFact([...path, "fact"], id)];
  if (fact.type === "number") return compared;
  return [...compared, faultAt("not_a_number_fact", [...path, "fact"], id, remedies.count)];
}

function comparisonFaults(item: Json, path: Path): Fault[] {
  const { fact: id, operator, value, unit } = item;
  const parts = ["fact", "operator", "value"] as const;
  const lacking = parts.filter((key) => item[key] === undefined);
  if (lacking.length === parts.length && unit === undefined) return [];
  const faults = lacking.map((key) => faultAt("missing", [...path, key], undefined, remedies.together));
  const fact = factById.get(textOf(id));
  if (fact && typeof unit === "string" && unit.trim() !== fact.unit) {
    faults.push(faultAt("unit_mismatch", [...path, "unit"], unit, remedies.unit(fact.id, fact.unit)));
  }
  // What is no value at all is told by the form.
  if (lacking.length > 0 || isRecord(value)) {
    return id !== undefined && !fact ? [...faults, unknownFact([...path, "fact"], id)] : faults;
  }
  const condition = { fact: id, operator, value: targetIn(value, id, operator) };
  return [...faults, ...conditionFaults(condition, path, new Map())];
}

const kindWords: Readonly<Record<ScoreSheetKind, Words>> = {
  precondition: { zh: "先决条件", en: "a precondition" },
  veto: { zh: "否决项", en: "a veto" },
  scored: { zh: "评分项", en: "a scored item" },
  deduction: { zh: "扣分项", en: "a deduction" },
};

const remedies = {
  indicator: { zh: "计分项须有一级指标;请补上", en: "an item with points needs its first-level indicator; add it" },
  positive: { zh: "须大于 0;请更正", en: "it must be more than 0; correct it" },
  count: { zh: "须为计数的数字类事实;请更正", en: "name a fact that is a number, the count of occurrences" },
  together: { zh: "事实、运算符、值须一并填写;请补上", en: "fact, operator and value go together; add it" },
  foreign: (kind: ScoreSheetKind): Words => ({
    zh: `${kindWords[kind].zh}不填此项;请删除或更正类别`,
    en: `${kindWords[kind].en} has none; remove it, or correct the kind`,
  }),
  lacking: (kind: ScoreSheetKind): Words => ({
    zh: `${kindWords[kind].zh}须填此项;请补上`,
    en: `${kindWords[kind].en} needs it; add it`,
  }),
  above: (whole: number): Words => ({
    zh: `大于分值 ${String(whole)};请更正`,
    en: `more than the item's points, ${String(whole)}; correct one of them`,
  }),
  reaches: (whole: number): Words => ({
    zh: `不小于分值 ${String(whole)},无分可扣;请更正`,
    en: `not less than the item's points, ${String(whole)}, so that nothing could be taken off; correct one of them`,
  }),
  unit: (fact: string, unit: string | undefined): Words => ({
    zh: `${fact} 的单位为 ${unit ?? "(无)"};请换算并更正`,
    en: `the unit of ${fact} is ${unit ?? "(none)"}; convert the value and correct it`,
  }),
} as const;
