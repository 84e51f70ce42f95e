import { difference } from "../profile/decimal.ts";
import type { Words } from "../profile/words.ts";
import { ruleIdOf } from "./score-sheet-ids.ts";
import type { ScoreSheet, ScoreSheetItem, ScoreSheetKind, ScoreSheetText } from "./score-sheet-schema.ts";
import { targetIn } from "./score-sheet-target.ts";

/** A text in both languages; where the sheet has it in one only, both hold it as it is given. */
export function wordsOf(text: ScoreSheetText): Words {
  if (typeof text !== "string") return { zh: text.zh.trim(), en: text.en.trim() };
  return { zh: text.trim(), en: text.trim() };
}

/** What a sheet's items become, still to be read as a part of a rule set: a rule and a clause each, under headings. */
export function rulesOf({ title, items }: ScoreSheet) {
  const headings = headingsOf(items);
  const placed = items.map((item, index) => {
    const id = ruleIdOf(item.code ?? "", index);
    return { item, id, clause: item.code?.trim() ?? id };
  });
  return {
    categories: [...headings.values()],
    clauses: placed.map(({ item, clause }) => clauseOf(item, clause, wordsOf(title))),
    rules: placed.map(({ item, id, clause }) => ruleOf(item, id, clause, headings.get(headingOf(item))?.id)),
  };
}

/** Items with no first-level indicator of their own stand under their kind. */
function headingOf({ kind, indicator }: ScoreSheetItem): string {
  return kind === "precondition" || indicator === undefined ? kind : `indicator ${wordsOf(indicator).zh}`;
}

/** The headings of a sheet: preconditions, then first-level indicators as they first appear, then vetoes under none. */
function headingsOf(items: readonly ScoreSheetItem[]) {
  // The last entry of a key counts: reversed, the first to be read.
  const own = new Map(items.map((item) => [headingOf(item), item.indicator] as const).reverse());
  const indicators = [...new Set(items.map(headingOf))].filter((heading) => heading.startsWith("indicator "));
  const titled = indicators.map((heading, index) => {
    const title = own.get(heading) ?? heading;
    return [heading, { id: `indicator-${String(index + 1)}`, title: wordsOf(title) }] as const;
  });
  return new Map([
    ...(own.has("precondition") ? [["precondition", preconditions] as const] : []),
    ...titled,
    ...(own.has("veto") ? [["veto", vetoes] as const] : []),
  ]);
}

const preconditions = { id: "preconditions", title: { zh: "先决条件", en: "Preconditions" } };
const vetoes = { id: "vetoes", title: { zh: "否决项", en: "Vetoes" } };

function clauseOf(item: ScoreSheetItem, id: string, sheet: Words) {
  const path = [item.indicator, item.group].flatMap((text) => (text === undefined ? [] : [wordsOf(text)]));
  return {
    id,
    place: {
      zh: [sheet, ...path].map(({ zh }) => zh).join(",") + `,${id}`,
      en: [sheet, ...path].map(({ en }) => en).join(", ") + `, ${id}`,
    },
    words: wordsOf(item.requirement ?? item.item),
    subject: "mine",
    force: "must",
  };
}

function ruleOf(item: ScoreSheetItem, id: string, clause: string, category: string | undefined) {
  const [requires, points] = [conditionOf(item), pointsOf(item)];
  return {
    id,
    clauses: [clause],
    obligation: "required",
    role: "requirement",
    basis: "standard",
    entails: "satisfied",
    category,
    title: wordsOf(item.item),
    requirement: wordsOf(item.requirement ?? item.item),
    remedy: remedies[item.kind],
    ...(requires && { requires }),
    ...(points && { points }),
  };
}

function conditionOf({ kind, fact, operator, value }: ScoreSheetItem) {
  if (fact === undefined) return undefined;
  if (kind === "deduction") return { fact, operator: "lessThanInclusive", value: 0 };
  return { fact, operator, value: targetIn(value, fact, operator) };
}

function pointsOf({ kind, points: full, each, cap, floor, least, fact }: ScoreSheetItem) {
  if (full === undefined) return undefined;
  if (kind === "veto") return { full, least: full };
  const limit = least === undefined ? {} : { least: least + 0 };
  if (kind === "scored") return { full, ...limit };
  // What is left in any case is a limit of what is taken off: the tighter of the two counts.
  const caps = [cap, floor === undefined ? undefined : difference(full, floor)].filter((one) => one !== undefined);
  const deduct = {
    each,
    ...(caps.length > 0 && { cap: Math.min(...caps) }),
    ...(fact !== undefined && { occurrences: fact }),
  };
  return { full, deduct, ...limit };
}

const remedies: Readonly<Record<ScoreSheetKind, Words>> = {
  precondition: { zh: "满足该先决条件。", en: "Meet this precondition." },
  veto: { zh: "消除否决情形。", en: "Remove what this veto is about." },
  scored: { zh: "达到评分要求。", en: "Meet what the item asks for." },
  deduction: { zh: "消除扣分情形。", en: "Remove what points are taken off for." },
};
