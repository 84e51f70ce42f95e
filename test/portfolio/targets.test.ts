import { describe, expect, it } from "vitest";
import {
  liaoning2021Baseline,
  liaoning2021Mine,
  type MeasureId,
  measureTargets,
  type Portfolio,
  summarize,
  type TargetFinding,
} from "../../src/index.ts";
import { sentenceOf } from "../bad-input/refusal.ts";
import { countingDay, mines, published } from "./mines.ts";

const asOf = countingDay;

function findingOf(measure: MeasureId, portfolio: Portfolio, baseline?: Portfolio): TargetFinding {
  const report = measureTargets(portfolio, { asOf, ...(baseline && { baseline }) });
  const found = report.findings.find((finding) => finding.measure === measure);
  if (!found) throw new Error(`no target for ${measure}`);
  return found;
}

/** The verdicts on number, rate as printed, and rate among the producing. */
function verdictsOf(portfolio: Portfolio): string[] {
  const three = ["greenMines", "completionRate.asPrinted", "completionRate.amongProducing"] as const;
  return three.map((measure) => findingOf(measure, portfolio).verdict);
}

function exactly(value: number) {
  return { min: value, max: value };
}

describe("The line of the plan, 420 mines and 75 %", () => {
  it.each([
    // 420 / 560 = 75 % exactly.
    [560, 420, ["passed", "passed", "passed"]],
    // 419 / 560 = 74.82 %.
    [560, 419, ["failed", "failed", "failed"]],
    // 420 / 561 = 74.866 %, which rounds to 75 %.
    [561, 420, ["passed", "failed", "failed"]],
    // 419 / 558 = 75.09 %: the rate is met, the number is not.
    [558, 419, ["failed", "passed", "passed"]],
  ] as const)(
    "with %i producing and %i of them green gives number, rate and share %j",
    (producing, green, verdicts) => {
      expect(verdictsOf(published(producing, green))).toEqual(verdicts);
      const profiles = [
        ...mines(green, { producing: true, green: true }, "green"),
        ...mines(producing - green, { producing: true, green: false }, "other"),
      ];
      expect(verdictsOf(summarize(profiles, { asOf }))).toEqual(verdicts);
    },
  );

  it("is not rounded over: 420 of 561 is short by one mine, 421 of 561 is over", () => {
    const { value, gap } = findingOf("completionRate.asPrinted", published(561, 420));
    // 0.75 * 561 = 420.75, so 421 mines are needed.
    expect(gap?.count).toEqual(exactly(1));
    expect(value?.max).toBeCloseTo(74.8663, 4);
    expect(value?.max).toBeLessThan(75);
    expect(verdictsOf(published(561, 421))).toEqual(["passed", "passed", "passed"]);
  });

  it("is not rounded over by large counts either", () => {
    // 0.75 * 4 000 000 000 = 3 000 000 000.
    expect(findingOf("completionRate.asPrinted", published(4e9, 3e9 - 1)).verdict).toBe("failed");
    expect(findingOf("completionRate.asPrinted", published(4e9, 3e9)).verdict).toBe("passed");
  });

  it("is taken exactly where a caller gives a decimal rate", () => {
    // 74.9 % of 1000 is 749 mines.
    const parameters = { "targets.completion-rate": { value: 74.9, source: "Letter" } };
    const rates = [748, 749].map((green) => {
      const { findings } = measureTargets(published(1000, green), { asOf, parameters });
      return findings.find(({ measure }) => measure === "completionRate.asPrinted")?.verdict;
    });
    expect(rates).toEqual(["failed", "passed"]);
  });
});

describe("No producing mines", () => {
  it("give no rate, and no division by zero", () => {
    const empty = summarize([], { asOf });
    for (const portfolio of [published(0, 0), empty]) {
      const rate = findingOf("completionRate.asPrinted", portfolio);
      expect([rate.verdict, rate.because]).toEqual(["cantTell", "noMines"]);
      expect([rate.value, rate.gap]).toEqual([undefined, undefined]);
      expect(findingOf("greenMines", portfolio).verdict).toBe("failed");
    }
  });

  it("are not in question where mines produce whose standing is unknown: the rate is 0 to 100 %", () => {
    const portfolio = summarize(mines(3, { producing: true }, "a"), { asOf });
    const { value, whole, verdict } = findingOf("completionRate.amongProducing", portfolio);
    expect([value, whole, verdict]).toEqual([{ min: 0, max: 100 }, exactly(3), "cantTell"]);
  });

  it("may be, while none is known to produce", () => {
    const { verdict, because } = findingOf("completionRate.asPrinted", summarize(mines(3, {}, "a"), { asOf }));
    expect([verdict, because]).toEqual(["cantTell", "unknownMines"]);
  });
});

