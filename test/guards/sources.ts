import { readdirSync, readFileSync } from "node:fs";

/** A file of the tree: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = new URL("../../", import.meta.url);

/** Every file with an ending in a folder and the folders within, in the order of their paths. */
export function filesUnder(folder: string, ending: string): SourceFile[] {
  const names = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return paths.sort().map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));
}
