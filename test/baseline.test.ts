import { describe, expect, it } from "vitest";
import { brokenChains } from "./arithmetic.ts";
import baselineFile from "../rules/liaoning/2021/baseline.json" with { type: "json" };
import clauseFile from "../rules/liaoning/2021/clauses.json" with { type: "json" };
import edition from "../rules/liaoning/2021/edition.json" with { type: "json" };

type Counts = Readonly<Record<string, number>>;

/** Green mines of one level, or of both: in total and by each breakdown that the plan prints. */
type Breakdowns = Readonly<Record<string, number | Counts | undefined>> & { readonly total: number };

/** A percentage that the plan prints: of which mines, by which breakdown, which of its groups together. */
interface Share {
  readonly of: string;
  readonly by: string;
  readonly groups: readonly string[];
  readonly percent?: number;
  readonly percentOver?: number;
  readonly clause: string;
  readonly erratum?: string;
}

const { baseline } = baselineFile;
const { national, provincial } = baseline.greenMines as unknown as Readonly<Record<string, Breakdowns>>;
if (!national || !provincial) throw new Error("the baseline has green mines of both levels");
const total = baseline.greenMines.total;
const shares: readonly Share[] = baseline.shares;
const clauses = new Set(clauseFile.clauses.map(({ id }) => id));

/** The levels that a share is of, each with its breakdowns. */
const levels: Readonly<Record<string, readonly Breakdowns[]>> = {
  greenMines: [national, provincial],
  "greenMines.national": [national],
  "greenMines.provincial": [provincial],
};

/** How many mines the groups of a share count together; undefined where the plan counts one of them nowhere. */
function countOf({ of, by, groups }: Share): number | undefined {
  const records = (levels[of] ?? []).map((level) => level[by]).filter((record) => typeof record === "object");
  const known = groups.every((group) => records.some((record) => record[group] !== undefined));
  return known ? sumOf(records.flatMap((record) => groups.map((group) => record[group] ?? 0))) : undefined;
}

/** All the mines that a share is of. */
function wholeOf({ of }: Share): number {
  return sumOf((levels[of] ?? []).map((level) => level.total));
}

