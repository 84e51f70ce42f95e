import type * as z from "zod";
import { checks } from "./checks.ts";
import type { PartialProfile } from "./checks/check.ts";
import { copierOf, deepest } from "./copier/copier.ts";
import { type Fault, placeOf, ProfileError } from "./fault.ts";
import { type MineProfile, mineProfileShape } from "./mine.ts";
import { scan } from "./scan.ts";
import { keysAtPath, schemaFaults } from "./schema-faults.ts";

/** What is known of one mine: strict, and all of it optional but the mine's name. */
export const mineProfileSchema = mineProfileShape.superRefine((profile, context) => {
  for (const fault of checks.flatMap((check) => check(profile))) {
    context.addIssue({ code: "custom", path: pathOf(fault.place), message: fault.message.en, params: { fault } });
  }
});

/**
 * The profile in a JSON value.
 *
 * @throws {ProfileError} If it is not of the profile's form. The error lists every fault with place, value and remedy.
 * @example
 * ```ts
 * const profile = readProfile({ identity: { name: "Example mine" } });
 * ```
 */
export function readProfile(json: unknown): MineProfile {
  // A copier is quicker than scan and zod, but says no word of what is wrong: they are asked only where something is.
  const copy = copierOf(mineProfileShape)(json) as MineProfile | undefined;
  if (copy && checks.every((check) => check(copy).length === 0)) return copy;
  return readByZod(json);
}

function readByZod(json: unknown): MineProfile {
  const faults = scan(json, deepest);
  if (faults.length > 0) throw new ProfileError(faults);
  const result = mineProfileShape.safeParse(json);
  const crossed = checks.flatMap((check) => check(result.success ? result.data : soundPart(json, result.error.issues)));
  const all: Fault[] = [
    ...(result.success ? [] : schemaFaults(result.error.issues, json, (path) => keysAtPath(mineProfileShape, path))),
    ...crossed,
  ];
  if (!result.success || all.length > 0) throw new ProfileError(all);
  return result.data;
}

/** The profile less whatever was found at fault, so that the rest can still be checked across fields. */
function soundPart(json: unknown, issues: readonly z.core.$ZodIssue[]): PartialProfile {
  const unsound = new Set(issues.map(({ path }) => placeOf(path.slice(0, listDepth(json, path)))));
  return without(json, "", unsound) ?? {};
}

/** How much of a path leads to a fault's field: a fault inside a list is the list's. */
function listDepth(json: unknown, path: readonly PropertyKey[]): number {
  let value = json;
  for (const [depth, key] of path.entries()) {
    if (Array.isArray(value)) return depth;
    value = isRecord(value) ? value[String(key)] : undefined;
  }
  return path.length;
}

function without(value: unknown, place: string, unsound: ReadonlySet<string>): unknown {
  if (unsound.has(place) && place !== "") return undefined;
  if (!isRecord(value)) return place === "" ? undefined : value;
  const entries = Object.entries(value).map(([key, part]) => {
    const at = place === "" ? key : `${place}.${key}`;
    return [key, Array.isArray(part) && !unsound.has(at) ? (part as unknown) : without(part, at, unsound)] as const;
  });
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pathOf(place: string): PropertyKey[] {
  return place.split(/[.[\]]+/).flatMap((part) => (part === "" ? [] : [/^\d+$/.test(part) ? Number(part) : part]));
}
