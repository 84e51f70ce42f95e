import { decideExit } from "../assessment/exit.ts";
import type { ExitDecision } from "../assessment/exit-decision.ts";
import type { Locale } from "../profile/words.ts";
import { factTitle } from "../report/named.ts";
import { reportWords } from "../report/words/all.ts";
import { exitWords } from "../report/words/exit-words.ts";
import { liaoning2021 } from "../ruleset/shipped/liaoning-2021.ts";
import { type Attempt, attempt } from "./bad-input.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import type { MinesInput, ReadMine } from "./mines/mine-line.ts";
import { readMinesRequest, readRowFormat } from "./mines/mines-request.ts";
import { overMines } from "./mines/over-mines.ts";
import { mineColumns, type RowForm, writeRows } from "./mines/rows.ts";
import { readParametersOption } from "./parameters-option.ts";
import type { Invocation } from "./program.ts";
import { refuseOption } from "./settings.ts";

/** One mine of many, decided on. */
interface DecidedMine {
  readonly line: number;
  readonly decision: ExitDecision;
}

/** Decides on the exit of many mines, one a row. */
export async function exitMines(invocation: Invocation, io: Io, input: Attempt<MinesInput>): Promise<ExitStatus> {
  const { options } = invocation;
  const request = await readMinesRequest(invocation, input, {
    format: await attempt(() => readRowFormat(options.format)),
    parameters: await attempt(() => readParametersOption(options.parameters, [liaoning2021.exit.ruleSet])),
    from: await attempt(() => refuseOption("--from", options.from, ofOneMine)),
  });
  const { asOf, parameters, locale } = request;
  async function* decided(mines: AsyncIterable<ReadMine>): AsyncGenerator<DecidedMine> {
    for await (const { line, profile } of mines) yield { line, decision: decideExit(profile, { asOf, parameters }) };
  }
  return overMines(request, io, (mines, write) => writeRows(decided(mines), rowsIn(locale), request, write));
}

function rowsIn(locale: Locale): RowForm<DecidedMine> {
  const words = exitWords[locale];
  const { semicolon, locale: language } = reportWords[locale];
  const failed = ({ grounds }: ExitDecision) => grounds.filter(({ verdict }) => verdict === "failed");
  return {
    columns: [
      ...mineColumns(({ decision }: DecidedMine) => decision.mine),
      { title: { zh: "决定", en: "Decision" }, cell: ({ decision }) => words.decisions[decision.decision] },
      {
        title: { zh: "可能的决定", en: "Possible decisions" },
        cell: ({ decision }) => decision.possible.map((one) => words.outcomes[one]).join(semicolon),
      },
      { title: { zh: "黑名单", en: "Blacklist" }, cell: ({ decision }) => words.blacklists[decision.blacklist] },
      {
        title: { zh: "退出情形", en: "Grounds" },
        cell: ({ decision }) =>
          failed(decision)
            .map(({ title }) => title[language])
            .join(semicolon),
      },
      {
        title: { zh: "缺少的事实", en: "Missing facts" },
        cell: ({ decision }) => decision.missing.map((fact) => factTitle(fact, reportWords[locale])).join(semicolon),
      },
      {
        title: { zh: "缺少的参数", en: "Missing parameters" },
        cell: ({ decision }) => decision.missingParameters.map(({ title }) => title[language]).join(semicolon),
      },
    ],
    json: ({ line, decision }) => {
      const { mine, decision: outcome, possible, blacklist, missing, missingParameters } = decision;
      return {
        kind: "decidedMine",
        line,
        ...mine,
        decision: outcome,
        possible,
        blacklist,
        grounds: failed(decision).map(({ ground }) => ground),
        missingFacts: missing,
        missingParameters: missingParameters.map(({ parameter }) => parameter),
      };
    },
  };
}

const ofOneMine = {
  zh: "用于一座矿山的历程,不适用于多座;请单独判定该矿山",
  en: "tells the history of one mine and fits no others; decide on that mine alone",
};
