import { compile, type CompiledRuleSet } from "../evaluation/compile.ts";
import { type InForce, inForceIn } from "../evaluation/in-force.ts";
import { lanes } from "../evaluation/lane-comparison.ts";
import { codeOf } from "../evaluation/verdict-codes.ts";
import { readDay } from "../profile/day.ts";
import { BatchError, shown } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { MineProfile } from "../profile/mine.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { type AssessedChunk, conclusionCodeOf, emptyChunk, enterVerdict, filledChunk } from "./assessed-chunk.ts";
import { type AssessOptions, type Grounds, groundsIn } from "./grounds.ts";
import { judgeSideBySide, type JudgeSideBySide } from "./judge-side-by-side.ts";
import { scored } from "./score.ts";

/** What an assessment of many mines is asked for. */
export interface AssessManyOptions extends Pick<AssessOptions, "asOf" | "ruleSet" | "parameters"> {
  /** How many mines a chunk has room for, 1 to 1,000,000; 1,024 if left out. */
  readonly chunk?: number | undefined;
}

const roomIfUnsaid = 1024;
const mostRoom = 1_000_000;

/**
 * Assesses many mines against a rule set on a day: verdicts and conclusions as codes, without what they rest on. Mines are
 * taken one by one as chunks are asked for, so that any number of them needs the memory of one chunk.
 *
 * @param profiles - Checked profiles (`readProfile`); what each leaves out is unknown.
 * @returns Chunks in the order of the mines; the last may be smaller, and none is empty.
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the rule set is about many mines as one, not about each.
 * @throws {ParametersError} If a parameter is not known to the set, has a value or row that does not fit, or no source.
 * @throws {BatchError} If a chunk's room is not a whole number from 1 to 1,000,000.
 * @example
 * ```ts
 * const mines = [readProfile({ identity: { name: "A" } }), readProfile({ identity: { name: "B" } })];
 * const conclusions = [...assessMany(mines, { asOf: "2025-06-30" })].flatMap((chunk) => [...chunk.conclusions]);
 * // [2, 2]: conclusionCodes[2] is "cantTell"
 * ```
 */
export function assessMany(
  profiles: Iterable<MineProfile>,
  options: AssessManyOptions,
): Generator<AssessedChunk, void> {
  const chunks = chunksFor(options);
  return (function* () {
    for (const profile of profiles) {
      const full = chunks.add(profile);
      if (full) yield full;
    }
    const rest = chunks.rest();
    if (rest) yield rest;
  })();
}

/** The same as `assessMany` for mines that come one by one, as from a stream. */
export function assessManyAsync(
  profiles: AsyncIterable<MineProfile>,
  options: AssessManyOptions,
): AsyncGenerator<AssessedChunk, void> {
  const chunks = chunksFor(options);
  return (async function* () {
    for await (const profile of profiles) {
      const full = chunks.add(profile);
      if (full) yield full;
    }
    const rest = chunks.rest();
    if (rest) yield rest;
  })();
}

function chunksFor(options: AssessManyOptions) {
  const asOf = readDay((options as Partial<AssessManyOptions> | undefined)?.asOf, "asOf");
  const room = readRoom(options.chunk);
  const set = compile(options.ruleSet ?? liaoning2021Mine);
  const inForce = inForceIn(set, asOf, options.parameters ?? {});
  const isScored = set.ruleSet.conclusion.model === "points";
  const judge = isScored ? judgeByScore(set, inForce, options) : judgeSideBySide(set, inForce);
  let [chunk, count, taken, from]: [AssessedChunk | undefined, number, number, number] = [undefined, 0, 0, 0];

  /** Enters the mines taken up so far. */
  function enter(into: AssessedChunk): void {
    if (taken > 0) judge.enter(into, count - taken, taken);
    taken = 0;
  }

  /** The chunk so far, which is then closed. */
  function rest(): AssessedChunk | undefined {
    if (!chunk) return undefined;
    enter(chunk);
    const filled = filledChunk(chunk, count);
    from += count;
    [chunk, count] = [undefined, 0];
    return filled;
  }

  return {
    /** Takes up a mine; gives the chunk once it is full. */
    add(profile: MineProfile): AssessedChunk | undefined {
      refuseNoMine(profile, from + count);
      chunk ??= emptyChunk(set, asOf, from, room);
      judge.take(profile, taken);
      count++;
      taken++;
      if (taken === lanes) enter(chunk);
      return count === room ? rest() : undefined;
    },
    rest,
  };
}

/** A scored set's conclusion needs each item's points: it takes what `assess` does, without what is missing. */
function judgeByScore(set: CompiledRuleSet, inForce: InForce, options: AssessManyOptions): JudgeSideBySide {
  const { conclusion: model } = set.ruleSet;
  const mines: Grounds[] = [];
  return {
    take(profile, lane) {
      mines[lane] = groundsIn(set, inForce, profile, options);
    },
    enter(chunk, from, count) {
      for (const [lane, { results, points, context }] of mines.slice(0, count).entries()) {
        const mine = from + lane;
        for (const [rule, { finding }] of results.entries()) {
          enterVerdict(chunk, mine, rule, set.rules[rule]?.category ?? -1, codeOf(finding.verdict));
        }
        if (model.model !== "points") continue;
        chunk.conclusions[mine] = conclusionCodeOf(scored(model, results, points, set, context).conclusion);
      }
    },
  };
}

/** What is no profile would be judged as a mine of which nothing is known. */
function refuseNoMine(profile: unknown, index: number): void {
  if (typeof profile === "object" && profile !== null && "identity" in profile) return;
  throw new TypeError(`mine ${String(index)} is ${shown(profile)}, not a profile; read each with readProfile`);
}

function readRoom(chunk: number | undefined): number {
  const room = chunk === undefined ? roomIfUnsaid : chunk;
  if (Number.isInteger(room) && room >= 1 && room <= mostRoom) return room;
  throw new BatchError([faultAt("out_of_range", ["chunk"], chunk, roomRemedy)]);
}

const roomRemedy = { zh: "请填 1 至 1000000 的整数", en: "give a whole number from 1 to 1000000" };