describe("The plan's base at the end of 2020", () => {
  const rate = findingOf("completionRate.asPrinted", liaoning2021Baseline);
  const among = findingOf("completionRate.amongProducing", liaoning2021Baseline);
  const number = findingOf("greenMines", liaoning2021Baseline);

  it("is 84 of 596, which is 14.09 %", () => {
    // 84 / 596 = 21 / 149 = 0.1409396
    expect(rate.part).toEqual(exactly(84));
    expect(rate.whole).toEqual(exactly(596));
    expect(rate.value?.min).toBeCloseTo(14.09396, 4);
    expect(rate.verdict).toBe("failed");
  });

  it("lacks 363 mines to 75 % and 336 to 420", () => {
    // 0.75 * 596 = 447, 447 - 84 = 363; 420 - 84 = 336.
    expect(rate.gap?.count).toEqual(exactly(363));
    expect(number.gap?.count).toEqual(exactly(336));
    // 75 - 14.09396 = 60.90604 percentage points.
    expect(rate.gap?.points?.max).toBeCloseTo(60.90604, 4);
  });

  it("does not say how many of the 84 produce: between none and all of them", () => {
    expect(among.part).toEqual({ min: 0, max: 84 });
    expect(among.value?.min).toBe(0);
    expect(among.value?.max).toBeCloseTo(14.09396, 4);
    // 447 - 84 = 363 and 447 - 0 = 447. Even at most it is short.
    expect(among.gap?.count).toEqual({ min: 363, max: 447 });
    expect(among.verdict).toBe("failed");
  });

  it("makes the rate the stricter: 75 % is 447 mines, 420 mines are 70.47 %", () => {
    const { implied } = measureTargets(liaoning2021Baseline, { asOf });
    expect(implied?.rateInMines).toEqual(exactly(447));
    // 420 / 596 = 70.4698 %.
    expect(implied?.numberInPercent?.min).toBeCloseTo(70.4698, 4);
    expect([implied?.agreeAt, implied?.stricter]).toEqual([560, "rate"]);
  });

  it("asks for 67.2 mines a year over the five years to 2025-12-31, and 72.6 for the rate", () => {
    const { findings } = measureTargets(liaoning2021Baseline, { asOf: "2020-12-31" });
    const needed = (measure: MeasureId) => findings.find((one) => one.measure === measure)?.pace?.needed;
    // 336 / 5 = 67.2; 363 / 5 = 72.6.
    expect(needed("greenMines")).toMatchObject({ years: 5, mines: exactly(336), perYear: exactly(67.2) });
    expect(needed("completionRate.asPrinted")?.perYear).toEqual(exactly(72.6));
  });
});

describe("Which of rate and number is the stricter", () => {
  it.each([
    [559, "number"],
    [560, "alike"],
    [561, "rate"],
  ] as const)("with %i producing mines is %s", (producing, stricter) => {
    expect(measureTargets(published(producing, 0), { asOf }).implied?.stricter).toBe(stricter);
  });

  it("cannot be told while the producing mines may be fewer or more than 560", () => {
    const profiles = [...mines(559, { producing: true }, "a"), ...mines(2, {}, "b")];
    expect(measureTargets(summarize(profiles, { asOf }), { asOf }).implied?.stricter).toBe("cantTell");
  });
});

describe("The pace so far", () => {
  it("is the mean of the years since the baseline", () => {
    // From 2020-12-31 to 2025-06-30: 4 years and 181 of 365 days; 300 - 84 = 216 mines.
    const { pace } = findingOf("greenMines", published(596, 300), liaoning2021Baseline);
    const years = 4 + 181 / 365;
    expect(pace?.soFar).toMatchObject({ from: "2020-12-31", until: "2025-06-30", years, mines: exactly(216) });
    expect(pace?.soFar?.perYear.min).toBeCloseTo(216 / years, 9);
    // 120 mines in 184 of the 365 days that follow 2025-06-30.
    expect(pace?.needed?.perYear.min).toBeCloseTo(120 / (184 / 365), 9);
    expect(pace?.convention).toBe("straightLine");
  });

  it("asks for nothing more once the target's day is over", () => {
    const { findings } = measureTargets(published(596, 300), { asOf: "2025-12-31" });
    expect(findings.map(({ pace }) => pace?.needed)).toEqual(findings.map(() => undefined));
  });
});

it("A set that is about a mine holds no targets.", () => {
  const sentence = sentenceOf(() => measureTargets(published(1, 1), { asOf, ruleSet: liaoning2021Mine }));
  expect(sentence).toContain('ruleSet is "liaoning/2021/mine"');
});
