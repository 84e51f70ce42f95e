import { readRuleSet } from "../../src/ruleset/read.ts";

const said = (en: string) => ({ zh: `中文 ${en}`, en });

const holds = (fact: string) => ({ fact, operator: "equal", value: true });

const atLeast = (fact: string, value: unknown) => ({ fact, operator: "greaterThanInclusive", value });

/** A rule with the parts that its kind asks for. */
function rule(id: string, requires: object, own: object = {}) {
  return {
    id,
    clauses: ["T.1"],
    obligation: "required",
    role: "requirement",
    basis: "plan",
    entails: "satisfied",
    category: "rates",
    title: said(`title of ${id}`),
    requirement: said(`requirement of ${id}`),
    remedy: said(`remedy of ${id}`),
    requires,
    ...own,
  };
}

/** A parameter with one value, or with none. */
function parameter(id: string, unit: string, type: string, value?: number) {
  const source = { document: "test-document", place: "page 7" };
  const values = value === undefined ? [] : [{ from: "2021-01-01", value, source, confidence: "one-source" }];
  return { id, title: said(`name of ${id}`), type, unit, values };
}

/**
 * A made-up standard with one rule of each kind: a limit printed, a limit that no document gives, a rule for some mines
 * only, advice of both strengths, and duties with a last day and with an opening day.
 */
export const sampleSet = readRuleSet({
  id: "test/2021/sample",
  version: "1.2.3",
  kind: "assessment",
  subject: "mine",
  inForce: { from: "2021-01-01", until: "2025-12-31" },
  title: said("sample standard"),
  scope: { clauses: ["T.1"], appliesWhen: holds("identity.inLiaoning") },
  conclusion: { model: "all-required" },
  includes: [],
  categories: [
    { id: "rates", title: said("category of rates") },
    { id: "status", title: said("category of status") },
  ],
  edition: {
    id: "test/2021",
    jurisdiction: "210000",
    title: said("edition"),
    issuer: said("issuer"),
    issued: "2021",
    baseYear: 2020,
    term: { from: "2021-01-01", until: "2025-12-31" },
    documents: [{ id: "test-document", title: said("document") }],
    errata: [],
  },
  clauses: [{ id: "T.1", place: said("place of T.1"), words: said("clause"), subject: "mine", force: "must" }],
  parameters: [
    parameter("greening.minimum", "%", "number", 80),
    parameter("recovery.minimum", "%", "number"),
    parameter("assessment.latest", "ISO 8601", "duration"),
  ],
  rules: [
    rule("greened", atLeast("environment.greeningCoverage", { parameter: "greening.minimum" })),
    rule("recovered", atLeast("utilization.threeRates.miningRecovery", { parameter: "recovery.minimum" }), {
      basis: "reading",
      reading: said("reading of recovered"),
    }),
    rule("dressed", atLeast("utilization.threeRates.beneficiationRecovery", 75), {
      appliesWhen: holds("operation.hasBeneficiation"),
    }),
    rule("researched", holds("innovation.researchTeam"), { obligation: "strive" }),
    rule("shared", holds("community.benefitShared"), { obligation: "encouraged", basis: "standard" }),
    rule("listed", holds("greenMine.isListed"), {
      role: "duty",
      category: "status",
      due: { fact: "operation.productionStartedOn", plus: "P1Y", metOn: "greenMine.listedOn" },
    }),
    rule("assessed", holds("greenMine.hasPassedAssessment"), {
      role: "duty",
      category: "status",
      due: {
        fact: "operation.productionStartedOn",
        opens: "P1Y",
        plus: { parameter: "assessment.latest" },
        metOn: "greenMine.assessmentPassedOn",
      },
    }),
  ],
});
