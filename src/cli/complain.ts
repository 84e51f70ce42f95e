import type { Fault } from "../profile/fault.ts";
import type { Locale } from "../profile/words.ts";
import type { BadInput, Complaint } from "./bad-input.ts";
import type { Io } from "./io.ts";
import { mostFaults, type PlacedFault } from "./read-json.ts";
import { visible } from "./visible.ts";

/** Says everything that is wrong with the input, one fault a line. */
export async function complain({ complaints }: BadInput, locale: Locale, io: Io): Promise<void> {
  const lines = complaints.flatMap((complaint) => linesOf(complaint, locale));
  await io.stderr(lines.map((line) => `green-mine: ${oneLine(line)}\n`).join(""));
}

/** Says that the program itself failed, in one line; with its stack only where it is asked for. */
export async function confess(error: unknown, locale: Locale, io: Io): Promise<void> {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const line =
    locale === "zh"
      ? `程序自身出错,不是输入的问题,请报告:${what}(设 GREEN_MINE_DEBUG=1 再运行可得详情)`
      : `an error of the program itself, not of the input; please report it: ${what} (GREEN_MINE_DEBUG=1 shows more)`;
  await io.stderr(`green-mine: ${oneLine(line)}\n`);
  if (io.env["GREEN_MINE_DEBUG"] && error instanceof Error) await io.stderr(`${error.stack ?? ""}\n`);
}

function linesOf({ source, faults }: Complaint, locale: Locale): string[] {
  const lines = faults.slice(0, mostFaults).map((fault) => {
    return source ? `${placeIn(source[locale], fault, locale)}: ${fault.message[locale]}` : fault.message[locale];
  });
  const more = faults.length - lines.length;
  if (more === 0) return lines;
  const rest = locale === "zh" ? `另有 ${String(more)} 处错误` : `${String(more)} more faults`;
  return [...lines, source ? `${source[locale]}: ${rest}` : rest];
}

function placeIn(source: string, { at }: Fault & Pick<PlacedFault, "at">, locale: Locale): string {
  if (!at) return source;
  const [line, column] = [String(at.line), String(at.column)];
  return locale === "zh" ? `${source} 第 ${line} 行第 ${column} 列` : `${source}, line ${line}, column ${column}`;
}

/** A sentence on one line and of bearable length. */
function oneLine(text: string): string {
  return visible(text.length > 600 ? `${text.slice(0, 500)}...` : text);
}