/** A share of a whole in percent, rounded to one decimal. */
function percentOf(count: number, whole: number): number {
  return Math.round((1000 * count) / whole) / 10;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function erratum(id: string) {
  const found = edition.errata.find((one) => one.id === id);
  if (!found) throw new Error(`there is no erratum ${id}`);
  return found;
}

/** Which whole numbers of green mines round to a whole percentage of all of them. */
function countsRoundingTo(percent: number): number[] {
  return Array.from({ length: total + 1 }, (_, count) => count).filter(
    (count) => Math.round((100 * count) / total) === percent,
  );
}

describe("The plan's figures for 2020", () => {
  it("stand with the clause that prints them, all of them", () => {
    const besides = ["shares", "cities", "clauses", "errata"];
    const told = Object.keys(baseline).filter((key) => !besides.includes(key));
    expect(told.filter((key) => !(key in baseline.clauses))).toEqual([]);
    const named = [...Object.values(baseline.clauses), ...shares.map(({ clause }) => clause)];
    expect(named.filter((id) => !clauses.has(id))).toEqual([]);
  });

  it("name errata that are recorded", () => {
    const named = [...Object.values(baseline.errata).flat(), ...shares.flatMap(({ erratum: id }) => id ?? [])];
    const recorded = edition.errata.map(({ id }) => id);
    expect(named.filter((id) => !recorded.includes(id))).toEqual([]);
  });

  it("count the base year's last day", () => {
    expect(baseline.day).toBe(`${edition.baseYear}-12-31`);
    expect(baseline.costEstimate.term).toEqual(edition.term);
  });

  it("have no part greater than its whole", () => {
    const { discovered, strategic, explored, worked } = baseline.minerals;
    expect(baseline.producing).toBeLessThanOrEqual(baseline.mines);
    expect(baseline.creationLibrary).toBeLessThanOrEqual(baseline.mines);
    expect(strategic).toBeLessThanOrEqual(discovered);
    expect(explored).toBeLessThanOrEqual(discovered);
    expect(worked).toBeLessThanOrEqual(explored);
  });

  it("add up: 54 national and 30 provincial green mines are 84", () => {
    expect(national.total + provincial.total).toBe(total);
  });

  it.each([
    ["national", national],
    ["provincial", provincial],
  ] as const)("add up by year and by industry, and by nothing else, at the %s level", (_, level) => {
    const sums = Object.entries(level).flatMap(([by, record]) =>
      typeof record === "object" ? [[by, sumOf(Object.values(record))] as const] : [],
    );
    const whole = sums.filter(([, sum]) => sum === level.total).map(([by]) => by);
    expect(whole).toEqual(["byYear", "byIndustry"]);
    expect(sums.filter(([, sum]) => sum > level.total)).toEqual([]);
  });

  it("have a name for every city", () => {
    const named = [national, provincial].flatMap(({ byCity }) => Object.keys(byCity ?? {}));
    expect(new Set(named)).toEqual(new Set(Object.keys(baseline.cities)));
  });
});

describe("The percentages that the plan prints", () => {
  const counted = shares.filter((share) => countOf(share) !== undefined);

  it.each(counted.filter((share) => share.erratum === undefined))(
    "hold to one decimal: $percent % of $of, $by $groups",
    (share) => {
      expect(percentOf(countOf(share) ?? NaN, wholeOf(share))).toBe(share.percent);
    },
  );

  it.each(counted.filter((share) => share.erratum !== undefined))(
    "do not hold where an erratum says so: $percent % of $of, $by $groups, $erratum",
    (share) => {
      const recomputed = percentOf(countOf(share) ?? NaN, wholeOf(share));
      const { printed, recomputed: recorded } = erratum(share.erratum ?? "");
      expect(Math.round(recomputed)).not.toBe(share.percent);
      expect(recorded).toBe(`${recomputed} %`);
      expect(printed).toContain(`${share.percent ?? NaN}%`);
    },
  );

  it("are 18 in number: 10 hold, 6 are errata, and 2 say no more than over 50 %", () => {
    const errata = shares.filter(({ erratum: id }) => id !== undefined);
    const floors = shares.filter(({ percentOver }) => percentOver === 50);
    expect([shares.length, counted.filter((share) => !errata.includes(share)).length]).toEqual([18, 10]);
    expect([errata.length, floors.length]).toEqual([6, 2]);
  });
});

describe("The errata about figures", () => {
  const arithmetic = edition.errata.filter(({ working }) => working && /^[\d\s.+*/()%=;-]+$/.test(working));

  it.each(arithmetic)("show a working that holds: $id, $working", ({ working = "" }) => {
    expect(brokenChains(working)).toEqual([]);
  });

  it("are these", () => {
    expect(arithmetic.map(({ id }) => id)).toEqual(["E1", "E2", "E3", "E4", "E5", "E11", "E13", "E14", "E25"]);
  });

  it("E1: 77 is the number of large and medium mines, 7 of 84 are small", () => {
    const share = shares.find(({ erratum: id }) => id === "E1");
    const count = share && countOf(share);
    expect(count).toBe(share?.percent);
    expect(percentOf(total - (count ?? NaN), total)).toBe(8.3);
  });

  it("E2 and E3: no whole number of 84 mines rounds to 47 % or to 22 %", () => {
    expect([countsRoundingTo(47), countsRoundingTo(22)]).toEqual([[], []]);
  });

  it("E2 and E4: with the 9 gold mines it would be 50.0 % and 39.3 %", () => {
    const gold: Share = { of: "greenMines", by: "byIndustry", groups: ["gold"], clause: "LN.1.2" };
    const withGold = (id: string) => {
      const share = shares.find((one) => one.erratum === id);
      return percentOf((share && countOf({ ...gold, groups: [...share.groups, ...gold.groups] })) ?? NaN, total);
    };
    expect(countOf(gold)).toBe(9);
    expect([withGold("E2"), withGold("E4")]).toEqual([50, 39.3]);
  });

  it("E2 to E4: the three shares add up to 100, and with gold so do the mines behind them", () => {
    const three = shares.filter(({ erratum: id }) => id !== undefined && ["E2", "E3", "E4"].includes(id));
    expect(sumOf(three.map(({ percent }) => percent ?? NaN))).toBe(100);
    expect(sumOf(three.map((share) => countOf(share) ?? NaN)) + 9).toBe(total);
  });

  it("E5: 75 % of the 596 mines is 447, and 420 of them is 70.5 %; the two agree at 560", () => {
    const [rate = NaN, number = NaN] = (erratum("E5").printed.match(/\d+/g) ?? []).map(Number);
    expect([rate, number]).toEqual([75, 420]);
    expect(erratum("E5").recomputed).toBe(
      `${(rate * baseline.producing) / 100};${percentOf(number, baseline.producing)} %`,
    );
    expect((number * 100) / rate).toBe(560);
  });

  it("E14: only 53 and 31 of 84 mines round to 63 % and 37 %, and they are all", () => {
    const regions = shares.filter(({ erratum: id }) => id === "E14");
    const counts = regions.flatMap(({ percent }) => countsRoundingTo(percent ?? NaN));
    expect(regions.map(countOf)).toEqual([undefined, undefined]);
    expect(counts).toEqual([53, 31]);
    expect(sumOf(counts)).toBe(total);
    expect(erratum("E14").recomputed).toBe(counts.map((count) => `${percentOf(count, total)} %`).join(";"));
  });

  it("E13 and E25: the creation library holds 43 mines more than produce", () => {
    expect(baseline.creationLibrary - baseline.producing).toBe(43);
    expect(baseline.errata.creationLibrary).toEqual(["E13", "E25"]);
  });
});

describe("The reading of a working", () => {
  it("sees an amount that does not come out, and what is no chain", () => {
    expect(brokenChains("77 / 84 = 91.6 %; 1 + 2 = 3; 7")).toEqual(["77 / 84 = 91.6 %", "7"]);
    expect(brokenChains("2 * (3 + 4) = 14; 2 * (3 + 4 = 14; 1 / 2 = 50 %; 1 x 2 = 2")).toEqual([
      "2 * (3 + 4 = 14",
      "1 x 2 = 2",
    ]);
  });
});
