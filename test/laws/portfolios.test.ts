import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawInspections,
  liaoning2021Targets,
  measureTargets,
  type MineProfile,
  summarize,
  type TargetFinding,
} from "../../src/index.ts";
import { largestRemainder } from "../../src/portfolio/largest-remainder.ts";
import { countingDay as asOf, mineOf, type Said } from "../portfolio/mines.ts";

/** A mine as it is: everything said. */
const whole = fc.record({
  producing: fc.boolean(),
  green: fc.boolean(),
  county: fc.constantFrom("210323", "210381"),
  mineral: fc.constantFrom("magnesite", "sand-gravel", "gold"),
  scale: fc.constantFrom("large", "small"),
  started: fc.constantFrom("2019-05-01", "2023-05-01", "2025-05-01"),
  inProjectLibrary: fc.boolean(),
});

/** What of a mine is known so far: some of it left out. */
const known = whole.chain((all) =>
  fc.subarray(Object.keys(all) as (keyof typeof all)[]).map((keys) => ({
    all,
    part: Object.fromEntries(keys.map((key) => [key, all[key]])),
  })),
);

const someKnown = fc.array(known, { maxLength: 12 });

/** Few mines reach 420: a lower number lets the law see both sides. */
const parameters = { "targets.green-mines": { value: 3, source: "A test" } };

function measured(profiles: readonly MineProfile[]): readonly TargetFinding[] {
  return measureTargets(summarize(profiles, { asOf }), { asOf, parameters }).findings;
}

describe("What is unknown of mines", () => {
  it("leaves room for the truth: every figure's interval holds it, and a settled verdict stands", () => {
    fc.assert(
      fc.property(someKnown, (mines) => {
        const before = measured(mines.map(({ part }) => mineOf(part)));
        const after = measured(mines.map(({ all }) => mineOf(all)));
        for (const [index, finding] of before.entries()) {
          const truth = after[index];
          if (finding.verdict !== "cantTell") expect(truth?.verdict).toBe(finding.verdict);
          expect(holds(finding.value, truth?.value)).toBe(true);
          expect(holds(finding.gap?.count, truth?.gap?.count)).toBe(true);
          expect(holds(finding.part, truth?.part)).toBe(true);
          expect(holds(finding.whole, truth?.whole)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is none once all is known: every figure is exact, and only a rate of no mines is open", () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 12 }), (mines) => {
        for (const { value, verdict, because, unit } of measured(mines.map((said) => mineOf(said)))) {
          if (value) expect(value.min).toBe(value.max);
          if (unit !== "documents" && verdict === "cantTell") expect(because).toBe("noMines");
        }
      }),
    );
  });
});

describe("Counts of mines", () => {
  it("do not hang on the order of the mines", () => {
    fc.assert(
      fc.property(someKnown, (mines) => {
        const profiles = mines.map(({ part }, index) => mineOf({ ...part, licence: String(index) }));
        expect(summarize(profiles.toReversed(), { asOf })).toEqual(summarize(profiles, { asOf }));
      }),
    );
  });

  it("add up: the groups of each grouping come to all mines", () => {
    fc.assert(
      fc.property(someKnown, (mines) => {
        const { total, groups = {} } = summarize(
          mines.map(({ part }) => mineOf(part)),
          { asOf },
        );
        for (const own of Object.values(groups)) {
          expect(own.reduce((sum, { counts }) => sum + (counts.mines ?? 0), 0)).toBe(total.mines);
          expect(own.reduce((sum, { counts }) => sum + (counts.green?.yes ?? 0), 0)).toBe(total.green?.yes);
        }
      }),
    );
  });
});

describe("The largest remainder", () => {
  const weights = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 20 });

  it("gives out exactly what there is, each within one of its share", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), weights, (seats, all) => {
        const sum = all.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const given = largestRemainder(
          seats,
          all.map((weight) => ({ weight: BigInt(weight) })),
        );
        expect(given.reduce((total, one) => total + one, 0)).toBe(seats);
        for (const [index, one] of given.entries()) {
          // one - 1 < seats * weight / sum < one + 1, in whole numbers.
          const share = seats * (all[index] ?? 0);
          expect((one - 1) * sum < share && share < (one + 1) * sum).toBe(true);
        }
      }),
    );
  });
});

describe("A draw", () => {
  it("hangs on seed and content alone, never on the order", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 8 }), fc.nat(), (seed, count, turn) => {
        const mines = Array.from({ length: 8 }, (_, index) => mineOf({ licence: String(index) }));
        const turned = [...mines.slice(turn % 8), ...mines.slice(0, turn % 8)];
        const options = { asOf, seed, count };
        const people = [{ id: "a" }, { id: "b" }];
        expect(drawInspections(turned, people, options)).toEqual(drawInspections(mines, people, options));
      }),
    );
  });

  it("draws every mine about as often as any other", () => {
    const mines = Array.from({ length: 10 }, (_, index) => mineOf({ licence: String(index) }));
    const often = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const { inspections } = drawInspections(mines, [{ id: "a" }], { asOf, seed: String(seed), count: 3 });
      for (const { mine } of inspections) often.set(mine.licence ?? "", (often.get(mine.licence ?? "") ?? 0) + 1);
    }
    // 2000 draws of 3 out of 10: 600 each; the standard deviation is (2000 * 0.3 * 0.7) ^ 0.5 = 20.5, five of it 103.
    expect([...often.values()].filter((count) => Math.abs(count - 600) > 103)).toEqual([]);
    expect(often.size).toBe(10);
  });
});

it("The laws see all targets that are about mines.", () => {
  expect(liaoning2021Targets.rules.filter(({ target }) => target !== undefined)).toHaveLength(11);
});

/** Whether an interval holds another; where there is no interval there is nothing to hold. */
function holds(
  wide: { readonly min: number; readonly max: number } | undefined,
  narrow: { readonly min: number; readonly max: number } | undefined,
): boolean {
  if (!wide || !narrow) return true;
  return wide.min <= narrow.min && narrow.max <= wide.max;
}
