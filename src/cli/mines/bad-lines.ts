import type { Locale, Words } from "../../profile/words.ts";
import { complain } from "../complain.ts";
import type { Io } from "../io.ts";
import { BadInput, type Complaint } from "../bad-input.ts";
import type { OutputFile } from "../output-text.ts";
import type { BadLine, LineFault, MineLine, MinesInput, ReadMine } from "./mine-line.ts";

/** How many bad lines are told of in full. */
const mostTold = 20;

/** Parts the mines that can be read from what cannot, and keeps account of the latter. */
export class BadLines {
  private readonly input: MinesInput;
  private readonly rejects: OutputFile | undefined;
  private readonly told: BadLine[] = [];
  private bad = 0;
  private good = 0;

  constructor(input: MinesInput, rejects: OutputFile | undefined) {
    this.input = input;
    this.rejects = rejects;
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.bad > 0;
  }

  /** The mines that can be read; the others are kept. */
  async *partedFrom(lines: AsyncIterable<MineLine>): AsyncGenerator<ReadMine> {
    for await (const line of lines) {
      if (line.kind === "mine") {
        this.good++;
        yield line;
      } else await this.keep(line);
    }
  }

  private async keep(line: BadLine): Promise<void> {
    const { head, between } = this.input.framing;
    await this.rejects?.write((this.bad === 0 ? head : between) + line.original);
    this.bad++;
    if (this.told.length < mostTold) this.told.push(line);
  }

  /** Ends the file of what could not be read. */
  async end(): Promise<void> {
    const { none, tail } = this.input.framing;
    await this.rejects?.write(this.bad === 0 ? none : tail);
  }

  /**
   * Says what could not be read: the first in full, then how many.
   *
   * @param ended - Whether the input was read to its end, so that the sums are those of all.
   */
  async report(locale: Locale, io: Io, ended: boolean): Promise<void> {
    const { source } = this.input;
    const complaints = this.told.map((line): Complaint => ({
      faults: line.faults.map((one) => said(one, line, source)),
    }));
    if (this.bad > 0) await complain(new BadInput(complaints), locale, io);
    const untold = this.bad - this.told.length;
    const sums = [...(untold > 0 ? [moreUntold(untold)] : []), ...(ended ? this.sums() : [])];
    for (const words of sums) await io.stderr(`green-mine: ${words[locale]}\n`);
  }

  private sums(): Words[] {
    const { zh, en } = this.input.source;
    const [bad, all] = [String(this.bad), String(this.good + this.bad)];
    if (all === "0") return [{ zh: `${zh} 中没有矿山`, en: `${en} holds no mine` }];
    if (this.bad === 0) return [];
    return [
      { zh: `${zh} 共 ${all} 座矿山,其中 ${bad} 座未能读取`, en: `${bad} of ${all} mines in ${en} could not be read` },
    ];
  }
}

function moreUntold(count: number): Words {
  return { zh: `另有 ${String(count)} 座未逐一列出`, en: `${String(count)} more are not listed` };
}

/** A fault with its place in the input before its sentence: a table's column by its name, else the character's. */
function said({ at, column, ...fault }: LineFault, { line }: BadLine, source: Words): LineFault {
  const row = String(at?.line ?? line);
  const zh = column === undefined ? (at ? `第 ${String(at.column)} 列` : "") : ` ${column} 列`;
  const en = column ?? (at && String(at.column));
  return {
    ...fault,
    message: {
      zh: `${source.zh} 第 ${row} 行${zh}: ${fault.message.zh}`,
      en: `${source.en}, line ${row}${en === undefined ? "" : `, column ${en}`}: ${fault.message.en}`,
    },
  };
}
