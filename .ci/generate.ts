/** Writes what the package ships beside its code: the JSON Schemas and every rule set as one self-contained file. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonSchema } from "../src/cli/json-schemas.ts";
import { ruleSets } from "../src/index.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

const schemas = {
  "mine-profile": jsonSchema("profile", "zh"),
  "mine-profile.en": jsonSchema("profile", "en"),
  "rule-set": jsonSchema("rule-set", "zh"),
  "score-sheet": jsonSchema("score-sheet", "zh"),
  determinations: jsonSchema("determinations", "zh"),
  assessment: jsonSchema("assessment", "zh"),
  portfolio: jsonSchema("portfolio", "zh"),
  inspectors: jsonSchema("inspectors", "zh"),
};

for (const [name, schema] of Object.entries(schemas)) write(`schema/${name}.json`, schema);
for (const [id, ruleSet] of Object.entries(ruleSets)) write(`bundles/${id}.json`, ruleSet);

function write(name: string, value: unknown): void {
  const file = join(dist, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
