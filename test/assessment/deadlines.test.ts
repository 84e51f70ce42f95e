import { describe, expect, it } from "vitest";
import { calendar, type Deadline, deadlines, type MineProfile, readProfile } from "../../src/index.ts";

/** A mine that began to produce on 29 February 2024, so that its year is over on 28 February 2025. */
function newMine(greenMine: object = { listings: [] }, operation: object = {}): MineProfile {
  return readProfile({
    identity: { name: "New mine", province: "210000" },
    operation: { state: "producing", mineral: "iron", productionStartedOn: "2024-02-29", ...operation },
    greenMine: { listings: [], assessments: [], projectLibrary: { entered: false }, ...greenMine },
    compliance: { rectificationOrders: [] },
  });
}

function the(id: string, mine: MineProfile, asOf: string, parameters = {}): Deadline | undefined {
  return deadlines(mine, { asOf, parameters }).find((one) => one.id === id);
}

const greenInAYear = "new-mine-green-within-one-year";

describe("A new mine that began on 29 February 2024 has to be green by 28 February 2025", () => {
  it.each([
    ["2024-02-29", "due", 365],
    ["2025-02-27", "due", 1],
    ["2025-02-28", "due", 0],
    ["2025-03-01", "overdue", -1],
  ])("on %s: %s, with %i days left", (asOf, state, daysLeft) => {
    expect(the(greenInAYear, newMine(), asOf)).toMatchObject({ state, due: "2025-02-28", daysLeft });
  });

  it.each([
    ["2025-02-28", "met"],
    ["2025-03-01", "metLate"],
    ["2025-04-10", "metLate"],
  ])("listed on %s: %s", (listedOn, state) => {
    const mine = newMine({ listings: [{ level: "provincial", listedOn }] });
    const found = the(greenInAYear, mine, "2025-06-30");
    expect(found).toMatchObject({ state, metOn: listedOn });
    expect(found).not.toHaveProperty("daysLeft");
  });

  it("and is in time although it later went up to national level without a break", () => {
    const listings = [
      { level: "provincial", listedOn: "2025-01-10", removedOn: "2025-05-01" },
      { level: "national", listedOn: "2025-05-01" },
    ];
    expect(the(greenInAYear, newMine({ listings }), "2025-06-30")).toMatchObject({ state: "met", metOn: "2025-01-10" });
  });

  it("and a listing after the day has not happened on it", () => {
    const mine = newMine({ listings: [{ level: "provincial", listedOn: "2025-04-10" }] });
    expect(the(greenInAYear, mine, "2025-04-09")?.state).toBe("overdue");
  });
});

describe("An assessment that is due after a year, with no last day printed", () => {
  const assessed = { assessments: [{ on: "2025-04-10", passed: true, byThirdParty: true }] };
  const latest = { "new-mine.latest-assessment": { value: "P1Y", source: "a reading to try" } };

  it("is open, before the year is over and after", () => {
    for (const asOf of ["2025-02-27", "2025-02-28", "2026-02-28"]) {
      const found = the("new-mine-assessed", newMine(), asOf);
      expect(found).toMatchObject({ state: "open", opens: "2025-02-28" });
      expect(found).not.toHaveProperty("due");
    }
  });

  it("is met once it is passed", () => {
    expect(the("new-mine-assessed", newMine(assessed), "2025-04-10")).toMatchObject({
      state: "met",
      metOn: "2025-04-10",
    });
  });

  it("is met late where the caller sets a last day before it", () => {
    expect(the("new-mine-assessed", newMine(assessed), "2025-06-30", latest)?.state).toBe("metLate");
    expect(the("new-mine-assessed", newMine(), "2025-03-01", latest)).toMatchObject({
      state: "overdue",
      due: "2025-02-28",
    });
  });
});

describe("A duty of which something is not known", () => {
  it("cannot be told, and names what it waits for", () => {
    const mine = newMine({ listings: undefined });
    expect(the(greenInAYear, mine, "2025-03-01")).toMatchObject({
      state: "cantTell",
      due: "2025-02-28",
      missing: ["greenMine.listings"],
    });
  });

  it("is open while production has not begun: no time runs", () => {
    const planned = newMine({}, { state: "planned", productionStartedOn: undefined });
    expect(the(greenInAYear, planned, "2025-03-01")).toMatchObject({ state: "open" });
    expect(the(greenInAYear, planned, "2025-03-01")).not.toHaveProperty("due");
    expect(the(greenInAYear, newMine(), "2024-02-28")?.state).toBe("open");
  });

  it("is left out where it is not for the mine", () => {
    expect(the(greenInAYear, newMine({}, { productionStartedOn: "2019-05-01" }), "2025-03-01")).toBeUndefined();
  });
});

