import { describe, expect, it } from "vitest";
import { assess, type AssessOptions, facts, type Finding, type MineProfile, readProfile } from "../../src/index.ts";
import { exampleMine, exampleParameters } from "./example.ts";

const seeds = [1, 2, 3, 5, 8, 13];

const mines: readonly { readonly name: string; readonly options: AssessOptions }[] = [
  { name: "iron-anshan", options: { asOf: "2023-12-31" } },
  { name: "iron-anshan", options: { asOf: "2025-06-30", parameters: exampleParameters("iron-anshan") } },
  { name: "magnesite-haicheng", options: { asOf: "2025-06-30" } },
  { name: "magnesite-haicheng", options: { asOf: "2025-06-30", parameters: exampleParameters("magnesite-haicheng") } },
  { name: "sand-gravel-quarry", options: { asOf: "2025-06-30" } },
  { name: "iron-benxi-new", options: { asOf: "2025-06-30" } },
];

/** Without these few leaves hardly a rule is known to apply, and a law about settled verdicts would say little. */
const deciding = ["identity.", "licences.", "operation."];

const examples = mines.flatMap((mine) =>
  seeds.flatMap((seed) => [
    { ...mine, seed, day: mine.options.asOf, taken: "from anywhere", spared: ["identity.name"] },
    { ...mine, seed, day: mine.options.asOf, taken: "from what it does, not what it is", spared: deciding },
  ]),
);

describe.each(examples)("$name on $day, half of its leaves taken $taken (seed $seed)", (example) => {
  const { name, options, seed, spared } = example;
  const whole = exampleMine(name);
  const { profile, share } = halfOf(whole, seed, spared);
  const full = assess(whole, options);
  const half = assess(profile, options);
  const open = half.findings.filter(({ verdict }) => verdict === "cantTell");

  it("lacks about half of its leaves, and some verdicts with them", () => {
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
    expect(open.length).toBeGreaterThan(full.counts.cantTell);
    if (spared === deciding) expect(half.findings.length - open.length).toBeGreaterThan(20);
  });

  it("settles no rule otherwise than the whole profile does", () => {
    const settled = half.findings.filter(({ verdict }) => verdict !== "cantTell").map(verdictOf);
    const verdicts = new Map(full.findings.map((finding) => [finding.rule, verdictOf(finding)]));
    expect(settled).toEqual(settled.map(({ rule }) => verdicts.get(rule)));
  });

  it("concludes the same, or that it cannot tell", () => {
    expect([full.conclusion, "cantTell"]).toContain(half.conclusion);
  });

  it("names, for each rule that cannot be told, absent leaves or parameters without value", () => {
    const speechless = open.filter(({ missing, missingParameters }) => missing.length + missingParameters.length === 0);
    expect(speechless).toEqual([]);
    const named = open.flatMap(({ missing }) => missing);
    expect(named.filter((leaf) => valueAt(profile, leaf.split(".")) !== undefined)).toEqual([]);
  });
});

describe("the quarry with a single failure known", () => {
  it("does not conform, whatever else is unknown", () => {
    const { environment } = exampleMine("sand-gravel-quarry");
    const { conclusion, counts } = assess(
      readProfile({
        identity: { name: "Quarry", county: "211021" },
        licences: { mining: { validFrom: "2015-11-20", validUntil: "2030-11-19" } },
        operation: { state: "producing" },
        environment: { greenableArea: environment?.greenableArea, greenedArea: environment?.greenedArea },
      }),
      { asOf: "2025-06-30" },
    );
    expect(conclusion).toBe("doesNotConform");
    expect(counts.failed).toBe(1);
  });
});

function verdictOf({ rule, verdict }: Finding): Pick<Finding, "rule" | "verdict"> {
  return { rule, verdict };
}

/** The profile less about half of its leaves, chosen by the seed, and the share that was taken of those not spared. */
function halfOf(whole: MineProfile, seed: number, spared: readonly string[]) {
  const next = generator(seed);
  const profile = structuredClone(whole);
  const paths = facts
    .filter(({ id, derived }) => !derived && !spared.some((start) => id.startsWith(start)))
    .map(({ id }) => id.split("."))
    .filter((path) => valueAt(profile, path) !== undefined);
  const taken = paths.filter(() => next() < 0.5);
  for (const path of taken) remove(profile, path);
  return { profile: readProfile(profile), share: taken.length / paths.length };
}

/** Numbers from 0 up to 1 that look random and follow from the seed: Park and Miller's minimal standard generator. */
function generator(seed: number): () => number {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  // Small seeds begin with small numbers.
  for (let warming = 0; warming < 10; warming++) next();
  return next;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}

function remove(value: unknown, path: readonly string[]): void {
  const section = valueAt(value, path.slice(0, -1)) as Record<string, unknown>;
  Reflect.deleteProperty(section, path.at(-1) ?? "");
}
