import { assess } from "../assessment/assess.ts";
import { type Attempt, attempt } from "./bad-input.ts";
import { assessedRows, type AssessedMine } from "./assessed-rows.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import type { MinesInput, ReadMine } from "./mines/mine-line.ts";
import { readMinesRequest, readRowFormat } from "./mines/mines-request.ts";
import { overMines } from "./mines/over-mines.ts";
import { writeRows } from "./mines/rows.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { readRuleSetOption } from "./rule-set-option.ts";
import { refuseOption } from "./settings.ts";

/** Assesses many mines, one a row. */
export async function assessMines(invocation: Invocation, io: Io, input: Attempt<MinesInput>): Promise<ExitStatus> {
  const { options } = invocation;
  const set = await attempt(() => readRuleSetOption(options.ruleSet));
  const request = await readMinesRequest(invocation, input, {
    format: await attempt(() => readRowFormat(options.format)),
    ruleSet: set,
    parameters: await attempt(() => readParametersOption(options.parameters, set.value ? [set.value] : [])),
    determinations: await attempt(() => refuseOption("--determinations", options.determinations, ofOneMine)),
  });
  const { asOf, ruleSet, parameters, locale } = request;
  async function* assessed(mines: AsyncIterable<ReadMine>): AsyncGenerator<AssessedMine> {
    for await (const { line, profile } of mines) {
      yield { line, assessment: assess(profile, { asOf, ruleSet, parameters }) };
    }
  }
  return overMines(request, io, (mines, write) =>
    writeRows(assessed(mines), assessedRows(ruleSet, locale), request, write),
  );
}

const ofOneMine = {
  zh: "是对一座矿山的结论,不适用于多座;请单独评定该矿山",
  en: "are verdicts on one mine and fit no others; assess that mine alone",
};