describe("A term of the plan", () => {
  const magnesite = newMine({}, { mineral: "magnesite", productionStartedOn: "2015-01-01", state: "stopped" });

  it("ends on 31 December 2025, and what is striven for can be overdue", () => {
    const id = "magnesite-mine-not-producing-green-within-term";
    expect(the(id, magnesite, "2025-12-31")).toMatchObject({ state: "due", daysLeft: 0, obligation: "strive" });
    expect(the(id, magnesite, "2026-01-01")).toMatchObject({ state: "overdue", due: "2025-12-31" });
  });
});

describe("Orders to rectify", () => {
  const listed = { listings: [{ level: "provincial", listedOn: "2022-01-01" }] };
  const withOrders = (rectificationOrders: unknown) =>
    readProfile({
      identity: { name: "Mine", province: "210000" },
      greenMine: listed,
      compliance: { rectificationOrders },
    });

  it("are each due on their last day, met, met late or not to be told", () => {
    const mine = withOrders([
      { issuedOn: "2025-01-01", dueOn: "2025-02-01", rectifiedOn: "2025-02-01" },
      { issuedOn: "2025-01-01", dueOn: "2025-02-02", rectifiedOn: "2025-02-03" },
      { issuedOn: "2025-03-01", dueOn: "2025-06-30" },
      { issuedOn: "2025-03-02", dueOn: "2025-06-29" },
      { issuedOn: "2025-03-03" },
      { issuedOn: "2025-07-01", dueOn: "2025-08-01" },
    ]);
    const orders = deadlines(mine, { asOf: "2025-06-30" }).filter(({ source }) => source === "order");
    const rule = "upkeep-decline-rectified-in-time";
    expect(orders.map(({ id, state, daysLeft }) => [id, state, daysLeft])).toEqual([
      [`${rule}/2025-01-01`, "met", undefined],
      [`${rule}/2025-01-01/2`, "metLate", undefined],
      [`${rule}/2025-03-02`, "overdue", -1],
      [`${rule}/2025-03-01`, "due", 0],
      [`${rule}/2025-03-03`, "cantTell", undefined],
    ]);
    expect(orders.at(-1)?.missing).toEqual(["compliance.rectificationOrders"]);
  });

  it("cannot be told of a listed mine while they are not known", () => {
    const orders = deadlines(withOrders(undefined), { asOf: "2025-06-30" }).filter(({ source }) => source === "order");
    expect(orders.map(({ state, missing }) => [state, missing])).toEqual([
      ["cantTell", ["compliance.rectificationOrders"]],
    ]);
  });
});

describe("Licences that a rule needs", () => {
  const quarry = (validUntil?: string) =>
    readProfile({
      identity: { name: "Quarry", province: "210000" },
      operation: { state: "producing", mineral: "sand-gravel", productionStartedOn: "2015-01-01" },
      licences: { mining: { validFrom: "2015-01-01", ...(validUntil !== undefined && { validUntil }) } },
      greenMine: { listings: [] },
    });

  it("are due on their last day, which is still in time, and say that this is a reading", () => {
    const licence = (asOf: string) => the("licences.mining", quarry("2025-06-30"), asOf);
    expect(licence("2025-06-30")).toMatchObject({ source: "licence", state: "due", daysLeft: 0 });
    expect(licence("2025-07-01")).toMatchObject({ state: "overdue", daysLeft: -1 });
    expect(licence("2025-06-30")?.reading?.en).toContain("reading");
  });

  it("cannot be told without their last day", () => {
    expect(the("licences.mining", quarry(), "2025-06-30")).toMatchObject({
      state: "cantTell",
      missing: ["licences.mining.validUntil"],
    });
  });

  it("are no matter for a mine of which no rule asks for them", () => {
    expect(the("licences.mining", newMine(), "2025-06-30")).toBeUndefined();
  });
});

it("A calendar holds the duties of all its mines, the first to fall due first", () => {
  const mines = [newMine({}, { productionStartedOn: "2024-06-01" }), newMine()];
  const { kind, mines: count, deadlines: all } = calendar(mines, { asOf: "2025-03-01" });
  expect([kind, count, all.length]).toEqual([
    "calendar",
    2,
    mines.flatMap((mine) => deadlines(mine, { asOf: "2025-03-01" })).length,
  ]);
  const days = all.flatMap(({ due }) => due ?? []);
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe("2025-02-28");
  expect(all.findLastIndex(({ due }) => due !== undefined)).toBeLessThan(all.findIndex(({ due }) => due === undefined));
});

it("A day that does not exist is refused, also for no mine at all", () => {
  expect(() => deadlines(newMine(), { asOf: "2025-02-29" })).toThrow("asOf");
  expect(() => calendar([], { asOf: "2025-02-29" })).toThrow("asOf");
});
