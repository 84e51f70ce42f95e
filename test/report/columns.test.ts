import { describe, expect, it } from "vitest";
import { padded, widthOf } from "../../src/report/columns.ts";
import { asText } from "../../src/report/text.ts";

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["矿山", 4],
    ["\uff0c\uff08\uff09", 6],
    ["三率 95 %", 9],
    ["e\u0301", 1],
    ["", 0],
    ["\u{20000}", 2],
  ])("counts two columns for a full-width character: %s", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("is filled up to a column on either side, and never cut", () => {
    expect(padded("矿", 4)).toBe("矿  ");
    expect(padded("7", 3, "right")).toBe("  7");
    expect(padded("矿山企业", 3)).toBe("矿山企业");
  });
});

describe("a table in text", () => {
  it("lines its columns up under Chinese and Latin words alike", () => {
    const columns = [
      { title: "分类", align: "left" },
      { title: "n", align: "right" },
      { title: "z", align: "left" },
    ] as const;
    const rows = [
      [["三率与利用"], ["1"], ["end"]],
      [["a"], ["20"], ["end"]],
    ];
    const lines = asText([{ kind: "table", columns, rows }])
      .trimEnd()
      .split("\n")
      .slice(2);
    const starts = lines.map((line) => widthOf(line.slice(0, line.indexOf("end"))));
    expect(starts).toEqual([16, 16]);
  });
});
