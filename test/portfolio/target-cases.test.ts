import { describe, expect, it } from "vitest";
import { liaoning2021Targets, measureTargets, type MineProfile, type Portfolio, summarize } from "../../src/index.ts";
import { countingDay as asOf, mineOf, mines, type Said } from "./mines.ts";

type Mines = readonly (readonly [count: number, said: Said])[];

/** Mines that reach a target exactly, that miss it by one, and that leave it open. */
interface Cases {
  readonly reached: Mines;
  readonly missed: Mines;
  readonly open: Mines;
}

const due = { producing: true, started: "2023-01-01" } as const;
const zone = { producing: true, county: "210323" } as const;
const magnesite = { mineral: "magnesite" } as const;
const gravel = { mineral: "sand-gravel", scale: "medium", producing: true } as const;

/** Of four mines 75 % are three; of any number 100 % are all of them. */
const cases: Readonly<Record<string, Cases>> = {
  "new-mines-entered-in-project-library": shareOf(due, "inProjectLibrary"),
  "completion-rate-as-printed-reached": ratesOf([3, 1], [2, 2]),
  "number-of-green-mines-reached": {
    reached: [[420, { green: true }]],
    missed: [
      [419, { green: true }],
      [5, { green: false }],
    ],
    open: [
      [419, { green: true }],
      [1, {}],
    ],
  },
  "producing-mines-reach-standard": ratesOf([3, 1], [2, 2]),
  "new-mines-reach-standard": shareOf(due, "green"),
  "zone-producing-mines-reach-standard": shareOf(zone, "green"),
  "magnesite-mines-reach-standard": shareOf(magnesite, "green"),
  "producing-magnesite-mines-reach-standard": shareOf({ ...magnesite, producing: true }, "green"),
  "large-or-medium-sand-gravel-mines-reach-standard": shareOf(gravel, "green"),
};

const ofDocuments = ["management-measures-issued", "magnesite-specification-issued"];

function verdictOf(rule: string, portfolio: Portfolio): string | undefined {
  return measureTargets(portfolio, { asOf }).findings.find((finding) => finding.rule === rule)?.verdict;
}

function counted(groups: Mines): Portfolio {
  return summarize(profilesOf(groups), { asOf });
}

function* profilesOf(groups: Mines): Generator<MineProfile> {
  for (const [index, [count, said]] of groups.entries()) yield* mines(count, said, String(index));
}

describe("The targets of the plan", () => {
  it("have cases here, all of them", () => {
    const named = [...Object.keys(cases), ...ofDocuments];
    expect(liaoning2021Targets.rules.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
  });

  it.each(Object.entries(cases))("of %s are reached exactly, missed by one mine, and left open", (rule, own) => {
    const verdicts = [own.reached, own.missed, own.open].map((groups) => verdictOf(rule, counted(groups)));
    expect(verdicts).toEqual(["passed", "failed", "cantTell"]);
  });

  it.each(ofDocuments)("of %s count what was issued by the day", (rule) => {
    const kind = rule.startsWith("management") ? "managementMeasures" : "magnesiteSpecification";
    const other = kind === "managementMeasures" ? "magnesiteSpecification" : "managementMeasures";
    const issued = (issuedOn: string) => summarize([], { asOf, instruments: [{ kind, issuedOn }] });
    expect(verdictOf(rule, issued(asOf))).toBe("passed");
    expect(verdictOf(rule, issued("2025-07-01"))).toBe("failed");
    expect(verdictOf(rule, summarize([], { asOf, instruments: [{ kind: other, issuedOn: asOf }] }))).toBe("failed");
    expect(verdictOf(rule, summarize([], { asOf }))).toBe("cantTell");
  });
});

describe("Who is not meant", () => {
  const outside: readonly (readonly [string, Said])[] = [
    ["new-mines-entered-in-project-library", { producing: true, started: "2020-12-31", inProjectLibrary: false }],
    ["new-mines-reach-standard", { producing: true, started: "2024-07-01", green: false }],
    ["zone-producing-mines-reach-standard", { producing: false, county: "210323", green: false }],
    ["zone-producing-mines-reach-standard", { producing: true, county: "210381", green: false }],
    ["magnesite-mines-reach-standard", { mineral: "gold", green: false }],
    ["producing-magnesite-mines-reach-standard", { mineral: "magnesite", producing: false, green: false }],
    ["large-or-medium-sand-gravel-mines-reach-standard", { ...gravel, scale: "small", green: false }],
    ["producing-mines-reach-standard", { producing: false, green: false }],
  ];

  it.each(outside)("does not hinder %s: %j", (rule, said) => {
    const reached = cases[rule]?.reached ?? [];
    expect(verdictOf(rule, summarize([...profilesOf(reached), mineOf(said)], { asOf }))).toBe("passed");
  });
});

/** All of some mines have something; one has not; of one it is unknown. */
function shareOf(whole: Said, having: "green" | "inProjectLibrary"): Cases {
  const all = [3, { ...whole, [having]: true }] as const;
  return { reached: [all], missed: [all, [1, { ...whole, [having]: false }]], open: [all, [1, whole]] };
}

function ratesOf(...pairs: readonly [reached: readonly [number, number], missed: readonly [number, number]]): Cases {
  const [reached, missed] = pairs.map(([green, other]): Mines => [
    [green, { producing: true, green: true }],
    [other, { producing: true, green: false }],
  ]) as [Mines, Mines];
  return {
    reached,
    missed,
    open: [
      [2, { producing: true, green: true }],
      [1, { producing: true, green: false }],
      [1, { producing: true }],
    ],
  };
}
