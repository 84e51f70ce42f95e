import { decideExit } from "../assessment/exit.ts";
import type { ExitDecision } from "../assessment/exit-decision.ts";
import { exitHistory } from "../assessment/exit-history.ts";
import type { Day } from "../profile/day.ts";
import { report } from "../report/report.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { type Attempt, attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import { readParametersOption } from "./parameters-option.ts";
import { exitMines } from "./exit-mines.ts";
import { profileIn } from "./mine-request.ts";
import { readOneOrMany } from "./mines/read-mines.ts";
import type { Invocation } from "./program.ts";
import type { TextInput } from "./read-json.ts";
import { readAsOf, readChoice, readFrom, readLocale, refuseRejects } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

const statuses: Readonly<Record<ExitDecision["decision"], ExitStatus>> = {
  retain: exitStatus.conforms,
  rectify: exitStatus.doesNotConform,
  remove: exitStatus.doesNotConform,
  cantTell: exitStatus.cantTell,
  inapplicable: exitStatus.inapplicable,
};

/** Decides on a mine's exit from the directory, or tells how it stood since a day; the status says what was decided. */
export async function exitCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const mines = await readOneOrMany(invocation.argument, invocation.options.inputFormat, io);
  return mines.kind === "one" ? ofMine(invocation, io, mines.text) : exitMines(invocation, io, mines.input);
}

async function ofMine({ argument: file, options }: Invocation, io: Io, text: Attempt<TextInput>): Promise<ExitStatus> {
  const { output, parameters: given } = options;
  const asOfDay = await attempt(() => readAsOf(options.asOf));
  const { locale, format, asOf, from, parameters, profile } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    output: await attempt(() => checkOutputFile(output, [file, given])),
    asOf: asOfDay,
    from: await attempt((): Day | undefined => readFrom(options.from, asOfDay.value)),
    parameters: await attempt(() => readParametersOption(given, [liaoning2021.exit.ruleSet])),
    rejects: await attempt(() => refuseRejects(options.rejects)),
    profile: await profileIn(text),
  });
  const decision = decideExit(profile, { asOf, parameters });
  const result = from === undefined ? decision : exitHistory(profile, { from, asOf, parameters });
  await writeOutput(format === "json" ? jsonOf(result) : report(result, { format, locale }), output, io);
  return statuses[decision.decision];
}
