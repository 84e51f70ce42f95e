import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRuleSet, ruleSets } from "../../src/index.ts";
import { type Consumer, consumer, root } from "./consumer.ts";

let project: Consumer;
beforeAll(() => {
  project = consumer();
});
afterAll(() => project.remove());

it("The package holds the code in both forms with types, the command, its licence and its documents.", () => {
  const expected = [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/chunk-*.cjs",
    "dist/chunk-*.js",
    "dist/cli.js",
    "dist/csv.js",
    "dist/fault-*.d.cts",
    "dist/fault-*.d.ts",
    "dist/index.cjs",
    "dist/index.d.cts",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/json-rules-engine.cjs",
    "dist/json-rules-engine.d.cts",
    "dist/json-rules-engine.d.ts",
    "dist/json-rules-engine.js",
    "dist/random.js",
    "dist/rule-set-*.d.cts",
    "dist/rule-set-*.d.ts",
    "dist/sql.cjs",
    "dist/sql.d.cts",
    "dist/sql.d.ts",
    "dist/sql.js",
    "package.json",
  ];
  const code = project.files.filter((file) => !file.endsWith(".json") || file === "package.json");
  // What several entries share stands in files named after what they hold.
  const named = code.map((file) => file.replace(/-[\w-]{8}(\.js|\.cjs|\.d\.c?ts)$/, "-*$1"));
  expect([...new Set(named)].sort()).toEqual(expected);
});

const schemas = [
  "assessment",
  "determinations",
  "inspectors",
  "mine-profile",
  "mine-profile.en",
  "portfolio",
  "rule-set",
  "score-sheet",
];

it("The package holds every rule file, every rule set as one file, and the JSON Schemas, and no other data.", () => {
  const sources = readdirSync(join(root, "rules"), { recursive: true, encoding: "utf8" });
  const expected = [
    ...sources.filter((file) => file.endsWith(".json")).map((file) => `rules/${file}`),
    ...Object.keys(ruleSets).map((id) => `dist/bundles/${id}.json`),
    ...schemas.map((name) => `dist/schema/${name}.json`),
  ];
  const data = project.files.filter((file) => file.endsWith(".json") && file !== "package.json");
  expect([...data].sort()).toEqual([...expected].sort());
});

it.each(Object.entries(ruleSets))("The file of %s is read back as the rule set itself.", (id, ruleSet) => {
  const file = join(project.folder, `node_modules/green-mine-rules/dist/bundles/${id}.json`);
  expect(readRuleSet(JSON.parse(readFileSync(file, "utf8")))).toEqual(ruleSet);
});
