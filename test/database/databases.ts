import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Client } from "pg";
import type { Dialect, TableRow } from "../../src/bridges/sql.ts";
import { startPostgres } from "./postgres-server.ts";

/** A database that tests run queries in. */
export interface Database {
  readonly dialect: Extract<Dialect, "duckdb" | "postgres">;
  /** Runs statements. */
  readonly run: (sql: string) => Promise<void>;
  /** The rows that a query gives, each as a record by column; what is no text, number or flag comes as text. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Puts rows into a table that has their columns, in any order. */
  readonly insert: (table: string, rows: readonly TableRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A DuckDB in memory. */
async function openDuckDb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "green-mine-duckdb-"));
  await connection.run(`SET temp_directory = '${folder}'`);
  return {
    dialect: "duckdb",
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    insert: (table, rows) => insertJson(connection, table, rows, join(folder, "rows.json")),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Rows as lines of JSON, read by the types of the table's columns. */
async function insertJson(connection: DuckDBConnection, table: string, rows: readonly TableRow[], file: string) {
  if (rows.length === 0) return;
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  await connection.run(`COPY ${table} FROM '${file}' (FORMAT json)`);
}

/** A PostgreSQL server of one's own with one connection. */
async function openPostgres(): Promise<Database> {
  const server = await startPostgres();
  const client = await server.connect();
  return {
    dialect: "postgres",
    run: async (sql) => {
      await client.query(sql);
    },
    rows: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    insert: (table, rows) => insertRecords(client, table, rows),
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const mostAtOnce = 2000;

async function insertRecords(client: Client, table: string, rows: readonly TableRow[]) {
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    const json = JSON.stringify(rows.slice(from, from + mostAtOnce));
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [json]);
  }
}

/** A DuckDB and a PostgreSQL, both empty. Close each, whatever happens. */
export async function openDatabases(): Promise<readonly Database[]> {
  return [await openDuckDb(), await openPostgres()];
}
