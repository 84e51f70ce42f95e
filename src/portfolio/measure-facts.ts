import type { FactId } from "../profile/facts.ts";
import type { MeasureId } from "../ruleset/measures.ts";

/** The facts of a mine that each measure rests on. */
export const measureFacts: Readonly<Record<MeasureId, readonly FactId[]>> = {
  greenMines: ["greenMine.isListed"],
  "completionRate.asPrinted": ["operation.isProducing", "greenMine.isListed"],
  "completionRate.amongProducing": ["operation.isProducing", "greenMine.isListed"],
  "newMines.inProjectLibrary": ["operation.isNewMine", "operation.firstYearOver", "greenMine.isInProjectLibrary"],
  "newMines.green": ["operation.isNewMine", "operation.firstYearOver", "greenMine.isListed"],
  "zone.completionRate": ["identity.county", "operation.isProducing", "greenMine.isListed"],
  "magnesite.greenShare": ["operation.mineral", "greenMine.isListed"],
  "magnesite.completionRate": ["operation.mineral", "operation.isProducing", "greenMine.isListed"],
  "sandGravel.completionRate": ["operation.mineral", "operation.scale", "operation.isProducing", "greenMine.isListed"],
  managementMeasures: [],
  magnesiteSpecifications: [],
};
