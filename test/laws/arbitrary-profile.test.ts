import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { facts, readProfile } from "../../src/index.ts";
import { arbitraryLeavesOfProfile, arbitraryProfile } from "./arbitrary-profile.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

it("every profile drawn for the laws is a profile that readProfile takes", () => {
  fc.assert(
    fc.property(arbitraryProfile(), (profile) => {
      expect(readProfile(profile)).toEqual(profile);
    }),
    { numRuns: 100 },
  );
});

it("every leaf of the schema is known in some of them and unknown in others", () => {
  const drawn = fc.sample(arbitraryLeavesOfProfile(fc.constant(50)), { numRuns: 100, seed: 1 });
  const leaves = facts.filter(({ derived, id }) => !derived && id !== "identity.name").map(({ id }) => id);
  expect(leaves.filter((id) => drawn.every((profile) => !(id in profile)))).toEqual([]);
  expect(leaves.filter((id) => drawn.every((profile) => id in profile))).toEqual([]);
});
