import { type Determination, type MineProfile, readProfile, readRuleSet, readScoreSheet } from "../../src/index.ts";

const greened = { fact: "environment.greeningCoverage", operator: "greaterThanInclusive", value: 95 };

/** A sheet of 100 points, each kind of item once or more: 20 + 10 + 10 under A, 10 + 10 + 40 under B. */
const sheet = {
  title: { zh: "样表", en: "Sample sheet" },
  passMark: 60,
  categoryFloor: 50,
  inapplicableItems: "rescaled",
  items: [
    { kind: "precondition", code: "P1", item: "Outside protected areas" },
    { kind: "scored", code: "A1", indicator: "A", item: "Zones", points: 20 },
    { kind: "scored", code: "A2", indicator: "A", item: "Greening", points: 10, least: 4, ...greened },
    { kind: "deduction", code: "A3", indicator: "A", item: "Heaps", points: 10, each: 1.5, cap: 6 },
    {
      ...{ kind: "deduction", code: "B1", indicator: "B", item: "Accidents", points: 10, each: 4, floor: 2 },
      fact: "compliance.accidents12Months",
    },
    { kind: "veto", code: "B2", indicator: "B", item: "Slopes", points: 10 },
    { kind: "scored", code: "B3", indicator: "B", item: "Records", points: 40 },
  ],
};

export const sampleSheet = readScoreSheet(sheet);

/** The sheet with a parameter without value, `open`, in place of a figure of a rule's points. */
export function sheetWithOpen(rule: string, change: (points: object, open: object) => object) {
  const open = { parameter: "open" };
  const words = { zh: "未给出", en: "not given" };
  const parameters = [
    ...sampleSheet.parameters,
    { id: "open", title: words, type: "number", unit: "points", values: [] },
  ];
  const rules = sampleSheet.rules.map((one) =>
    one.id === rule ? { ...one, points: change(one.points ?? {}, open) } : one,
  );
  return readRuleSet({ ...sampleSheet, parameters, rules });
}

/** A mine with so many accidents in the last months before 2025-06-30, and so much of its greenable area greened. */
export function sheetMine({ accidents, greening }: { accidents?: number; greening?: number } = {}): MineProfile {
  const listed = Array.from({ length: accidents ?? 0 }, () => ({ on: "2025-03-01", level: "ordinary" }));
  return readProfile({
    identity: { name: "Mine" },
    ...(accidents !== undefined && { compliance: { accidents: listed } }),
    ...(greening !== undefined && { environment: { greenableArea: 100, greenedArea: greening } }),
  });
}

/** What an assessor found, by rule: a verdict, points or occurrences. */
export function found(by: Readonly<Record<string, Partial<Determination>>>, on = "2025-06-01"): Determination[] {
  return Object.entries(by).map(([rule, own]) => ({ rule, by: "An assessor", on, ...own }));
}

/** An assessor's verdict that everything is met that the profile does not tell. */
export const allPassed = {
  p1: { verdict: "passed" },
  a1: { verdict: "passed" },
  a2: { verdict: "passed" },
  a3: { verdict: "passed" },
  b1: { verdict: "passed" },
  b2: { verdict: "passed" },
  b3: { verdict: "passed" },
} as const;
