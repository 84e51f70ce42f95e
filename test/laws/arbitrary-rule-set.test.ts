import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { readRuleSet } from "../../src/index.ts";
import { arbitraryRuleSetJson } from "./arbitrary-rule-set.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

it("every rule set drawn for the laws is one that readRuleSet takes", () => {
  fc.assert(
    fc.property(arbitraryRuleSetJson(), (json) => {
      expect(readRuleSet(json)).toEqual(json);
    }),
    { numRuns: 200 },
  );
});

it("they compare by every operator, with and without parameters, tables and parameters without value", () => {
  const drawn = JSON.stringify(fc.sample(arbitraryRuleSetJson(), { numRuns: 200, seed: 1 }));
  const wanted = [
    ...["equal", "notEqual", "in", "notIn"],
    ...["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
  ].map((operator) => `"operator":"${operator}"`);
  const others = ['"all":', '"any":', '"not":', '{"parameter":', '"rows":', '"values":[]', '"value":null', '"scope":'];
  expect([...wanted, ...others].filter((part) => !drawn.includes(part))).toEqual([]);
});
