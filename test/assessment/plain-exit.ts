/** Yes, no, or undefined: not known. */
export type Told = boolean | undefined;

/** What a row of the truth table holds: what the authority found, how the order stands, and the readings taken. */
export interface ExitRow {
  readonly listed: Told;
  readonly belowStandard: Told;
  readonly longStop: Told;
  readonly complaint: Told;
  readonly fraud: Told;
  readonly violation: Told;
  readonly dishonest: Told;
  readonly order: "none" | "open" | "overdue" | undefined;
  readonly overdueRemoves: Told;
}

/** A row in which nothing is left open. */
type Whole = { readonly [Key in keyof ExitRow]: Exclude<ExitRow[Key], undefined> };

/**
 * The plan's section 6.5 restated for a mine of which everything is known: removed where a ground stands; else to
 * rectify while an order is open; else retained. A mine that is not listed cannot exit.
 */
function wholeDecision(row: Whole): { readonly decision: string; readonly blacklist: string } {
  if (!row.listed) return { decision: "inapplicable", blacklist: "none" };
  const grounds = [row.belowStandard, row.longStop, row.complaint, row.fraud, row.violation];
  const ground = grounds.includes(true) || (row.order === "overdue" && row.overdueRemoves);
  if (ground) return { decision: "remove", blacklist: row.dishonest ? "enterpriseAndPersons" : "none" };
  return { decision: row.order === "none" ? "retain" : "rectify", blacklist: "none" };
}

/** What the plan leaves possible for a row: every way of filling in what is unknown is tried. */
export function plainExit(row: ExitRow): {
  readonly decision: string;
  readonly possible: readonly string[];
  readonly blacklist: string;
} {
  const all = filledIn(row).map(wholeDecision);
  const possible = [...new Set(all.map(({ decision }) => decision))];
  const blacklists = [...new Set(all.map(({ blacklist }) => blacklist))];
  return {
    decision: possible.length === 1 ? (possible[0] ?? "") : "cantTell",
    possible: possible.sort(),
    blacklist: blacklists.length === 1 ? (blacklists[0] ?? "") : "cantTell",
  };
}

function filledIn(row: ExitRow): Whole[] {
  const { order, ...claims } = row;
  const orders = order === undefined ? (["none", "open", "overdue"] as const) : [order];
  return Object.entries(claims).reduce<Record<string, unknown>[]>(
    (made, [key, told]) =>
      made.flatMap((one) => (told === undefined ? [true, false] : [told]).map((value) => ({ ...one, [key]: value }))),
    orders.map((one) => ({ order: one })),
  ) as unknown as Whole[];
}
