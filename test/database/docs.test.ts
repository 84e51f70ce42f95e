import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toSql, toTableRow, toTableSchema } from "../../src/bridges/sql.ts";
import { assess, liaoning2021Mine } from "../../src/index.ts";
import { blocksIn, documents } from "../docs/documents.ts";
import { exampleMine } from "../examples/example.ts";
import { type Database, openDatabases } from "./databases.ts";

const page = documents.find(({ path }) => path === "docs/sql.md");
const statements = blocksIn(page?.text ?? "").flatMap(({ language, text }) => (language === "sql" ? [text] : []));
const asOf = "2025-06-30";
const mines = ["iron-anshan", "sand-gravel-quarry"].map(exampleMine);
const rows = mines.map((mine) => toTableRow(mine, { asOf }));
const folder = mkdtempSync(join(tmpdir(), "green-mine-sql-page-"));

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  for (const database of databases) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

it("The SQL that the page shows loads mines and counts what they fail.", async () => {
  expect(statements).toHaveLength(3);
  const [intoPostgres = "", intoDuckDb = "", counting = ""] = statements;
  const file = join(folder, "mines.ndjson");
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  const load = {
    duckdb: intoDuckDb.replace("mines.ndjson", file),
    postgres: intoPostgres.replace("$1", `'${JSON.stringify(rows)}'`),
  };
  const findings = mines.flatMap((mine) => assess(mine, { asOf }).findings);
  const failed = findings.filter(({ verdict, about }) => verdict === "failed" && about.obligation === "required");
  const expected = new Map<string, number>();
  for (const { rule } of failed) expected.set(rule, (expected.get(rule) ?? 0) + 1);
  for (const { dialect, run, rows: ask } of databases) {
    await run(toTableSchema(dialect, { table: "mines" }));
    await run(load[dialect]);
    await run(`CREATE VIEW verdicts AS ${toSql(liaoning2021Mine, { dialect, table: "mines", asOf })}`);
    const told = (await ask(counting)).map((row) => [row["rule"] as string, Number(row["failed"])] as const);
    expect({ dialect, told: new Map(told) }).toEqual({ dialect, told: expected });
    expect(told.length).toBeGreaterThan(5);
  }
});
