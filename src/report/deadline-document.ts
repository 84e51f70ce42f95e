import type { Deadline } from "../assessment/deadline.ts";
import type { Calendar } from "../assessment/deadlines.ts";
import { type Block, type Document, given, id, joined, say, type Text } from "./document.ts";
import { factTitle, namedClauses, namedFact } from "./named.ts";
import { deadlineWords } from "./words/deadline-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The report of the dated duties of one or several mines, the first to fall due first. */
export function deadlineDocument(calendar: Calendar, words: ReportWords): Document {
  const { heading, none, intro, closing } = deadlineWords[words.locale];
  const { asOf, mines, deadlines } = calendar;
  return [
    { kind: "heading", level: 1, text: [heading] },
    { kind: "paragraph", text: [intro(asOf, mines)] },
    deadlines.length === 0 ? { kind: "paragraph", text: [none] } : table(deadlines, words),
    ...waitBlocks(deadlines, words),
    { kind: "paragraph", text: [closing] },
  ];
}

/** What a duty is called: the rule's title; of a licence, which one. */
export function dutyTitle({ id: name, source, title, asOf }: Deadline, words: ReportWords): Text {
  const { sources } = deadlineWords[words.locale];
  if (source === "licence") return [factTitle(`${name}.validUntil`, words)];
  if (source === "rule") return [title[words.locale]];
  const issued = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  return issued === undefined || issued > asOf ? [sources.order] : say`${sources.order} ${issued}`;
}

function table(deadlines: readonly Deadline[], words: ReportWords): Block {
  const { columns } = deadlineWords[words.locale];
  return {
    kind: "table",
    columns: [columns.due, columns.state, columns.mine, columns.duty, columns.why].map((title) => ({
      title,
      align: "left",
    })),
    rows: deadlines.map((deadline) => [
      lastDayText(deadline, words),
      stateText(deadline, words),
      [given(deadline.mine.name)],
      dutyTitle(deadline, words),
      namedClauses(deadline.clauses, words),
    ]),
  };
}

function lastDayText({ due, opens, state }: Deadline, words: ReportWords): Text {
  const { opens: from, noLastDay } = deadlineWords[words.locale];
  const parts = [
    due ?? (state === "cantTell" ? words.unknown : noLastDay),
    ...(opens === undefined ? [] : [from(opens)]),
  ];
  return joined(
    parts.map((part) => [part]),
    words.semicolon,
  );
}

function stateText({ state, daysLeft, metOn, obligation }: Deadline, words: ReportWords): Text {
  const said = deadlineWords[words.locale];
  const parts = [
    said.states[state],
    ...(metOn === undefined ? [] : [said.metOn(metOn)]),
    ...(daysLeft === undefined ? [] : [said.daysLeft(daysLeft)]),
    ...(obligation === "required" ? [] : [words.obligations[obligation]]),
  ];
  return joined(
    parts.map((part) => [part]),
    words.semicolon,
  );
}

function waitBlocks(deadlines: readonly Deadline[], words: ReportWords): Block[] {
  const { waits, waitsFor } = deadlineWords[words.locale];
  const items = deadlines.flatMap((deadline) => {
    const { mine, missing, missingParameters } = deadline;
    const named = [
      ...missing.map((fact) => namedFact(fact, words)),
      ...missingParameters.map((name): Text => [id(name)]),
    ];
    if (named.length === 0) return [];
    const title = joined([[given(mine.name)], dutyTitle(deadline, words)], words.comma);
    return [{ text: waitsFor(title, joined(named, words.comma)) }];
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [waits] },
    { kind: "list", items },
  ];
}
