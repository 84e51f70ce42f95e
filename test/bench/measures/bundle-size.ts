import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { kilobytes, type Table } from "../results/table.ts";
import { root } from "./plain-node.ts";

/** One ceiling of `.size-limit.json`. */
interface Ceiling {
  readonly name: string;
  readonly path: string;
  readonly import?: string;
  readonly ignore?: readonly string[];
  readonly limit: string;
}

/** What is weighed under the ceilings of `.size-limit.json`: minified, gzip, brotli. */
export async function bundleSizes(): Promise<Table> {
  const ceilings = JSON.parse(readFileSync(`${root}/.size-limit.json`, "utf8")) as readonly Ceiling[];
  const rows = [];
  for (const { name, path, import: names = "*", ignore = [], limit } of ceilings) {
    const text = await bundled(`export ${names} from "./${path}";`, { external: [...ignore] });
    const weights = [text.length, gzipped(text), brotliCompressSync(text).length];
    rows.push([name, ...weights.map(kilobytes), limit]);
  }
  return {
    title: "Bundle size",
    note: "What an app carries, bundled and minified by esbuild as size-limit does. The ceiling is for brotli.",
    columns: ["what", "minified", "gzip", "brotli", "ceiling"],
    rows,
  };
}

/** What the parts of an app that only assesses weigh: how much lighter it is without each. */
export async function bundleParts(): Promise<Table> {
  const entry = 'export { assess, liaoning2021Mine } from "./src/index.ts";';
  const whole = await bundled(entry);
  const lighter = [
    ["zod", await bundled(entry, { external: ["zod"] })],
    ["date-fns and @date-fns/utc", await bundled(entry, { external: ["date-fns", "@date-fns/utc"] })],
    ["the rules' words in two languages", await bundled(entry, { plugins: [ruleFiles(withoutWords)] })],
    ["the rules' files, words included", await bundled(entry, { plugins: [ruleFiles(() => undefined)] })],
  ] as const;
  return {
    title: "What an app that only assesses is made of",
    note: "`{ assess, liaoning2021Mine }` with everything that it needs; each part is how much lighter the bundle is without it.",
    columns: ["what", "minified", "gzip"],
    rows: [
      ["all of it", kilobytes(whole.length), kilobytes(gzipped(whole))],
      ...lighter.map(([name, rest]) => [
        name,
        kilobytes(whole.length - rest.length),
        kilobytes(gzipped(whole) - gzipped(rest)),
      ]),
    ],
  };
}

async function bundled(entry: string, options: BuildOptions = {}): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: "esm",
    write: false,
    ...options,
  });
  return Buffer.from(outputFiles?.[0]?.contents ?? []);
}

function gzipped(text: Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Changes the files of rules on their way into a bundle. */
function ruleFiles(change: (key: string, value: unknown) => unknown): Plugin {
  return {
    name: "rule-files",
    setup(esbuild) {
      esbuild.onLoad({ filter: /\/rules\/.*\.json$/ }, ({ path }) => ({
        contents: JSON.stringify(JSON.parse(readFileSync(path, "utf8"), change) ?? {}),
        loader: "json",
      }));
    },
  };
}

/** Leaves out what is said in Chinese and English. */
function withoutWords(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "zh" in value && "en" in value ? undefined : value;
}
