import { drawInspections } from "../portfolio/draw-inspections.ts";
import { type Inspector, readInspectors } from "../portfolio/inspectors.ts";
import { DrawError, shown } from "../profile/fault.ts";
import type { MineProfile } from "../profile/mine.ts";
import { report } from "../report/report.ts";
import { attempt, BadInput, badInput } from "./bad-input.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { jsonOf } from "./json-of.ts";
import { readMinesRequest } from "./mines/mines-request.ts";
import { overMines } from "./mines/over-mines.ts";
import { profilesOf, readMines } from "./mines/read-mines.ts";
import type { Invocation } from "./program.ts";
import { readFile } from "./read-input.ts";
import { readJson } from "./read-json.ts";
import { readChoice } from "./settings.ts";

/** Draws mines and those who inspect them by lot, as anyone can repeat. */
export async function drawCommand(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const { options, argument } = invocation;
  const input = await readMines(argument, options.inputFormat, io);
  const request = await readMinesRequest(invocation, input, {
    format: await attempt(() => readChoice("--format", options.format, ["text", "markdown", "json"])),
    seed: await attempt(() => readSeed(options.seed)),
    count: await attempt(() => readCount(options.count)),
    stratify: await attempt(() => readChoice("--stratify", options.stratify, ["none", "city", "risk"])),
    inspectors: await attempt(() => inspectorsIn(options.inspectors)),
  });
  const { asOf, seed, count, stratify, inspectors, format, locale } = request;
  return overMines(request, io, async (mines, write) => {
    const profiles: MineProfile[] = [];
    for await (const profile of profilesOf(mines)) profiles.push(profile);
    const draw = drawn(() =>
      drawInspections(profiles, inspectors, { asOf, seed, count, ...(stratify === "none" ? {} : { stratify }) }),
    );
    await write(format === "json" ? jsonOf(draw) : report(draw, { format, locale }));
  });
}

function inspectorsIn(file: string | undefined): Inspector[] {
  if (file !== undefined) return readJson(readFile(file), readInspectors);
  throw badInput("missing", "--inspectors", {
    zh: "缺少 --inspectors:请给出检查人员的 JSON 文件",
    en: "--inspectors is missing; give the file of inspectors, JSON",
  });
}

function readSeed(value: string | undefined): string {
  if (value !== undefined && value.trim() !== "") return value;
  throw badInput("missing", "--seed", {
    zh: "缺少 --seed:请给出将要公布的种子,任何文字均可",
    en: "--seed is missing; give the seed that will be published, any text",
  });
}

function readCount(value: string | undefined): number {
  const count = /^[1-9]\d{0,5}$/.test(value ?? "") ? Number(value) : undefined;
  if (count !== undefined) return count;
  throw badInput(value === undefined ? "missing" : "invalid_value", "--count", {
    zh: `--count ${value === undefined ? "缺少" : `为 ${shown(value)}`};请给出抽取的矿山数,如 10`,
    en: `--count is ${value === undefined ? "missing" : shown(value)}; give how many mines to draw, such as 10`,
  });
}

/** A draw that cannot be made is bad input: too few mines, or too few inspectors without conflicts. */
function drawn<Draw>(draw: () => Draw): Draw {
  try {
    return draw();
  } catch (error) {
    throw error instanceof DrawError ? new BadInput([{ faults: error.faults }]) : error;
  }
}
