import type { Locale, Words } from "../profile/words.ts";
import { padded, widthOf } from "../report/columns.ts";
import { type Attempt, attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import type { Invocation } from "./program.ts";
import { readChoice, readLocale } from "./settings.ts";
import { visible } from "./visible.ts";
import { writeOutput } from "./write-output.ts";

/** Something that can be listed and found by its id or title. */
interface Entry {
  readonly id: string;
  readonly title: Words;
}

/**
 * Lists what there is of a kind: as JSON, or one line each.
 *
 * @param entries - All of the kind, or what is wrong with the input that should say.
 * @param lineOf - One entry in words.
 */
export async function listCommand<One extends Entry>(
  { argument: filter, options }: Invocation,
  io: Io,
  entries: Attempt<readonly One[]>,
  lineOf: (entry: One, locale: Locale) => readonly string[],
): Promise<ExitStatus> {
  const { locale, format, all } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "json"])),
    output: await attempt(() => checkOutputFile(options.output, [options.ruleSet])),
    all: entries,
  });
  const found = filter === undefined ? all : all.filter((entry) => matches(entry, filter));
  const text = format === "json" ? jsonOf(found) : linesOf(found.map((entry) => lineOf(entry, locale)));
  await writeOutput(text, options.output, io);
  if (found.length === 0) await io.stderr(`green-mine: ${nothing[locale]}\n`);
  return exitStatus.done;
}

function matches({ id, title }: Entry, filter: string): boolean {
  const wanted = filter.toLowerCase();
  return [id, title.zh, title.en].some((text) => text.toLowerCase().includes(wanted));
}

/** Rows as lines; every column but the last is as wide as its widest cell. */
function linesOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(visible));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ""))));
  const lines = cells.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  "));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

const nothing: Words = { zh: "没有匹配的项", en: "nothing matches" };
