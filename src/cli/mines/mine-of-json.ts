import { readProfile } from "../../profile/read.ts";
import { BadInput } from "../bad-input.ts";
import type { Position } from "../position.ts";
import { type PlacedFault, readJson, type TextInput } from "../read-json.ts";
import type { MineLine } from "./mine-line.ts";

/**
 * The mine in a JSON text that is part of a larger one.
 *
 * @param begin - Where the text begins in the larger one.
 */
export function mineOfJson(input: TextInput, begin: Position): MineLine {
  const { line } = begin;
  try {
    return { kind: "mine", line, profile: readJson(input, readProfile) };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const faults: readonly PlacedFault[] = error.complaints.flatMap((complaint) => complaint.faults);
    return { kind: "bad", line, original: input.text, faults: faults.map((fault) => moved(fault, begin)) };
  }
}

function moved(fault: PlacedFault, begin: Position): PlacedFault {
  if (!fault.at) return fault;
  const { line, column } = fault.at;
  return {
    ...fault,
    at: { line: line + begin.line - 1, column: line === 1 ? column + begin.column - 1 : column },
  };
}
