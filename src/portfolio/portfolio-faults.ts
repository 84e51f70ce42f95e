import type { Fault } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { Count, Portfolio, PortfolioCounts } from "./portfolio.ts";
import { groupings, shareIds } from "./portfolio-schema.ts";

type Path = readonly PropertyKey[];

const claims = [
  "producing",
  "green",
  "producingGreen",
  "producingNotGreen",
  "newMines",
  "creationLibrary",
  "projectLibrary",
  "waiting",
] as const satisfies readonly (keyof PortfolioCounts)[];

/** Counts that contradict each other: parts greater than their whole, groups that do not add up, groups named twice. */
export function countFaults({ total, groups = {}, shares = {} }: Portfolio): Fault[] {
  return [
    ...partFaults(total, ["total"]),
    ...groupings.flatMap((by) => {
      const own = groups[by] ?? [];
      const path = ["groups", by];
      return [
        ...own.flatMap(({ counts }, index) => partFaults(counts, [...path, index, "counts"])),
        ...twiceFaults(own, path),
        ...sumFaults(own, total, path),
      ];
    }),
    ...shareIds.flatMap((id) => {
      const share = shares[id];
      if (!share) return [];
      const path = ["shares", id];
      return [
        ...exceeding(share.whole, total.mines, [...path, "whole"]),
        ...exceedingCount(share.part, share.whole, [...path, "part"]),
        ...exceedingCount(share.rest, share.whole, [...path, "rest"]),
      ];
    }),
  ];
}

function partFaults(counts: PortfolioCounts, path: Path): Fault[] {
  const { mines, producing, green, producingGreen, producingNotGreen } = counts;
  const over = claims.flatMap((claim) => exceeding(counts[claim], mines, [...path, claim]));
  return [
    ...over,
    ...exceedingCount(producingGreen, producing, [...path, "producingGreen"]),
    ...exceedingCount(producingGreen, green, [...path, "producingGreen"]),
    ...exceedingCount(producingNotGreen, producing, [...path, "producingNotGreen"]),
  ];
}

function exceeding(part: Count | undefined, whole: number | undefined, path: Path): Fault[] {
  if (part === undefined || whole === undefined || part.yes + part.unknown <= whole) return [];
  return [faultAt("part_exceeds_whole", path, part, remedies.part)];
}

function exceedingCount(part: Count | undefined, whole: Count | undefined, path: Path): Fault[] {
  if (part === undefined || whole === undefined || part.yes <= whole.yes + whole.unknown) return [];
  return [faultAt("part_exceeds_whole", path, part, remedies.part)];
}

function twiceFaults(groups: NonNullable<NonNullable<Portfolio["groups"]>["city"]>, path: Path): Fault[] {
  const values = groups.map(({ value }) => value);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [faultAt("duplicate_group", [...path, index], value, remedies.twice)],
  );
}

function sumFaults(
  groups: NonNullable<NonNullable<Portfolio["groups"]>["city"]>,
  { mines }: PortfolioCounts,
  path: Path,
): Fault[] {
  if (groups.length === 0 || mines === undefined) return [];
  if (groups.some(({ counts }) => counts.mines === undefined)) return [];
  const sum = groups.reduce((all, { counts }) => all + (counts.mines ?? 0), 0);
  return sum === mines ? [] : [faultAt("groups_do_not_add_up", path, sum, sumRemedy(mines))];
}

function sumRemedy(mines: number) {
  return {
    zh: `各组矿山数之和应为 ${String(mines)};未知的另列一组,不写 value`,
    en: `the groups' mines must come to ${String(mines)}; put those of unknown value in a group without value`,
  };
}

const remedies = {
  part: { zh: "部分大于整体;请更正其一", en: "a part is greater than its whole; correct one of them" },
  twice: { zh: "同一组出现两次;请合并", en: "this group stands twice; join the two" },
} as const;
