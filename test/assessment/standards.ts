import { assess, type Assessment, type Relation, readProfile, readRuleSet, type Verdict } from "../../src/index.ts";
import { ruleSetWith, ruleWith } from "../bad-input/rule-set-with.ts";

/** A rule of a made-up standard: the clauses it comes from, and the verdict that it is to have. */
export interface Demand {
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly verdict: Verdict;
  readonly more?: object;
}

export const asOf = "2024-06-30";

const isTrue = { fact: "environment.landscapeBuilt", operator: "equal", value: true };
const isFalse = { fact: "environment.landscapeBuilt", operator: "equal", value: false };
const isOpen = { fact: "environment.greenableArea", operator: "greaterThan", value: 0 };

/** Conditions that give each verdict to the mine below: the landscape is built, the greenable area is not known. */
const conditions: Readonly<Record<Verdict, object>> = {
  passed: { requires: isTrue },
  failed: { requires: isFalse },
  cantTell: { requires: isOpen },
  inapplicable: { requires: isTrue, appliesWhen: isFalse },
};

/** The profile that the made-up standards judge. */
export const mine = readProfile({
  identity: { name: "Trial mine" },
  environment: { landscapeBuilt: true },
});

/** A made-up standard of rules whose verdicts are given. */
export function standardOf(id: string, demands: readonly Demand[]) {
  const places = [...new Set(demands.flatMap(({ clauses }) => clauses))];
  return readRuleSet(
    ruleSetWith({
      id,
      title: { zh: `标准 ${id}`, en: `Standard ${id}` },
      clauses: places.map((clause) => ({
        id: clause,
        place: { zh: `${clause} 条`, en: `article ${clause}` },
        words: { zh: "例", en: "example" },
        subject: "mine",
        force: "must",
      })),
      rules: demands.map(({ rule, clauses, verdict, more }) =>
        ruleWith({
          id: rule,
          clauses,
          title: { zh: `规则 ${rule}`, en: `Rule ${rule}` },
          ...conditions[verdict],
          ...more,
        }),
      ),
    }),
  );
}

/** The mine under a made-up standard. */
export function assessed(id: string, demands: readonly Demand[]): Assessment {
  return assess(mine, { asOf, ruleSet: standardOf(id, demands) });
}

/** A relation from a rule to a clause of the standard of 2020. */
export function related(rule: string, relation: Relation["relation"], clause: string): Relation {
  return { rule, document: "indicators-2020", clause, relation, confidence: "two-sources" };
}
