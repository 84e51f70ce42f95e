import { expect } from "vitest";
import { ProfileError } from "../../src/index.ts";
import { copierOf, deepest } from "../../src/profile/copier/copier.ts";
import { mineProfileShape } from "../../src/profile/mine.ts";
import { mineProfileSchema, readProfile } from "../../src/profile/read.ts";
import { scan } from "../../src/profile/scan.ts";

/** How a value was read: by the copier, by zod after the copier passed it on, or by neither. */
export type Reading = "copied" | "left to zod" | "refused";

/**
 * Holds readProfile and its copier to scan and zod: readProfile takes a value where both do and gives zod's result; the
 * copier takes none that either refuses.
 */
export function readAsZodReads(value: unknown): Reading {
  const isScanned = scan(value, deepest).length === 0;
  const form = isScanned ? mineProfileShape.safeParse(value) : undefined;
  const copy = copierOf(mineProfileShape)(value);
  if (copy !== undefined) {
    expect(form?.success).toBe(true);
    sameIn(copy, form?.data);
  }
  const whole = isScanned ? mineProfileSchema.safeParse(value) : undefined;
  if (!whole?.success) {
    expect(() => readProfile(value)).toThrow(ProfileError);
    return "refused";
  }
  sameIn(readProfile(value), whole.data);
  return copy === undefined ? "left to zod" : "copied";
}

/** Equal in every part, -0 and undefined told apart, and with keys in the same order. */
function sameIn(ours: unknown, zods: unknown): void {
  expect(ours).toStrictEqual(zods);
  expect(written(ours)).toBe(written(zods));
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part === undefined ? "undefined" : part));
}
