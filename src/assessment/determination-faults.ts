import type { CompiledRuleSet } from "../evaluation/compile.ts";
import { DeterminationsError, type Fault } from "../profile/fault.ts";
import { difference } from "../profile/decimal.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { Determination } from "./determination.ts";
import type { PointsOnDay } from "./item-points.ts";

/**
 * Refuses determinations that give what their rule cannot have: points where nothing is scored, or more or less than
 * can be, occurrences where none are counted.
 *
 * @param points - What each rule's points are on the day, in the set's order.
 * @throws {DeterminationsError} With every fault at once.
 */
export function refuseUnfitting(
  determinations: readonly Determination[],
  set: CompiledRuleSet,
  points: readonly (PointsOnDay | undefined)[],
): void {
  if (determinations.every(({ verdict }) => verdict !== undefined)) return;
  const items = new Map(set.rules.map(({ rule }, index) => [rule.id, points[index]]));
  const faults = determinations.flatMap((determination, index) =>
    items.has(determination.rule) ? faultsOf(determination, index, items.get(determination.rule)) : [],
  );
  if (faults.length > 0) throw new DeterminationsError(faults);
}

function faultsOf({ points, occurrences }: Determination, index: number, item: PointsOnDay | undefined): Fault[] {
  if (occurrences !== undefined && !(item?.kind === "item" && item.isDeduction)) {
    return [faultAt("not_counted", [index, "occurrences"], occurrences, notCounted)];
  }
  if (points === undefined) return [];
  if (item?.kind !== "item") return [faultAt("not_scored", [index, "points"], points, item ? inProfile : notScored)];
  const { full, cap = full } = item;
  if (full === undefined || cap === undefined) return [];
  const least = item.isDeduction && !item.hasOpenCap ? difference(full, cap) : 0;
  if (points >= least && points <= full) return [];
  return [faultAt("out_of_range", [index, "points"], points, between(least, full))];
}

const notCounted = {
  zh: "该条不按次扣分;请写 verdict 或 points",
  en: "nothing is taken off this rule for occurrences; give verdict or points",
};
const notScored = { zh: "该条不计分;请写 verdict", en: "this rule has no points; give verdict" };
const inProfile = {
  zh: "该条按汇总计分;请把得分填入矿山资料",
  en: "this rule counts sums; enter them in the profile",
};

function between(least: number, full: number) {
  const [from, to] = [String(least), String(full)];
  if (least === 0) return { zh: `满分 ${to};请填 0 至满分`, en: `the full points are ${to}; give 0 to that` };
  return {
    zh: `至少保留 ${from} 分,满分 ${to};请填两者之间`,
    en: `at least ${from} of ${to} points are left in any case; give a figure between the two`,
  };
}
