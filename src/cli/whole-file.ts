import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beginFile, endFile } from "./interruption.ts";
import { realPath } from "./output-file.ts";

/** A file that comes into being whole, or not at all. */
export interface WholeFile {
  readonly write: (text: string) => void;
  /** Puts what was written in the place of the file that was there. */
  readonly finish: () => void;
  /** Leaves what was there as it was; nothing happens if the file is finished. */
  readonly discard: () => void;
}

/** Begins a file beside its place, under a name of its own. */
export function beginWholeFile(file: string): WholeFile {
  // A link stays a link: the file that it leads to is replaced.
  const target = realPath(file) ?? resolve(file);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const temporary = join(dirname(target), `.green-mine-${randomUUID()}.tmp`);
  beginFile(temporary);
  let descriptor: number | undefined = openSync(temporary, "wx");
  let open = true;
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    write(text) {
      if (descriptor !== undefined) writeFileSync(descriptor, text);
    },
    finish() {
      if (descriptor !== undefined) fsyncSync(descriptor);
      close();
      if (mode !== undefined) chmodSync(temporary, mode);
      renameSync(temporary, target);
      endFile(temporary);
      open = false;
    },
    discard() {
      if (!open) return;
      close();
      rmSync(temporary, { force: true });
      endFile(temporary);
      open = false;
    },
  };
}
