import { compile, type CompiledRuleSet } from "../evaluation/compile.ts";
import { type InForce, inForceIn } from "../evaluation/in-force.ts";
import { verdictCode, verdictCodes, verdictProgram } from "../evaluation/verdict-program.ts";
import { readDay } from "../profile/day.ts";
import { BatchError } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { MineProfile } from "../profile/mine.ts";
import { liaoning2021Mine } from "../ruleset/shipped/liaoning-2021-mine.ts";
import { type AssessedChunk, conclusionCodes, emptyChunk, filledChunk } from "./assessed-chunk.ts";
import { conclusionFrom } from "./conclusion.ts";
import { type AssessOptions, groundsIn } from "./grounds.ts";
import { scored } from "./score.ts";
import { both, either, negated, no, type Truth, yes } from "../evaluation/truth.ts";

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
  const assessInto = set.ruleSet.conclusion.model === "points" ? byScore(set, inForce, options) : byRules(set, inForce);
  let [chunk, count, from]: [AssessedChunk | undefined, number, number] = [undefined, 0, 0];

  /** The chunk so far, which is then closed. */
  function rest(): AssessedChunk | undefined {
    const filled = chunk && filledChunk(chunk, count);
    from += count;
    [chunk, count] = [undefined, 0];
    return filled;
  }

  return {
    /** Takes up a mine; gives the chunk once it is full. */
    add(profile: MineProfile): AssessedChunk | undefined {
      chunk ??= emptyChunk(set, asOf, from, room);
      assessInto(chunk, count, profile);
      count++;
      return count === room ? rest() : undefined;
    },
    rest,
  };
}

/** Enters a mine into a chunk at a place. */
type AssessInto = (chunk: AssessedChunk, mine: number, profile: MineProfile) => void;

function byRules(set: CompiledRuleSet, inForce: InForce): AssessInto {
  const program = verdictProgram(set, inForce);
  const categories = Int32Array.from(set.rules, ({ category }) => category);
  const decides = Uint8Array.from(set.rules, (rule) => Number(rule.decides));
  return (chunk, mine, profile) => {
    program.take(profile);
    let anyApplies: Truth = no;
    let allHold: Truth = yes;
    for (let rule = 0; rule < categories.length; rule++) {
      const applies = program.applies(rule) as Truth;
      const met = program.met(rule) as Truth;
      enter(chunk, mine, rule, categories[rule] as number, verdictCode(applies, met));
      if (decides[rule] === 0) continue;
      anyApplies = either(anyApplies, applies);
      allHold = both(allHold, either(negated(applies), met));
    }
    chunk.conclusions[mine] = conclusionCodes.indexOf(conclusionFrom(anyApplies, allHold));
  };
}

/** A scored set's conclusion needs each item's points: it takes what `assess` does, without what is missing. */
function byScore(set: CompiledRuleSet, inForce: InForce, options: AssessManyOptions): AssessInto {
  const { conclusion: model } = set.ruleSet;
  return (chunk, mine, profile) => {
    const { results, points, context } = groundsIn(set, inForce, profile, options);
    for (const [rule, { finding }] of results.entries()) {
      enter(chunk, mine, rule, set.rules[rule]?.category ?? -1, verdictCodes.indexOf(finding.verdict));
    }
    if (model.model !== "points") return;
    chunk.conclusions[mine] = conclusionCodes.indexOf(scored(model, results, points, set, context).conclusion);
  };
}

function enter(
  { rules, categories, verdicts, counts }: AssessedChunk,
  mine: number,
  rule: number,
  category: number,
  code: number,
) {
  verdicts[mine * rules.length + rule] = code;
  const at = (mine * categories.length + category) * verdictCodes.length + code;
  counts[at] = (counts[at] as number) + 1;
}

function readRoom(chunk: number | undefined): number {
  const room = chunk ?? roomIfUnsaid;
  if (Number.isInteger(room) && room >= 1 && room <= mostRoom) return room;
  throw new BatchError([faultAt("out_of_range", ["chunk"], chunk, roomRemedy)]);
}

const roomRemedy = { zh: "请填 1 至 1000000 的整数", en: "give a whole number from 1 to 1000000" };
