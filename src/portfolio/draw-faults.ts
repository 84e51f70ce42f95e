import { yes } from "../evaluation/truth.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt, oneOf } from "../profile/fault-at.ts";
import { conflictOf } from "./conflicts.ts";
import type { DrawOptions } from "./draw-options.ts";
import type { DrawPool } from "./draw-pool.ts";
import { type Inspector, twiceFaults } from "./inspectors.ts";

/** How many mines that nobody may inspect are named. */
const mostNamed = 20;

/** Why a draw cannot be made: its options, its inspectors, or mines that too few inspectors may inspect. */
export function drawFaults(options: DrawOptions, pool: DrawPool, inspectors: readonly Inspector[]): Fault[] {
  const { count, inspectorsPerMine = 1 } = options;
  const faults = [...optionFaults(options), ...twiceFaults(inspectors), ...pool.faults, ...weightFaults(options, pool)];
  if (faults.length > 0) return faults;
  if (count > pool.mines.length) return [faultAt("too_few_mines", ["count"], count, poolRemedy(pool.mines.length))];
  const short = pool.mines.flatMap((mine) => {
    const free = inspectors.filter((inspector) => conflictOf(mine, inspector) !== yes).length;
    return free < inspectorsPerMine ? [{ mine, free }] : [];
  });
  return short.slice(0, mostNamed).map(({ mine: { name, licence }, free }) => {
    const said = licence === undefined ? name : `${name} (${licence})`;
    return faultAt("too_few_inspectors", ["inspectors"], said, inspectorRemedy(free, inspectorsPerMine));
  });
}

function optionFaults({ seed, count, inspectorsPerMine = 1, stratify, weights = {} }: DrawOptions): Fault[] {
  const values: readonly (string | undefined)[] = ["city", "risk", undefined];
  return [
    ...(typeof seed === "string" && seed !== "" ? [] : [faultAt("missing", ["seed"], seed, remedies.seed)]),
    ...(Number.isSafeInteger(count) && count >= 1 ? [] : [faultAt("not_a_count", ["count"], count, remedies.count)]),
    ...(Number.isSafeInteger(inspectorsPerMine) && inspectorsPerMine >= 1
      ? []
      : [faultAt("not_a_count", ["inspectorsPerMine"], inspectorsPerMine, remedies.count)]),
    ...(values.includes(stratify)
      ? []
      : [faultAt("unknown_value", ["stratify"], stratify, oneOf(["city", "risk"], String(stratify)))]),
    ...Object.entries(weights).flatMap(([stratum, weight]) =>
      Number.isSafeInteger(weight) && weight >= 1
        ? []
        : [faultAt("not_a_count", ["weights", stratum], weight, remedies.count)],
    ),
  ];
}

/** A weight for a stratum that there is not would change nothing, unseen. */
function weightFaults({ stratify, weights = {} }: DrawOptions, { mines }: DrawPool): Fault[] {
  const found = mines.map(({ stratum }) => stratum ?? "unknown");
  const known =
    stratify === undefined ? [] : [...new Set([...(stratify === "risk" ? risks : []), ...found])].toSorted();
  return Object.keys(weights)
    .filter((stratum) => !known.includes(stratum))
    .map((stratum) => faultAt("unknown_value", ["weights", stratum], stratum, oneOf(known, stratum)));
}

const risks = ["raised", "ordinary", "unknown"];

function poolRemedy(mines: number) {
  return {
    zh: `只有 ${String(mines)} 座矿山可抽;请减少数量`,
    en: `only ${String(mines)} mines can be drawn; ask for fewer`,
  };
}

function inspectorRemedy(free: number, wanted: number) {
  return {
    zh: `只有 ${String(free)} 名检查人员不须回避,需要 ${String(wanted)} 名;请增加检查人员`,
    en: `only ${String(free)} inspectors have no conflict with it and ${String(wanted)} are wanted; add inspectors`,
  };
}

const remedies = {
  seed: { zh: "请填写公布的种子(文字)", en: "give the published seed, a text" },
  count: { zh: "请填不小于 1 的整数", en: "give a whole number of at least 1" },
} as const;
