import { describe, expect, it } from "vitest";
import {
  assessMany,
  type AssessManyOptions,
  assessManyAsync,
  BatchError,
  DayError,
  liaoning2021Targets,
  type MineProfile,
  ParametersError,
  RuleSetError,
} from "../../src/index.ts";
import { refusalOf } from "../bad-input/refusal.ts";
import { greened, greeningSet } from "./greening-set.ts";

const asOf = "2025-06-30";
const fitting = { asOf, ruleSet: greeningSet, chunk: 2 };

/** A source that records which mine was asked for, and whether it was closed. */
function sourceOf(mines: readonly (() => MineProfile)[]) {
  const seen: string[] = [];
  const iterator: Iterator<MineProfile> = {
    next() {
      const taken = seen.length;
      seen.push(`mine ${String(taken)}`);
      const mine = mines[taken];
      return mine ? { done: false, value: mine() } : { done: true, value: undefined };
    },
    return() {
      seen.push("closed");
      return { done: true, value: undefined };
    },
  };
  const source: Iterable<MineProfile> = { [Symbol.iterator]: () => iterator };
  const asyncSource: AsyncIterable<MineProfile> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => Promise.resolve(iterator.next()),
      return: async () => Promise.resolve(iterator.return?.() ?? { done: true, value: undefined }),
    }),
  };
  return { seen, source, asyncSource };
}

const three = [() => greened(36), () => greened(35), () => greened()];
/** A mine that no reader has checked, and that is none. */
const noMine = () => null as unknown as MineProfile;

describe("what is asked for wrongly is refused at the call, before a mine is taken", () => {
  type Refused = readonly [name: string, options: unknown, error: abstract new (...given: never) => Error];
  const refused: readonly Refused[] = [
    ...["2025-02-30", "", 20250630, null, undefined].map(
      (day) => [`asOf ${String(day)}`, { asOf: day }, DayError] as const,
    ),
    ["no options", undefined, DayError],
    ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", 1e7, 1_000_001, null, true].map(
      (chunk) => [`chunk ${String(chunk)}`, { ...fitting, chunk }, BatchError] as const,
    ),
    ["a set about many mines as one", { asOf, ruleSet: liaoning2021Targets }, RuleSetError],
    ["an unknown parameter", { ...fitting, parameters: { limt: { value: 1, source: "x" } } }, ParametersError],
    ["a figure out of range", { ...fitting, parameters: { limit: { value: 101, source: "x" } } }, ParametersError],
  ];

  it.each(refused)("%s", (_, options, error) => {
    const { seen, source, asyncSource } = sourceOf(three);
    expect(() => assessMany(source, options as AssessManyOptions)).toThrow(error);
    expect(() => assessManyAsync(asyncSource, options as AssessManyOptions)).toThrow(error);
    expect(seen).toEqual([]);
  });

  it("a chunk's room with its place, and what it may be", () => {
    const { error, code, faults } = refusalOf(() => assessMany([], { ...fitting, chunk: 0 }));
    expect([error, code]).toEqual(["BatchError", "invalid_batch"]);
    expect(faults).toMatchObject([{ code: "out_of_range", place: "chunk", value: 0 }]);
    expect(faults[0]?.message.en).toBe("chunk is 0; give a whole number from 1 to 1000000");
  });

  it.each([1, 1_000_000, undefined])("and room for %s is not", (chunk) => {
    expect(() => assessMany([], { ...fitting, chunk })).not.toThrow();
  });
});

describe("a source", () => {
  it("is asked for no more mines than the chunks that are asked for", () => {
    const { seen, source } = sourceOf(three);
    const chunks = assessMany(source, fitting);
    expect(seen).toEqual([]);
    chunks.next();
    expect(seen).toEqual(["mine 0", "mine 1"]);
  });

  it("is closed when no more chunks are wanted", () => {
    const { seen, source } = sourceOf(three);
    for (const chunk of assessMany(source, fitting)) {
      expect(chunk.count).toBe(2);
      break;
    }
    expect(seen).toEqual(["mine 0", "mine 1", "closed"]);
  });

  it("is closed when no more chunks are wanted of a stream", async () => {
    const { seen, asyncSource } = sourceOf(three);
    for await (const chunk of assessManyAsync(asyncSource, fitting)) {
      expect(chunk.count).toBe(2);
      break;
    }
    expect(seen).toEqual(["mine 0", "mine 1", "closed"]);
  });

  it("is closed if it gives what is no mine, and the chunks before stand", () => {
    const { seen, source } = sourceOf([...three, noMine, ...three]);
    const chunks = assessMany(source, { ...fitting, chunk: 3 });
    expect(chunks.next().value).toMatchObject({ from: 0, count: 3 });
    expect(() => chunks.next()).toThrow(TypeError);
    expect(seen).toEqual(["mine 0", "mine 1", "mine 2", "mine 3", "closed"]);
    expect(chunks.next()).toEqual({ done: true, value: undefined });
  });

  it("is closed if a stream gives what is no mine", async () => {
    const { seen, asyncSource } = sourceOf([noMine]);
    await expect(assessManyAsync(asyncSource, fitting).next()).rejects.toThrow(TypeError);
    expect(seen).toEqual(["mine 0", "closed"]);
  });

  it("that throws passes its own error on, and cleans up after itself", async () => {
    const broken = new Error("line 3 is no JSON");
    const seen: string[] = [];
    function* mines() {
      try {
        yield greened(36);
        yield greened(36);
        yield greened(36);
        throw broken;
      } finally {
        seen.push("closed");
      }
    }
    async function* stream() {
      yield* await Promise.resolve(mines());
    }
    const chunks = assessMany(mines(), fitting);
    expect(chunks.next().value).toMatchObject({ from: 0, count: 2 });
    expect(thrownBy(() => chunks.next())).toBe(broken);
    expect(chunks.next().done).toBe(true);
    const streamed = assessManyAsync(stream(), fitting);
    expect((await streamed.next()).value).toMatchObject({ from: 0, count: 2 });
    await expect(streamed.next()).rejects.toBe(broken);
    expect(seen).toEqual(["closed", "closed"]);
  });
});

it("Nothing given is changed: profiles and options may be frozen, and are the same afterwards.", () => {
  const mines = [greened(36, { landscapeBuilt: true }), greened()];
  const options = { ...fitting, parameters: { limit: { value: 80, source: "Letter" } } };
  const before = structuredClone({ mines, options: { ...options, ruleSet: undefined } });
  for (const part of [...mines, ...mines.flatMap((mine) => Object.values(mine) as object[])]) Object.freeze(part);
  Object.freeze(options.parameters.limit);
  Object.freeze(options.parameters);
  expect([...assessMany(Object.freeze(mines), Object.freeze(options))]).toHaveLength(1);
  expect({ mines, options: { ...options, ruleSet: undefined } }).toEqual(before);
});

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
