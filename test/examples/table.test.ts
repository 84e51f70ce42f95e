import { describe, expect, it } from "vitest";
import { displayWidth, table } from "../../examples/table.ts";

describe("the width of a text in a terminal", () => {
  it.each([
    ["iron", 4],
    // 6 characters of 2 and 2 signs of 1.
    ["示例铁矿(虚构)", 14],
    // 2 characters and 2 full-width signs.
    ["\uff08虚构\uff09", 8],
    // A character beyond the first plane is one sign, not two.
    ["\u{20000}", 2],
    ["", 0],
  ])("of %j is %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a table", () => {
  const rows = [
    ["矿山", "通过", "报告"],
    ["铁矿", "107", "a.md"],
    ["iron mine", "3", "b.md"],
  ];

  it("sets columns under one another by width, with numbers to the right", () => {
    const [head, rule, ...lines] = table(rows, 1).split("\n");
    // The widest first cell has 9 columns; each 4-wide 铁矿 is filled with 5.
    expect(head).toBe("矿山       通过  报告");
    expect(rule).toBe("---------  ----  ----");
    expect(lines).toEqual(["铁矿        107  a.md", "iron mine     3  b.md"]);
  });

  it("has no rule without heads", () => {
    expect(table([["a", "b"]], 0)).toBe("a  b");
  });
});
