import fc from "fast-check";
import { type FactDescription, facts, liaoning2021Assessment, readRuleSet, type RuleSet } from "../../src/index.ts";
import { arbitraryCondition } from "./arbitrary-condition.ts";
import { arbitraryParameters, documents } from "./arbitrary-parameters.ts";

const words = { zh: "随机", en: "random" };

/** What a random rule set should be like. */
export interface RuleSetWish {
  /** The facts that its conditions may ask for; a few of the whole catalogue if none are given. */
  readonly among?: readonly FactDescription[];
  /** Whether its conditions may compare with parameters; they may if nothing is said. */
  readonly parameters?: boolean;
}

/** Small rule sets over facts of the catalogue, conditions nested to four levels. */
export function arbitraryRuleSet(wish?: RuleSetWish): fc.Arbitrary<RuleSet> {
  return arbitraryRuleSetJson(wish).map((json) => readRuleSet(json));
}

/** The same as JSON values that have not been read. */
export function arbitraryRuleSetJson({ among, parameters = true }: RuleSetWish = {}): fc.Arbitrary<object> {
  return aFew(among ?? comparable).chain((few) =>
    fc
      .record({
        scope: fc.option(arbitraryCondition(few, [], 2), { nil: undefined }),
        parameters: parameters ? arbitraryParameters(few) : fc.constant([]),
      })
      .chain(({ scope, parameters: known }) =>
        fc.array(ruleOf(few, known), { minLength: 1, maxLength: 5 }).map((rules) => ({
          ...randomHead,
          ...(scope && { scope: { clauses: ["LN.0.1"], appliesWhen: scope } }),
          parameters: known,
          rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...rule })),
        })),
      ),
  );
}

/** The facts that conditions can compare. */
export const comparable = facts.filter(({ type }) => type !== "list");

/** Up to six facts, of each type as often as of another. */
function aFew(among: readonly FactDescription[]): fc.Arbitrary<FactDescription[]> {
  const types = [...new Set(among.map(({ type }) => type))];
  const one = fc.oneof(...types.map((type) => fc.constantFrom(...among.filter((fact) => fact.type === type))));
  return fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
}

type Parameters = readonly { readonly id: string; readonly type: string; readonly unit?: string }[];

function ruleOf(few: readonly FactDescription[], parameters: Parameters): fc.Arbitrary<object> {
  return fc
    .record({
      obligation: fc.constantFrom("required", "required", "strive", "encouraged"),
      duty: fc.integer({ min: 0, max: 4 }).map((die) => die === 4),
      category: fc.constantFrom("first", "second"),
      appliesWhen: fc.option(arbitraryCondition(few, parameters, 3), { nil: undefined }),
      requires: arbitraryCondition(few, parameters, 4),
    })
    .map(({ obligation, duty, category, appliesWhen, requires }) => ({
      ...randomRule,
      obligation,
      category,
      ...(duty && { role: "duty", due }),
      ...(appliesWhen && { appliesWhen }),
      requires,
    }));
}

/** What every random rule has alike. */
export const randomRule = {
  clauses: ["LN.0.1"],
  role: "requirement",
  basis: "plan",
  entails: "satisfied",
  category: "first",
  title: words,
  requirement: words,
  remedy: words,
};

const due = { fact: "operation.productionStartedOn", plus: "P1Y", metOn: "greenMine.listedOn" };

/** What every random rule set has alike. */
export const randomHead = {
  id: "random",
  version: "1.0.0",
  kind: "assessment",
  subject: "mine",
  inForce: { from: "2021-01-01", until: "2025-12-31" },
  title: words,
  conclusion: { model: "all-required" },
  includes: [],
  categories: ["first", "second"].map((id) => ({ id, title: words })),
  edition: {
    ...liaoning2021Assessment.edition,
    documents: liaoning2021Assessment.edition.documents.filter(({ id }) => documents.includes(id)),
    errata: [],
  },
  clauses: liaoning2021Assessment.clauses.filter(({ id }) => id === "LN.0.1"),
};
