import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { drawInspections, type DrawOptions, type Inspector, type MineProfile, readProfile } from "../../src/index.ts";
import { placesOf, refusalOf } from "../bad-input/refusal.ts";

const asOf = "2025-06-30";

interface Said {
  readonly licence?: string;
  readonly enterprise?: string;
  readonly city?: string;
  readonly compliance?: object;
}

function mine(name: string, { licence, enterprise, city, compliance }: Said = {}): MineProfile {
  return readProfile({
    identity: { name, ...(enterprise && { enterprise }), ...(city && { city }) },
    ...(licence && { licences: { mining: { number: licence } } }),
    ...(compliance && { compliance }),
  });
}

const twenty = Array.from({ length: 20 }, (_, index) =>
  mine(`Mine ${String(index)}`, { licence: `L${String(index)}` }),
);
const inspectors: readonly Inspector[] = ["Li", "Wang", "Zhao"].map((id) => ({ id }));
const options: DrawOptions = { asOf, seed: "2025-06-30 lottery 7", count: 5, inspectorsPerMine: 2 };

const clean = { penalties: [], rectificationOrders: [], accidents: [], complaints: [], violations: [] };
const fined = { ...clean, penalties: [{ on: "2025-01-10" }] };

describe("A draw of inspections", () => {
  it("draws as many different mines as asked, each with as many different inspectors", () => {
    const { inspections } = drawInspections(twenty, inspectors, options);
    expect(new Set(inspections.map(({ mine: { licence } }) => licence)).size).toBe(5);
    expect(inspections.map(({ inspectors: drawn }) => new Set(drawn).size)).toEqual([2, 2, 2, 2, 2]);
  });

  it("is the same for the same mines and inspectors in another order", () => {
    const draw = drawInspections(twenty, inspectors, options);
    expect(drawInspections(twenty.toReversed(), inspectors.toReversed(), options)).toEqual(draw);
  });

  it("is another with another seed, and says the same of the input", () => {
    const [one, other] = ["1", "2"].map((seed) => drawInspections(twenty, inspectors, { ...options, seed }));
    expect(one?.inspections).not.toEqual(other?.inspections);
    expect(one?.inputDigest).toEqual(other?.inputDigest);
  });

  it("records a digest of all that went in, which another input does not have", () => {
    const digests = [
      drawInspections(twenty, inspectors, options),
      drawInspections(twenty.slice(1), inspectors, options),
      drawInspections(twenty, [...inspectors, { id: "Qian" }], options),
      drawInspections(twenty, inspectors, { ...options, count: 4 }),
    ].map(({ inputDigest }) => inputDigest.value);
    expect(new Set(digests).size).toBe(4);
    // SHA-256 of this text, as Node computes it.
    const text = `{"asOf":"${asOf}","count":1,"inspectorsPerMine":1,"stratify":null,"weights":[],"mines":["[\\"L\\",\\"M\\",null,null,null]"],"inspectors":[["Li",[],[],[]]]}`;
    const single = drawInspections([mine("M", { licence: "L" })], [{ id: "Li" }], { asOf, seed: "s", count: 1 });
    expect(single.inputDigest.value).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("records seed, generator, method and counts", () => {
    const { seed, generator, method, counts } = drawInspections(twenty, inspectors, options);
    expect([seed, method, generator.name]).toEqual([options.seed, "simple-random", "xoroshiro128+"]);
    expect(counts).toEqual({ mines: 20, inspectors: 3, drawn: 5, inspectorsPerMine: 2, duplicates: 0 });
  });

  it("counts profiles with one licence number as one mine, whichever comes first", () => {
    const two = [mine("Old name", { licence: "A" }), mine("New name", { licence: "A" })];
    const draws = [two, two.toReversed()].map((pool) => drawInspections(pool, inspectors, { ...options, count: 1 }));
    expect(draws[0]).toEqual(draws[1]);
    expect(draws[0]?.counts).toMatchObject({ mines: 1, duplicates: 1 });
  });
});

describe("A conflict of interest", () => {
  const owned = mine("Mine", { enterprise: "Steel", licence: "A" });
  const barred: readonly Inspector[] = [
    { id: "Li", enterprises: ["Steel"] },
    { id: "Wang", licences: ["A"] },
  ];

  it("keeps an inspector from the mine, whatever the seed", () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const draw = drawInspections([owned], [...barred, { id: "Zhao" }], { asOf, seed: String(seed), count: 1 });
      expect(draw.inspections.map((one) => [one.inspectors, one.excluded])).toEqual([[["Zhao"], ["Li", "Wang"]]]);
    }
  });

  it("that leaves too few inspectors is refused by the mine's name, before anything is drawn", () => {
    const refusal = refusalOf(() => drawInspections([...twenty, owned], barred, { asOf, seed: "s", count: 1 }));
    expect(refusal.faults.map(({ code, value }) => [code, value])).toEqual([["too_few_inspectors", "Mine (A)"]]);
  });

  it("that cannot be told is said of the inspector drawn", () => {
    const draw = drawInspections([mine("Mine")], [{ id: "Li", enterprises: ["Steel"] }], { asOf, seed: "s", count: 1 });
    expect(draw.inspections.map(({ unchecked, excluded }) => [unchecked, excluded])).toEqual([[["Li"], []]]);
  });
});

