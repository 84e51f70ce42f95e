import { describe, expect, it } from "vitest";
import {
  type Grouping,
  type MineProfile,
  type Portfolio,
  readPortfolio,
  summarize,
  summarizeAsync,
} from "../../src/index.ts";
import { countingDay as asOf, mineOf, mines } from "./mines.ts";

/** The mines of a group by its value, `?` for the unknown. */
function minesBy(portfolio: Portfolio, by: Grouping): Record<string, number | undefined> {
  return Object.fromEntries((portfolio.groups?.[by] ?? []).map(({ value, counts }) => [value ?? "?", counts.mines]));
}

describe("A count of mines", () => {
  it("keeps what is unknown apart from what is not so", () => {
    const { total } = summarize(
      [
        mineOf({ producing: true, green: true }),
        mineOf({ producing: true, green: false }),
        mineOf({ producing: false, green: true }),
        mineOf({ producing: true }),
        mineOf({ green: true }),
        mineOf({}),
      ],
      { asOf },
    );
    expect(total.mines).toBe(6);
    // Producing: the first, second and fourth; unknown the last two. Green: first, third, fifth; unknown fourth and sixth.
    expect(total.producing).toEqual({ yes: 3, unknown: 2 });
    expect(total.green).toEqual({ yes: 3, unknown: 2 });
    // Both: the first; unknown the fourth, fifth, sixth. The third does not produce, the second is not green.
    expect(total.producingGreen).toEqual({ yes: 1, unknown: 3 });
    // Producing and not green: the second; unknown the fourth and sixth. The fifth is green.
    expect(total.producingNotGreen).toEqual({ yes: 1, unknown: 2 });
  });

  it("groups mines by what they are, the unknown in a group of their own", () => {
    const portfolio = summarize(
      [
        mineOf({ city: "210300", county: "210323", mineral: "magnesite", scale: "large", method: "open-pit" }),
        mineOf({ county: "210381", mineral: "magnesite", scale: "small", producing: true }),
        mineOf({ city: "211400", mineral: "gold", method: "underground", producing: false }),
        mineOf({}),
      ],
      { asOf },
    );
    // A county's code begins as its city's does: 210381 lies in 210300.
    expect(minesBy(portfolio, "city")).toEqual({ "210300": 2, "211400": 1, "?": 1 });
    expect(minesBy(portfolio, "county")).toEqual({ "210323": 1, "210381": 1, "?": 2 });
    expect(minesBy(portfolio, "mineral")).toEqual({ magnesite: 2, gold: 1, "?": 1 });
    expect(minesBy(portfolio, "scale")).toEqual({ large: 1, small: 1, "?": 2 });
    expect(minesBy(portfolio, "method")).toEqual({ "open-pit": 1, underground: 1, "?": 2 });
    expect(minesBy(portfolio, "state")).toEqual({ producing: 1, stopped: 1, "?": 2 });
    // Xiuyan (210323) is one of the nine counties, Haicheng (210381) is not.
    expect(minesBy(portfolio, "zone")).toEqual({ inside: 1, outside: 1, "?": 2 });
    expect(portfolio.groups?.zone?.map(({ value }) => value)).toEqual(["inside", "outside", undefined]);
  });

  it("takes another list of the zone's counties from the caller", () => {
    const parameters = { "focus-areas.liaodong-counties": { value: ["210381"], source: "Letter" } };
    const portfolio = summarize([mineOf({ county: "210323" }), mineOf({ county: "210381" })], { asOf, parameters });
    expect(portfolio.groups?.zone?.map(({ value }) => value)).toEqual(["inside", "outside"]);
  });

  it("counts mines apart that meet the standard and wait in the creation library", () => {
    const waiting = { inCreationLibrary: true, assessed: true } as const;
    const { total } = summarize(
      [
        mineOf({ ...waiting, green: false }),
        mineOf({ ...waiting, green: true }),
        mineOf(waiting),
        mineOf({ inCreationLibrary: true, assessed: false, green: false }),
      ],
      { asOf },
    );
    // The first waits; the second is listed; whether the third is listed is unknown; the fourth has not passed.
    expect(total.waiting).toEqual({ yes: 1, unknown: 1 });
    expect(total.green).toEqual({ yes: 1, unknown: 1 });
  });

  it("takes for due only new mines whose first year is over", () => {
    const portfolio = summarize(
      [
        // Started 2024-06-30: on 2025-06-30 the year is over. The next starts a day later.
        mineOf({ producing: true, started: "2024-06-30", inProjectLibrary: true }),
        mineOf({ producing: true, started: "2024-07-01", inProjectLibrary: false }),
        mineOf({ producing: true, started: "2022-01-01", inProjectLibrary: false }),
        mineOf({ producing: true, started: "2020-12-31", inProjectLibrary: false }),
      ],
      { asOf },
    );
    expect(portfolio.shares?.["newMines.inProjectLibrary"]).toEqual({
      whole: { yes: 2, unknown: 0 },
      part: { yes: 1, unknown: 0 },
      rest: { yes: 1, unknown: 0 },
    });
    expect(portfolio.total.newMines).toEqual({ yes: 3, unknown: 0 });
  });

  it("says of how many mines each fact is unknown", () => {
    const { unknownFacts } = summarize([mineOf({ green: true }), mineOf({ producing: true })], { asOf });
    const counts = new Map(unknownFacts?.map(({ fact, mines: count }) => [fact, count]));
    expect(counts.get("operation.isProducing")).toBe(1);
    expect(counts.get("greenMine.isListed")).toBe(1);
    expect(counts.get("operation.mineral")).toBe(2);
  });

  it("is a portfolio that can be read again", () => {
    const portfolio = summarize(mines(3, { producing: true }, "a"), { asOf, title: { zh: "三座", en: "Three" } });
    expect(readPortfolio(JSON.parse(JSON.stringify(portfolio)))).toEqual(portfolio);
  });
});

