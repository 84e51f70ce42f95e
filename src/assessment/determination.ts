import * as z from "zod";
import { type Day, isDay } from "../profile/day.ts";
import { DeterminationsError, type Fault } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import { isRecord } from "../ruleset/json.ts";
import { scan } from "../profile/scan.ts";
import { keysAtPath, schemaFaults } from "../profile/schema-faults.ts";

/** The ways to say what an assessor found, of which a determination takes one. */
const ways = ["verdict", "points", "occurrences"] as const;

/** An assessor's own findings, for what the profile cannot tell. */
export const determinationsSchema = z.array(
  z
    .strictObject({
      rule: z.string().min(1),
      verdict: z.enum(["passed", "failed", "inapplicable"]).optional(),
      points: z.number().min(0).optional(),
      occurrences: z.int().min(0).optional(),
      by: z.string().min(1),
      on: z.string().refine(isDay).meta({ format: "date" }),
      evidence: z.string().min(1).optional(),
      note: z.string().min(1).optional(),
    })
    .meta({ oneOf: ways.map((way) => ({ properties: { [way]: {} }, required: [way] })) }),
);

/**
 * What an assessor found for one rule: a verdict, or for an item that is scored its points or how often points are taken
 * off; who found it, when, and on what evidence.
 */
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
  const keysAt = (path: readonly PropertyKey[]) => keysAtPath(determinationsSchema, path);
  const faults = [
    ...(result.success ? [] : schemaFaults(result.error.issues, json, keysAt)),
    ...(Array.isArray(json) ? json.flatMap(wayFaults) : []),
  ];
  if (!result.success || faults.length > 0) throw new DeterminationsError(faults);
  return result.data;
}

function wayFaults(determination: unknown, index: number): Fault[] {
  if (!isRecord(determination)) return [];
  const taken = ways.filter((way) => determination[way] !== undefined);
  if (taken.length === 0) return [faultAt("missing", [index, "verdict"], undefined, wayRemedy)];
  return taken.length === 1 ? [] : [faultAt("determination_form", [index], taken, wayRemedy)];
}

const wayRemedy = {
  zh: "请写 verdict、points、occurrences 之一",
  en: "give one of verdict, points and occurrences",
};

/** The determination that counts for each rule on a day: the latest dated on or before it, the last listed of equals. None at all: undefined. */
export function determinationsOn(
  determinations: readonly Determination[],
  asOf: Day,
): ReadonlyMap<string, Determination> | undefined {
  if (determinations.length === 0) return undefined;
  const counting = new Map<string, Determination>();
  for (const determination of determinations) {
    const held = counting.get(determination.rule);
    if (determination.on <= asOf && (!held || determination.on >= held.on))
      counting.set(determination.rule, determination);
  }
  return counting;
}
