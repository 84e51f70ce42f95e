import type { MineProfile } from "../profile/mine.ts";
import { type Leaves, leavesAt, placeAfter } from "../profile/leaves.ts";
import { unknownNumber } from "./encode.ts";
import { type Column, columnKind } from "./lane-comparison.ts";

/** Leaves as they nest, by the keys of one part: each with the column that takes its value, where one does. */
interface ColumnTree {
  readonly keys: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly parts: readonly (ColumnTree | undefined)[];
}

/** Reads leaves of profiles straight into their columns. */
export interface LaneReader {
  /** Forgets all mines. */
  readonly clear: () => void;
  readonly read: (profile: MineProfile, lane: number) => void;
}

/** A reader of the columns whose facts are leaves of the profile. */
export function laneReader(columns: readonly Column[]): LaneReader {
  const bySlot = new Map(columns.map((column) => [column.slot, column]));
  const tree = withColumns(leavesAt(bySlot.keys(), []), bySlot);
  return {
    clear() {
      for (const { values } of columns) values.fill(unknownNumber);
    },
    read(profile, lane) {
      readInto(tree, profile, lane);
    },
  };
}

function withColumns({ keys, slots, parts }: Leaves, bySlot: ReadonlyMap<number, Column>): ColumnTree {
  return {
    keys,
    columns: slots.map((slot) => bySlot.get(slot)),
    parts: parts.map((below) => below && withColumns(below, bySlot)),
  };
}

function readInto({ keys, columns, parts }: ColumnTree, part: object, lane: number): void {
  let place = -1;
  for (const key in part) {
    place = placeAfter(place, key, keys);
    if (place < 0) continue;
    const [below, column] = [parts[place], columns[place]];
    if (below === undefined && column === undefined) continue;
    const value = (part as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    if (below !== undefined) readInto(below, value as object, lane);
    else if (column !== undefined) enter(column, value, lane);
  }
}

function enter({ kind, values, encode }: Column, value: unknown, lane: number): void {
  if (kind === columnKind.number) values[lane] = value as number;
  else if (kind === columnKind.flag) values[lane] = value === true ? 1 : 0;
  else values[lane] = encode(value);
}
