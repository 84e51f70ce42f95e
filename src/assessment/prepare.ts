import { rulesAsking } from "../evaluation/asking.ts";
import { changedProfile, type FactChanges } from "../profile/changed-profile.ts";
import type { MineProfile } from "../profile/mine.ts";
import { slotOf } from "../profile/slots.ts";
import { type Assessment, assessmentFrom } from "./assessment.ts";
import { type AssessOptions, type Grounds, groundsFor, groundsIn } from "./grounds.ts";

/** A mine's assessment, ready to be asked what would be if some facts were others. */
export interface Prepared {
  readonly profile: MineProfile;
  readonly assessment: Assessment;
  /**
   * The same mine with some facts changed, others as they are. What rules say that rest on none of them is taken over.
   *
   * @throws {ProfileError} If a fact is no leaf of the profile, or the changed profile is not of the profile's form.
   */
  readonly with: (changes: FactChanges) => Prepared;
}

/**
 * Assesses a mine, and keeps at hand what is needed to assess it again with some facts changed.
 *
 * @param profile - A checked profile (`readProfile`); what it leaves out is unknown.
 * @throws As `assess` does.
 * @example
 * ```ts
 * const mine = prepare(readProfile({ identity: { name: "Example mine" } }), { asOf: "2025-06-30" });
 * const { assessment } = mine.with({ "identity.province": "220000" });
 * // assessment.conclusion: "inapplicable"
 * ```
 */
export function prepare(profile: MineProfile, options: AssessOptions): Prepared {
  return preparedFrom(groundsFor(profile, options));
}

function preparedFrom(grounds: Grounds): Prepared {
  const { set, inForce, options, profile } = grounds;
  return {
    profile,
    assessment: assessmentFrom(grounds),
    with(changes) {
      const changed = changedProfile(profile, changes);
      const mayDiffer = rulesAsking(set, inForce.parameters, changedSlots(changes, grounds));
      return preparedFrom(
        groundsIn(set, inForce, changed, options, (index) =>
          mayDiffer.has(index) ? undefined : grounds.results[index],
        ),
      );
    },
  };
}

/** The slots of the facts that change, and of those that follow from them. */
function changedSlots(changes: FactChanges, { context }: Grounds): ReadonlySet<number> {
  const leaves = Object.keys(changes).map((id) => slotOf.get(id) ?? -1);
  const following = leaves.flatMap((leaf) => context.followers.get(leaf) ?? []);
  return new Set([...leaves, ...following.map(({ slot }) => slot)]);
}
