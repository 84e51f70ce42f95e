/**
 * Assesses the mines of a Parquet file with DuckDB, in one query, and prints how many conform and which required rules fail
 * most.
 *
 * `npx tsx examples/duckdb/assess-mines.ts [file, demo-output/mines.parquet]`; `make-mines.ts` beside it makes the file.
 */

import process from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";
import { liaoning2021Mine } from "green-mine-rules";
import { toSql } from "green-mine-rules/sql";
import { table } from "../table.ts";

const [file = "demo-output/mines.parquet"] = process.argv.slice(2);
const asOf = "2023-12-31";

const started = process.hrtime.bigint();
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();

// The names of the table one by one: DuckDB reads a file whose name stands in a table's place.
const verdicts = toSql(liaoning2021Mine, { dialect: "duckdb", table: [file], asOf, shape: "wide" });
const required = liaoning2021Mine.rules.filter(
  ({ obligation, role }) => obligation === "required" && role === "requirement",
);
const failed = required.map(({ id }) => `COUNT_IF("${id}" = 'failed') AS "${id}"`);
const query = `SELECT conclusion, COUNT(*) AS mines, ${failed.join(", ")} FROM (${verdicts}) GROUP BY conclusion ORDER BY mines DESC`;
// Counts come as text: they may be greater than a number can be.
const rows = (await connection.runAndReadAll(query)).getRowObjectsJson() as Readonly<Record<string, string>>[];
connection.closeSync();

const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const mines = rows.reduce((sum, row) => sum + Number(row["mines"]), 0);
console.log(`${String(mines)} made-up mines by ${String(liaoning2021Mine.rules.length)} rules on ${asOf}\n`);
console.log(table([["conclusion", "mines"], ...rows.map((row) => [row["conclusion"] ?? "", row["mines"] ?? ""])], 1));

const counts = required.map(({ id }) => [id, rows.reduce((sum, row) => sum + Number(row[id]), 0)] as const);
const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 10);
console.log(`\n${table([["required rule", "failed"], ...most.map(([id, count]) => [id, String(count)])], 1)}`);

const peak = process.resourceUsage().maxRSS / 1024;
console.log(`\n${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory`);
