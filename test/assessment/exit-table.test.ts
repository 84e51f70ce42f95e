import { describe, expect, it } from "vitest";
import { decideExit, type MineProfile, type ParameterOverride } from "../../src/index.ts";
import { type ExitRow, plainExit, type Told } from "./plain-exit.ts";

const asOf = "2025-06-30";
const told = [true, false, undefined] as const;
const orders = ["none", "open", "overdue", undefined] as const;

/** The rows of the truth table: five grounds, dishonesty and listing each three ways, four states of orders, three readings. */
const rows: readonly ExitRow[] = product(
  { listed: told, belowStandard: told, longStop: told, complaint: told, fraud: told, violation: told },
  { dishonest: told, order: orders, overdueRemoves: told },
);

const order = {
  none: [],
  open: [{ issuedOn: "2025-03-01", dueOn: "2025-06-30" }],
  overdue: [{ issuedOn: "2025-03-01", dueOn: "2025-06-29" }],
};

/** A mine of the row, as an authority's record would have it. */
function mineOf(row: ExitRow): MineProfile {
  const listing = { level: "provincial", listedOn: "2022-01-01" } as const;
  return {
    identity: { name: "Row", province: "210000" },
    operation: listIf("stops", row.longStop, { from: "2023-01-01", foundLongOn: "2024-01-01" }),
    greenMine: listIf("listings", row.listed, listing),
    compliance: {
      ...listIf("belowStandardFindings", row.belowStandard, { foundOn: "2024-05-01" }),
      ...listIf("complaints", row.complaint, { on: "2024-01-01", verifiedOn: "2024-05-01", grave: true }),
      ...listIf("fraudFindings", row.fraud, { foundOn: "2024-05-01" }),
      ...listIf("violations", row.violation, { foundOn: "2024-05-01", major: true }),
      ...listIf("dishonestyFindings", row.dishonest, { foundOn: "2024-05-01" }),
      ...(row.order === undefined ? {} : { rectificationOrders: order[row.order] }),
    },
  };
}

function listIf(key: string, is: Told, item: object): object {
  return is === undefined ? {} : { [key]: is ? [item] : [] };
}

function parametersOf({ overdueRemoves }: ExitRow): Readonly<Record<string, ParameterOverride>> {
  if (overdueRemoves === undefined) return {};
  return { "overdue-order-removes": { value: overdueRemoves, source: "truth table" } };
}

describe("the truth table of exit", () => {
  const decided = rows.map((row) => ({ row, ...decideExit(mineOf(row), { asOf, parameters: parametersOf(row) }) }));

  it("has a row for every combination", () => {
    // 3 listings * 3^5 grounds * 3 dishonesty * 4 orders * 3 readings.
    expect(rows.length).toBe(3 ** 7 * 4 * 3);
    expect(new Set(decided.map(({ decision }) => decision)).size).toBe(5);
    expect(new Set(decided.map(({ blacklist }) => blacklist)).size).toBe(3);
  });

  it("is decided as a plain restatement decides it, row by row", () => {
    const wrong = decided.filter(({ row, decision, possible, blacklist }) => {
      const plain = plainExit(row);
      // Facts that are dated cannot be told to count while it is not known since when the mine is listed.
      if (row.listed === undefined)
        return decision !== "cantTell" || !plain.possible.every((one) => possible.includes(one as never));
      return (
        decision !== plain.decision ||
        blacklist !== plain.blacklist ||
        [...possible].sort().join() !== plain.possible.join()
      );
    });
    expect(wrong.map(({ row, decision }) => ({ row, decision, plain: plainExit(row) })).slice(0, 3)).toEqual([]);
  });

  it("never removes without a ground", () => {
    const removed = decided.filter(({ decision }) => decision === "remove");
    expect(removed.filter(({ grounds }) => grounds.every(({ verdict }) => verdict !== "failed"))).toEqual([]);
    expect(removed.length).toBeGreaterThan(1000);
  });

  it("never lets what is unknown hide a known ground", () => {
    const grounded = decided.filter(
      ({ row }) =>
        row.listed === true &&
        [row.belowStandard, row.longStop, row.complaint, row.fraud, row.violation].includes(true),
    );
    expect(grounded.filter(({ decision }) => decision !== "remove")).toEqual([]);
    expect(grounded.length).toBeGreaterThan(1000);
  });

  it("names what it waits for where decision or blacklist cannot be told, and nothing where both are settled", () => {
    const silent = decided.filter(({ decision, blacklist, missing, missingParameters }) => {
      const waits = decision === "cantTell" || blacklist === "cantTell";
      return waits !== missing.length + missingParameters.length > 0;
    });
    expect(silent.map(({ row }) => row).slice(0, 3)).toEqual([]);
  });
});

/** Every combination of the choices for each key. */
function product(...choices: readonly Readonly<Record<string, readonly unknown[]>>[]): ExitRow[] {
  const entries = choices.flatMap((part) => Object.entries(part));
  return entries.reduce<object[]>(
    (made, [key, values]) => made.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  ) as ExitRow[];
}
