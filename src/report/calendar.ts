import type { Deadline } from "../assessment/deadline.ts";
import { dayAfter } from "../profile/day.ts";
import type { Locale } from "../profile/words.ts";
import { fnv1a64 } from "../ruleset/clause-hash.ts";
import { dutyTitle } from "./deadline-document.ts";
import type { Text } from "./document.ts";
import { plain } from "./plain.ts";
import { reportWords } from "./words/all.ts";
import { deadlineWords } from "./words/deadline-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** What an iCalendar is asked for. */
export interface CalendarOptions {
  readonly locale: Locale;
}

/**
 * The deadlines that are not met as an iCalendar (RFC 5545): an event of one day on the last day of each, or, where there
 * is none, on the day from which it can be met.
 *
 * An event keeps its UID from day to day, so that a newer calendar replaces it; its DTSTAMP is the start of the day as
 * of which it was computed, since no clock is read.
 *
 * @returns Lines of at most 75 octets that end with CR LF.
 */
export function toICalendar(deadlines: readonly Deadline[], { locale }: CalendarOptions): string {
  const words = reportWords[locale];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//green-mine-rules//deadlines//${locale.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...deadlines.flatMap((deadline) => eventLines(deadline, words)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(deadline: Deadline, words: ReportWords): string[] {
  const { state, due, opens, asOf, mine, id } = deadline;
  const day = due ?? opens;
  if (day === undefined || state === "met" || state === "metLate") return [];
  return [
    "BEGIN:VEVENT",
    `UID:${fnv1a64(JSON.stringify([mine.licence ?? mine.name, id]))}@green-mine-rules`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day, "P1D"))}`,
    `SUMMARY:${escaped(plain(`${mine.name}${words.colon}${textOf(dutyTitle(deadline, words))}`))}`,
    `DESCRIPTION:${escaped(description(deadline, words))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function description(deadline: Deadline, words: ReportWords): string {
  const { requirement, state, clauses, reading, due, opens } = deadline;
  const { states, opens: from } = deadlineWords[words.locale];
  const opening = due === undefined && opens !== undefined ? [from(opens)] : [];
  const places = clauses.map(({ id, place }) => `${id} ${place[words.locale]}`).join(words.comma);
  const parts = [requirement[words.locale], states[state], ...opening, places, reading?.[words.locale]];
  return parts.filter((part) => part !== undefined).join("\n");
}

function textOf(text: Text): string {
  return text.map((span) => (typeof span === "string" ? span : span.text)).join("");
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** A text value: what has a meaning in one is escaped, and what would command a terminal made visible. */
function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => plain(line).replaceAll(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** The longest that a line may be before its end. Octets. */
const longest = 75;

/** A line cut into pieces of at most 75 octets, each further one begun with a blank; no character is cut. */
function folded(line: string): string {
  let width = 0;
  let text = "";
  for (const character of line) {
    const octets = octetsOf(character);
    if (width + octets > longest) {
      text += "\r\n ";
      width = 1;
    }
    text += character;
    width += octets;
  }
  return text;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
