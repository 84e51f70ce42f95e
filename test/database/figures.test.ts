import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toTableRow } from "../../src/bridges/sql.ts";
import { type MineProfile, type Operator, readRuleSet, type RuleSet } from "../../src/index.ts";
import { derivedFacts } from "../../src/profile/derived.ts";
import { factById } from "../../src/profile/facts.ts";
import { daysAround } from "../../src/profile/day.ts";
import { slotOf, slotsOf } from "../../src/profile/slots.ts";
import { profileWith } from "../laws/arbitrary-profile.ts";
import { randomHead, randomRule } from "../laws/arbitrary-rule-set.ts";
import { type Database, openDatabases } from "./databases.ts";
import { coreVerdicts, loadMines, sqlVerdicts } from "./sql-verdicts.ts";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

const asOf = "2025-06-30";
const orders: readonly Operator[] = [
  "equal",
  "notEqual",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

/** Every derived fact that a query computes from two figures, and its two leaves. */
const computed = derivedFacts.filter(({ type, needs }) => type === "number" && needs.length === 2);
const shares = computed.filter(({ unit }) => unit === "%");
const differences = computed.filter(({ unit }) => unit !== "%");

/** The numbers next to a number, below and above it. */
function neighbours(value: number): number[] {
  const bits = new BigInt64Array(1);
  const number = new Float64Array(bits.buffer);
  number[0] = Math.abs(value);
  const own = bits[0] ?? 0n;
  return [own - 1n, own + 1n].map((next) => {
    bits[0] = next < 0n ? 1n : next;
    return (next < 0n ? -1 : 1) * Math.sign(value || 1) * (number[0] ?? 0);
  });
}

/** A rule set with a rule for each limit and operator. */
function limitsOn(fact: string, limits: readonly number[]): RuleSet {
  const comparisons = [...new Set(limits)].flatMap((value) => orders.map((operator) => ({ fact, operator, value })));
  const memberships = (["in", "notIn"] as const).map((operator) => ({ fact, operator, value: [...new Set(limits)] }));
  const rules = [...comparisons, ...memberships].map((requires, index) => ({
    ...randomRule,
    id: `rule-${index}`,
    obligation: "required",
    requires,
  }));
  return readRuleSet({ ...randomHead, parameters: [], rules });
}

/** Compares the verdicts on a fact at and beside the values that the library computes for some mines. */
async function expectSameAtLimits(fact: string, mines: readonly MineProfile[], more: readonly number[]) {
  const values = mines.map((mine) => slotsOf(mine, daysAround(asOf))[slotOf.get(fact) ?? -1]);
  const known = values.filter((value) => typeof value === "number");
  const ruleSet = limitsOn(fact, [...known.flatMap((value) => [value, ...neighbours(value)]), ...more]);
  const expected = coreVerdicts(mines, { ruleSet, asOf });
  for (const database of databases) {
    const told = await sqlVerdicts(database, mines, { ruleSet, asOf });
    expect({ fact, by: database.dialect, ...told }).toEqual({ fact, by: database.dialect, ...expected });
  }
  expect(new Set(expected.verdicts.flat())).toEqual(new Set(["passed", "failed", "cantTell"]));
}

const samples = { numRuns: 60, seed: Number(process.env["SEED"] ?? 20_250_630) };

function minesWith(needs: readonly string[], values: fc.Arbitrary<readonly (number | undefined)[]>): MineProfile[] {
  return fc.sample(values, samples).map((drawn) => {
    const leaves = needs.flatMap((need, index) => (drawn[index] === undefined ? [] : [[need, drawn[index]] as const]));
    return profileWith({ "identity.name": "Mine", ...Object.fromEntries(leaves) });
  });
}

/** Amounts up to the greatest with six decimal places, often close to another, sometimes 0 or unknown. */
const steps = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(9_999_999), fc.nat(999_999)).map(([a, b]) => a * 1_000_000 + b) },
  { weight: 1, arbitrary: fc.nat(100) },
  { weight: 1, arbitrary: fc.constantFrom(1, 10 ** 13 - 1) },
);
const pairs = fc.tuple(steps, steps, fc.integer({ min: -2, max: 2 }), fc.boolean()).map(([a, b, by, close]) => {
  const part = close ? Math.min(10 ** 13 - 1, Math.max(0, b + by)) : a;
  return [part, b] as const;
});
const known = fc.constantFrom([true, true], [true, true], [true, true], [true, false], [false, true]);

