import type { LeafId, LeafValue } from "./derived/derive.ts";
import { factById } from "./facts.ts";
import { type Fault, ProfileError } from "./fault.ts";
import { faultAt, meant } from "./fault-at.ts";
import type { MineProfile } from "./mine.ts";
import { readProfile } from "./read.ts";

/** Leaves of a profile by their ids, each with the value that it is to have; undefined for one that is to be unknown. */
export type FactChanges = { readonly [Id in LeafId]?: LeafValue<Id> | undefined };

type Part = Readonly<Record<string, unknown>>;

/**
 * A profile with some of its leaves changed; the given one stays as it is.
 *
 * @throws {ProfileError} If a fact is no leaf of the profile, or the changed profile is not of the profile's form.
 */
export function changedProfile(profile: MineProfile, changes: FactChanges): MineProfile {
  const faults = Object.keys(changes).flatMap(faultsOf);
  if (faults.length > 0) throw new ProfileError(faults);
  const changed = Object.entries(changes).reduce<Part>(
    (part, [id, value]) => withLeaf(part, id.split("."), value),
    profile as unknown as Part,
  );
  return readProfile(changed);
}

function withLeaf(part: Part, [key = "", ...rest]: readonly string[], value: unknown): Part {
  const inner = rest.length > 0 ? withLeaf((part[key] ?? {}) as Part, rest, value) : value;
  if (inner !== undefined) return { ...part, [key]: inner };
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key));
}

function faultsOf(id: string): Fault[] {
  const fact = factById.get(id);
  if (fact && !fact.derived) return [];
  if (fact) return [faultAt("derived_fact", [id], undefined, derivedRemedy(fact.needs ?? []))];
  const leaves = [...factById.values()].filter(({ derived }) => !derived);
  return [
    faultAt(
      "unknown_fact",
      [id],
      undefined,
      meant(
        id,
        leaves.map((leaf) => leaf.id),
      ),
    ),
  ];
}

function derivedRemedy(needs: readonly string[]) {
  const from = needs.join(", ");
  return { zh: `它由其他信息项得出;请改 ${from}`, en: `it follows from other facts; change ${from}` };
}
