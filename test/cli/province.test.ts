import { describe, expect, it } from "vitest";
import { liaoning2021Baseline } from "../../src/index.ts";
import { folderWith, greenMine, type Outcome } from "./command-line.ts";

const asOf = ["--as-of", "2025-06-30", "--locale", "en"];

/** Mines as NDJSON, each producing, listed or not. */
function mines(green: number, all: number): string {
  const lines = Array.from({ length: all }, (_, index) => {
    const number = `L${String(index)}`;
    return JSON.stringify({
      identity: { name: `Mine ${String(index)}`, province: "210000", city: "210300" },
      licences: { mining: { number, validFrom: "2020-01-01", validUntil: "2030-01-01" } },
      operation: { state: "producing", mineral: "iron", productionStartedOn: "2010-01-01" },
      greenMine: { listings: index < green ? [{ level: "national", listedOn: "2021-05-01" }] : [] },
    });
  });
  return lines.join("\n");
}

const broken = '{"identity": {}}';

function on(command: string, text: string, argv: readonly string[] = []): Promise<Outcome> {
  return greenMine([command, folderWith({ "mines.ndjson": text }).path("mines.ndjson"), ...asOf, ...argv]);
}

describe("green-mine targets", () => {
  it("measures 420 of 560 mines as having reached both the number and the rate", async () => {
    const { status, stdout } = await on("targets", mines(420, 560), ["--format", "json"]);
    const { findings } = JSON.parse(stdout) as {
      findings: { measure: string; verdict: string; value: { min: number; max: number } }[];
    };
    const told = findings.filter(({ measure }) => /^completionRate|^greenMines/.test(measure));
    expect(status).toBe(0);
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map(({ verdict }) => verdict))).toEqual(new Set(["passed"]));
  });

  it("measures published counts without a single profile", async () => {
    const counts = folderWith({ "counts.json": JSON.stringify(liaoning2021Baseline) }).path("counts.json");
    const { status, stdout } = await greenMine(["targets", counts, "--as-of", "2020-12-31", "--locale", "en"]);
    expect(status).toBe(0);
    expect(stdout).toContain("14.09 %");
    expect(stdout).toContain("363 mines");
    expect(stdout).toContain("336 mines");
  });

  it("counts the mines that can be read and tells of one that cannot", async () => {
    const { status, stdout, stderr } = await on("targets", `${mines(1, 2)}\n${broken}`);
    expect(status).toBe(3);
    expect(stdout).toContain("50 %");
    expect(stderr).toContain("line 3");
  });
});

describe("green-mine draw", () => {
  const inspectors = JSON.stringify([{ id: "Li" }, { id: "Wang", licences: ["L0", "L1", "L2"] }]);
  const drawn = (argv: readonly string[]) => {
    const folder = folderWith({ "mines.ndjson": mines(1, 20), "inspectors.json": inspectors });
    const files = [folder.path("mines.ndjson"), "--inspectors", folder.path("inspectors.json")];
    return greenMine(["draw", ...files, ...asOf, ...argv]);
  };

  it("gives the same record for the same seed, and another for another", async () => {
    const argv = ["--count", "5", "--format", "json"];
    const first = await drawn(["--seed", "A", ...argv]);
    expect(first.status).toBe(0);
    expect((await drawn(["--seed", "A", ...argv])).stdout).toBe(first.stdout);
    expect((await drawn(["--seed", "B", ...argv])).stdout).not.toBe(first.stdout);
    expect((JSON.parse(first.stdout) as { inspections: unknown[] }).inspections).toHaveLength(5);
  });

  it("says everything that is missing or wrong at once, and why a draw cannot be made", async () => {
    const { status, stderr } = await drawn(["--count", "none", "--stratify", "mineral"]);
    expect(status).toBe(3);
    for (const option of ["--seed", "--count", "--stratify"]) expect(stderr).toContain(option);
    const many = await drawn(["--seed", "A", "--count", "21"]);
    expect([many.status, many.stdout]).toEqual([3, ""]);
    expect(many.stderr).toContain("21");
  });
});

describe("green-mine exit, over many mines", () => {
  it("decides on each in a row of its own", async () => {
    const { status, stdout } = await on("exit", mines(1, 2), ["--format", "ndjson"]);
    const rows = stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as { decision: string });
    expect(status).toBe(0);
    expect(rows.map(({ decision }) => decision)).toEqual(["cantTell", "inapplicable"]);
  });

  it("refuses the history of many", async () => {
    const { status, stderr } = await on("exit", mines(1, 2), ["--from", "2024-01-01"]);
    expect([status, stderr.includes("--from")]).toEqual([3, true]);
  });
});

describe("green-mine deadlines, over many mines", () => {
  const young = `${mines(0, 1).replace("2010-01-01", "2024-02-29")}\n${broken}`;

  it("lists the duties of each, and tells of what cannot be read", async () => {
    const { status, stdout, stderr } = await on("deadlines", young, ["--format", "ndjson"]);
    const rows = stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as { due?: string; state: string });
    expect(rows.find(({ due }) => due === "2025-02-28")?.state).toBe("overdue");
    expect([status, stderr.includes("line 2")]).toEqual([3, true]);
  });

  it("are one calendar", async () => {
    const { stdout } = await on("deadlines", young, ["--format", "ics"]);
    expect(stdout.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(stdout).toContain("DTSTART;VALUE=DATE:20250228");
  });
});
