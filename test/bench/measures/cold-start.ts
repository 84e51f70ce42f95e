import { build } from "esbuild";
import { starts } from "../pace.ts";
import { figure, type Table } from "../results/table.ts";
import { median } from "../rounds.ts";
import { inPlainNode, root } from "./plain-node.ts";

const firstVerdict = `
import { readFileSync } from "node:fs";
import { assess, readProfile } from "green-mine-rules";
const mine = readProfile(JSON.parse(readFileSync("examples/iron-anshan.json", "utf8")));
if (assess(mine, { asOf: "2023-12-31" }).conclusion !== "conforms") throw new Error("the example does not conform");
`;

/** How long a Node process takes from its start to its end, by what it loads. */
export async function coldStart(): Promise<Table> {
  const loaded = await packagesLoaded();
  const programs: readonly (readonly [what: string, module: string])[] = [
    ["Node alone", ""],
    ...[...loaded].map(([name, paths]) => [`${name}${partly(name, paths)}`, imports(paths)] as const),
    ["json-rules-engine, for comparison", imports(["json-rules-engine"])],
    ["`green-mine-rules`, with all of these but the last", imports(["green-mine-rules"])],
    ["the same, a profile read and the first verdict given", firstVerdict],
  ];
  const times = programs.map((): number[] => []);
  for (let round = 0; round < starts; round++) {
    for (const [index, [, module]] of programs.entries()) {
      const started = performance.now();
      inPlainNode(module);
      times[index]?.push(performance.now() - started);
    }
  }
  const medians = times.map(median);
  const alone = medians[0] ?? Number.NaN;
  return {
    title: "Cold start",
    note: `Whole processes, ES modules, medians of ${starts} starts each, in turn.`,
    columns: ["what", "median", "beyond Node alone"],
    rows: programs.map(([what], index) => {
      const time = medians[index] ?? Number.NaN;
      return [what, `${figure(time)} ms`, index === 0 ? "-" : `${figure(Math.max(0, time - alone))} ms`];
    }),
  };
}

/** What the built package imports when it is loaded, by package. */
async function packagesLoaded(): Promise<ReadonlyMap<string, string[]>> {
  const { metafile } = await build({
    entryPoints: [`${root}/dist/index.js`],
    bundle: true,
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
  });
  const paths = Object.values(metafile.outputs).flatMap(({ imports: found }) => found.map(({ path }) => path));
  const packages = new Map<string, string[]>();
  for (const path of [...new Set(paths)].sort()) {
    const name = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
    packages.set(name, [...(packages.get(name) ?? []), path]);
  }
  return packages;
}

function partly(name: string, paths: readonly string[]): string {
  return paths.includes(name) ? "" : `, ${paths.length} of its files`;
}

function imports(paths: readonly string[]): string {
  return paths.map((path) => `import ${JSON.stringify(path)};`).join("\n");
}
