import { BadInput } from "../bad-input.ts";
import { scanJson } from "../json-scan.ts";
import { type Position, positionOf } from "../position.ts";
import type { TextInput } from "../read-json.ts";
import type { Framing, MineLine } from "./mine-line.ts";
import { mineOfJson } from "./mine-of-json.ts";

/** How items of a JSON array are kept. */
export const arrayFraming: Framing = { head: "[\n", between: ",\n", tail: "\n]\n", none: "[]\n" };

/**
 * The mines of a JSON array.
 *
 * @throws {BadInput} If the text is not JSON; what is wrong with one item is told of that item.
 */
export function arrayMines({ source, text }: TextInput): AsyncIterable<MineLine> {
  const begins: number[] = [];
  const { faults, sound } = scanJson(text, (place, _, valueAt) => {
    if (/^\[\d+\]$/.test(place)) begins.push(valueAt);
  });
  if (!sound) {
    const placed = faults.map(({ offset, ...fault }) => ({ ...fault, at: positionOf(text, offset) }));
    throw new BadInput([{ source, faults: placed.slice(-1) }]);
  }
  return minesAt(begins, { source, text });
}

async function* minesAt(begins: readonly number[], { source, text }: TextInput): AsyncGenerator<MineLine> {
  const end = text.trimEnd().length - 1;
  let at: Position = { line: 1, column: 1 };
  let from = 0;
  for (const [index, begin] of begins.entries()) {
    at = after(at, text.slice(from, begin));
    from = begin;
    // No JSON value ends with a comma or a space: what lies between two items is cut off.
    const item = text.slice(begin, begins[index + 1] ?? end).replace(/[\s,]+$/, "");
    yield await Promise.resolve(mineOfJson({ source, text: item }, at));
  }
}

function after({ line, column }: Position, passed: string): Position {
  const step = positionOf(passed, passed.length);
  return { line: line + step.line - 1, column: step.line === 1 ? column + step.column - 1 : step.column };
}
