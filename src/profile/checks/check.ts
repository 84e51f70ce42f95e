import type { Fault } from "../fault.ts";
import type { MineProfile } from "../mine.ts";

/** A profile of which any part may be missing. */
export type PartialProfile = { readonly [Key in keyof MineProfile]?: MineProfile[Key] | undefined };

/** Finds what is wrong across fields and in check characters, in a profile whose fields are each of their form. */
export type Check = (profile: PartialProfile) => readonly Fault[];

/** No faults: one list that all checks share. */
export const none: readonly Fault[] = /* @__PURE__ */ Object.freeze([]);

/** The faults of several looks at one profile, in their order. */
export function together(...parts: readonly (readonly Fault[])[]): readonly Fault[] {
  return parts.every((part) => part.length === 0) ? none : parts.flat();
}
