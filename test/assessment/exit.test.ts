import { describe, expect, it } from "vitest";
import { decideExit, liaoning2021, type ParameterOverride, readProfile } from "../../src/index.ts";
import { listedMine } from "./exit-mine.ts";

const asOf = "2025-06-30";
const overdue = { compliance: { rectificationOrders: [{ issuedOn: "2025-03-01", dueOn: "2025-05-31" }] } };

function reading(id: string, value: boolean | number): Readonly<Record<string, ParameterOverride>> {
  return { [id]: { value, source: "a reading to try" } };
}

describe("A listed green mine", () => {
  it("stays where nothing speaks against it", () => {
    const { decision, blacklist, consequences, listedSince, notices } = decideExit(listedMine({}), { asOf });
    expect({ decision, blacklist, consequences, listedSince, notices }).toEqual({
      decision: "retain",
      blacklist: "none",
      consequences: [],
      listedSince: "2022-01-01",
      notices: [],
    });
  });

  it("has to rectify up to and on the last day of an order, and afterwards nobody can tell what follows", () => {
    const mine = listedMine(overdue);
    const on = (day: string) => {
      const { decision, order } = decideExit(mine, { asOf: day });
      return [decision, order.state, order.due, order.orders[0]?.daysLeft];
    };
    expect(on("2025-02-28")).toEqual(["retain", "none", undefined, undefined]);
    expect(on("2025-03-01")).toEqual(["rectify", "open", "2025-05-31", 91]);
    expect(on("2025-05-31")).toEqual(["rectify", "open", "2025-05-31", 0]);
    expect(on("2025-06-01")).toEqual(["cantTell", "overdue", "2025-05-31", -1]);
  });

  it("with an overdue order is to rectify or removed by the reading that the caller takes", () => {
    const mine = listedMine(overdue);
    const open = decideExit(mine, { asOf });
    expect([open.possible, open.missing, open.missingParameters.map(({ parameter }) => parameter)]).toEqual([
      ["rectify", "remove"],
      [],
      ["overdue-order-removes"],
    ]);
    const [strict, mild] = [true, false].map((value) =>
      decideExit(mine, { asOf, parameters: reading("overdue-order-removes", value) }),
    );
    expect([strict?.decision, mild?.decision]).toEqual(["remove", "rectify"]);
    expect(strict?.notices).toEqual([
      {
        code: "parameter_overridden",
        parameter: "overdue-order-removes",
        value: true,
        source: "a reading to try",
      },
    ]);
  });

  it("exits with removal, publication and, for dishonest conduct, the blacklist, in this order", () => {
    const found = { fraudFindings: [{ foundOn: "2025-06-30" }] };
    const removed = decideExit(listedMine({ compliance: found }), { asOf });
    expect([removed.decision, removed.blacklist]).toEqual(["remove", "none"]);
    expect(removed.consequences.map(({ kind }) => kind)).toEqual(["remove", "publish"]);
    const both = { ...found, dishonestyFindings: [{ foundOn: "2025-06-30" }] };
    const { blacklist, consequences } = decideExit(listedMine({ compliance: both }), { asOf });
    expect(blacklist).toBe("enterpriseAndPersons");
    expect(consequences.map(({ kind, clauses }) => [kind, clauses[0]?.id])).toEqual([
      ["remove", "LN.6.5.4"],
      ["publish", "LN.6.5.4"],
      ["blacklist", "LN.6.5.5"],
    ]);
    expect(consequences.every(({ certain }) => certain)).toBe(true);
  });

  it("is not blacklisted for dishonest conduct without a ground of exit", () => {
    const mine = listedMine({ compliance: { dishonestyFindings: [{ foundOn: "2025-01-01" }] } });
    expect([decideExit(mine, { asOf }).decision, decideExit(mine, { asOf }).blacklist]).toEqual(["retain", "none"]);
  });

  it("cannot be told to be blacklisted while findings of dishonest conduct are not known", () => {
    const compliance = { fraudFindings: [{ foundOn: "2025-01-01" }], dishonestyFindings: undefined };
    const { decision, blacklist, missing } = decideExit(listedMine({ compliance }), { asOf });
    expect([decision, blacklist, missing]).toEqual(["remove", "cantTell", ["compliance.dishonestyFindings"]]);
  });

  it("shows what was found before it was listed anew, and does not count it", () => {
    const mine = listedMine({
      greenMine: {
        listings: [
          { level: "provincial", listedOn: "2020-01-01", removedOn: "2022-06-01" },
          { level: "provincial", listedOn: "2024-01-01" },
        ],
      },
      compliance: { fraudFindings: [{ foundOn: "2022-05-10" }] },
    });
    const now = decideExit(mine, { asOf });
    const fraud = now.grounds.find(({ ground }) => ground === "fraud");
    expect([now.decision, now.listedSince, fraud?.verdict]).toEqual(["retain", "2024-01-01", "passed"]);
    expect(fraud?.evidence).toEqual([
      { list: "compliance.fraudFindings", index: 0, on: "2022-05-10", whileListed: "false" },
    ]);
    expect(decideExit(mine, { asOf: "2022-05-10" }).decision).toBe("remove");
    expect(decideExit(mine, { asOf: "2022-06-01" }).decision).toBe("inapplicable");
  });

  it("that computes below the standard stays, with a notice", () => {
    const mine = listedMine({
      operation: { state: "producing" },
      greenMine: {
        listings: [{ level: "provincial", listedOn: "2022-01-01" }],
        maintenance: { environmentImproved: false },
      },
    });
    const { decision, notices } = decideExit(mine, { asOf });
    expect(decision).toBe("retain");
    expect(notices).toEqual([
      {
        code: "computed_below_standard",
        ruleSet: "liaoning/2021/mine",
        rules: ["provincial-green-mine-environment-improved"],
      },
    ]);
  });

  it("is set beside the national six months, which decide nothing", () => {
    const found = { belowStandardFindings: [{ foundOn: "2024-08-31" }] };
    const on = (day: string) => decideExit(listedMine({ compliance: found }), { asOf: day }).comparison;
    // 2024-08-31 and six months: 2025-02-28, there is no 31 February.
    expect(on("2025-02-28").cases).toEqual([
      {
        list: "compliance.belowStandardFindings",
        index: 0,
        on: "2024-08-31",
        lastDay: "2025-02-28",
        isOver: false,
      },
    ]);
    expect(on("2025-03-01").cases[0]?.isOver).toBe(true);
    expect(on("2025-03-01").confidence).toBe("one-source");
  });
});

