import { describe, expect, it } from "vitest";
import {
  type AssessedChunk,
  assessMany,
  assessManyAsync,
  conclusionCodes,
  liaoning2021Assessment,
  type MineProfile,
  national2020Selection,
  readProfile,
  verdictCodes,
} from "../../src/index.ts";
import { greened, greeningSet, saidOf } from "./greening-set.ts";
import { onTheLine, reaching } from "./line-of-2020.ts";
import { nationalMine } from "./national-mine.ts";

const asOf = "2025-06-30";
const [passed, failed, cantTell, inapplicable] = [0, 1, 2, 3];
const [conforms, doesNotConform, undecided] = [0, 1, 2];

async function* stream(mines: Iterable<MineProfile>) {
  for (const mine of mines) yield await Promise.resolve(mine);
}

async function takenFrom(chunks: AsyncIterable<AssessedChunk>): Promise<AssessedChunk[]> {
  const taken: AssessedChunk[] = [];
  for await (const chunk of chunks) taken.push(chunk);
  return taken;
}

/** The verdicts of one rule on mines as they come. */
function codesOf(rule: string, chunks: Iterable<AssessedChunk>): (number | undefined)[] {
  return [...chunks].flatMap((chunk) => {
    const at = chunk.rules.indexOf(rule);
    return Array.from({ length: chunk.count }, (_, mine) => chunk.verdicts[mine * chunk.rules.length + at]);
  });
}

it("The codes stand for the verdicts and conclusions in this order, which is kept.", () => {
  expect(verdictCodes).toEqual(["passed", "failed", "cantTell", "inapplicable"]);
  expect(conclusionCodes).toEqual(["conforms", "doesNotConform", "cantTell", "inapplicable"]);
});

describe("three mines by hand", () => {
  const mines = [
    // 36 of 40 hm2 is 90 %: exactly on the limit.
    greened(36, { landscapeBuilt: true }),
    readProfile({ identity: { name: "Bare rock" }, environment: { landscapeBuilt: false, greenableArea: 0 } }),
    greened(),
  ];
  const [chunk, ...more] = assessMany(mines, { asOf, ruleSet: greeningSet }) as Iterable<AssessedChunk>;

  it("come in one chunk that says what its figures are about", () => {
    expect(more).toEqual([]);
    expect(chunk).toMatchObject({
      kind: "assessedChunk",
      ruleSet: { id: "example/set", version: "1.0.0" },
      asOf,
      from: 0,
      count: 3,
      rules: ["landscape-built", "area-greened", "roads-lined"],
      categories: ["site", "greening"],
    });
  });

  it.each([
    ["of which the required rules pass", 0, [passed, passed, cantTell], conforms, [1, 0, 0, 0], [1, 0, 1, 0]],
    ["of which one fails", 1, [failed, inapplicable, cantTell], doesNotConform, [0, 1, 0, 0], [0, 0, 1, 1]],
    ["of which nothing is known", 2, [cantTell, cantTell, cantTell], undecided, [0, 0, 1, 0], [0, 0, 2, 0]],
  ])("have their codes: one %s", (_, mine, verdicts, conclusion, site, greening) => {
    const said = chunk && saidOf(chunk, mine);
    expect(said).toEqual({ verdicts, conclusion, counts: [site, greening] });
  });

  it("take as much room as their codes, a byte a verdict", () => {
    expect(chunk?.verdicts).toHaveLength(3 * 3);
    expect(chunk?.conclusions).toHaveLength(3);
    expect(chunk?.counts).toHaveLength(3 * 2 * 4);
    expect(chunk?.verdicts.BYTES_PER_ELEMENT).toBe(1);
  });
});

describe("by the plan", () => {
  const producing = {
    identity: { name: "Mine", province: "210000" },
    operation: { state: "producing" },
    licences: { mining: { validFrom: "2020-01-01", validUntil: "2030-12-31" } },
  };

  it.each([
    ["a producing mine that greened 39.99 of 40 hm2 fails LN.4.1.8", producing, failed, doesNotConform],
    ["a mine in Jilin is outside it", { ...producing, identity: { name: "Mine", province: "220000" } }, 3, 3],
  ])("%s", (_, mine, verdict, conclusion) => {
    const profile = readProfile({ ...mine, environment: { greenableArea: 40, greenedArea: 39.99 } });
    const chunks = [...assessMany([profile], { asOf })];
    expect(codesOf("greenable-area-fully-greened", chunks)).toEqual([verdict]);
    expect(chunks[0]?.conclusions[0]).toBe(conclusion);
  });
});

