import { both, negated, no, type Truth, unknown, yes } from "../evaluation/truth.ts";
import type { DaysAround } from "../profile/day.ts";
import type { FactId } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import { derivations, type Slots, slotOf, slotsOf } from "../profile/slots.ts";
import type { Grouping, PortfolioCounts, PortfolioShare, ShareId } from "./portfolio.ts";

/** A claim that is counted over all mines and over each group of them. */
export type ClaimId = Exclude<keyof PortfolioCounts, "mines">;

/** What is counted of one mine. */
export interface Claims {
  readonly licence?: string;
  readonly truths: Readonly<Record<ClaimId, Truth>>;
  readonly shares: Readonly<Record<ShareId, { readonly [Part in keyof PortfolioShare]: Truth }>>;
  readonly values: Readonly<Record<Grouping, string | undefined>>;
  /** The facts among those that claims rest on which are unknown. */
  readonly unknownFacts: readonly FactId[];
}

/** The facts that claims rest on. */
export const claimFacts = [
  "identity.city",
  "identity.county",
  "operation.state",
  "operation.method",
  "operation.scale",
  "operation.mineral",
  "operation.isProducing",
  "operation.isNewMine",
  "operation.firstYearOver",
  "greenMine.isListed",
  "greenMine.hasPassedAssessment",
  "greenMine.isInCreationLibrary",
  "greenMine.isInProjectLibrary",
] as const satisfies readonly FactId[];

type ClaimFact = (typeof claimFacts)[number];

const slots = /* @__PURE__ */ new Map(claimFacts.map((fact) => [fact, slotOf.get(fact) ?? -1] as const));
const wanted = /* @__PURE__ */ derivations.filter(({ slot }) => [...slots.values()].includes(slot));
const licenceSlot = /* @__PURE__ */ slotOf.get("licences.mining.number") ?? -1;

/**
 * What is counted of a mine on a day.
 *
 * @param zone - The counties of the focus zone; absent where they are not known.
 */
export function claimsOf(profile: MineProfile, days: DaysAround, zone: readonly string[] | undefined): Claims {
  const values = slotsOf(profile, days, wanted);
  const valueOf = (fact: ClaimFact) => values[slots.get(fact) ?? -1];
  const is = (fact: ClaimFact, ...among: readonly unknown[]) => amongOf(valueOf(fact), among);
  const producing = is("operation.isProducing", true);
  const green = is("greenMine.isListed", true);
  const inLibrary = is("greenMine.isInCreationLibrary", true);
  const inProjects = is("greenMine.isInProjectLibrary", true);
  const isDue = both(is("operation.isNewMine", true), is("operation.firstYearOver", true));
  const inZone = zone === undefined ? unknown : is("identity.county", ...zone);
  const magnesite = is("operation.mineral", "magnesite");
  const sandGravel = both(is("operation.mineral", "sand-gravel"), is("operation.scale", "large", "medium"));
  return {
    ...licenceOf(values),
    truths: {
      producing,
      green,
      producingGreen: both(producing, green),
      producingNotGreen: both(producing, negated(green)),
      newMines: is("operation.isNewMine", true),
      creationLibrary: inLibrary,
      projectLibrary: inProjects,
      waiting: both(both(inLibrary, is("greenMine.hasPassedAssessment", true)), negated(green)),
    },
    shares: {
      "newMines.inProjectLibrary": shareOf(isDue, inProjects),
      "newMines.green": shareOf(isDue, green),
      "zone.completionRate": shareOf(both(inZone, producing), green),
      "magnesite.greenShare": shareOf(magnesite, green),
      "magnesite.completionRate": shareOf(both(magnesite, producing), green),
      "sandGravel.completionRate": shareOf(both(sandGravel, producing), green),
    },
    values: {
      city: textOf(valueOf("identity.city")) ?? cityOf(textOf(valueOf("identity.county"))),
      county: textOf(valueOf("identity.county")),
      mineral: textOf(valueOf("operation.mineral")),
      scale: textOf(valueOf("operation.scale")),
      method: textOf(valueOf("operation.method")),
      state: textOf(valueOf("operation.state")),
      zone: inZone === unknown ? undefined : inZone === yes ? "inside" : "outside",
    },
    unknownFacts: claimFacts.filter((fact) => valueOf(fact) === undefined),
  };
}

function amongOf(value: unknown, among: readonly unknown[]): Truth {
  if (value === undefined) return unknown;
  return among.includes(value) ? yes : no;
}

function shareOf(whole: Truth, having: Truth) {
  return { whole, part: both(whole, having), rest: both(whole, negated(having)) };
}

function licenceOf(values: Slots): { readonly licence?: string } {
  const licence = textOf(values[licenceSlot]);
  return licence === undefined ? {} : { licence };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The city of a county: GB/T 2260 gives both the same first four digits. */
function cityOf(county: string | undefined): string | undefined {
  return county === undefined ? undefined : `${county.slice(0, 4)}00`;
}
