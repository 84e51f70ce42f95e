export type { Dialect } from "./sql/dialect.ts";
export type { TableName } from "./sql/options.ts";
export type { Shape } from "./sql/shape.ts";
export { SqlError } from "./sql/sql-error.ts";
export { type SqlOptions, toSql } from "./sql/to-sql.ts";
export { type RowOptions, type TableRow, toTableRow } from "./sql/table-row.ts";
export { type TableOptions, toTableSchema } from "./sql/table-schema.ts";
