import { describe, expect, it } from "vitest";
import { listedMine } from "../assessment/exit-mine.ts";
import { eventsIn } from "../report/icalendar.ts";
import { folderWith, greenMine } from "./command-line.ts";
import { complaint } from "./complaint.ts";

const overdue = listedMine({ compliance: { rectificationOrders: [{ issuedOn: "2025-01-01", dueOn: "2025-06-29" }] } });
const order = (dueOn: string) =>
  listedMine({ compliance: { rectificationOrders: [{ issuedOn: "2025-01-01", dueOn }] } });
const fraud = listedMine({ compliance: { fraudFindings: [{ foundOn: "2025-06-30" }] } });

describe("The status of exit says what was decided", () => {
  it.each([
    ["it stays", 0, listedMine({})],
    ["it has to rectify", 1, order("2025-06-30")],
    ["it leaves", 1, fraud],
    ["nobody can tell", 2, overdue],
    ["it is not in the directory", 4, listedMine({ greenMine: { listings: [] } })],
  ])("%s: %i", async (_, status, profile) => {
    const outcome = await greenMine(["exit", "--as-of", "2025-06-30"], { stdin: JSON.stringify(profile) });
    expect(outcome).toMatchObject({ status, stderr: "" });
    expect(outcome.stdout).toContain("Exit mine");
  });

  it("and a reading of what the plan leaves open can settle it", async () => {
    const parameters = { "overdue-order-removes": { value: true, source: "a reading to try" } };
    const folder = folderWith({ "readings.json": JSON.stringify(parameters) });
    const argv = ["exit", "--as-of", "2025-06-30", "--parameters", folder.path("readings.json"), "--format", "json"];
    const { status, stdout } = await greenMine(argv, { stdin: JSON.stringify(overdue) });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "exitDecision", decision: "remove" });
  });
});

it("With --from exit tells the history", async () => {
  const argv = ["exit", "--as-of", "2025-06-30", "--from", "2025-06-01", "--format", "json"];
  const { status, stdout } = await greenMine(argv, { stdin: JSON.stringify(fraud) });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    kind: "exitHistory",
    states: [{ decision: "retain", until: "2025-06-29" }, { decision: "remove" }],
  });
});

it("A first day after the day of assessment, or none that exists, is refused", async () => {
  const asked = (from: string) =>
    complaint(["exit", "--as-of", "2025-06-30", "--from", from], "en", { stdin: JSON.stringify(fraud) });
  expect(String(await asked("2025-07-01"))).toContain('--from is "2025-07-01", after --as-of "2025-06-30"');
  expect(String(await asked("2025-06-31"))).toContain("--from");
});

describe("The command deadlines", () => {
  it.each(["text", "markdown", "json", "ics"])("lists a mine's dated duties as %s", async (format) => {
    const argv = ["deadlines", "--as-of", "2025-06-30", "--format", format, "--locale", "en"];
    const { status, stdout, stderr } = await greenMine(argv, { stdin: JSON.stringify(overdue) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    if (format === "ics") expect(eventsIn(stdout)[0]).toMatchObject({ "DTSTART;VALUE=DATE": "20250629" });
    else expect(stdout).toContain("2025-06-29");
  });
});