describe("Profiles with one licence number", () => {
  it("are one mine, reported and counted once: the first counts", () => {
    const portfolio = summarize(
      [
        mineOf({ licence: "A", green: true }),
        mineOf({ licence: "B", green: true }),
        mineOf({ licence: "A", green: false }),
        mineOf({ licence: "A", green: true }),
      ],
      { asOf },
    );
    expect(portfolio.duplicates).toEqual([{ licence: "A", profiles: 3, first: 1 }]);
    expect([portfolio.total.mines, portfolio.total.green, portfolio.profiles]).toEqual([2, { yes: 2, unknown: 0 }, 4]);
  });

  it("are never guessed at: mines without a number are counted each, and counted", () => {
    const portfolio = summarize([mineOf({}), mineOf({})], { asOf });
    expect([portfolio.total.mines, portfolio.withoutLicence, portfolio.duplicates]).toEqual([2, 2, []]);
  });
});

describe("A stream of profiles", () => {
  it("comes to what a list of them does", async () => {
    async function* stream(): AsyncGenerator<MineProfile> {
      for (const mine of mines(20, { producing: true, green: true }, "a")) yield await Promise.resolve(mine);
    }
    const counted = await summarizeAsync(stream(), { asOf });
    expect(counted).toEqual(summarize(mines(20, { producing: true, green: true }, "a"), { asOf }));
  });

  it("leaves counts that are no longer than those of one mine", () => {
    let asked = 0;
    function* stream(): Generator<MineProfile> {
      for (const mine of mines(2000, { producing: true, city: "210300" }, "a")) {
        asked += 1;
        yield mine;
      }
    }
    const portfolio = summarize(stream(), { asOf });
    expect([asked, portfolio.total.mines]).toEqual([2000, 2000]);
    const one = summarize(mines(1, { producing: true, city: "210300" }, "a"), { asOf });
    const length = (of: Portfolio) => JSON.stringify(of).replaceAll(/\d+/g, "0").length;
    expect(length(portfolio)).toBe(length(one));
  });
});
