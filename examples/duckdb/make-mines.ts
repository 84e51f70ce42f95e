/**
 * Writes made-up mines to a Parquet file, one row each, in the table that `toSql` reads. Each is like the example mine
 * `iron-anshan`, but for some facts that are not known and some that stray; every mine is made up.
 *
 * `npx tsx examples/duckdb/make-mines.ts [how many, 1000000] [file, demo-output/mines.parquet]`; the same mines each time.
 */

import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { facts, readProfile } from "green-mine-rules";
import { toTableRow, toTableSchema } from "green-mine-rules/sql";

const [count = "1000000", file = "demo-output/mines.parquet"] = process.argv.slice(2);

/** The day of assessment; on it the model conforms. */
const asOf = "2023-12-31";

const json: unknown = JSON.parse(readFileSync(new URL("../iron-anshan.json", import.meta.url), "utf8"));
const model = toTableRow(readProfile(json), { asOf });
const choices = new Map(facts.map(({ id, values = [] }) => [id as string, values.map(({ value }) => value)]));

mkdirSync(dirname(file), { recursive: true });
const started = process.hrtime.bigint();
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(toTableSchema("duckdb", { table: "mines" }));
const cells = (await columnsOf(connection)).map(({ name, type }, at) => `${cell(name, type, at)} AS ${quoted(name)}`);
// A number from 0 to 1 for a mine and a purpose, the same on every run.
await connection.run("CREATE MACRO lot(mine, purpose) AS hash(mine, purpose) / 18446744073709551616.0");
await connection.run(`
  COPY (
    SELECT ${cells.join(",\n")}
    FROM (
      SELECT mine, pow(lot(mine, -1), 6) * 0.05 AS unknown, pow(lot(mine, -2), 4) * 0.02 AS astray
      FROM range(${Number(count)}) AS mines(mine)
    )
  ) TO ${text(file)} (FORMAT parquet)
`);
connection.closeSync();
console.log(`${count} made-up mines in ${file}, in ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s`);

async function columnsOf(open: DuckDBConnection): Promise<{ readonly name: string; readonly type: string }[]> {
  const described = await open.runAndReadAll("SELECT column_name AS name, column_type AS type FROM (DESCRIBE mines)");
  return described.getRowObjectsJson() as { name: string; type: string }[];
}

/** What a column holds: the model's value, sometimes another, sometimes nothing. */
function cell(name: string, type: string, at: number): string {
  const value = model[name] ?? null;
  if (name === "mine") return "'M' || mine";
  if (name === "asOf") return `DATE ${text(asOf)}`;
  if (value === null) return `CAST(NULL AS ${type})`;
  const known = `CAST(${typeof value === "string" ? text(value) : String(value)} AS ${type})`;
  if (name.startsWith("identity.")) return known;
  const draw = `lot(mine, ${at})`;
  const stray = other(name, type, at, known);
  return `CASE WHEN ${draw} < unknown THEN NULL WHEN ${draw} < unknown + astray THEN ${stray} ELSE ${known} END`;
}

function other(name: string, type: string, at: number, known: string): string {
  const draw = `lot(mine, ${at + 1000})`;
  const values = choices.get(name) ?? [];
  if (values.length > 0)
    return `list_extract([${values.map(text).join(", ")}], 1 + CAST(floor(${draw} * ${values.length}) AS INTEGER))`;
  if (type === "BOOLEAN") return `NOT ${known}`;
  if (type === "DATE") return `${known} + CAST(floor(${draw} * 1000) AS INTEGER)`;
  if (type === "BIGINT") return `${known} + CAST(floor(${draw} * 3) AS BIGINT)`;
  if (type === "VARCHAR") return known;
  return `CAST(round(CAST(${known} AS DOUBLE) * (0.5 + ${draw} / 2), 2) AS ${type})`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
