import { factById } from "../profile/facts.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, meant } from "../profile/fault-at.ts";
import { isRecord } from "./json.ts";

type Path = readonly PropertyKey[];

/** The most rows that one table may hold: each is compared with each. */
const mostRows = 1000;

/** A row as far as conflicts are concerned. */
interface Claim {
  readonly index: number;
  /** The values that it asks of facts; of a fact that it does not name, any. */
  readonly when: ReadonlyMap<string, readonly unknown[]>;
  readonly from: string;
  readonly until: string;
  /** The value as JSON. */
  readonly value: string;
  readonly document: string | undefined;
}

/**
 * Faults of rows that give a mine different values on the same day, so that only their order in the file would decide.
 * A broader row after a narrower one is no conflict: it is for the mines that the narrower leaves over. Nor are rows of
 * documents whose precedence is stated.
 *
 * @param precedence - Documents, the weightiest first.
 */
export function rowConflicts(rows: unknown, path: Path, precedence: unknown): Fault[] {
  if (!Array.isArray(rows)) return [];
  if (rows.length > mostRows) return [faultAt("too_many_rows", path, rows.length, countRemedy)];
  const claims = rows.flatMap(claimIn);
  return claims.flatMap((later, at) => {
    const earlier = claims.slice(0, at).find((one) => conflict(one, later) && !isRanked(one, later, precedence));
    return earlier ? [faultAt("rows_conflict", [...path, later.index], undefined, conflictRemedy(earlier, later))] : [];
  });
}

/** Faults of a stated precedence: documents that the edition does not have, no table, nothing said of it in words. */
export function precedenceFaults(
  { precedence, rows, note }: Readonly<Record<string, unknown>>,
  path: Path,
  documents: readonly string[],
): Fault[] {
  if (!Array.isArray(precedence)) return [];
  const listed: readonly unknown[] = precedence;
  const unknown = listed.flatMap((name, index) =>
    typeof name !== "string" || documents.includes(name)
      ? []
      : [faultAt("unknown_document", [...path, "precedence", index], name, meant(name, documents))],
  );
  const twice = listed.flatMap((name, index) =>
    listed.indexOf(name) < index ? [faultAt("duplicate_id", [...path, "precedence", index], name, twiceRemedy)] : [],
  );
  return [
    ...unknown,
    ...twice,
    ...(rows === undefined ? [faultAt("not_a_table", [...path, "precedence"], undefined, tableRemedy)] : []),
    ...(note === undefined ? [faultAt("note_missing", [...path, "note"], undefined, noteRemedy)] : []),
  ];
}

function claimIn(row: unknown, index: number): Claim[] {
  if (!isRecord(row) || !isRecord(row["when"])) return [];
  const { when, from, until, value, source } = row;
  if (!isValue(value)) return [];
  // A fact that is not known is a fault of its own.
  const asked = Object.entries(when).filter(([fact]) => factById.has(fact));
  return [
    {
      index,
      when: new Map(asked.map(([fact, wanted]) => [fact, Array.isArray(wanted) ? (wanted as unknown[]) : [wanted]])),
      from: typeof from === "string" ? from : "",
      until: typeof until === "string" ? until : "9999-12-31",
      value: JSON.stringify(value),
      document: isRecord(source) && typeof source["document"] === "string" ? source["document"] : undefined,
    },
  ];
}

/** Whether a parameter could have the value at all; if not, that is a fault of its own. */
function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return value === null || typeof value === "number" || typeof value === "string";
}

function conflict(earlier: Claim, later: Claim): boolean {
  return (
    earlier.value !== later.value &&
    earlier.from <= later.until &&
    later.from <= earlier.until &&
    meet(earlier, later) &&
    !(isWithin(earlier, later) && !isWithin(later, earlier))
  );
}

/** Whether one mine could be for both rows. */
function meet(one: Claim, other: Claim): boolean {
  return [...one.when].every(([fact, values]) => {
    const asked = other.when.get(fact);
    return asked === undefined || asked.some((value) => values.includes(value));
  });
}

/** Whether every mine that one row is for is one that the other is for. */
function isWithin(one: Claim, other: Claim): boolean {
  return [...other.when].every(
    ([fact, values]) => one.when.get(fact)?.every((value) => values.includes(value)) ?? false,
  );
}

/** Whether a stated precedence tells two rows apart. */
function isRanked(one: Claim, other: Claim, precedence: unknown): boolean {
  const [a, b] = [rankIn(precedence, one.document), rankIn(precedence, other.document)];
  return a !== b;
}

/** The place of a document in a precedence; after all others if it is not in it. */
export function rankIn(precedence: unknown, document: string | undefined): number {
  const listed: readonly unknown[] = Array.isArray(precedence) ? precedence : [];
  const at = document === undefined ? -1 : listed.indexOf(document);
  return at < 0 ? listed.length : at;
}

function conflictRemedy(earlier: Claim, later: Claim) {
  const [a, b] = [String(earlier.index), String(later.index)];
  return {
    zh: `rows[${a}] 对同样的矿山在同一时期给出 ${earlier.value},rows[${b}] 给出 ${later.value};请用 until 结束其一,使其不重叠,或用 precedence 写明文件的先后`,
    en: `rows[${a}] gives ${earlier.value} and rows[${b}] gives ${later.value} for the same mines in the same period; end one with until, part them, or state the precedence of their documents`,
  };
}

const countRemedy = {
  zh: `一张表最多 ${String(mostRows)} 行;请拆分`,
  en: `a table holds at most ${String(mostRows)} rows; split it`,
};
const twiceRemedy = { zh: "文件重复;请删除其一", en: "this document stands twice; remove one" };
const tableRemedy = { zh: "只有表(rows)才有先后;请删除", en: "only a table of rows has a precedence; remove it" };
const noteRemedy = { zh: "请在 note 中说明先后的理由", en: "say in the note why the documents rank so" };