describe("mines come in chunks", () => {
  /** By turns 36, 35.99 and an unknown area of 40 hm2 greened: 90 %, 89.975 %, unknown. */
  function* inTurn(count: number): Generator<MineProfile> {
    const three = [greened(36), greened(35.99), greened()] as const;
    for (let index = 0; index < count; index++) yield three[index % 3] as MineProfile;
  }
  const expected = (count: number) => Array.from({ length: count }, (_, index) => index % 3);
  const sizes = [1, 255, 256, 257, 512, 600];

  it.each(sizes.flatMap((count) => [1, 7, 256, 257, 1000].map((room) => [count, room] as const)))(
    "%d of them, in chunks of %d",
    (count, room) => {
      const chunks = [...assessMany(inTurn(count), { asOf, ruleSet: greeningSet, chunk: room })];
      // passed, failed and cantTell are 0, 1 and 2.
      expect(codesOf("area-greened", chunks)).toEqual(expected(count));
      const starts = Array.from({ length: Math.ceil(count / room) }, (_, index) => index * room);
      expect(chunks.map(({ from }) => from)).toEqual(starts);
      expect(chunks.map((chunk) => chunk.count)).toEqual(starts.map((from) => Math.min(room, count - from)));
    },
  );

  it("of 1,024 if it is not said how many", () => {
    const counts = [...assessMany(inTurn(1025), { asOf, ruleSet: greeningSet })].map(({ count }) => count);
    expect(counts).toEqual([1024, 1]);
  });

  it("of their own: a chunk that was kept stays as it was", () => {
    const chunks = assessMany(inTurn(9), { asOf, ruleSet: greeningSet, chunk: 3 });
    const first = chunks.next().value as AssessedChunk;
    const kept = structuredClone(first);
    expect([...chunks]).toHaveLength(2);
    expect(first).toEqual(kept);
  });

  it("and no mines in none", async () => {
    expect([...assessMany([], { asOf })]).toEqual([]);
    expect(await takenFrom(assessManyAsync(stream([]), { asOf }))).toEqual([]);
  });

  it("that are the same if mines come one by one", async () => {
    const options = { asOf, ruleSet: greeningSet, chunk: 100 };
    const streamed = await takenFrom(assessManyAsync(stream(inTurn(257)), options));
    expect(streamed.map(({ count }) => count)).toEqual([100, 100, 57]);
    expect(codesOf("area-greened", streamed)).toEqual(expected(257));
    expect(streamed).toEqual([...assessMany(inTurn(257), options)]);
  });
});

describe("a caller's figures", () => {
  const source = "Letter of 2025-01-10";

  it("take the place of the standard's", () => {
    const codes = (parameters?: Readonly<Record<string, { value: number; source: string }>>) =>
      codesOf("area-greened", assessMany([greened(36), greened(32)], { asOf, ruleSet: greeningSet, parameters }));
    expect(codes()).toEqual([passed, failed]);
    // 32 of 40 hm2 is 80 %.
    expect(codes({ limit: { value: 80, source } })).toEqual([passed, passed]);
    expect(codes({ limit: { value: 90.1, source } })).toEqual([failed, failed]);
  });

  it("may be rows of a table, each for its minerals", () => {
    const mine = (mineral: string, miningRecovery: number) =>
      readProfile({
        identity: { name: "Mine", province: "210000" },
        operation: { state: "producing", productionStartedOn: "2010-06-01", mineral },
        utilization: { threeRates: { miningRecovery } },
      });
    const rows = ["talc", "boron"].map((mineral, index) => ({
      when: { "operation.mineral": mineral },
      from: "2024-04-01",
      value: 85 - index,
    }));
    const mines = [mine("talc", 85), mine("talc", 84.9), mine("boron", 84), mine("boron", 83.9), mine("gold", 99)];
    const options = {
      asOf,
      ruleSet: liaoning2021Assessment,
      parameters: { "three-rates.mining-recovery": { rows, source } },
    };
    const rule = "mining-recovery-not-below-national-minimum";
    expect(codesOf(rule, assessMany(mines, options))).toEqual([passed, failed, passed, failed, cantTell]);
    expect(codesOf(rule, assessMany(mines, { ...options, parameters: undefined }))).toEqual(Array(5).fill(cantTell));
  });
});

it("A scored set concludes by its score: 800 of 1,000 points, 799.9, and none entered.", () => {
  const mines = [
    nationalMine(reaching(onTheLine)),
    nationalMine(reaching({ ...onTheLine, developmentMethod: 179.9 })),
    nationalMine({}),
  ];
  const options = { asOf: "2023-06-30", ruleSet: national2020Selection };
  const conclusions = [1, 2, 1000].map((chunk) =>
    [...assessMany(mines, { ...options, chunk })].flatMap((one) => [...one.conclusions]),
  );
  expect(conclusions).toEqual(Array(3).fill([conforms, doesNotConform, undecided]));
});
