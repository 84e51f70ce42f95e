import type * as z from "zod";
import type { Day } from "../profile/day.ts";
import type { Words } from "../profile/words.ts";
import type { groupings, portfolioSchema, shareIds } from "./portfolio-schema.ts";

/** What mines are grouped by. */
export type Grouping = (typeof groupings)[number];

/** A share that is counted over all mines. */
export type ShareId = (typeof shareIds)[number];

/** Of how many mines a claim surely holds, and of how many it is unknown. */
export interface Count {
  readonly yes: number;
  readonly unknown: number;
}

/** Claims counted over some mines; a claim that is absent was not counted. */
export interface PortfolioCounts {
  readonly mines?: number;
  readonly producing?: Count;
  /** Listed as green mines, producing or not. */
  readonly green?: Count;
  readonly producingGreen?: Count;
  readonly producingNotGreen?: Count;
  readonly newMines?: Count;
  readonly creationLibrary?: Count;
  readonly projectLibrary?: Count;
  /** Passed an assessment and wait in the creation library, not listed yet. */
  readonly waiting?: Count;
}

/** The mines that share a value. */
export interface PortfolioGroup {
  /** Absent for the mines of which the value is unknown. */
  readonly value?: string;
  readonly counts: PortfolioCounts;
}

/** A whole of mines, those of it that have something, and those of it that have not. */
export interface PortfolioShare {
  readonly whole: Count;
  readonly part: Count;
  readonly rest: Count;
}

/** A licence number that several profiles bear; the first of them is counted. */
export interface DuplicateMine {
  readonly licence: string;
  /** How many profiles bear it. */
  readonly profiles: number;
  /** Which of all profiles bears it first, from 1. */
  readonly first: number;
}

/** A document that the plan counts among its indicators. */
export type Instrument = NonNullable<Readonly<z.infer<typeof portfolioSchema>["instruments"]>>[number];

/** Counts of many mines on a day: from profiles, or as published without any. */
export interface Portfolio {
  readonly kind: "portfolio";
  readonly asOf: Day;
  readonly title?: Words;
  readonly source?: string;
  readonly profiles?: number;
  /** Mines without licence number: whether any of them is the same as another cannot be seen. */
  readonly withoutLicence?: number;
  readonly duplicates?: readonly DuplicateMine[];
  readonly total: PortfolioCounts;
  readonly groups?: { readonly [By in Grouping]?: readonly PortfolioGroup[] };
  readonly shares?: { readonly [Id in ShareId]?: PortfolioShare };
  readonly unknownFacts?: readonly { readonly fact: string; readonly mines: number }[];
  readonly instruments?: readonly Instrument[];
}
