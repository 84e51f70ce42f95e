import { beforeAll, describe, expect, it } from "vitest";
import baselineFile from "../../rules/liaoning/2021/baseline.json" with { type: "json" };
import { census, censusDay, censusLines } from "../../examples/census.ts";
import { run } from "./run.ts";
import { type MineProfile, readProfile, summarize } from "../../src/index.ts";

const { baseline } = baselineFile;
const made = [...census()];
const mines = made.map(readProfile);

/** The industries that the plan counts green mines in, by the minerals of the profile. */
const industries: Readonly<Record<string, string>> = {
  iron: "metallurgy",
  magnesite: "metallurgy",
  gold: "gold",
  boron: "chemical",
  "other-chemical": "chemical",
  coal: "coal",
  "non-ferrous": "non-ferrous",
  "cement-limestone": "cement",
  "sand-gravel": "sand-gravel",
  "oil-gas": "oil",
  talc: "non-metallic",
  "other-non-metallic": "non-metallic",
};

const cities: Readonly<Record<string, string>> = {
  "210300": "anshan",
  "210400": "fushun-benxi-liaoyang",
  "210500": "fushun-benxi-liaoyang",
  "211000": "fushun-benxi-liaoyang",
  "211200": "tieling",
  "211400": "huludao",
};

/** What the plan counts a green mine under, by the name of the breakdown. */
const groupsOf: Readonly<Record<string, (mine: MineProfile) => string | undefined>> = {
  byOwnership: ({ identity }) => identity.ownership,
  byScale: ({ operation }) => (operation?.scale === "small" ? "small" : "large-or-medium"),
  byMethod: ({ operation }) => operation?.method,
  byMineral: ({ operation }) => operation?.mineral,
  byCity: ({ identity }) => cities[identity.city ?? ""],
  byIndustry: ({ operation }) => industries[operation?.mineral ?? ""],
};

const levels = ["national", "provincial"] as const;

function greenOf(level: (typeof levels)[number]): MineProfile[] {
  return mines.filter((mine) => mine.greenMine?.listings?.some((listing) => listing.level === level));
}

describe("The made-up census", () => {
  it("has as many mines, producing mines, green mines and mines in the creation library as the plan prints", () => {
    const { total, duplicates } = summarize(mines, { asOf: censusDay });
    expect(censusDay).toBe(baseline.day);
    expect(total.mines).toBe(2234);
    expect(total.producing).toEqual({ yes: 596, unknown: 0 });
    expect(total.green).toEqual({ yes: 84, unknown: 0 });
    expect(total.creationLibrary).toEqual({ yes: 639, unknown: 0 });
    expect(duplicates).toEqual([]);
  });

  const printed = levels.flatMap((level) =>
    Object.keys(groupsOf).flatMap((by) =>
      Object.entries((baseline.greenMines[level] as unknown as Record<string, Record<string, number>>)[by] ?? {}).map(
        ([group, count]) => ({ level, by, group, count }),
      ),
    ),
  );

  it.each(printed)("has $count green mines at the $level level, $by $group", ({ level, by, group, count }) => {
    expect(greenOf(level).filter((mine) => groupsOf[by]?.(mine) === group)).toHaveLength(count);
  });

  it("has each level listed in the years that the plan prints", () => {
    for (const level of levels) {
      for (const [years, count] of Object.entries(baseline.greenMines[level].byYear)) {
        const [from = "", until = from] = years.split("-");
        const listed = greenOf(level).filter(({ greenMine }) => {
          const year = greenMine?.listings?.[0]?.listedOn.slice(0, 4) ?? "";
          return from <= year && year <= until;
        });
        expect([years, listed.length]).toEqual([years, count]);
      }
    }
  });

  it("has more than half open pits and more than half small mines, as the plan says of licensed mines", () => {
    const half = baseline.mines / 2;
    expect(mines.filter(({ operation }) => operation?.method === "open-pit").length).toBeGreaterThan(half);
    expect(mines.filter(({ operation }) => operation?.scale === "small").length).toBeGreaterThan(half);
  });

  it("calls every mine made up", () => {
    expect(mines.filter(({ identity }) => !identity.name.includes("虚构"))).toEqual([]);
  });

  it("is the same each time, and another with another seed, whose printed counts are the same", () => {
    expect([...census()]).toEqual(made);
    const others = [...census(7)].map(readProfile);
    expect(others).not.toEqual(mines);
    expect(summarize(others, { asOf: censusDay }).total.green).toEqual({ yes: 84, unknown: 0 });
  });

  it("is written one mine a line", () => {
    const lines = [...censusLines()];
    expect(lines).toHaveLength(2234);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(made);
  });
});

describe("The targets measured on the census", () => {
  let text = "";

  beforeAll(async () => {
    text = (await run(new URL("../../examples/targets.ts", import.meta.url))).join("\n");
  }, 60_000);

  it("say how many mines are lacking, by rate and by number", () => {
    // 0.75 * 596 - 84 = 363; 420 - 84 = 336; 4 green mines do not produce, so among the producing 447 - 80 = 367.
    for (const lacking of ["363 个", "336 个", "367 个"]) expect(text).toContain(lacking);
    expect(text).toContain("14.09 %");
  });

  it("are said to be of a made-up census", () => {
    expect(text).toContain("虚构的普查");
  });
});
