import * as z from "zod";
import { type Day, isDay } from "../profile/day.ts";
import { DeterminationsError } from "../profile/fault.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";

/** An assessor's own verdicts, for what the profile cannot tell. */
export const determinationsSchema = z.array(
  z.strictObject({
    rule: z.string().min(1),
    verdict: z.enum(["passed", "failed", "inapplicable"]),
    by: z.string().min(1),
    on: z.string().refine(isDay).meta({ format: "date" }),
    evidence: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
  }),
);

/** An assessor's own verdict on one rule: who gave it, when, and on what evidence. */
export type Determination = z.infer<typeof determinationsSchema>[number];

/**
 * The determinations in a JSON value.
 *
 * @throws {DeterminationsError} If it is not of their form. The error lists every fault.
 */
export function readDeterminations(json: unknown): Determination[] {
  const refused = scan(json, 8);
  if (refused.length > 0) throw new DeterminationsError(refused);
  const result = determinationsSchema.safeParse(json);
  if (result.success) return result.data;
  const keysAt = (path: readonly PropertyKey[]) => keysAtPath(determinationsSchema, path);
  throw new DeterminationsError(schemaFaults(result.error.issues, json, keysAt));
}

/** The determination that counts for each rule on a day: the latest dated on or before it, the last listed of equals. */
export function determinationsOn(
  determinations: readonly Determination[],
  asOf: Day,
): ReadonlyMap<string, Determination> {
  const counting = new Map<string, Determination>();
  for (const determination of determinations) {
    const held = counting.get(determination.rule);
    if (determination.on <= asOf && (!held || determination.on >= held.on))
      counting.set(determination.rule, determination);
  }
  return counting;
}
