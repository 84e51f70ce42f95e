import { defineConfig } from "tsup";

/** What can be imported, by name. */
const entries = {
  index: "src/index.ts",
  "json-rules-engine": "src/bridges/json-rules-engine.ts",
  sql: "src/bridges/sql.ts",
} as const;

// tsup 8 hands `baseUrl` to the declaration compiler, which TypeScript 6 refuses unless deprecations are ignored.
const dts = { entry: { ...entries }, compilerOptions: { ignoreDeprecations: "6.0" } };

const library = {
  target: "es2022",
  platform: "neutral",
  dts,
  sourcemap: false,
  // The prebuild script empties dist: the builds run side by side, so none may clean it.
  clean: false,
} as const;

export default defineConfig([
  {
    ...library,
    // Papa Parse and pure-rand do not say that they are free of side effects: each in a file of its own, an app that
    // reads no CSV and draws no lots leaves them out.
    entry: { ...entries, csv: "src/ruleset/csv.ts", random: "src/portfolio/random.ts" },
    format: ["esm"],
    splitting: true,
  },
  // Each idea stands in one file for all that can be imported, so that an error of one entry is an instance of another's
  // class. tsup splits CommonJS by downlevelling it, unless Rollup writes it.
  { ...library, entry: { ...entries }, format: ["cjs"], splitting: true, treeshake: true },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    dts: false,
    sourcemap: false,
    clean: false,
  },
]);
