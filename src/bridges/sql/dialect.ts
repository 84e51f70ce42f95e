import { isStorable } from "./storable.ts";

/** The SQL dialects that queries are written in. */
export const dialects = ["duckdb", "postgres", "spark"] as const;

/** A SQL dialect that queries are written in. */
export type Dialect = (typeof dialects)[number];

/** What kind of value a column of the table of mines holds. */
export type ColumnKind = "text" | "boolean" | "day" | "whole" | "amount" | "figure";

/** How a dialect writes names, values and types. */
export interface Grammar {
  readonly dialect: Dialect;
  /** A name in the dialect's quotes. */
  readonly name: (name: string) => string;
  /** A text in the dialect's quotes; it must be storable. */
  readonly text: (value: string) => string;
  /** The type of a column, by kind. */
  readonly types: Readonly<Record<ColumnKind, string>>;
  /** The type of binary numbers of 64 bits. */
  readonly double: string;
  /** What ends a part of a query whose columns are to be computed once, not again wherever they are named. */
  readonly fence: string;
  /** The longest name. UTF-8 bytes. */
  readonly longestName: number;
  /** The most columns that one SELECT can have. */
  readonly mostColumns: number;
}

const numbers = { whole: "BIGINT", amount: "DECIMAL(13, 6)", figure: "DECIMAL(36, 18)" } as const;

const grammars: Readonly<Record<Dialect, Grammar>> = {
  duckdb: {
    dialect: "duckdb",
    name: (name) => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `'${value.replaceAll("'", "''")}'`,
    types: { text: "VARCHAR", boolean: "BOOLEAN", day: "DATE", ...numbers },
    double: "DOUBLE",
    fence: "",
    longestName: Infinity,
    mostColumns: Infinity,
  },
  postgres: {
    dialect: "postgres",
    name: (name) => `"${name.replaceAll('"', '""')}"`,
    text: postgresText,
    types: { text: "TEXT", boolean: "BOOLEAN", day: "DATE", ...numbers },
    double: "DOUBLE PRECISION",
    // PostgreSQL merges a part of a query into the next and computes its columns anew at each use, unless it is cut off.
    fence: "\n  OFFSET 0",
    longestName: 63,
    mostColumns: 1600,
  },
  spark: {
    dialect: "spark",
    name: (name) => `\`${name.replaceAll("`", "``")}\``,
    text: sparkText,
    types: { text: "STRING", boolean: "BOOLEAN", day: "DATE", ...numbers },
    double: "DOUBLE",
    fence: "",
    longestName: Infinity,
    mostColumns: Infinity,
  },
};

/** How a dialect writes names, values and types. */
export function grammarOf(dialect: Dialect): Grammar {
  return grammars[dialect];
}

/** Whether a name can stand in a query of a dialect at all. */
export function isName(name: string, { dialect, longestName }: Grammar): boolean {
  // Spark puts the value of a variable in place of ${...}, inside quotes too.
  if (name === "" || !isStorable(name) || (dialect === "spark" && name.includes("${"))) return false;
  return new TextEncoder().encode(name).length <= longestName;
}

/** A backslash counts as itself by the standard, but not under an old setting: E'' says that it is an escape. */
function postgresText(value: string): string {
  const quoted = `'${value.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
  return value.includes("\\") ? `E${quoted}` : quoted;
}

/** Whether a backslash escapes, and what quotes a quote, hang on Spark's settings and version: bytes in hexadecimal do not. */
function sparkText(value: string): string {
  if (/^[^'\\$\p{Cc}]*$/u.test(value)) return `'${value}'`;
  const bytes = Array.from(new TextEncoder().encode(value), (byte) => byte.toString(16).padStart(2, "0"));
  return `CAST(X'${bytes.join("").toUpperCase()}' AS STRING)`;
}
