import type { Deadline } from "../assessment/deadline.ts";
import { deadlines } from "../assessment/deadlines.ts";
import { shown } from "../profile/fault.ts";
import type { Locale } from "../profile/words.ts";
import { toICalendar } from "../report/calendar.ts";
import { reportWords } from "../report/words/all.ts";
import { deadlineWords } from "../report/words/deadline-words.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { type Attempt, attempt, badInput } from "./bad-input.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import type { MinesInput, ReadMine } from "./mines/mine-line.ts";
import { readMinesRequest } from "./mines/mines-request.ts";
import { overMines } from "./mines/over-mines.ts";
import { mineColumns, type RowForm, writeRows } from "./mines/rows.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";

/** A dated duty of one mine of many. */
interface MineDuty {
  readonly line: number;
  readonly duty: Deadline;
}

/** Lists the dated duties of many mines, one a row, or as one calendar. */
export async function deadlinesOfMines(
  invocation: Invocation,
  io: Io,
  input: Attempt<MinesInput>,
): Promise<ExitStatus> {
  const { options } = invocation;
  const request = await readMinesRequest(invocation, input, {
    format: await attempt(() => readDutyFormat(options.format)),
    parameters: await attempt(() => readParametersOption(options.parameters, [liaoning2021.mine])),
  });
  const { asOf, parameters, locale, format } = request;
  async function* duties(mines: AsyncIterable<ReadMine>): AsyncGenerator<MineDuty> {
    for await (const { line, profile } of mines) {
      for (const duty of deadlines(profile, { asOf, parameters })) yield { line, duty };
    }
  }
  return overMines(request, io, async (mines, write) => {
    if (format !== "ics") return writeRows(duties(mines), rowsIn(locale), { format, locale }, write);
    const all: Deadline[] = [];
    for await (const { duty } of duties(mines)) all.push(duty);
    return write(toICalendar(all, { locale }));
  });
}

function readDutyFormat(value: string | undefined): "csv" | "ndjson" | "ics" {
  if (value === undefined || value === "csv" || value === "ndjson" || value === "ics") return value ?? "csv";
  throw badInput("invalid_value", "--format", {
    zh: `--format 为 ${shown(value)};多座矿山请取 csv、ndjson 或 ics,或单独列出一座`,
    en: `--format is ${shown(value)}; of many mines give csv, ndjson or ics, or list one mine alone`,
  });
}

function rowsIn(locale: Locale): RowForm<MineDuty> {
  const { states } = deadlineWords[locale];
  const { obligations } = reportWords[locale];
  return {
    columns: [
      ...mineColumns(({ duty }: MineDuty) => duty.mine),
      { title: { zh: "义务", en: "Duty" }, cell: ({ duty }) => duty.title[locale] },
      { title: { zh: "约束力", en: "Obligation" }, cell: ({ duty }) => obligations[duty.obligation] },
      { title: { zh: "状态", en: "State" }, cell: ({ duty }) => states[duty.state] },
      { title: { zh: "起始日", en: "Opens" }, cell: ({ duty }) => duty.opens },
      { title: { zh: "期限", en: "Due" }, cell: ({ duty }) => duty.due },
      { title: { zh: "完成日", en: "Met on" }, cell: ({ duty }) => duty.metOn },
      { title: { zh: "剩余天数", en: "Days left" }, cell: ({ duty }) => duty.daysLeft },
    ],
    json: ({ line, duty }) => ({ line, ...duty }),
  };
}
