import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  assess,
  DeterminationsError,
  FaultsError,
  liaoning2021Assessment,
  type MineProfile,
  ProfileError,
  readDeterminations,
  readProfile,
  readRuleSet,
  type RuleSet,
  RuleSetError,
} from "../../src/index.ts";
import { arbitraryProfile } from "../laws/arbitrary-profile.ts";
import { arbitraryRuleSetJson } from "../laws/arbitrary-rule-set.ts";
import { mutationsOf } from "./mutations.ts";
import { changedSince, prototypeParts } from "./prototype-parts.ts";
import { refusalOf } from "./refusal.ts";

// Many random values, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const anything = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      "identity",
      "name",
      "rules",
      "requires",
      "all",
      "any",
      "not",
      "fact",
      "value",
      "toString",
      "__proto__",
    ),
  ),
  maxDepth: 5,
  stringUnit: "binary",
  ...{ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withNullPrototype: true, withObjectString: true, withSparseArray: true },
});

const nameOnly: MineProfile = { identity: { name: "Mine" } };
const determination = { rule: "rule-0", verdict: "passed", by: "An assessor", on: "2025-05-01", note: "Seen" };

const readers = {
  readProfile: {
    read: readProfile,
    refuses: ProfileError,
    valid: arbitraryProfile(fc.constantFrom(10, 50)),
    use: (profile: unknown) => assess(profile as MineProfile, { asOf: "2025-06-30", ruleSet: liaoning2021Assessment }),
  },
  readRuleSet: {
    read: readRuleSet,
    refuses: RuleSetError,
    valid: arbitraryRuleSetJson(),
    use: (ruleSet: unknown) => assess(nameOnly, { asOf: "2025-06-30", ruleSet: ruleSet as RuleSet }),
  },
  readDeterminations: {
    read: readDeterminations,
    refuses: DeterminationsError,
    valid: fc.array(fc.constant(determination), { minLength: 1, maxLength: 3 }),
    use: (determinations: unknown) =>
      assess(nameOnly, { asOf: "2025-06-30", determinations: determinations as ReturnType<typeof readDeterminations> }),
  },
};

describe.each(Object.entries(readers))(
  "%s refuses by its own class alone, and what it takes can be used",
  (_, reader) => {
    const { read, refuses, valid, use } = reader;

    /** A refusal is of the reader's class and well worded; what is accepted can be assessed. */
    const refusedOrUsable = (json: unknown) => {
      let accepted: unknown;
      try {
        accepted = read(json);
      } catch (error) {
        if (!(error instanceof FaultsError)) throw error;
        expect(error).toBeInstanceOf(refuses);
        refusalOf(() => read(json));
        return;
      }
      expect(use(accepted).kind).toBe("assessment");
    };

    it("given anything at all", () => {
      const before = prototypeParts();
      fc.assert(fc.property(anything, refusedOrUsable), { numRuns: 1500 });
      expect(changedSince(before)).toEqual([]);
    });

    it("given what is valid but for a few places", () => {
      const before = prototypeParts();
      fc.assert(fc.property(mutationsOf(valid, anything), refusedOrUsable), { numRuns: 600 });
      expect(changedSince(before)).toEqual([]);
    });
  },
);
