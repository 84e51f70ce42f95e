import { expect, it } from "vitest";
import { csvOf, sampleJson, type SampleRow, sampleRows } from "../ruleset/sheet-text.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";

const rulesOf = async (file: string) => {
  const { status, stdout, stderr } = await greenMine(["rules", "--rule-set", file, "--format", "json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return (JSON.parse(stdout) as readonly { readonly id: string }[]).map(({ id }) => id);
};

it("A score sheet is taken where a rule set is: as CSV, as TSV, as JSON", async () => {
  const folder = folderWith({
    "sheet.csv": csvOf(sampleRows),
    "SHEET.TSV": csvOf(sampleRows, undefined, "\t"),
    "sheet.json": JSON.stringify(sampleJson),
  });
  const ids = ["p1", "item-2", "v1", "s-1-1-a", "s-1-2", "s-2-1", "s-2-2"];
  for (const name of folder.names()) expect(await rulesOf(folder.path(name))).toEqual(ids);
});

it("A mine is assessed by a score sheet", async () => {
  const sheet = folderWith({ "sheet.csv": csvOf(sampleRows) }).path("sheet.csv");
  const argv = ["assess", "--as-of", "2024-06-30", "--rule-set", sheet, "--format", "json"];
  const { stdout, stderr } = await greenMine(argv, { stdin: '{"identity":{"name":"A"}}' });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ ruleSet: { id: "sheet/sample" }, conclusion: "cantTell" });
});

it("A sheet's faults are told with its file and the rows of its table", async () => {
  const row: SampleRow = { kind: "scored", indicator: "A", item: "B", points: "ten", each: "1" };
  const sheet = folderWith({ "sheet.csv": csvOf([{ kind: "title", item: "Sheet" }, row]) }).path("sheet.csv");
  expect(await complaint(["rules", "--rule-set", sheet], "en")).toEqual([
    `${sheet}: row 3.points is "ten"; give a number, without quotes or unit`,
    `${sheet}: row 3.each is 1; a scored item has none; remove it, or correct the kind`,
  ]);
});

it("The faults of a sheet in JSON are told with line and column", async () => {
  const json = '{"title": "Sheet",\n "items": [{"kind": "scored", "item": "B", "indicator": "A",\n  "points": 0}]}';
  const sheet = folderWith({ "sheet.json": json }).path("sheet.json");
  expect(await complaint(["rules", "--rule-set", sheet], "en")).toEqual([
    `${sheet}, line 3, column 13: items[0].points is 0; it must be more than 0; correct it`,
  ]);
});
