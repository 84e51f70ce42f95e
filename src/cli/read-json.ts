import type { Fault } from "../profile/fault.ts";
import type { Words } from "../profile/words.ts";
import { BadInput, faultsOf } from "./bad-input.ts";
import { scanJson } from "./json-scan.ts";
import { type Position, positionOf } from "./position.ts";

/** A text to be read as JSON, and how its source is called. */
export interface TextInput {
  readonly source: Words;
  readonly text: string;
}

/** A fault, and where in the text it stands, if it stands there at all. */
export type PlacedFault = Fault & { readonly at?: Position };

/** How many faults are given a position and shown; a file with more is told how many more there are. */
export const mostFaults = 100;

/**
 * What a reader makes of a JSON text.
 *
 * @param read - Takes the parsed value; its faults are given their line and column.
 * @param placeInText - The place in the text of a place that the reader names, where the two differ.
 * @throws {BadInput} If the text is not JSON or the reader finds faults in it: all of them.
 */
export function readJson<Value>(
  { source, text }: TextInput,
  read: (json: unknown) => Value,
  placeInText: (place: string) => string = (place) => place,
): Value {
  const { faults, sound } = scanJson(text);
  if (!sound) throw new BadInput([{ source, faults: faults.map((fault) => placed(fault, text)) }]);
  const { value, found } = outcomeOf(() => read(JSON.parse(text)));
  const overflown = new Set(faults.filter(({ code }) => code === "number_too_large").map(({ place }) => place));
  const others = found.filter(({ place }) => !overflown.has(placeInText(place)));
  if (faults.length === 0 && others.length === 0 && value) return value.read;
  const all: readonly (Fault & { readonly offset?: number })[] = [...faults, ...others];
  const shown = all.slice(0, mostFaults);
  const offsets = offsetsIn(text, shown, placeInText);
  const places = shown.map((fault) => placed({ ...fault, offset: fault.offset ?? offsets.get(fault) }, text));
  throw new BadInput([{ source, faults: [...places, ...all.slice(mostFaults)] }]);
}

function outcomeOf<Value>(read: () => Value): { value?: { read: Value }; found: readonly Fault[] } {
  try {
    return { value: { read: read() }, found: [] };
  } catch (error) {
    const found = faultsOf(error);
    if (!found) throw error;
    return { found };
  }
}

function placed({ offset, ...fault }: Fault & { readonly offset: number | undefined }, text: string): PlacedFault {
  return offset === undefined ? fault : { ...fault, at: positionOf(text, offset) };
}

const atTheKey = new Set(["unknown_key", "forbidden_key", "unknown_parameter"]);

/** The offset of each fault that stands in the text; for what is missing, of what should hold it. */
function offsetsIn(text: string, faults: readonly Fault[], placeInText: (place: string) => string) {
  const wanted = new Map<string, Fault[]>();
  for (const fault of faults) {
    for (const place of [placeInText(fault.place), holderOf(placeInText(fault.place))]) {
      wanted.set(place, [...(wanted.get(place) ?? []), fault]);
    }
  }
  const offsets = new Map<Fault, number>();
  scanJson(text, (place, keyAt, valueAt) => {
    for (const fault of wanted.get(place) ?? []) offsets.set(fault, atTheKey.has(fault.code) ? keyAt : valueAt);
  });
  return offsets;
}

function holderOf(place: string): string {
  return place.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, "");
}
