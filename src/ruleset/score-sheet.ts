import { type Fault, FaultsError, ScoreSheetError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import { scan } from "../profile/scan.ts";
import { isRecord } from "./json.ts";
import { readRuleSet } from "./read.ts";
import type { RuleSet } from "./rule-set.ts";
import { headOf } from "./score-sheet-edition.ts";
import { formFaults, meaningFaults } from "./score-sheet-faults.ts";
import { formOfCsv, type SheetForm } from "./score-sheet-rows.ts";
import { rulesOf } from "./score-sheet-rules.ts";
import type { ScoreSheet } from "./score-sheet-schema.ts";

/** The most items that one sheet may hold. */
const mostItems = 20_000;

/** Deeper than a sheet nests. */
const deepest = 8;

/**
 * The rule set that an official score sheet (评分表) is: preconditions, vetoes, items with points, and deductions.
 *
 * A pass mark, or a way to count items that the mine does not involve, is never supplied where the sheet has none: the
 * conclusion then says that it cannot tell, and names it.
 *
 * @param sheet - The text of a CSV table whose header is in English or Chinese, or the sheet as a JSON value.
 * @returns A scored rule set, deeply frozen: one rule for each item, in the sheet's order.
 * @throws {ScoreSheetError} If anything in it is at fault. The error lists every fault with its place in the sheet:
 * `row 17.points`, counted as a spreadsheet does, or `items[3].points`.
 */
export function readScoreSheet(sheet: unknown): RuleSet {
  const { form, faults: early, placeIn } = typeof sheet === "string" ? formOfCsv(sheet, mostItems) : ofJson(sheet);
  const isTable = early.length === 0 || form !== undefined;
  const refused = isTable ? [...sizeFaults(form), ...scan(form, deepest)] : early;
  if (refused.length > 0) throw new ScoreSheetError(refused.map((fault) => placed(fault, placeIn)));
  const found = [formFaults(form), meaningFaults(form, placeIn)].map((faults) =>
    faults.map((fault) => placed(fault, placeIn)),
  );
  const faults = [early, ...found].reduce(withOthers, []);
  if (faults.length > 0) throw new ScoreSheetError(faults);
  return ruleSetOf(form as ScoreSheet, placeIn);
}

function ofJson(form: unknown): SheetForm {
  return { form, faults: [], placeIn: (place) => place };
}

function sizeFaults(form: unknown): Fault[] {
  const items = isRecord(form) ? form["items"] : undefined;
  if (!Array.isArray(items) || items.length <= mostItems) return [];
  const most = String(mostItems);
  const remedy = { zh: `最多 ${most} 项;请拆分评分表`, en: `a sheet holds at most ${most} items; split it` };
  return [faultAt("too_many_items", ["items"], undefined, remedy)];
}

/** A fault under the name that its place has in the source. */
function placed(fault: Fault, placeIn: (place: string) => string): Fault {
  const place = placeIn(fault.place);
  const { zh, en } = fault.message;
  const moved = (text: string) => place + text.slice(fault.place.length);
  return { ...fault, place, message: { zh: moved(zh), en: moved(en) } };
}

/** Faults with those of a later check added, but for places that are known to be at fault already. */
function withOthers(faults: readonly Fault[], later: readonly Fault[]): readonly Fault[] {
  const known = new Set(faults.map(({ place }) => place));
  return [...faults, ...later.filter(({ place }) => !known.has(place))];
}

function ruleSetOf(sheet: ScoreSheet, placeIn: (place: string) => string): RuleSet {
  try {
    return readRuleSet({ ...headOf(sheet), ...rulesOf(sheet) });
  } catch (error) {
    // Whatever else is wrong with a rule is wrong with the item that it comes from.
    if (!(error instanceof FaultsError)) throw error;
    const ofItems = (place: string) => placeIn(place.replace(/^(?:rules|clauses)\[(\d+)\].*/, "items[$1]"));
    throw new ScoreSheetError(error.faults.map((fault) => placed(fault, ofItems)));
  }
}
