import { expect, it } from "vitest";
import { readCell } from "../../src/cli/mines/csv-cell.ts";
import { factById, type FactDescription } from "../../src/profile/facts.ts";

function leaf(id: string): FactDescription {
  const found = factById.get(id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

const [percent, area, started, mineral, name] = [
  "utilization.threeRates.miningRecovery",
  "environment.greenableArea",
  "operation.productionStartedOn",
  "operation.mineral",
  "identity.name",
].map(leaf) as [FactDescription, FactDescription, FactDescription, FactDescription, FactDescription];
const flag = leaf("greenMine.newMinePractice.intensiveMining");
const penalties = leaf("compliance.penalties");

it.each([
  [percent, "80", 80],
  [percent, " 80.5 ", 80.5],
  [percent, "８０．５", 80.5],
  [percent, "85%", 85],
  [percent, "85.00 ％", 85],
  [area, "0", 0],
  [area, "1e3", 1000],
  [area, ".5", 0.5],
  [area, "1,234.5", 1234.5],
  [area, "1,234,567", 1_234_567],
  [flag, "是", true],
  [flag, "否", false],
  [flag, "TRUE", true],
  [flag, "false", false],
  [flag, "Yes", true],
  [flag, "no", false],
  [started, "2024-01-31", "2024-01-31"],
  [started, "2024/1/1", "2024-01-01"],
  [started, "2024-1-1", "2024-01-01"],
  [started, "2024年1月1日", "2024-01-01"],
  [started, "２０２４年 12月 31日", "2024-12-31"],
  [mineral, "sand-gravel", "sand-gravel"],
  [mineral, "普通建筑砂石", "普通建筑砂石"],
  [mineral, "Construction sand and gravel", "sand-gravel"],
  [name, " =甲矿 ", "=甲矿"],
  [penalties, "[]", []],
  [penalties, '[{"on": "2024-01-01"}]', [{ on: "2024-01-01" }]],
])("$id reads %s as %j", (fact, cell, value) => {
  const expected = value === "普通建筑砂石" ? "sand-gravel" : value;
  expect(readCell(cell, fact)).toEqual({ value: expected });
});

it.each([
  // 1,234 may be 1234 or 1.234; 1,5 may be 1.5 or a slip; 12,34 is neither.
  [area, "1,234", /its comma may group thousands or be a decimal mark/],
  [area, "1,5", /its comma may/],
  [area, "12,34,567", /its comma may/],
  [area, "0,123,456", /its comma may/],
  // A superscript is no digit: 10² is not 102.
  [area, "10²", /give a number without unit/],
  [area, "5 ha", /give a number without unit/],
  [area, "85%", /give a number without unit/],
  [area, "0x10", /give a number without unit/],
  [area, "Infinity", /give a number without unit/],
  [area, "1e999", /too large/],
  [flag, "1", /give true or false/],
  [flag, "有", /give true or false/],
  [started, "2023-02-30", /give a calendar day/],
  [started, "1/2/2024", /give a calendar day/],
  [started, "24-1-1", /give a calendar day/],
  [started, "45292", /give a calendar day/],
  [mineral, "irn", /did you mean "iron"\? Give one of /],
  [penalties, "[", /is "\["; not JSON/],
  [penalties, '[{"on": 1, "on": 2}]', /stands twice/],
])("$id refuses %s", (fact, cell, remedy) => {
  const reading = readCell(cell, fact);
  expect("faults" in reading ? reading.faults.map(({ message }) => message.en) : reading).toEqual([
    expect.stringMatching(remedy),
  ]);
});
