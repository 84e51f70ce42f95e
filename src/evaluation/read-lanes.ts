import type { MineProfile } from "../profile/mine.ts";
import { type Derivation, type Leaves, leavesAt } from "../profile/slots.ts";
import { unknownNumber } from "./encode.ts";
import { type Column, columnKind } from "./lane-comparison.ts";

type Part = Readonly<Record<string, unknown>>;

/** Leaves as a tree, each with the column that takes its value. */
interface ColumnTree {
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
  readonly parts: readonly { readonly key: string; readonly below: ColumnTree }[];
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
  const tree = withColumns(leavesAt(bySlot.keys(), noDerivations), bySlot);
  return {
    clear() {
      for (const { values } of columns) values.fill(unknownNumber);
    },
    read(profile, lane) {
      readInto(tree, profile, lane);
    },
  };
}

const noDerivations: readonly Derivation[] = [];

function withColumns({ keys, slots, parts }: Leaves, bySlot: ReadonlyMap<number, Column>): ColumnTree {
  return {
    keys,
    columns: slots.map((slot) => bySlot.get(slot) as Column),
    parts: parts.map(({ key, below }) => ({ key, below: withColumns(below, bySlot) })),
  };
}

function readInto({ keys, columns, parts }: ColumnTree, part: Part, lane: number): void {
  for (let at = 0; at < keys.length; at++) {
    const value = part[keys[at] as string];
    if (value === undefined) continue;
    const { kind, values, encode } = columns[at] as Column;
    if (kind === columnKind.number) values[lane] = value as number;
    else if (kind === columnKind.flag) values[lane] = value === true ? 1 : 0;
    else values[lane] = encode(value);
  }
  for (const { key, below } of parts) {
    const inner = part[key];
    if (inner !== undefined) readInto(below, inner as Part, lane);
  }
}
