import { type AssessedChunk, type MineProfile, readProfile, readRuleSet } from "../../src/index.ts";
import { ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";

const words = { zh: "例", en: "example" };
const greenable = { fact: "environment.greenableArea", operator: "greaterThan", value: 0 };
const belts = { fact: "environment.roadGreenBelts", operator: "equal", value: true };
const greenedEnough = {
  fact: "environment.greeningCoverage",
  operator: "greaterThanInclusive",
  value: { parameter: "limit" },
};

/** Three rules in two categories: landscape built; where an area can be greened, 90 % of it is; and, encouraged, road belts. */
export const greeningSet = readRuleSet(
  ruleSetWith({
    categories: [
      { id: "site", title: words },
      { id: "greening", title: words },
    ],
    rules: [
      ruleWith({ id: "landscape-built", category: "site" }),
      ruleWith({ id: "area-greened", category: "greening", appliesWhen: greenable, requires: greenedEnough }),
      ruleWith({ id: "roads-lined", category: "greening", obligation: "encouraged", requires: belts }),
    ],
  }),
);

/** A mine of which so much of 40 hm2 is greened; nothing is said of what is left out. */
export function greened(greenedArea?: number, more: object = {}): MineProfile {
  const area = greenedArea === undefined ? {} : { greenableArea: 40, greenedArea };
  return readProfile({ identity: { name: "Mine" }, environment: { ...area, ...more } });
}

/** What a chunk says of the mine at a place of it. */
export function saidOf({ rules, categories, verdicts, conclusions, counts }: AssessedChunk, mine: number) {
  return {
    verdicts: [...verdicts.slice(mine * rules.length, (mine + 1) * rules.length)],
    conclusion: conclusions[mine],
    counts: categories.map((_, index) => {
      const start = (mine * categories.length + index) * 4;
      return [...counts.slice(start, start + 4)];
    }),
  };
}
