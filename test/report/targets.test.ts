import { describe, expect, it } from "vitest";
import {
  allocateTargets,
  drawInspections,
  liaoning2021Baseline,
  measureTargets,
  type Reportable,
  report,
  summarize,
} from "../../src/index.ts";
import { countingDay as asOf, mineOf, mines, published } from "../portfolio/mines.ts";

const locales = ["zh", "en"] as const;
const formats = ["text", "markdown"] as const;

const half = summarize(
  [
    ...mines(3, { producing: true, green: true, city: "210300", mineral: "magnesite" }, "a"),
    ...mines(2, { producing: true, city: "210500", mineral: "gold" }, "b"),
    mineOf({ licence: "a-1" }),
    mineOf({}),
  ],
  { asOf },
);

const draw = drawInspections(
  [mineOf({ licence: "A", city: "210300" }, "Evil | # mine\u001b[31m"), mineOf({ licence: "B" }, "Other")],
  [{ id: "Li", enterprises: ["Steel"] }],
  { asOf, seed: "seed 1", count: 2, stratify: "risk" },
);

const all: readonly (readonly [string, Reportable])[] = [
  ["the targets of the base", measureTargets(liaoning2021Baseline, { asOf })],
  ["the targets of mines half known", measureTargets(half, { asOf, baseline: liaoning2021Baseline })],
  ["counts", half],
  ["published counts", liaoning2021Baseline],
  ["a breakdown by year", allocateTargets(published(596, 84), { asOf, by: "year", method: "largest-remainder" })],
  ["a breakdown by city", allocateTargets(half, { asOf, by: "city", method: "largest-remainder" })],
  ["a draw", draw],
];

function said(subject: Reportable, locale: "zh" | "en", format: "text" | "markdown" = "text"): string {
  return report(subject, { format, locale });
}

describe.each(all)("The report of %s", (_, subject) => {
  it.each(locales.flatMap((locale) => formats.map((format) => [locale, format] as const)))(
    "in %s as %s leaves no place unfilled and ends with its line",
    (locale, format) => {
      const text = said(subject, locale, format);
      expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
      expect(text.endsWith("\n")).toBe(true);
    },
  );

  it("says in Chinese no English sentence, and in English no Chinese heading", () => {
    const headings = (locale: "zh" | "en") => said(subject, locale, "markdown").match(/^#+ .*$/gm) ?? [];
    expect(headings("zh").filter((heading) => !/\p{Script=Han}/u.test(heading))).toEqual([]);
    expect(headings("en").filter((heading) => /\p{Script=Han}/u.test(heading))).toEqual([]);
  });
});

describe("The report of the targets", () => {
  it("says of the base what rate and number lack, and what each comes to in the other", () => {
    const text = said(measureTargets(liaoning2021Baseline, { asOf: "2020-12-31" }), "en");
    for (const figure of ["14.09 %", "363 mines", "336 mines", "447 mines", "70.47 %", "560", "67.2 mines"]) {
      expect(text).toContain(figure);
    }
    expect(text).toMatch(/rate is the stricter/);
  });

  it("never rounds a rate to the other side of its target", () => {
    // 2 999 999 / 4 000 000 = 74.999975 %.
    const text = said(measureTargets(published(4_000_000, 2_999_999), { asOf }), "en");
    expect(text).toContain("74.999975 %");
    expect(text).toMatch(/not reached/);
    expect(said(measureTargets(published(561, 420), { asOf }), "en")).toContain("74.87 %");
  });

  it("shows an interval while mines are unknown, and which facts would narrow it", () => {
    const text = said(measureTargets(half, { asOf }), "en");
    // 3 of 5 are green, 2 of unknown standing, and a sixth mine is wholly unknown: 3 of 6 at least, all at most.
    expect(text).toContain("50–100 %");
    expect(text).toContain("greenMine.isListed");
    expect(text).toContain("Licence numbers borne by several profiles: 1, in 2 profiles");
  });

  it("names cities and minerals in words", () => {
    const targets = measureTargets(half, { asOf });
    for (const name of ["鞍山市", "本溪市", "菱镁矿", "金矿"]) expect(said(targets, "zh")).toContain(name);
    for (const name of ["Anshan", "Benxi", "magnesite", "gold"]) expect(said(targets, "en")).toContain(name);
  });
});

describe("The record of a draw", () => {
  it("gives seed, generator, digest, strata, and whom it could not check", () => {
    const text = said(draw, "en");
    for (const part of ["seed 1", "xoroshiro128+", draw.inputDigest.value, "Li", "cannot be told"]) {
      expect(text).toContain(part);
    }
  });

  it("lets a mine's name neither command a terminal nor become markup", () => {
    expect(said(draw, "en")).not.toContain("\u001b");
    expect(said(draw, "en", "markdown")).toContain("Evil &#124; \\# mine");
  });
});
