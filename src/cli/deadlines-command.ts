import { calendar } from "../assessment/deadlines.ts";
import { toICalendar } from "../report/calendar.ts";
import { report } from "../report/report.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { type Attempt, attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import { readParametersOption } from "./parameters-option.ts";
import { deadlinesOfMines } from "./deadlines-mines.ts";
import { profileIn } from "./mine-request.ts";
import { readOneOrMany } from "./mines/read-mines.ts";
import type { Invocation } from "./program.ts";
import type { TextInput } from "./read-json.ts";
import { readAsOf, readChoice, readLocale, refuseRejects } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Lists the dated duties of one mine, also as a calendar. */
export async function deadlinesCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const mines = await readOneOrMany(invocation.argument, invocation.options.inputFormat, io);
  return mines.kind === "one" ? ofMine(invocation, io, mines.text) : deadlinesOfMines(invocation, io, mines.input);
}

async function ofMine({ argument: file, options }: Invocation, io: Io, text: Attempt<TextInput>): Promise<ExitStatus> {
  const { output, parameters: given } = options;
  const { locale, format, asOf, parameters, profile } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json", "ics"])),
    output: await attempt(() => checkOutputFile(output, [file, given])),
    asOf: await attempt(() => readAsOf(options.asOf)),
    parameters: await attempt(() => readParametersOption(given, [liaoning2021.mine])),
    rejects: await attempt(() => refuseRejects(options.rejects)),
    profile: await profileIn(text),
  });
  const found = calendar([profile], { asOf, parameters });
  await writeOutput(written(), output, io);
  return exitStatus.done;

  function written(): string {
    if (format === "json") return jsonOf(found);
    return format === "ics" ? toICalendar(found.deadlines, { locale }) : report(found, { format, locale });
  }
}
