import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./sources.ts";

/** One import of a file: what is written, and the file it leads to where that is one of ours. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The path from the root; absent for a package. */
  readonly to?: string;
}

/** Every import and re-export of a file, type-only ones as well. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    from: path,
    specifier,
    ...(specifier.startsWith(".") ? { to: posix.join(posix.dirname(path), specifier) } : {}),
  }));
}

/** A cycle of imports, as the paths along it, the first repeated at its end; undefined where there is none. */
export function cycleIn(imports: readonly Import[]): readonly string[] | undefined {
  const done = new Set<string>();

  function walk(path: string, trail: readonly string[]): readonly string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { from, to } of imports) {
      const cycle = from === path && to !== undefined ? walk(to, [...trail, path]) : undefined;
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }

  for (const { from } of imports) {
    const cycle = walk(from, []);
    if (cycle) return cycle;
  }
  return undefined;
}
