const words = (zh: string, en: string) => ({ zh, en });
const title = words("试验规则集", "Trial rules");

/**
 * A standard made up for these tests, for mines in Liaoning: mining recovery is at least 80 %, and beneficiation
 * recovery at least a minimum that no document gives.
 *
 * @param ids - Which of the two rules it has.
 */
export function standard(...ids: readonly ("mining-recovery" | "beneficiation-recovery")[]): object {
  return {
    id: "trial/mine",
    version: "1.0.0",
    kind: "assessment",
    subject: "mine",
    inForce: { from: "2021-01-01", until: "2025-12-31" },
    title,
    scope: {
      clauses: ["T.1"],
      appliesWhen: { fact: "identity.inLiaoning", operator: "equal", value: true },
    },
    conclusion: { model: "all-required" },
    includes: [],
    categories: [{ id: "rates", title: words("三率", "Three rates") }],
    edition: {
      id: "trial",
      jurisdiction: "210000",
      title,
      issuer: title,
      issued: "2021",
      baseYear: 2020,
      term: { from: "2021-01-01", until: "2025-12-31" },
      documents: [],
      errata: [],
    },
    clauses: [{ id: "T.1", place: words("第一条", "Article 1"), words: title, subject: "mine", force: "required" }],
    parameters: [
      {
        id: "beneficiation-minimum",
        title: words("选矿回收率最低指标", "Minimum beneficiation recovery"),
        type: "number",
        unit: "%",
        values: [],
      },
    ],
    rules: [
      rule("mining-recovery", "utilization.threeRates.miningRecovery", 80),
      rule("beneficiation-recovery", "utilization.threeRates.beneficiationRecovery", {
        parameter: "beneficiation-minimum",
      }),
    ].filter(({ id }) => ids.some((wanted) => wanted === id)),
  };
}

function rule(id: string, fact: string, value: unknown) {
  return {
    id,
    clauses: ["T.1"],
    obligation: "required",
    role: "requirement",
    basis: "plan",
    entails: "satisfied",
    category: "rates",
    title: words(`试验 ${id}`, `Trial ${id}`),
    requirement: words("应达标。", "Meets the standard."),
    remedy: words("请提高。", "Raise it."),
    requires: { fact, operator: "greaterThanInclusive", value },
  };
}

/** A mine in Liaoning, or in the province of another code, with the three rates given. */
export function mine(threeRates: Readonly<Record<string, unknown>> = {}, province = "210000"): object {
  return { identity: { name: "Trial mine", province }, utilization: { threeRates } };
}
