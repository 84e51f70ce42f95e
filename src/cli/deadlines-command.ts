import { calendar } from "../assessment/deadlines.ts";
import { readProfile } from "../profile/read.ts";
import { toICalendar } from "../report/calendar.ts";
import { report } from "../report/report.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { readInput } from "./read-input.ts";
import { readJson } from "./read-json.ts";
import { readAsOf, readChoice, readLocale } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Lists the dated duties of one mine, also as a calendar. */
export async function deadlinesCommand({ argument: file, options }: Invocation, io: Io): Promise<ExitStatus> {
  const { output, parameters: given } = options;
  const { locale, format, asOf, parameters, profile } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json", "ics"])),
    output: await attempt(() => checkOutputFile(output, [file, given])),
    asOf: await attempt(() => readAsOf(options.asOf)),
    parameters: await attempt(() => readParametersOption(given, [liaoning2021.mine])),
    profile: await attempt(async () => readJson(await readInput(file, io), readProfile)),
  });
  const found = calendar([profile], { asOf, parameters });
  await writeOutput(written(), output, io);
  return exitStatus.done;

  function written(): string {
    if (format === "json") return jsonOf(found);
    return format === "ics" ? toICalendar(found.deadlines, { locale }) : report(found, { format, locale });
  }
}
