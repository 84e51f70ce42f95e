import type { DerivedId } from "../../profile/derived.ts";
import { beforeProduction, liaoningPrefix, newSince } from "../../profile/derived/identity.ts";
import { nationalScoreFacts } from "../../profile/derived/national-score.ts";
import type { Grammar } from "./dialect.ts";
import type { DayLiterals } from "./day-literals.ts";

/** How a derived fact follows from the columns that it needs, in the order in which the catalogue names them. */
export type Formula =
  /** The day of assessment lies between two days, both included. */
  | { readonly kind: "within" }
  /** The day is not after that of assessment; without a day, only a "no" is known. Needs the flag, if there is one, and the day. */
  | { readonly kind: "happened" }
  /** The first as a percentage of the second; where the second is 0, either 100 or unknown. */
  | { readonly kind: "share"; readonly ofNothing: 100 | undefined }
  /** The first less the second, or both together. */
  | { readonly kind: "difference" | "sum" }
  /** An expression of its own. */
  | {
      readonly kind: "own";
      readonly sql: (columns: readonly string[], days: DayLiterals, grammar: Grammar) => string;
    };

const within: Formula = { kind: "within" };
const happened: Formula = { kind: "happened" };
const share: Formula = { kind: "share", ofNothing: 100 };
const difference: Formula = { kind: "difference" };

/** The derived facts that SQL computes itself; all others follow from lists and are columns of the table. */
export const formulas: Readonly<Partial<Record<DerivedId, Formula>>> = {
  "identity.inLiaoning": {
    kind: "own",
    sql: (codes, _, { text }) =>
      `SUBSTR(COALESCE(${codes.join(", ")}), 1, ${liaoningPrefix.length}) = ${text(liaoningPrefix)}`,
  },
  "licences.mining.isValid": within,
  "licences.safety.isValid": within,
  "licences.business.isValid": within,
  "operation.isProducing": {
    kind: "own",
    sql: ([state, from, until], { asOf }, { text }) =>
      `${state} = ${text("producing")} AND ${from} <= ${asOf} AND ${until} >= ${asOf}`,
  },
  "operation.isNewMine": {
    kind: "own",
    sql: ([started, state], { literal }, grammar) =>
      `COALESCE(${started} >= ${literal(newSince)}, CASE WHEN ${notYet(state, grammar)} THEN TRUE END)`,
  },
  "operation.hasStarted": {
    kind: "own",
    sql: ([started, state], { asOf }, grammar) =>
      `COALESCE(${started} <= ${asOf}, CASE WHEN ${notYet(state, grammar)} THEN FALSE END)`,
  },
  "operation.firstYearOver": {
    kind: "own",
    sql: ([started, state], { lastYearOver }, grammar) =>
      `COALESCE(${started} <= ${lastYearOver}, CASE WHEN ${notYet(state, grammar)} THEN FALSE END)`,
  },
  "greenMine.isInCreationLibrary": happened,
  "greenMine.isInProjectLibrary": happened,
  "greenMine.hasPlan": happened,
  "greenMine.hasCommitment": happened,
  "greenMine.hasBegun": happened,
  "greenMine.selfCheckDone": happened,
  "exploitation.cleanerProductionAudited": happened,
  "greenMine.planWorksCompletion": share,
  "greenMine.selfCheckRectification": share,
  "environment.greeningCoverage": share,
  "exploitation.design.outputShare": share,
  "ecology.restorationFundCoverage": share,
  "ecology.annualTaskCompletion": share,
  "ecology.treatmentCompletion": share,
  "ecology.legacyTreatmentCompletion": share,
  "innovation.researchShare": { kind: "share", ofNothing: undefined },
  "utilization.threeRates.comprehensiveUtilizationChange": difference,
  "utilization.wastewater.useRateChange": difference,
  "utilization.wasteGas.useRateChange": difference,
  "utilization.solidWaste.useRateChange": difference,
  "utilization.tailings.stockChange": difference,
  "energy.unitConsumptionChange": difference,
  "ecology.zone.protectionSpendingChange": difference,
  "exploitation.design.slopeHeightMargin": difference,
  "exploitation.design.slopeAngleMargin": difference,
  "exploitation.dilutionAtMost10": { kind: "own", sql: ([dilution]) => `${dilution} <= 10` },
  ...Object.fromEntries(
    nationalScoreFacts.map(({ id }) => [id, { kind: id.endsWith(".full") ? "sum" : "difference" } satisfies Formula]),
  ),
};

function notYet(state: string | undefined, { text }: Grammar): string {
  return `${state} IN (${[...beforeProduction].map(text).join(", ")})`;
}
