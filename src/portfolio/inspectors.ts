import * as z from "zod";
import { DrawError, type Fault } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";

const text = z.string().min(1).max(500);

/** Those who can be drawn to inspect, each with the mines that are barred to them. */
export const inspectorsSchema = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(200),
      name: text.optional(),
      enterprises: z.array(text).max(1000).optional(),
      unifiedSocialCreditCodes: z.array(text).max(1000).optional(),
      licences: z.array(text).max(1000).optional(),
    }),
  )
  .max(100_000);

/** Someone who can be drawn to inspect, and the enterprises and licence numbers of the mines barred to them. */
export type Inspector = Readonly<z.infer<typeof inspectorsSchema>[number]>;

/**
 * The inspectors in a JSON value.
 *
 * @throws {DrawError} If it is not of their form, or an id stands twice. The error lists every fault.
 */
export function readInspectors(json: unknown): Inspector[] {
  const refused = scan(json, 6);
  if (refused.length > 0) throw new DrawError(refused);
  const result = inspectorsSchema.safeParse(json);
  const faults = result.success
    ? twiceFaults(result.data)
    : schemaFaults(result.error.issues, json, (path) => keysAtPath(inspectorsSchema, path));
  if (!result.success || faults.length > 0) throw new DrawError(faults);
  return result.data;
}

/** Faults of inspectors who share an id. */
export function twiceFaults(inspectors: readonly Inspector[]): Fault[] {
  const seen = new Set<string>();
  return inspectors.flatMap(({ id }, index) => {
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown ? [faultAt("duplicate_id", ["inspectors", index, "id"], id, remedy)] : [];
  });
}

const remedy = { zh: "编号重复;请改用另一个编号", en: "this id stands twice; give another" };
