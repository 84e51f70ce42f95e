import type { Fault } from "../profile/fault.ts";
import { faultAt, textOf } from "../profile/fault-at.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";
import type { Words } from "../profile/words.ts";
import { isRecord, records } from "./json.ts";
import { ruleIdOf } from "./score-sheet-ids.ts";
import { itemFaults } from "./score-sheet-item-faults.ts";
import { scoreSheetSchema } from "./score-sheet-schema.ts";
import { sumOf } from "./score-sheet-sum.ts";

type Path = readonly PropertyKey[];
type Json = Readonly<Record<string, unknown>>;

/** What the schema finds at fault in a score sheet. */
export function formFaults(form: unknown): Fault[] {
  const result = scoreSheetSchema.safeParse(form);
  if (result.success) return [];
  const { issues } = result.error;
  const isOwn = ({ code, path }: { readonly code: string; readonly path: Path }) =>
    code === "invalid_union" || (code === "invalid_format" && path[0] === "id");
  const others = issues.filter((issue) => !isOwn(issue));
  return [
    ...schemaFaults(others, form, (path) => keysAtPath(scoreSheetSchema, path)),
    ...issues.filter(isOwn).map(({ path }) => ownFault(path, form)),
  ];
}

/** What zod has no remedy for: a text in one or two languages, a value, an id. */
function ownFault(path: Path, form: unknown): Fault {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], form);
  if (value === undefined) return faultAt("missing", path, undefined, remedies.missing);
  if (path[0] === "id") return faultAt("invalid_format", path, value, remedies.id);
  return faultAt("invalid_type", path, value, path.at(-1) === "value" ? remedies.value : remedies.text);
}

/**
 * What does not fit together in a score sheet: figures of another kind or beyond each other, codes that stand twice, facts
 * that are not known or cannot be compared so.
 *
 * @param placeIn - How a place is called where the sheet came from, to be named in a sentence about another place.
 */
export function meaningFaults(form: unknown, placeIn: (place: string) => string): Fault[] {
  const items = records(form, "items");
  return [
    ...items.flatMap(([item, index]) => itemFaults(item, ["items", index])),
    ...duplicates(items, placeIn),
    ...sheetFaults(form, items),
  ];
}

function duplicates(items: readonly [Json, number][], placeIn: (place: string) => string): Fault[] {
  const byCode = new Map<string, number>();
  const byId = new Map<string, number>();
  return items.flatMap(([{ code }, index]) => {
    const id = ruleIdOf(textOf(code), index);
    const text = textOf(code).trim();
    const same = (text === "" ? undefined : byCode.get(text)) ?? byId.get(id);
    if (same === undefined) {
      if (text !== "") byCode.set(text, index);
      byId.set(id, index);
      return [];
    }
    return [
      faultAt("duplicate_id", ["items", index, "code"], code, remedies.twice(id, placeIn(`items[${String(same)}]`))),
    ];
  });
}

function sheetFaults(form: unknown, items: readonly [Json, number][]): Fault[] {
  if (!isRecord(form) || items.length === 0) return [];
  const period = isRecord(form["inForce"]) ? form["inForce"] : {};
  const { from, until } = period;
  const reversed = typeof from === "string" && typeof until === "string" && from > until;
  const points = items.flatMap(([{ points }]) => (typeof points === "number" ? [points] : []));
  const others = items.some(([{ points }]) => points !== undefined && typeof points !== "number");
  const counts = items.some(([{ kind }]) => kind === "scored" || kind === "deduction");
  const [stated, sum] = [form["total"], sumOf(points)];
  const differs = typeof stated === "number" && !others && points.length > 0 && stated !== sum;
  return [
    ...(reversed ? [faultAt("period_reversed", ["inForce", "until"], until, remedies.reversed(from))] : []),
    ...(points.length > 0 || others || counts
      ? []
      : [faultAt("points_missing", ["items"], undefined, remedies.noPoints)]),
    ...(differs ? [faultAt("total_differs", ["total"], stated, remedies.total(sum))] : []),
  ];
}

const remedies = {
  id: {
    zh: "请用小写字母、数字、连字符,以 / 分段,如 sheet/2020",
    en: "write small letters, digits and hyphens, in parts joined by /, such as sheet/2020",
  },
  missing: { zh: "缺失;请补充", en: "it is missing; add it" },
  text: { zh: '请填文字,或 {"zh", "en"}', en: 'give text, or {"zh", "en"}' },
  value: { zh: "请填数字、true、false、文字或列表", en: "give a number, true, false, text or a list" },
  noPoints: { zh: "没有计分项;请填分值", en: "no item has points; give them" },
  twice: (id: string, other: string): Words => ({
    zh: `与 ${other} 的编号相同(${id});请改用另一个编号`,
    en: `${other} has the same id, ${id}; give another code`,
  }),
  reversed: (from: string): Words => ({
    zh: `早于施行日 ${from};请更正`,
    en: `before its start ${from}; correct one of them`,
  }),
  total: (sum: number): Words => ({
    zh: `各项分值之和为 ${String(sum)};请更正其一`,
    en: `the points of the items add up to ${String(sum)}; correct one of them`,
  }),
} as const;
