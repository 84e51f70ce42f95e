import { describe, expect, it } from "vitest";
import { decideExit, exitHistory, report } from "../../src/index.ts";
import { deadlineWords } from "../../src/report/words/deadline-words.ts";
import { exitWords } from "../../src/report/words/exit-words.ts";
import { listedMine } from "../assessment/exit-mine.ts";

const asOf = "2025-06-30";
const fraudulent = listedMine({ compliance: { fraudFindings: [{ foundOn: "2025-06-01" }] } });

describe("The report of a decision on exit", () => {
  it.each([
    ["zh", "退出名录", "弄虚作假认定 2025-06-01", "LN.6.5.4"],
    ["en", "leaves the directory", "Fraud found 2025-06-01", "LN.6.5.4"],
  ] as const)("says in %s what is decided, on what evidence, by which clause", (locale, ...parts) => {
    for (const format of ["text", "markdown"] as const) {
      const text = report(decideExit(fraudulent, { asOf }), { format, locale });
      for (const part of parts) expect(text).toContain(part);
    }
  });

  it("lists what is possible and missing where it cannot be told, and how a reading is given", () => {
    const mine = listedMine({ compliance: { rectificationOrders: [{ issuedOn: "2025-01-01", dueOn: "2025-06-29" }] } });
    const text = report(decideExit(mine, { asOf }), { format: "text", locale: "en" });
    expect(text).toContain("still possible: has to rectify, leaves");
    expect(text).toContain("An overdue order removes (overdue-order-removes)");
    expect(text).toContain("1 day past");
    expect(text).toContain("For comparison only");
  });

  it("lets the mine's name be no markup", () => {
    const named = listedMine({ identity: { name: "A | **B**" } });
    expect(report(decideExit(named, { asOf }), { format: "markdown", locale: "en" })).not.toContain("**B**");
  });
});

it("The report of a history has a row for each period", () => {
  const history = exitHistory(fraudulent, { from: "2025-05-01", asOf });
  const text = report(history, { format: "text", locale: "en" });
  expect(text).toMatch(/2025-05-01 {2}2025-05-31 {2}stays/);
  expect(text).toMatch(/2025-06-01 {2}2025-06-30 {2}leaves/);
});

it("The words of exit and deadlines name the same things in both languages", () => {
  expect(shape(exitWords.en)).toEqual(shape(exitWords.zh));
  expect(shape(deadlineWords.en)).toEqual(shape(deadlineWords.zh));
});

function shape(words: object): unknown {
  return Object.entries(words).map(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? [key, Object.keys(value)]
      : [key, typeof value],
  );
}
