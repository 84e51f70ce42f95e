import { placeOf } from "../fault.ts";

/** A schema that holds what no copier is compiled from, and must be read by zod alone. */
export class UnknownConstructError extends Error {
  override readonly name = "UnknownConstructError";
  readonly code = "unknown_construct";

  constructor(construct: string, path: readonly PropertyKey[]) {
    const place = placeOf(path) || "(root)";
    super(`${place} has ${construct}, which copiers do not know; teach it to src/profile/copier, or leave it out`);
  }
}
