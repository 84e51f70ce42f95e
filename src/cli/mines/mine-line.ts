import type { MineProfile } from "../../profile/mine.ts";
import type { Words } from "../../profile/words.ts";
import type { PlacedFault } from "../read-json.ts";

/** A fault of one mine, and in a table the column where it stands. */
export type LineFault = PlacedFault & { readonly column?: string };

/** A mine that could be read. */
export interface ReadMine {
  readonly kind: "mine";
  /** The line on which it begins, as an editor counts. */
  readonly line: number;
  readonly profile: MineProfile;
}

/** What stands in the place of a mine and could not be read. */
export interface BadLine {
  readonly kind: "bad";
  readonly line: number;
  readonly faults: readonly LineFault[];
  /** The text as it stood, without the end of its last line. */
  readonly original: string;
}

/** One mine of many, or what could not be read as one. */
export type MineLine = ReadMine | BadLine;

/** What stands round originals so that they can be read again: around all, between two, and if there are none. */
export interface Framing {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly none: string;
}

/** Many mines, to be read once. */
export interface MinesInput {
  /** How the input is called. */
  readonly source: Words;
  readonly lines: AsyncIterable<MineLine>;
  /** How lines that could not be read are kept. */
  readonly framing: Framing;
  /** How far it is read, where that is known. */
  readonly progress?: Progress;
}

/** How far an input is read. Bytes. */
export interface Progress {
  readonly total: number;
  readonly read: () => number;
}
