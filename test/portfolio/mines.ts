import { type MineProfile, type Portfolio, readPortfolio, readProfile } from "../../src/index.ts";

/** What a test says of a mine; what it leaves out is unknown. */
export interface Said {
  readonly licence?: string;
  readonly producing?: boolean;
  readonly green?: boolean;
  readonly city?: string;
  readonly county?: string;
  readonly mineral?: string;
  readonly scale?: string;
  readonly method?: string;
  /** Day of first production. */
  readonly started?: string;
  readonly inProjectLibrary?: boolean;
  readonly inCreationLibrary?: boolean;
  readonly assessed?: boolean;
}

/** The day that the tests count on. */
export const countingDay = "2025-06-30";

/** A mine of which a test says what it needs to. */
export function mineOf(said: Said, name = "Mine"): MineProfile {
  const { licence, producing, green, city, county, mineral, scale, method, started } = said;
  return readProfile({
    identity: { name, ...given({ city, county }) },
    licences: {
      mining: {
        ...given({ number: licence }),
        ...(producing === undefined ? {} : { validFrom: "2015-01-01", validUntil: "2030-12-31" }),
      },
    },
    operation: {
      ...given({ mineral, scale, method, productionStartedOn: started }),
      ...(producing === undefined ? {} : { state: producing ? "producing" : "stopped" }),
    },
    greenMine: {
      ...(green === undefined ? {} : { listings: green ? [{ level: "provincial", listedOn: "2020-01-01" }] : [] }),
      ...(said.assessed === undefined
        ? {}
        : { assessments: said.assessed ? [{ on: "2024-01-01", passed: true, byThirdParty: true }] : [] }),
      projectLibrary: libraryOf(said.inProjectLibrary),
      creationLibrary: libraryOf(said.inCreationLibrary),
    },
  });
}

/** So many mines of which the same is said, each with a licence number of its own. */
export function* mines(count: number, said: Said, prefix: string): Generator<MineProfile> {
  for (let index = 1; index <= count; index += 1) yield mineOf({ ...said, licence: `${prefix}-${String(index)}` });
}

/** Published counts: all green mines produce. */
export function published(producing: number, green: number): Portfolio {
  return readPortfolio({
    kind: "portfolio",
    asOf: countingDay,
    total: {
      mines: producing,
      producing: { yes: producing, unknown: 0 },
      green: { yes: green, unknown: 0 },
      producingGreen: { yes: green, unknown: 0 },
      producingNotGreen: { yes: producing - green, unknown: 0 },
    },
  });
}

function libraryOf(entered: boolean | undefined): object {
  if (entered === undefined) return {};
  return entered ? { entered, enteredOn: "2024-01-01" } : { entered };
}

function given(values: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
