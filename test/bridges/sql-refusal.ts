import { SqlError } from "../../src/bridges/sql.ts";

/** The codes and places of the faults that a call is refused for. */
export function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof SqlError) return error.faults.map(({ code, place }) => `${code} at ${place}`);
    throw error;
  }
  return [];
}
