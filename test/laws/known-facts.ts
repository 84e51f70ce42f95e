import { assess, type MineProfile, readRuleSet } from "../../src/index.ts";
import { comparable, randomHead, randomRule } from "./arbitrary-rule-set.ts";

/** Values by fact id; a fact that is not there is unknown. */
export type Known = Readonly<Record<string, unknown>>;

/** The facts of a mine on a day that conditions can compare, those derived included. */
export function knownOf(profile: MineProfile, asOf: string): Known {
  const { findings } = assess(profile, { asOf, ruleSet: askingAll });
  return Object.fromEntries(findings.flatMap(({ facts }) => facts.map(({ fact, value }) => [fact, value])));
}

const some = { boolean: true, number: 0, day: "2021-01-01", text: "text" };

/** One rule for each fact: a finding names the facts that it used, with their values. */
const askingAll = readRuleSet({
  ...randomHead,
  id: "asking-all",
  parameters: [],
  rules: comparable.map(({ id, type, values }, index) => ({
    ...randomRule,
    id: `rule-${index}`,
    obligation: "encouraged",
    requires: { fact: id, operator: "equal", value: values?.[0]?.value ?? some[type as keyof typeof some] },
  })),
});
