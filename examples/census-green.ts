/** The 84 green mines of the made-up census: how many are what is printed in the plan, which of them is what is made up. */

import { readFileSync } from "node:fs";

type Counts = Readonly<Record<string, number>>;

interface Level {
  readonly total: number;
  readonly byYear: Counts;
  readonly byOwnership: Counts;
  readonly byScale: Counts;
  readonly byMethod: Counts;
  readonly byMineral: Counts;
  readonly byCity: Counts;
  readonly byIndustry: Counts;
}

interface Baseline {
  readonly mines: number;
  readonly producing: number;
  readonly creationLibrary: number;
  readonly greenMines: { readonly national: Level; readonly provincial: Level };
}

const file = new URL("../rules/liaoning/2021/baseline.json", import.meta.url);

/** What the plan prints of the end of 2020. */
export const { baseline } = JSON.parse(readFileSync(file, "utf8")) as { readonly baseline: Baseline };

/** A green mine by what the plan counts green mines by. */
export interface GreenMine {
  readonly level: "national" | "provincial";
  readonly listedOn: string;
  readonly ownership: string;
  readonly scale: string;
  readonly method: string;
  readonly mineral: string;
  readonly city: string;
}

/** The minerals of each of the plan's industries; the first takes what the plan counts of it, if it counts it. */
const minerals: Readonly<Record<string, readonly [string, ...string[]]>> = {
  metallurgy: ["iron", "magnesite"],
  gold: ["gold"],
  chemical: ["boron", "other-chemical"],
  coal: ["coal"],
  "non-ferrous": ["non-ferrous"],
  cement: ["cement-limestone"],
  "sand-gravel": ["sand-gravel"],
  oil: ["oil-gas"],
  "non-metallic": ["talc", "other-non-metallic"],
};

/** The industries whose mines are made open pits first, until there are as many as the plan prints. */
const openPitFirst = ["sand-gravel", "cement", "metallurgy", "non-metallic", "chemical", "non-ferrous", "coal", "gold"];

/** The codes of the cities that the plan counts green mines in; those that it counts together share a key. */
const cities: Readonly<Record<string, readonly string[]>> = {
  anshan: ["210300"],
  "fushun-benxi-liaoyang": ["210400", "210500", "211000"],
  huludao: ["211400"],
  tieling: ["211200"],
};

/** Days of listing, made up within the years that the plan prints. */
const days: Readonly<Record<string, readonly string[]>> = {
  "2012-2014": ["2012-04-20", "2013-06-30", "2014-07-15"],
  "2019": ["2019-12-20"],
  "2020": ["2020-12-25"],
  "2019-2020": ["2019-11-30", "2020-10-30"],
};

/** The green mines of the plan's base, 54 national and 30 provincial. */
export const greenMines: readonly GreenMine[] = [
  ...ofLevel("national", baseline.greenMines.national),
  ...ofLevel("provincial", baseline.greenMines.provincial),
];

function ofLevel(level: GreenMine["level"], printed: Level): GreenMine[] {
  const industries = openPitFirst
    .concat("oil")
    .flatMap((industry) => Array.from({ length: printed.byIndustry[industry] ?? 0 }, () => industry));
  const ofMineral = mineralsOf(industries, printed.byMineral);
  const ownerships = filled(printed.byOwnership, ["state", "private", "collective"], printed.total);
  const scales = Array.from({ length: printed.total }, (_, index) =>
    index >= (printed.byScale["large-or-medium"] ?? 0) ? "small" : index % 3 === 0 ? "medium" : "large",
  );
  const listed = Object.entries(printed.byYear).flatMap(([years, count]) => cycled(days[years] ?? [], count));
  const places = placesOf(printed);
  return industries.map((industry, index) => ({
    level,
    // Steps that share no factor with 54 or 30 spread each trait over the mines, and use each place once.
    listedOn: listed[(index * 7) % printed.total] ?? "",
    ownership: ownerships[(index * 11) % printed.total] ?? "",
    scale: scales[(index * 13) % printed.total] ?? "",
    method: index < (printed.byMethod["open-pit"] ?? 0) ? "open-pit" : industry === "oil" ? "well" : "underground",
    mineral: ofMineral[index] ?? "",
    city: places[(index * 17) % printed.total] ?? "",
  }));
}

/** What mineral each mine has: of those that the plan counts, exactly as many as it prints. */
function mineralsOf(industries: readonly string[], counted: Counts): string[] {
  const left = new Map(Object.entries(counted));
  return industries.map((industry, index) => {
    const [first, ...others] = minerals[industry] ?? [industry];
    const open = left.get(first);
    if (open === undefined) return [first, ...others][index % (others.length + 1)] ?? first;
    if (open === 0) return others[0] ?? first;
    left.set(first, open - 1);
    return first;
  });
}

/** As many of what is counted as is printed; the rest is of the other kinds. */
function filled(counted: Counts, kinds: readonly string[], total: number): string[] {
  const known = Object.entries(counted).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const others = kinds.filter((kind) => !Object.hasOwn(counted, kind));
  return [...known, ...cycled(others, total - known.length)];
}

function placesOf({ byCity, total }: Level): string[] {
  const known = Object.entries(byCity).flatMap(([key, count]) => cycled(cities[key] ?? [], count));
  const counted = new Set(Object.keys(byCity).flatMap((key) => cities[key] ?? []));
  const all = Array.from({ length: 14 }, (_, index) => String(210100 + index * 100));
  const others = all.filter((code) => !counted.has(code));
  return [...known, ...cycled(others, total - known.length)];
}

function cycled(items: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length] ?? "");
}