describe("A mine that cannot exit", () => {
  it.each([
    ["was never listed", listedMine({ greenMine: { listings: [] } })],
    ["lies outside Liaoning", listedMine({ identity: { province: "220000" } })],
  ])("%s", (_, mine) => {
    const { decision, blacklist, consequences } = decideExit(mine, { asOf });
    expect([decision, blacklist, consequences]).toEqual(["inapplicable", "none", []]);
  });
});

it("Of a mine of which only the name is known every outcome is possible", () => {
  const { decision, possible, missing } = decideExit(readProfile({ identity: { name: "Mine" } }), { asOf });
  expect([decision, possible]).toEqual(["cantTell", ["retain", "rectify", "remove", "inapplicable"]]);
  expect(missing).toContain("greenMine.listings");
});

describe("Bad input is refused", () => {
  it("a day that does not exist", () => {
    expect(() => decideExit(listedMine({}), { asOf: "2025-02-30" })).toThrow("asOf");
  });

  it("a parameter that the exit set does not have, or whose value does not fit", () => {
    expect(() => decideExit(listedMine({}), { asOf, parameters: reading("long-stops", 12) })).toThrow("long-stop");
    expect(() => decideExit(listedMine({}), { asOf, parameters: reading("long-stop", true) })).toThrow("number");
    expect(() => decideExit(listedMine({}), { asOf, parameters: reading("any-complaint-suffices", 1) })).toThrow(
      "true",
    );
  });

  it("an edition whose exit set lacks a rule that it names", () => {
    const exit = { ...liaoning2021.exit, dishonesty: "no-dishonest-conduct" };
    expect(() => decideExit(listedMine({}), { asOf, edition: { ...liaoning2021, exit } })).toThrow("did you mean");
  });
});
