import { liaoning2021Baseline } from "../portfolio/liaoning-2021-baseline.ts";
import { measureTargets } from "../portfolio/measure-targets.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { readPortfolio } from "../portfolio/read-portfolio.ts";
import { summarizeAsync } from "../portfolio/summarize.ts";
import { report } from "../report/report.ts";
import { liaoning2021Targets } from "../ruleset/shipped/liaoning-2021-targets.ts";
import { type Attempt, attempt, settled } from "./bad-input.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import type { MinesInput } from "./mines/mine-line.ts";
import { readMinesRequest } from "./mines/mines-request.ts";
import { overMines } from "./mines/over-mines.ts";
import { profilesOf, readOneOrMany } from "./mines/read-mines.ts";
import { checkOutputFile } from "./output-file.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { readJson, type TextInput } from "./read-json.ts";
import { readAsOf, readChoice, readLocale, refuseOption } from "./settings.ts";
import { writeOutput } from "./write-output.ts";

/** Measures the plan's targets on many mines, or on published counts of them. */
export async function targetsCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const mines = await readOneOrMany(invocation.argument, invocation.options.inputFormat, io);
  return mines.kind === "one" ? onCounts(invocation, io, mines.text) : onMines(invocation, io, mines.input);
}

async function onMines(invocation: Invocation, io: Io, input: Attempt<MinesInput>): Promise<ExitStatus> {
  const request = await readMinesRequest(invocation, input, await ownOf(invocation));
  const { asOf, parameters } = request;
  return overMines(request, io, async (mines, write) => {
    const portfolio = await summarizeAsync(profilesOf(mines), { asOf, parameters });
    await write(measured(portfolio, request));
  });
}

async function onCounts(invocation: Invocation, io: Io, text: Attempt<TextInput>): Promise<ExitStatus> {
  const { output, rejects, parameters: given } = invocation.options;
  const { own, ...request } = settled({
    locale: await attempt(() => readLocale(invocation.options.locale)),
    asOf: await attempt(() => readAsOf(invocation.options.asOf)),
    output: await attempt(() => checkOutputFile(output, [invocation.argument, given])),
    rejects: await attempt(() => refuseOption("--rejects", rejects, ofMines)),
    own: await attempt(async () => settled(await ownOf(invocation))),
    portfolio: await portfolioIn(text),
  });
  await writeOutput(measured(request.portfolio, { ...request, ...own }), output, io);
  return exitStatus.done;
}

async function portfolioIn({ value: text, complaints }: Attempt<TextInput>): Promise<Attempt<Portfolio>> {
  return text ? attempt(() => readJson(text, readPortfolio)) : { complaints };
}

async function ownOf({ options }: Invocation) {
  return {
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    parameters: await attempt(() => readParametersOption(options.parameters, [liaoning2021Targets])),
  };
}

type Asked = Pick<Parameters<typeof measureTargets>[1], "asOf" | "parameters"> & {
  readonly format: "text" | "markdown" | "json";
  readonly locale: "zh" | "en";
};

function measured(portfolio: Portfolio, { asOf, parameters, format, locale }: Asked): string {
  const baseline = liaoning2021Baseline;
  const targets = measureTargets(portfolio, { asOf, baseline, ...(parameters && { parameters }) });
  return format === "json" ? jsonOf(targets) : report(targets, { format, locale });
}

const ofMines = {
  zh: "用于矿山档案;测算已公布的数量时请去掉",
  en: "is for mine profiles; leave it out for published counts",
};
