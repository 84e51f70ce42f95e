/**
 * Writes the pages of rules and the traceability of clauses into `docs/`.
 *
 * `--accept` also records the clauses as they are now in `clause-hashes.json`: to be used once the rules of every clause
 * whose words changed have been looked at.
 */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ruleSets } from "../src/index.ts";
import { allPages } from "./pages/all-pages.ts";
import { driftOf, hashPages, recordsOf } from "./pages/clause-hashes.ts";
import type { Page } from "./pages/markdown.ts";

const root = new URL("../", import.meta.url);
const sets = Object.values(ruleSets);

const pages = allPages(sets);
rmSync(new URL("docs/rules/", root), { recursive: true, force: true });
for (const page of pages) write(page);
if (process.argv.includes("--accept")) for (const page of hashPages(sets)) write(page);

for (const { path, clauses, recorded } of recordsOf(sets)) {
  for (const [kind, ids] of Object.entries(driftOf(clauses, recorded)) as [string, readonly string[]][]) {
    if (ids.length > 0)
      console.error(`${path}: ${kind}: ${ids.join(", ")}; see their rules, then: npm run pages -- --accept`);
  }
}

function write({ path, text }: Page): void {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(fileURLToPath(file), text);
}
