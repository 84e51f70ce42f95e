import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MineProfile, readProfile, readRuleSet, type RuleSet } from "../../src/index.ts";
import { derivedFacts } from "../../src/profile/derived.ts";
import { dayAfter } from "../../src/profile/day.ts";
import { profileWith } from "../laws/arbitrary-profile.ts";
import { randomHead, randomRule } from "../laws/arbitrary-rule-set.ts";
import { type Database, openDatabases } from "./databases.ts";
import { coreVerdicts, judgeLoaded, loadMines } from "./sql-verdicts.ts";

let databases: readonly Database[] = [];
beforeAll(async () => {
  databases = await openDatabases();
});
afterAll(async () => {
  for (const database of databases) await database.close();
});

/** A rule set with a rule for each fact: that it is so. */
function claims(facts: readonly string[]): RuleSet {
  const rules = facts.map((fact, index) => ({
    ...randomRule,
    id: `rule-${index}`,
    obligation: "required",
    requires: { fact, operator: "equal", value: true },
  }));
  return readRuleSet({ ...randomHead, parameters: [], rules });
}

async function expectSame(mines: readonly MineProfile[], days: readonly string[], ruleSet: RuleSet) {
  for (const database of databases) {
    await loadMines(database, mines, days);
    for (const asOf of days) {
      const expected = coreVerdicts(mines, { ruleSet, asOf });
      const told = await judgeLoaded(database, { ruleSet, asOf });
      expect({ asOf, by: database.dialect, ...told }).toEqual({ asOf, by: database.dialect, ...expected });
    }
  }
}

const leapDay = "2024-02-29";
const aroundIt = Array.from({ length: 7 }, (_, count) => dayAfter("2024-02-26", `P${count}D`));
const yearLater = Array.from({ length: 7 }, (_, count) => dayAfter("2025-02-25", `P${count}D`));

describe("In DuckDB and PostgreSQL", () => {
  it("the first year of a mine that began on 29 February is over on 28 February", async () => {
    const ruleSet = claims(["operation.firstYearOver"]);
    const mine = readProfile({ identity: { name: "Mine" }, operation: { productionStartedOn: leapDay } });
    for (const database of databases) {
      await loadMines(database, [mine], ["2025-02-27", "2025-02-28"]);
      const told = async (asOf: string) => (await judgeLoaded(database, { ruleSet, asOf })).verdicts;
      expect([await told("2025-02-27"), await told("2025-02-28")]).toEqual([[["failed"]], [["passed"]]]);
    }
  });

  it("the first year of a mine that is to begin some day, put down as 9999-12-31, is not over", async () => {
    const ruleSet = claims(["operation.firstYearOver"]);
    const mine = readProfile({ identity: { name: "Mine" }, operation: { productionStartedOn: "9999-12-31" } });
    expect(coreVerdicts([mine], { ruleSet, asOf: "2025-06-30" }).verdicts).toEqual([["failed"]]);
    await expectSame([mine], ["2025-06-30"], ruleSet);
  });

  it("first years end on the days on which they end in the library, around 29 February", async () => {
    const starts = ["0001-01-01", "9999-12-31", "2023-02-27", "2023-02-28", "2023-03-01", ...aroundIt, ...yearLater];
    const states = [undefined, "planned", "under-construction", "producing"];
    const mines = [undefined, ...starts].flatMap((start) =>
      states.map((state) =>
        profileWith({
          "identity.name": "Mine",
          ...(start !== undefined && { "operation.productionStartedOn": start }),
          ...(state !== undefined && { "operation.state": state }),
        }),
      ),
    );
    const facts = ["operation.firstYearOver", "operation.hasStarted", "operation.isNewMine", "operation.isProducing"];
    await expectSame(mines, [...aroundIt, ...yearLater], claims(facts));
  });

  /** Facts that say whether something has happened, or holds between two days. */
  const dated = derivedFacts.filter(
    ({ type, needs }) => type === "boolean" && needs.some((need) => /(On|From|Until)$/.test(need)),
  );

  it.each(dated)("$id is so on the days on which it is in the library", async ({ id, needs }) => {
    const days = ["2025-06-29", "2025-06-30", "2025-07-01"];
    const values = (need: string): readonly unknown[] => {
      if (/(On|From|Until)$/.test(need)) return [undefined, ...days];
      return need === "operation.state" ? [undefined, "producing", "stopped", "planned"] : [undefined, true, false];
    };
    const combined = needs.reduce<readonly Readonly<Record<string, unknown>>[]>(
      (all, need) =>
        all.flatMap((one) => values(need).map((value) => (value === undefined ? one : { ...one, [need]: value }))),
      [{}],
    );
    const mines = combined.map((leaves) => profileWith({ "identity.name": "Mine", ...leaves }));
    await expectSame(mines, days, claims([id]));
  });

  it("a day is compared with one that no column can hold as in the library", async () => {
    const operators = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
    const rules = ["0000-02-29", "0001-01-01", "2025-06-30", "9999-12-31"].flatMap((value) =>
      operators.map((operator) => ({
        ...randomRule,
        id: `${operator.toLowerCase()}-${value}`,
        obligation: "required",
        requires: { fact: "greenMine.plan.preparedOn", operator, value },
      })),
    );
    const days = [undefined, "0001-01-01", "2025-06-30", "9999-12-31"];
    const mines = days.map((day) =>
      profileWith({ "identity.name": "Mine", ...(day !== undefined && { "greenMine.plan.preparedOn": day }) }),
    );
    await expectSame(mines, ["2025-06-30"], readRuleSet({ ...randomHead, parameters: [], rules }));
  });

  it("a mine lies in Liaoning by the first of its codes that is given", async () => {
    const codes = [undefined, "210000", "220000"];
    const mines = codes.flatMap((province) =>
      codes.flatMap((city) =>
        codes.map((county) =>
          profileWith({
            "identity.name": "Mine",
            ...(province !== undefined && { "identity.province": province }),
            ...(city !== undefined && { "identity.city": city }),
            ...(county !== undefined && { "identity.county": county }),
          }),
        ),
      ),
    );
    await expectSame(mines, ["2025-06-30"], claims(["identity.inLiaoning"]));
  });

  it("only the rows of the day of assessment are judged", async () => {
    const ruleSet = claims(["licences.mining.isValid"]);
    const mine = readProfile({ identity: { name: "Mine" } });
    for (const database of databases) {
      await loadMines(database, [mine], ["2025-06-29", "2025-06-30"]);
      expect((await judgeLoaded(database, { ruleSet, asOf: "2025-06-30" })).verdicts).toHaveLength(1);
      expect((await judgeLoaded(database, { ruleSet, asOf: "2025-07-01" })).verdicts).toHaveLength(0);
    }
  });
});
