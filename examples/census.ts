/**
 * A synthetic census: 2,234 made-up mines on 31 December 2020, of which 596 produce and 84 are green, as the plan prints;
 * the plan's printed breakdowns of the 84 hold exactly. All else is made up: no mine of it exists.
 *
 * Run by itself it writes one mine a line, for the command line to read: `npx tsx examples/census.ts > census.ndjson`.
 */

import { pathToFileURL } from "node:url";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { baseline, type GreenMine, greenMines } from "./census-green.ts";

/** The day of the census. */
export const censusDay = "2020-12-31";

/** How many of the green mines do not produce: made up, the plan does not say. */
const greenNotProducing = 4;

const counties: Readonly<Record<string, readonly string[]>> = {
  "210100": ["210112", "210123"],
  "210200": ["210281", "210283"],
  "210300": ["210323", "210381"],
  "210400": ["210411", "210421", "210422", "210423"],
  "210500": ["210504", "210521", "210522"],
  "210600": ["210624", "210681", "210682"],
  "210700": ["210726", "210781"],
  "210800": ["210881", "210882"],
  "210900": ["210921", "210922"],
  "211000": ["211021", "211081"],
  "211100": ["211122"],
  "211200": ["211223", "211224"],
  "211300": ["211321", "211322", "211382"],
  "211400": ["211421", "211422"],
};

const minerals = {
  iron: "铁矿",
  "sand-gravel": "砂石矿",
  magnesite: "菱镁矿",
  gold: "金矿",
  coal: "煤矿",
  "cement-limestone": "石灰石矿",
  talc: "滑石矿",
  boron: "硼矿",
  "non-ferrous": "有色金属矿",
  "other-non-metallic": "非金属矿",
  "other-chemical": "化工矿",
  "oil-gas": "油田",
} as const;

/** How the other mines are drawn: the more often a value stands here, the likelier it is. Open pits and small mines lead. */
const likely = {
  mineral: [
    "sand-gravel",
    "sand-gravel",
    "sand-gravel",
    "iron",
    "iron",
    "magnesite",
    "cement-limestone",
    "gold",
    "talc",
  ],
  method: ["open-pit", "open-pit", "open-pit", "underground"],
  scale: ["small", "small", "small", "medium", "large"],
  state: ["stopped", "stopped", "stopped", "closed", "planned", "under-construction"],
  ownership: ["private", "private", "private", "state", "collective"],
} as const;

/** One of some values, drawn. */
type Pick = <Value>(values: readonly Value[]) => Value;

/**
 * The mines of the census as JSON, one after the other, to be checked by `readProfile` as any other.
 *
 * @param seed - Another seed makes up other mines; the printed counts stay.
 */
export function* census(seed = 2020): Generator<object> {
  const random = xoroshiro128plus(seed);
  const pick: Pick = (values) => values[uniformInt(random, 0, values.length - 1)] as (typeof values)[number];
  for (let index = 0; index < baseline.mines; index += 1) yield mineAt(index, pick);
}

/** The census as lines of JSON, one mine each. */
export function* censusLines(seed?: number): Generator<string> {
  for (const mine of census(seed)) yield `${JSON.stringify(mine)}\n`;
}

function mineAt(index: number, pick: Pick): object {
  const green = greenMines[index];
  const made = green ?? {
    ownership: pick(likely.ownership),
    scale: pick(likely.scale),
    method: pick(likely.method),
    mineral: pick(likely.mineral),
    city: pick(Object.keys(counties)),
  };
  const others = baseline.producing + greenNotProducing;
  const isProducing = green ? index >= greenNotProducing : index < others;
  const state = isProducing ? "producing" : green ? "stopped" : pick(likely.state);
  const number = String(index + 1).padStart(4, "0");
  const mineral = minerals[made.mineral as keyof typeof minerals];
  const isStarted = state !== "planned" && state !== "under-construction";
  return {
    identity: {
      name: `虚构${mineral}${number}`,
      enterprise: `虚构矿业${String(pick(enterprises))}有限公司`,
      province: "210000",
      city: made.city,
      county: pick(counties[made.city] ?? []),
      ownership: made.ownership,
    },
    licences: { mining: { number: `虚构证${number}`, validFrom: "2016-01-01", validUntil: "2026-12-31" } },
    operation: {
      state,
      method: made.method,
      scale: made.scale,
      mineral: made.mineral,
      ...(isStarted && { productionStartedOn: `${String(pick(years))}-06-01` }),
    },
    greenMine: { ...listingsOf(green), assessments: [], ...librariesOf(index) },
    compliance: compliancesOf(pick),
  };
}

const enterprises = Array.from({ length: 400 }, (_, index) => index + 1);
const years = Array.from({ length: 20 }, (_, index) => 2000 + index);

function listingsOf(green: GreenMine | undefined): object {
  return { listings: green ? [{ level: green.level, listedOn: green.listedOn }] : [] };
}

/** As many in the creation library as the plan prints: the green mines, and others. */
function librariesOf(index: number): object {
  const isIn = index < baseline.creationLibrary;
  return {
    creationLibrary: isIn ? { entered: true, enteredOn: "2020-06-30" } : { entered: false },
    projectLibrary: { entered: false },
  };
}

/** One mine in twenty has an open penalty, so that a draw by risk has something to divide. */
function compliancesOf(pick: Pick): object {
  const penalties = pick(enterprises) % 20 === 0 ? [{ on: "2020-05-20" }] : [];
  return { penalties, accidents: [], complaints: [], violations: [], rectificationOrders: [] };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // Whoever reads may stop early, as `head` does.
  process.stdout.on("error", () => process.exit());
  await pipeline(Readable.from(censusLines()), process.stdout);
}
