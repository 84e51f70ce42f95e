import type { TextLine } from "./text-lines.ts";

/** A record of a table: the lines that it takes, and whether its quotes match. */
export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  /** As it stood, without the end of its last line. */
  readonly text: string;
  readonly ending: TextLine["ending"];
  readonly sound: boolean;
}

/** Longer than any record that takes several lines: a quote was left open. UTF-16 code units. */
const longest = 1_000_000;

/** Tells the records of a table apart: a line break within quotes ends none (RFC 4180). */
export class CsvRecords {
  private readonly lines: AsyncIterator<TextLine>;
  /** Lines that were looked at and are still to be read. */
  private readonly ahead: TextLine[] = [];
  private readonly linesOf = new WeakMap<CsvRecord, readonly TextLine[]>();

  constructor(lines: AsyncIterable<TextLine>) {
    this.lines = lines[Symbol.asyncIterator]();
  }

  /**
   * The next record. Where its quotes do not match, it is its first line alone, so that an open quote does not swallow
   * what follows.
   */
  async next(delimiter: string): Promise<CsvRecord | undefined> {
    const taken: TextLine[] = [];
    let text = "";
    let state: State = "start";
    for (let line = await this.line(); line; line = await this.line()) {
      taken.push(line);
      text += line.text;
      state = stateAfter(line.text, delimiter, state);
      if (state === "broken" || text.length > longest) break;
      if (state !== "quoted") return this.record(taken, text, true);
      text += line.ending;
    }
    const [first, ...others] = taken;
    this.ahead.unshift(...others);
    return first && this.record([first], first.text, false);
  }

  /** Ends the reading before the end. */
  async close(): Promise<void> {
    await this.lines.return?.();
  }

  /** Gives a record back: it is read again. */
  again(record: CsvRecord): void {
    this.ahead.unshift(...(this.linesOf.get(record) ?? []));
  }

  private async line(): Promise<TextLine | undefined> {
    const ahead = this.ahead.shift();
    if (ahead) return ahead;
    const next = await this.lines.next();
    return next.done === true ? undefined : next.value;
  }

  private record(lines: readonly TextLine[], text: string, sound: boolean): CsvRecord {
    const record = { line: lines[0]?.number ?? 1, text, ending: lines.at(-1)?.ending ?? "", sound };
    this.linesOf.set(record, lines);
    return record;
  }
}

/** At the start of a cell, in a bare one, within quotes, or where a quote stands that cannot. */
type State = "start" | "bare" | "quoted" | "broken";

/** Where a line leaves off that begins in a state. */
function stateAfter(line: string, delimiter: string, begin: State): State {
  let quoted = begin === "quoted";
  let at = 0;
  for (;;) {
    if (!quoted) {
      if (line[at] === '"') {
        quoted = true;
        at++;
      } else {
        const end = line.indexOf(delimiter, at);
        if (end < 0) return "bare";
        at = end + 1;
        continue;
      }
    }
    const quote = line.indexOf('"', at);
    if (quote < 0) return "quoted";
    at = quote + 1;
    if (line[at] === '"') {
      at++;
      continue;
    }
    while (line[at] === " ") at++;
    if (at === line.length) return "bare";
    else if (line[at] !== delimiter) return "broken";
    else {
      quoted = false;
      at++;
    }
  }
}
