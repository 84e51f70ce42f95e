import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess, type Assessment, type Interval, readRuleSet } from "../../src/index.ts";
import { mineOf, randomSheet, ruleSetOf, type Sheet } from "./random-sheet.ts";
import { type Completion, completionsOf, reaches, scoreOf, together } from "./sheet-by-hand.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const asOf = "2024-06-30";

function assessed(sheet: Sheet, factor = 1): Assessment {
  return assess(mineOf(sheet, factor), { asOf, ruleSet: ruleSetOf(sheet, factor) });
}

function readingsOf({ score }: Assessment) {
  return score?.readings ?? [];
}

function boundsOf(scores: readonly number[]): Interval {
  return { min: Math.min(...scores), max: Math.max(...scores) };
}

function only(completions: readonly Completion[], category: string): Completion[] {
  return completions.map((completion) => completion.filter((one) => one.category === category));
}

describe("the score of a small sheet, against every way in which the unknown can turn out", () => {
  it("has the least and the greatest of their scores as its bounds, in all and by category", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const completions = completionsOf(sheet);
        for (const { inapplicableItems: way, points, categories } of readingsOf(assessed(sheet))) {
          expect(points).toEqual(boundsOf(completions.map((one) => scoreOf(one, way, sheet.total))));
          for (const { category, percent } of categories) {
            expect(percent).toEqual(boundsOf(only(completions, category).map((one) => scoreOf(one, way, 100))));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("tells whether it reaches pass mark and floors exactly where they all agree", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const completions = completionsOf(sheet);
        const { passMark, floor, total } = sheet;
        for (const { inapplicableItems: way, reachesPassMark, categories } of readingsOf(assessed(sheet))) {
          expect(reachesPassMark).toBe(together(completions.map((one) => reaches(one, way, passMark, total))));
          for (const { category, reachesFloor } of categories) {
            const own = only(completions, category);
            expect(reachesFloor).toBe(together(own.map((one) => reaches(one, way, floor, 100))));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("concludes only what every one of them would, by either way to count what does not apply", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const { conclusion } = assessed(sheet);
        const ends = completionsOf(sheet).flatMap((one) =>
          ["rescaled", "full"].map((way) => conforms(one, way, sheet)),
        );
        const { value, known } = sheet.precondition;
        const answers = known ? ends.map((end) => end && value) : ends.flatMap((end) => [end, false]);
        if (conclusion === "conforms") expect(together(answers)).toBe("true");
        if (conclusion === "doesNotConform") expect(together(answers)).toBe("false");
        if (together(answers) === "true") expect(conclusion).toBe("conforms");
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether a mine of which all is known reaches every line. */
function conforms(completion: Completion, way: string, { passMark, floor, total }: Sheet): boolean {
  const categories = [...new Set(completion.map(({ category }) => category))];
  const floors = categories.flatMap((category) => only([completion], category));
  return reaches(completion, way, passMark, total) && floors.every((own) => reaches(own, way, floor, 100));
}

it("Learning what is true narrows the score and overturns nothing that is settled.", () => {
  fc.assert(
    fc.property(randomSheet, fc.infiniteStream(fc.boolean()), (sheet, coins) => {
      const [before, after] = [assessed(sheet), assessed(learned(sheet, coins))];
      expect([after.conclusion, "cantTell"]).toContain(before.conclusion);
      for (const [index, reading] of readingsOf(before).entries()) {
        const later = readingsOf(after)[index];
        expect(within(later?.points, reading.points)).toBe(true);
        expect([later?.reachesPassMark, "unknown"]).toContain(reading.reachesPassMark);
        for (const [at, { percent, reachesFloor }] of reading.categories.entries()) {
          expect(within(later?.categories[at]?.percent, percent)).toBe(true);
          expect([later?.categories[at]?.reachesFloor, "unknown"]).toContain(reachesFloor);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function within(inner: Interval | undefined, outer: Interval | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.min <= inner.min && inner.max <= outer.max;
}

/** The sheet with some of the unknown facts of its mine made known; figures that no document gives stay unknown. */
function learned(sheet: Sheet, coins: Iterator<boolean, unknown>): Sheet {
  const told = <Value>({ value, known }: { readonly value: Value; readonly known: boolean }) => ({
    value,
    known: coins.next().value === true || known,
  });
  const rows = sheet.rows.map((row) => {
    const { reached, available, inapplicable } = row.sums;
    return {
      ...row,
      // Whether a rule is for every mine stands in the sheet.
      applies: row.applies.known ? row.applies : { ...row.applies, known: coins.next().value === true },
      met: told(row.met),
      occurrences: told(row.occurrences),
      sums: { reached: told(reached), available: told(available), inapplicable: told(inapplicable) },
    };
  });
  return { ...sheet, rows, precondition: told(sheet.precondition) };
}

it("The order of the rules is irrelevant.", () => {
  fc.assert(
    fc.property(randomSheet, (sheet) => {
      const ruleSet = ruleSetOf(sheet);
      const turned = readRuleSet({ ...ruleSet, rules: [...ruleSet.rules].reverse() });
      const { score, conclusion, notices } = assess(mineOf(sheet), { asOf, ruleSet: turned });
      expect({ score, conclusion, notices }).toMatchObject(picked(assessed(sheet)));
    }),
    { numRuns: 200 },
  );
});

function picked({ score, conclusion, notices }: Assessment) {
  return { score, conclusion, notices };
}

it("Ten times the points everywhere change no truth, and neither do halves of them.", () => {
  fc.assert(
    fc.property(randomSheet, fc.constantFrom(10, 0.5), (sheet, factor) => {
      const truths = (assessment: Assessment) =>
        readingsOf(assessment).map(({ reachesPassMark, categories, conclusion }) => ({
          ...{ reachesPassMark, conclusion },
          floors: categories.map(({ percent, reachesFloor }) => [percent, reachesFloor]),
        }));
      expect(truths(assessed(sheet, factor))).toEqual(truths(assessed(sheet)));
    }),
    { numRuns: 200 },
  );
});
