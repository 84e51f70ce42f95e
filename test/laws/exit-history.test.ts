import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decideExit, exitHistory, type MineProfile, type ParameterOverride } from "../../src/index.ts";
import { daysAfter, itemsFrom } from "./arbitrary-leaf.ts";

// Many days of many mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const [first, last] = ["2022-12-20", "2025-01-10"] as const;

/** Lists that bear on exit with items whose first days lie in a few months; some lists are left out. */
const lists = [
  "operation.stops",
  "greenMine.listings",
  "compliance.belowStandardFindings",
  "compliance.complaints",
  "compliance.fraudFindings",
  "compliance.violations",
  "compliance.dishonestyFindings",
  "compliance.rectificationOrders",
] as const;

const someDay = fc.nat(600).map((count) => daysAfter("2023-01-01", count));
const items = (id: string) =>
  fc.option(fc.array(itemsFrom(id, someDay), { maxLength: 3 }), { nil: undefined, freq: 6 });
const mines = fc.tuple(...lists.map(items)).map((values): MineProfile => {
  const profile: Record<string, Record<string, unknown>> = { identity: { name: "Mine", province: "210000" } };
  for (const [index, id] of lists.entries()) {
    const [section = "", key = ""] = id.split(".");
    if (values[index] !== undefined) (profile[section] ??= {})[key] = values[index];
  }
  return profile as unknown as MineProfile;
});

const source = "a reading to try";
const readings: fc.Arbitrary<Readonly<Record<string, ParameterOverride>>> = fc.constantFrom(
  {},
  { "long-stop": { value: 3, source }, "overdue-order-removes": { value: true, source } },
  { "long-stop": { value: 1.5, source }, "any-complaint-suffices": { value: false, source } },
  { "major-governs-offences": { value: false, source }, "overdue-order-removes": { value: false, source } },
);

/** What a history tells of a day, as `decideExit` tells it. */
function decidedOn(mine: MineProfile, day: string, parameters: Readonly<Record<string, ParameterOverride>>) {
  const { decision, possible, blacklist, order, grounds } = decideExit(mine, { asOf: day, parameters });
  const having = (verdict: string) => grounds.filter((one) => one.verdict === verdict).map(({ ground }) => ground);
  return {
    decision,
    possible,
    blacklist,
    order: order.state,
    standing: having("failed"),
    undecided: having("cantTell"),
  };
}

describe("The history of exit", () => {
  it("says of every day what is decided on that day", () => {
    fc.assert(
      fc.property(mines, readings, (mine, parameters) => {
        const { states } = exitHistory(mine, { from: first, asOf: last, parameters });
        for (let day: string = first; day <= last; day = daysAfter(day, 1)) {
          const told = states.find(({ from, until }) => from <= day && day <= until);
          expect({ day, ...told }).toMatchObject({ day, ...decidedOn(mine, day, parameters) });
        }
      }),
      { numRuns: 25 },
    );
  });

  it("covers its period without gap or overlap, and neighbours differ", () => {
    fc.assert(
      fc.property(mines, readings, (mine, parameters) => {
        const { states, from, asOf } = exitHistory(mine, { asOf: last, parameters });
        expect([states[0]?.from, states.at(-1)?.until]).toEqual([from, asOf]);
        for (const [index, next] of states.slice(1).entries()) {
          const before = states[index];
          expect(daysAfter(before?.until ?? "", 1)).toBe(next.from);
          const told = (state: typeof before) => ({ ...state, from: 0, until: 0, events: 0 });
          expect(told(next)).not.toEqual(told(before));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same up to a day, whatever comes after it", () => {
    fc.assert(
      fc.property(mines, someDay, (mine, asOf) => {
        const whole = exitHistory(mine, { from: first, asOf: last });
        const part = exitHistory(mine, { from: first, asOf });
        const cut = whole.states.filter(({ from }) => from <= asOf);
        expect(part.states).toEqual(cut.map((state) => ({ ...state, until: state.until > asOf ? asOf : state.until })));
      }),
      { numRuns: 100 },
    );
  });
});

it("A history that would end before it begins is refused", () => {
  const mine = { identity: { name: "Mine" } };
  expect(() => exitHistory(mine, { from: "2025-01-02", asOf: "2025-01-01" })).toThrow("before from");
});
