import { assess } from "../assessment/assess.ts";
import { crosswalk } from "../assessment/crosswalk.ts";
import { readProfile } from "../profile/read.ts";
import { report } from "../report/report.ts";
import { attempt, settled } from "./bad-input.ts";
import { readDeterminationsOption } from "./determinations-option.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { checkOutputFile } from "./output-file.ts";
import { parametersFor, readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { readInput } from "./read-input.ts";
import { readJson } from "./read-json.ts";
import { readRuleSetsOption } from "./rule-sets-option.ts";
import { readAsOf, readChoice, readLocale } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Assesses one mine under several rule sets and sets their rules against each other. */
export async function crosswalkCommand({ argument: file, options }: Invocation, io: Io): Promise<ExitStatus> {
  const { output } = options;
  const named = await attempt(() => readRuleSetsOption(options.ruleSets));
  const inputs = [file, options.parameters, options.determinations, ...(options.ruleSets ?? [])];
  const { locale, format, asOf, sets, parameters, determinations, profile } = settled({
    locale: await attempt(() => readLocale(options.locale)),
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    output: await attempt(() => checkOutputFile(output, inputs)),
    asOf: await attempt(() => readAsOf(options.asOf)),
    sets: named,
    parameters: await attempt(() => readParametersOption(options.parameters, named.value ?? [])),
    determinations: await attempt(() => readDeterminationsOption(options.determinations)),
    profile: await attempt(async () => readJson(await readInput(file, io), readProfile)),
  });
  const assessments = sets.map((ruleSet) =>
    assess(profile, { asOf, ruleSet, determinations, parameters: parametersFor(ruleSet, parameters) }),
  );
  const result = crosswalk(assessments);
  await writeOutput(format === "json" ? jsonOf(result) : report(result, { format, locale }), output, io);
  return exitStatus.done;
}
