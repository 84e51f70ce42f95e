import { expect, it } from "vitest";
import { liaoning2021Mine } from "../src/index.ts";

/** A row with a value, in short: the values of its facts, its value and how sure it is. */
type Figure = readonly [asked: string, value: number, confidence: string];

const two = "two-sources";
const one = "one-source";
const inferred = "inferred";

/** The figures as the documents at hand print them, copied from the texts and not from the files of rules. */
const figures: Readonly<Record<string, readonly Figure[]>> = {
  "mine-size.large-minimum": [
    ["iron open-pit", 200, inferred],
    ["iron underground", 100, inferred],
    ["coal underground", 120, two],
    ["coal open-pit", 400, one],
    ["gold open-pit|underground", 15, inferred],
    ["cement-limestone", 100, one],
    ["boron", 10, one],
    ["other-chemical pyrite", 50, one],
    ["other-non-metallic refractory-clay", 20, one],
    ["other-non-metallic kaolin", 10, one],
  ],
  "mine-size.medium-minimum": [
    ["iron open-pit", 60, inferred],
    ["iron underground", 30, inferred],
    ["coal underground", 45, two],
    ["coal open-pit", 100, one],
    ["gold open-pit|underground", 6, inferred],
    ["cement-limestone", 50, one],
    ["boron", 5, one],
    ["other-chemical pyrite", 20, one],
    ["other-non-metallic refractory-clay", 10, one],
    ["other-non-metallic kaolin", 5, one],
  ],
  "mine-size.new-mine-minimum": [
    ["iron open-pit", 5, inferred],
    ["iron underground", 3, inferred],
    ["other-chemical pyrite", 5, one],
  ],
  "mine-size.large-minimum-volume": [["sand-gravel", 10, one]],
  "mine-size.medium-minimum-volume": [["sand-gravel", 5, one]],
  "three-rates.mining-recovery": [
    ["iron open-pit large", 95, two],
    ["iron open-pit medium|small", 90, two],
    ["iron underground stable gentle|steep", 83, two],
    ["iron underground stable inclined", 81, two],
    ["iron underground unstable gentle|steep", 79, two],
    ["iron underground unstable inclined", 78, two],
    ["iron underground very-unstable gentle|steep", 77, two],
    ["iron underground very-unstable inclined", 75, two],
    ["non-ferrous copper open-pit large", 95, one],
    ["non-ferrous copper open-pit medium|small", 92, one],
    ["non-ferrous lead-zinc open-pit large", 95, one],
    ["non-ferrous lead-zinc open-pit medium|small", 92, one],
    ["gold open-pit true", 90, one],
    ["other-chemical pyrite open-pit", 92, one],
    ["other-chemical pyrite underground coal-series", 65, one],
    ["other-chemical pyrite underground non-coal-series", 80, one],
    ["other-non-metallic kaolin underground", 75, one],
    ["other-non-metallic kaolin open-pit", 85, one],
    ["other-non-metallic refractory-clay open-pit", 92, one],
    ["other-non-metallic refractory-clay underground", 65, one],
  ],
  "three-rates.beneficiation-recovery": [
    ["iron magnetite medium-fine-or-coarser", 95, one],
    ["iron magnetite fine-or-very-fine", 90, one],
    ["iron hematite medium-fine-or-coarser", 75, one],
    ["iron hematite fine-or-very-fine", 70, one],
    ["other-chemical pyrite coal-series", 70, one],
    ["other-chemical pyrite non-coal-series", 80, one],
    ["other-non-metallic kaolin", 85, one],
  ],
  "three-rates.comprehensive-utilization": [
    ["coal", 75, one],
    ["other-chemical pyrite", 50, one],
  ],
  "three-rates.section-recovery": [
    ["coal underground true thin", 80, two],
    ["coal underground true medium", 75, two],
    ["coal underground true thick", 70, two],
    ["coal underground false thin", 85, inferred],
    ["coal underground false medium", 80, inferred],
    ["coal underground false thick", 75, two],
    ["coal open-pit thin", 85, inferred],
    ["coal open-pit medium", 90, inferred],
    ["coal open-pit thick", 95, two],
  ],
  "three-rates.raw-coal-washing-rate": [["coal", 75, one]],
  "sand-gravel.maximum-boundary-noise-day": [
    ["class-0", 50, inferred],
    ["class-1", 55, one],
    ["class-2", 60, two],
    ["class-3", 65, two],
    ["class-4", 70, one],
  ],
  "sand-gravel.maximum-boundary-noise-night": [
    ["class-0", 40, inferred],
    ["class-1", 45, one],
    ["class-2", 50, two],
    ["class-3", 55, two],
    ["class-4", 55, one],
  ],
  "sand-gravel.maximum-boundary-particulate": [["", 1, one]],
  "sand-gravel.maximum-workplace-dust-total": [
    ["silica-10-50", 1, one],
    ["silica-50-80", 0.7, one],
    ["silica-over-80", 0.5, one],
    ["limestone", 8, one],
    ["dolomite", 8, two],
    ["marble", 8, one],
    ["talc", 3, one],
    ["other", 8, two],
  ],
  "sand-gravel.maximum-workplace-dust-respirable": [
    ["silica-10-50", 0.7, one],
    ["limestone", 4, one],
    ["dolomite", 4, two],
    ["marble", 4, one],
  ],
};

const parameters = new Map(liaoning2021Mine.parameters.map((parameter) => [parameter.id, parameter]));

it.each(Object.entries(figures))(
  "The figures of %s are those of the documents, each as sure as it was read.",
  (id, wanted) => {
    const { values = [], rows = [] } = parameters.get(id) ?? {};
    const entries = [...values.map((value) => ({ ...value, when: {} })), ...rows].filter(({ value }) => value !== null);
    const found = entries.map(({ when, value, confidence }) => [asked(when), value, confidence]);
    expect(found.toSorted(byText)).toEqual(wanted.toSorted(byText));
  },
);

it("Every table of the rules for a mine on three rates, mine size, noise and dust is among them.", () => {
  const tables = [...parameters.keys()].filter((id) => /^(three-rates|mine-size)\.|noise|particulate|dust/.test(id));
  const national = tables.filter((id) => !id.startsWith("magnesite."));
  expect(national.toSorted()).toEqual(Object.keys(figures).toSorted());
});

function asked(when: object): string {
  return Object.values(when)
    .map((values: unknown) => (Array.isArray(values) ? values.join("|") : String(values)))
    .join(" ");
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
