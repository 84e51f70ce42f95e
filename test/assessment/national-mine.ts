import { type MineProfile, readProfile } from "../../src/index.ts";

/** An indicator's sums, as far as they are entered: points reached, those that apply, and those that do not. */
export type Sums = readonly [points?: number | undefined, available?: number, inapplicable?: number];

/** A mine that meets every precondition of 2020 on 2023-06-30, with sums by indicator and whatever a test changes. */
export function nationalMine(sums: Readonly<Record<string, Sums>>, changes: object = {}): MineProfile {
  return readProfile({ ...sound, inspection: { nationalScore2020: entered(sums) }, ...changes });
}

/** The sums of a score sheet as they stand in a profile. */
export function entered(sums: Readonly<Record<string, Sums>>) {
  const figures = ([points, available, inapplicable]: Sums) => ({
    ...(points !== undefined && { points }),
    ...(available !== undefined && { available }),
    ...(inapplicable !== undefined && { inapplicable }),
  });
  return Object.fromEntries(Object.entries(sums).map(([indicator, one]) => [indicator, figures(one)]));
}

const valid = { validFrom: "2020-01-01", validUntil: "2030-01-01" };

/** What the preconditions ask for. */
export const sound = {
  identity: { name: "Sound mine" },
  licences: { business: valid, mining: valid, safety: valid },
  compliance: { penalties: [], accidents: [], onAbnormalList: false },
  management: { informationDisclosed: true },
  operation: { state: "producing", remainingReserveYears: 3 },
  environment: { insideProtectedArea: false },
};
