import type { Category, Clause, Erratum, Parameter, Rule, SourceDocument } from "../../src/index.ts";
import { filesUnder, type SourceFile } from "./sources.ts";

/** A JSON file under `rules/`, parsed. */
export interface DataFile extends SourceFile {
  /** Its folder and name, short enough for a test's title. */
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A file of rules, one category of a rule set, as it is written. */
export interface RuleFile extends DataFile {
  readonly category: Category;
  readonly rules: readonly Rule[];
}

/** A folder that a rule set is made of: its head and its files of rules. */
export interface SetFolder {
  readonly path: string;
  /** The id of the set. */
  readonly id: string;
  /** The ids of its categories, in order. */
  readonly categories: readonly string[];
  readonly files: readonly RuleFile[];
}

/** Every JSON file under `rules/`. */
export const dataFiles: readonly DataFile[] = filesUnder("rules", ".json").map((file) => ({
  ...file,
  name: file.path.split("/").slice(-2).join("/"),
  json: JSON.parse(file.text) as DataFile["json"],
}));

/** Every file of rules. */
export const ruleFiles: readonly RuleFile[] = dataFiles.flatMap((file) =>
  Array.isArray(file.json["rules"])
    ? [{ ...file, ...(file.json as unknown as Pick<RuleFile, "category" | "rules">) }]
    : [],
);

/** Every folder of a rule set. */
export const setFolders: readonly SetFolder[] = dataFiles
  .filter(({ path }) => path.endsWith("/ruleset.json"))
  .map(({ path, json }) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const files = ruleFiles.filter((file) => file.path.startsWith(folder));
    return { path: folder, files, ...(json as unknown as Pick<SetFolder, "id" | "categories">) };
  });

interface Contents {
  readonly clauses: Clause;
  readonly documents: SourceDocument;
  readonly errata: Erratum;
  readonly parameters: Parameter;
}

/** What the files whose paths begin so list under a key, from the first file to the last. */
export function listed<Key extends keyof Contents>(key: Key, path: string): readonly Contents[Key][] {
  return dataFiles.flatMap((file) => {
    const list = file.path.startsWith(path) ? file.json[key] : undefined;
    return Array.isArray(list) ? (list as Contents[Key][]) : [];
  });
}