describe("Strata", () => {
  it("by city share the draw by their mines", () => {
    const pool = Array.from({ length: 12 }, (_, index) =>
      mine(`M${String(index)}`, { licence: String(index), city: index < 8 ? "210300" : "210500" }),
    );
    // 6 of 12: 8 / 12 * 6 = 4 and 4 / 12 * 6 = 2.
    const { strata, inspections } = drawInspections(pool, inspectors, { ...options, count: 6, stratify: "city" });
    expect(strata).toEqual([
      { value: "210300", mines: 8, drawn: 4 },
      { value: "210500", mines: 4, drawn: 2 },
    ]);
    expect(inspections.filter(({ mine: { stratum } }) => stratum === "210300")).toHaveLength(4);
  });

  it("by risk divide mines with something against them from those with nothing, and from the unknown", () => {
    const pool = [
      mine("a", { licence: "1", compliance: fined }),
      mine("b", { licence: "2", compliance: clean }),
      mine("c", { licence: "3", compliance: { penalties: [] } }),
      // Unknown accidents do not hide a known penalty.
      mine("d", { licence: "4", compliance: { penalties: [{ on: "2025-01-10" }] } }),
    ];
    const { strata } = drawInspections(pool, inspectors, { ...options, count: 4, stratify: "risk" });
    expect(strata).toEqual([
      { value: "ordinary", mines: 1, drawn: 1 },
      { value: "raised", mines: 2, drawn: 2 },
      { mines: 1, drawn: 1 },
    ]);
  });

  it("by weight give more, never more than there are", () => {
    const pool = [fined, fined, ...Array.from({ length: 8 }, () => clean)].map((compliance, index) =>
      mine(String(index), { licence: String(index), compliance }),
    );
    const drawn = (raised: number) => {
      const weights = { raised };
      const { strata } = drawInspections(pool, inspectors, { ...options, count: 5, stratify: "risk", weights });
      return strata.map(({ value, drawn: count }) => [value, count]);
    };
    // 2 * 1 : 8 = 1 : 4.
    expect(drawn(1)).toEqual([
      ["ordinary", 4],
      ["raised", 1],
    ]);
    // 2 * 8 : 8 = 3.33 : 1.67, but only two are there; the rest is ordinary.
    expect(drawn(8)).toEqual([
      ["ordinary", 3],
      ["raised", 2],
    ]);
  });
});

describe("A draw that cannot be made", () => {
  const refused = (changes: object, pool: readonly MineProfile[] = twenty, people = inspectors) =>
    placesOf(() => drawInspections(pool, people, { ...options, ...changes }));

  it("is refused with every reason", () => {
    expect(refused({ seed: "", count: 0 })).toEqual(["seed: missing", "count: not_a_count"]);
    expect(refused({ count: 21 })).toEqual(["count: too_few_mines"]);
    expect(refused({ count: 2.5, inspectorsPerMine: -1 })).toEqual([
      "count: not_a_count",
      "inspectorsPerMine: not_a_count",
    ]);
    expect(refused({ stratify: "moon" })).toEqual(["stratify: unknown_value"]);
    expect(refused({ weights: { raised: 2 } })).toEqual(["weights.raised: unknown_value"]);
    expect(refused({ stratify: "risk", weights: { raisd: 2 } })).toEqual(["weights.raisd: unknown_value"]);
    expect(refused({}, twenty, [{ id: "Li" }, { id: "Li" }])).toEqual(["inspectors[1].id: duplicate_id"]);
    expect(refused({}, [mine("Same"), mine("Same")])).toEqual(["profiles: ambiguous_mine"]);
  });
});