describe("A percentage is in SQL the very number that the library computes", () => {
  it.each(shares)("of $id", async ({ id, needs }) => {
    const whole = factById.get(needs[0] ?? "")?.whole === true;
    const amounts = fc
      .tuple(pairs, known)
      .map(([pair, told]) => pair.map((one, at) => (told[at] ? (whole ? one : one / 1_000_000) : undefined)));
    const edges = [0, 50, 66.67, 75, 95, 99.99999999999999, 100, 100.00000000000001, 1e-9, 1e300, -1];
    await expectSameAtLimits(id, minesWith(needs, amounts), edges);
  });
});

/** Figures as computers make them, up to 17 digits: thirds, sums that miss by a hair, products of fractions. */
const noisy = fc.oneof(
  fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 30 })).map(([a, b]) => a / b),
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => a / 10 + b / 1000),
  fc.double({ min: 0.01, max: 100, noNaN: true }),
  fc.double({ min: 1, max: 1e17, noNaN: true }),
  fc.constantFrom(0, 0.3, 0.1, 0.1 + 0.2, 1e17, 33.333333333333336),
);

describe("A difference or sum is told apart in SQL from the same limits as in the library", () => {
  it.each(differences)("for $id", async ({ id, needs }) => {
    const limited = factById.get(needs[0] ?? "")?.maximum;
    const fitting = noisy.filter((value) => value <= (limited ?? Infinity) && (value === 0 || value >= 0.01));
    const figures = fc.tuple(fitting, fitting, fc.boolean(), known).map(([a, b, same, told]) => {
      return [same ? b : a, b].map((one, at) => (told[at] ? one : undefined));
    });
    await expectSameAtLimits(id, minesWith(needs, figures), [0, 5e-324, 0.1, 0.2, 1e-18, -1e-18, 1e300, -1e300]);
  });
});

describe("A figure is told apart in SQL from the same limits as in the library", () => {
  it.each([
    "utilization.threeRates.miningRecovery",
    "energy.unitConsumption",
    "ecology.areaDue",
    "safety.overdueHazards",
  ])("for %s", async (id) => {
    const { maximum = Infinity, whole = false } = factById.get(id) ?? {};
    const isAmount = id === "ecology.areaDue";
    const fitting = noisy
      .map((value) => (whole ? Math.floor(value) : isAmount ? Math.round(value * 1000) / 1000 : value))
      .filter(
        (value) => value <= Math.min(maximum, whole ? 1e12 : isAmount ? 9e6 : 1e17) && (value === 0 || value >= 0.01),
      );
    const figures = fc.tuple(fc.option(fitting, { nil: undefined }));
    await expectSameAtLimits(id, minesWith([id], figures), [0, 95, 0.5, 1e-19, 1 / 3, 1e300, -1e300, 1e19, 9.5e18]);
  });
});

it("A figure reaches the database with every digit", async () => {
  const recovery = 33.333333333333336;
  const mine = profileWith({ "identity.name": "Mine", "utilization.threeRates.miningRecovery": recovery });
  expect(toTableRow(mine, { asOf })).toMatchObject({ "utilization.threeRates.miningRecovery": "33.333333333333336" });
  for (const database of databases) {
    await loadMines(database, [mine], [asOf]);
    const [row] = await database.rows(
      `SELECT CAST("utilization.threeRates.miningRecovery" AS VARCHAR) AS figure FROM mines`,
    );
    expect(Number(row?.["figure"])).toBe(recovery);
    expect(row?.["figure"]).toBe("33.333333333333336000");
  }
});
