import { liaoning2021Assessment } from "../../src/index.ts";

const words = { zh: "例", en: "example" };

/** A comparison that fits, for rules whose fault lies elsewhere. */
export const fitting = { fact: "environment.landscapeBuilt", operator: "equal", value: true };

/** A rule without fault, but for what is given in its place. */
export function ruleWith(changes: object = {}): object {
  return {
    id: "example",
    clauses: ["LN.0.1"],
    obligation: "required",
    role: "requirement",
    basis: "plan",
    entails: "satisfied",
    category: "examples",
    title: words,
    requirement: words,
    remedy: words,
    requires: fitting,
    ...changes,
  };
}

/** A parameter without fault, but for what is given in its place. */
export function parameterWith(changes: object = {}): object {
  const entry = { from: "2021-01-01", value: 90, source: { document: "liaoning-plan" }, confidence: "printed" };
  return { id: "limit", title: words, type: "number", unit: "%", values: [entry], ...changes };
}

/** A rule set of one rule without fault, but for what is given in its place. */
export function ruleSetWith(changes: object = {}): object {
  return {
    id: "example/set",
    version: "1.0.0",
    kind: "assessment",
    subject: "mine",
    inForce: { from: "2021-01-01", until: "2025-12-31" },
    title: words,
    conclusion: { model: "all-required" },
    includes: [],
    categories: [{ id: "examples", title: words }],
    edition: {
      ...liaoning2021Assessment.edition,
      documents: liaoning2021Assessment.edition.documents.filter(({ id }) => id === "liaoning-plan"),
      errata: [],
    },
    clauses: liaoning2021Assessment.clauses.filter(({ id }) => id === "LN.0.1"),
    parameters: [parameterWith()],
    rules: [ruleWith()],
    ...changes,
  };
}
