import { FaultsError } from "../../profile/fault.ts";

/** A query, table or row that was asked for and cannot be made of what was given. */
export class SqlError extends FaultsError {
  override readonly name = "SqlError";
  readonly code = "not_for_sql";
}
