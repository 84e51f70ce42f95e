import { no, type Truth, yes } from "../evaluation/truth.ts";
import { type ClaimId, type Claims, claimFacts } from "./claims.ts";
import type { Count, DuplicateMine, Portfolio, PortfolioCounts } from "./portfolio.ts";
import { groupings, shareIds } from "./portfolio-schema.ts";

/** What a tally comes to: the parts of a portfolio that are counted from profiles. */
type Counted = Required<
  Pick<Portfolio, "profiles" | "withoutLicence" | "duplicates" | "total" | "groups" | "shares" | "unknownFacts">
>;

/** Counts mines one after the other; grows only with distinct licence numbers and with the values of the groupings. */
export interface Tally {
  add(claims: Claims): void;
  counted(): Counted;
}

type Open<Of> = { -readonly [Key in keyof Of]: Of[Key] };
type OpenCounts = Record<ClaimId, Open<Count>> & { mines: number };

const claimIds = [
  "producing",
  "green",
  "producingGreen",
  "producingNotGreen",
  "newMines",
  "creationLibrary",
  "projectLibrary",
  "waiting",
] as const satisfies readonly ClaimId[];

/** A tally of no mines yet. */
export function newTally(): Tally {
  const total = noCounts();
  const groups = new Map(groupings.map((by) => [by, new Map<string | undefined, OpenCounts>()]));
  const shares = new Map(shareIds.map((id) => [id, { whole: none(), part: none(), rest: none() }]));
  const facts = new Map<string, number>(claimFacts.map((fact) => [fact, 0]));
  const licences = new Map<string, { first: number; profiles: number }>();
  let profiles = 0;
  let withoutLicence = 0;

  /** Whether a mine was counted before. */
  function isKnown(licence: string | undefined): boolean {
    if (licence === undefined) {
      withoutLicence += 1;
      return false;
    }
    const held = licences.get(licence);
    if (held) held.profiles += 1;
    else licences.set(licence, { first: profiles, profiles: 1 });
    return held !== undefined;
  }

  return {
    add(claims) {
      profiles += 1;
      if (isKnown(claims.licence)) return;
      count(total, claims);
      for (const [by, group] of groups) count(groupOf(group, claims.values[by]), claims);
      for (const [id, share] of shares) {
        add(share.whole, claims.shares[id].whole);
        add(share.part, claims.shares[id].part);
        add(share.rest, claims.shares[id].rest);
      }
      for (const fact of claims.unknownFacts) facts.set(fact, (facts.get(fact) ?? 0) + 1);
    },
    counted: () => ({
      profiles,
      withoutLicence,
      duplicates: duplicatesIn(licences),
      total: copied(total),
      groups: Object.fromEntries([...groups].map(([by, group]) => [by, listed(group)])),
      shares: Object.fromEntries(
        [...shares].map(([id, { whole, part, rest }]) => [
          id,
          { whole: { ...whole }, part: { ...part }, rest: { ...rest } },
        ]),
      ),
      unknownFacts: [...facts].flatMap(([fact, mines]) => (mines === 0 ? [] : [{ fact, mines }])),
    }),
  };
}

function none(): Open<Count> {
  return { yes: 0, unknown: 0 };
}

function noCounts(): OpenCounts {
  return { mines: 0, ...(Object.fromEntries(claimIds.map((id) => [id, none()])) as Record<ClaimId, Open<Count>>) };
}

function count(counts: OpenCounts, { truths }: Claims): void {
  counts.mines += 1;
  for (const id of claimIds) add(counts[id], truths[id]);
}

function add(to: Open<Count>, truth: Truth): void {
  if (truth === no) return;
  if (truth === yes) to.yes += 1;
  else to.unknown += 1;
}

function groupOf(groups: Map<string | undefined, OpenCounts>, value: string | undefined): OpenCounts {
  const held = groups.get(value) ?? noCounts();
  groups.set(value, held);
  return held;
}

/** Groups in the order of their values, that of the unknown last. */
function listed(groups: ReadonlyMap<string | undefined, OpenCounts>) {
  const known = [...groups.keys()].filter((value) => value !== undefined).toSorted();
  const values = groups.has(undefined) ? [...known, undefined] : known;
  return values.map((value) => ({
    ...(value === undefined ? {} : { value }),
    counts: copied(groups.get(value) ?? noCounts()),
  }));
}

function copied({ mines, ...counts }: OpenCounts): PortfolioCounts {
  return { mines, ...Object.fromEntries(claimIds.map((id) => [id, { ...counts[id] }])) };
}

function duplicatesIn(licences: ReadonlyMap<string, { first: number; profiles: number }>): DuplicateMine[] {
  return [...licences]
    .filter(([, { profiles }]) => profiles > 1)
    .map(([licence, { first, profiles }]) => ({ licence, profiles, first }));
}
