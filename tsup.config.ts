import { defineConfig } from "tsup";

// tsup 8 hands `baseUrl` to the declaration compiler, which TypeScript 6 refuses unless deprecations are ignored.
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

// The prebuild script empties dist: the two builds run side by side, so neither may clean it.
export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts,
    sourcemap: false,
    clean: false,
  },
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
