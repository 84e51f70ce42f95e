import * as z from "zod";
import { isDay } from "../profile/day.ts";

const day = z.string().refine(isDay).meta({ format: "date" });
const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const number = z.int().min(0);

/** Of how many mines a claim surely holds, and of how many it is unknown. */
const count = z.strictObject({ yes: number, unknown: number });

/** Claims that are counted over all mines and over each group of them. */
const counts = z.strictObject({
  mines: number.optional(),
  producing: count.optional(),
  green: count.optional(),
  producingGreen: count.optional(),
  producingNotGreen: count.optional(),
  newMines: count.optional(),
  creationLibrary: count.optional(),
  projectLibrary: count.optional(),
  waiting: count.optional(),
});

/** A whole of mines, those of it that have something, and those of it that have not. */
const share = z.strictObject({ whole: count, part: count, rest: count });

const groups = z.array(z.strictObject({ value: z.string().min(1).optional(), counts }));

/** What mines are grouped by. */
export const groupings = ["city", "county", "mineral", "scale", "method", "state", "zone"] as const;

/** The shares that are counted over all mines: those of the measures of the same name. */
export const shareIds = [
  "newMines.inProjectLibrary",
  "newMines.green",
  "zone.completionRate",
  "magnesite.greenShare",
  "magnesite.completionRate",
  "sandGravel.completionRate",
] as const;

const instrument = z.strictObject({
  kind: z.enum(["managementMeasures", "magnesiteSpecification"]),
  title: z.string().min(1).max(500).optional(),
  issuedOn: day,
  source: z.string().min(1).max(500).optional(),
});

/** Counts of many mines on a day: from profiles, or as published without any. */
export const portfolioSchema = z.strictObject({
  kind: z.literal("portfolio"),
  asOf: day,
  title: words.optional(),
  source: z.string().min(1).max(500).optional(),
  /** How many profiles were read, those of one mine each counted. */
  profiles: number.optional(),
  withoutLicence: number.optional(),
  duplicates: z.array(z.strictObject({ licence: z.string().min(1), profiles: number, first: number })).optional(),
  total: counts,
  groups: z
    .strictObject({
      city: groups.optional(),
      county: groups.optional(),
      mineral: groups.optional(),
      scale: groups.optional(),
      method: groups.optional(),
      state: groups.optional(),
      zone: groups.optional(),
    })
    .optional(),
  shares: z.partialRecord(z.enum(shareIds), share).optional(),
  /** The facts that claims rest on, and of how many mines each is unknown. */
  unknownFacts: z.array(z.strictObject({ fact: z.string().min(1), mines: number })).optional(),
  instruments: z.array(instrument).optional(),
});
