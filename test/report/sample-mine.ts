import type { MineProfile } from "../../src/profile/mine.ts";
import { readProfile } from "../../src/profile/read.ts";

/** What a test knows of a mine beside its name, by the facts of the sample standard. */
export interface Known {
  readonly name?: string;
  readonly licence?: string;
  readonly province?: string;
  /** Hectares greened of 50 that can be. */
  readonly greened?: number;
  readonly miningRecovery?: number;
  readonly hasBeneficiation?: boolean;
  readonly beneficiationRecovery?: number;
  readonly researchTeam?: boolean;
  readonly benefitShared?: boolean;
  readonly productionStartedOn?: string;
  readonly listings?: readonly { readonly level: "provincial"; readonly listedOn: string }[];
}

/** A mine in Liaoning that meets the sample standard, but for what a test says otherwise. */
export function sampleMine(known: Known = {}): MineProfile {
  const { name = "Sample mine", licence = "C1", province = "210000", greened = 45, miningRecovery = 92 } = known;
  const { hasBeneficiation = false, beneficiationRecovery = 80, researchTeam = true, benefitShared = true } = known;
  return readProfile({
    identity: { name, province },
    licences: { mining: { number: licence } },
    operation: { hasBeneficiation, productionStartedOn: known.productionStartedOn ?? "2010-05-01" },
    greenMine: {
      listings: known.listings ?? [{ level: "provincial", listedOn: "2020-03-01" }],
      assessments: [{ on: "2020-02-01", passed: true, byThirdParty: true }],
    },
    environment: { greenableArea: 50, greenedArea: greened },
    utilization: { threeRates: { miningRecovery, beneficiationRecovery } },
    innovation: { researchTeam },
    community: { benefitShared },
  });
}

/** A mine of which only the name is known. */
export function namedMine(name = "Sample mine"): MineProfile {
  return readProfile({ identity: { name } });
}

/** The limit that no document gives, as an assessor sets it. */
export const recoveryLimit = { "recovery.minimum": { value: 90, source: "design approval 7" } } as const;
