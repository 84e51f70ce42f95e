import type { DaysAround } from "../profile/day.ts";
import type { Fault } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { FactId } from "../profile/facts.ts";
import type { MineProfile } from "../profile/mine.ts";
import { derivations, slotOf, slotsOf } from "../profile/slots.ts";

/** What mines can be divided by before they are drawn. */
export type Stratification = "city" | "risk";

/** A mine that can be drawn, by what the draw needs to know of it. */
export interface PoolMine {
  readonly licence?: string;
  readonly name: string;
  readonly enterprise?: string;
  readonly unifiedSocialCreditCode?: string;
  /** A city's code, or `raised`, `ordinary`; absent where it is unknown, or where nothing is divided. */
  readonly stratum?: string;
}

/** The mines that can be drawn, in an order of their own. */
export interface DrawPool {
  readonly mines: readonly PoolMine[];
  /** How many profiles were left out because another bears the same licence number. */
  readonly duplicates: number;
  readonly faults: readonly Fault[];
}

/** The facts any of which, where it is not 0, makes a mine one of raised risk: a convention of this package. */
const riskFacts = [
  "compliance.openPenalties3Years",
  "compliance.openOrders",
  "compliance.accidents12Months",
  "compliance.verifiedComplaints",
  "compliance.majorViolations",
] as const satisfies readonly FactId[];

const riskSlots = /* @__PURE__ */ riskFacts.map((fact) => slotOf.get(fact) ?? -1);
const riskDerivations = /* @__PURE__ */ derivations.filter(({ slot }) => riskSlots.includes(slot));

/** The mines that can be drawn, the same for the same profiles in any order. */
export function poolOf(
  profiles: Iterable<MineProfile>,
  days: DaysAround,
  stratify: Stratification | undefined,
): DrawPool {
  const byKey = new Map<string, PoolMine>();
  const faults: Fault[] = [];
  let duplicates = 0;
  for (const profile of profiles) {
    const mine = mineOf(profile, days, stratify);
    const key = mine.licence === undefined ? `name ${written(mine)}` : `licence ${mine.licence}`;
    const held = byKey.get(key);
    if (!held) byKey.set(key, mine);
    else if (mine.licence === undefined) faults.push(faultAt("ambiguous_mine", ["profiles"], mine.name, remedy));
    else {
      duplicates += 1;
      // Of profiles with one licence number, the one that counts must not hang on their order.
      if (written(mine) < written(held)) byKey.set(key, mine);
    }
  }
  const keys = [...byKey.keys()].toSorted();
  return { mines: keys.flatMap((key) => byKey.get(key) ?? []), duplicates, faults };
}

/** A mine as a text, the same for the same mine. */
export function written(mine: PoolMine): string {
  const { licence, name, enterprise, unifiedSocialCreditCode, stratum } = mine;
  return JSON.stringify([licence ?? null, name, enterprise ?? null, unifiedSocialCreditCode ?? null, stratum ?? null]);
}

function mineOf(profile: MineProfile, days: DaysAround, stratify: Stratification | undefined): PoolMine {
  const { name, enterprise, unifiedSocialCreditCode, city, county } = profile.identity;
  const licence = profile.licences?.mining?.number;
  const place = city ?? (county === undefined ? undefined : `${county.slice(0, 4)}00`);
  const stratum = stratify === "city" ? place : stratify === "risk" ? riskOf(profile, days) : undefined;
  return {
    ...(licence === undefined ? {} : { licence }),
    name,
    ...(enterprise === undefined ? {} : { enterprise }),
    ...(unifiedSocialCreditCode === undefined ? {} : { unifiedSocialCreditCode }),
    ...(stratum === undefined ? {} : { stratum }),
  };
}

/** One count above 0 is enough for a raised risk; an ordinary one needs all of them known. */
function riskOf(profile: MineProfile, days: DaysAround): "raised" | "ordinary" | undefined {
  const slots = slotsOf(profile, days, riskDerivations);
  const counts = riskSlots.map((slot) => slots[slot]);
  if (counts.some((count) => typeof count === "number" && count > 0)) return "raised";
  return counts.includes(undefined) ? undefined : "ordinary";
}

const remedy = {
  zh: "有两份没有采矿许可证号的档案,名称和企业都相同;请填写证号",
  en: "two profiles without licence number have this name and the same enterprise; give their licence numbers",
};
