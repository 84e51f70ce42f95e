import { dayColumn, factColumns, mineColumn } from "./column.ts";
import { type Dialect, type Grammar, grammarOf } from "./dialect.ts";
import { readDialect, readTable, type TableName } from "./options.ts";

/** The names of the table. */
export interface TableOptions {
  /** The table's name, dotted where it stands in a schema (`warehouse.mines`), or its names one by one. */
  readonly table: TableName;
}

/**
 * The statements that create the table of mines which `toSql` reads: the mine, the day that a row is for, and a column for
 * each fact that is a single value or follows from a list of the profile.
 *
 * @returns For Spark one statement with the facts' titles as comments; else a statement for the table and one for each
 * column's comment, each ended by a semicolon.
 * @throws {SqlError} If the dialect is none, or the table's name cannot be one.
 */
export function toTableSchema(dialect: Dialect, options: TableOptions): string {
  const grammar = grammarOf(readDialect(dialect, "dialect"));
  const table = readTable((options as Partial<TableOptions> | undefined)?.table, grammar)
    .map(grammar.name)
    .join(".");
  const columns = tableColumns(grammar);
  if (grammar.dialect === "spark") {
    // A comment has to be a plain literal, which a quote would end.
    const said = (comment: string) => grammar.text(comment.replaceAll("'", "’"));
    const lines = columns.map(({ name, type, comment }) => `${name} ${type} COMMENT ${said(comment)}`);
    return `CREATE TABLE ${table} (\n  ${lines.join(",\n  ")}\n)`;
  }
  const key = [mineColumn, dayColumn].map(grammar.name).join(", ");
  const lines = [...columns.map(({ name, type }) => `${name} ${type}`), `PRIMARY KEY (${key})`];
  const comments = columns.map(
    ({ name, comment }) => `COMMENT ON COLUMN ${table}.${name} IS ${grammar.text(comment)};`,
  );
  return [`CREATE TABLE ${table} (\n  ${lines.join(",\n  ")}\n);`, ...comments].join("\n");
}

function tableColumns({ name, types }: Grammar) {
  return [
    { name: name(mineColumn), type: `${types.text} NOT NULL`, comment: "矿山 / Mine" },
    { name: name(dayColumn), type: `${types.day} NOT NULL`, comment: "评估日 / Day of assessment" },
    ...factColumns.map(({ id, kind, title }) => ({
      name: name(id),
      type: types[kind],
      comment: `${title.zh} / ${title.en}`,
    })),
  ];
}
