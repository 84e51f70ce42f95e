import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.ts";
import { explain } from "../../src/assessment/explain.ts";
import { report } from "../../src/report/report.ts";
import { headings } from "./section.ts";
import { recoveryLimit, sampleMine } from "./sample-mine.ts";
import { sampleSet } from "./sample-set.ts";

const asOf = "2024-06-30";

/** A report in which every text that a user can give is the same foreign one. */
function withForeign(foreign: string, format: "text" | "markdown") {
  const determinations = [
    { rule: "greened", verdict: "failed", by: foreign, on: "2024-01-01", evidence: foreign, note: foreign },
    { rule: "recovered", verdict: "passed", by: foreign, on: "2024-01-01", evidence: foreign, note: foreign },
    { rule: foreign, verdict: "passed", by: foreign, on: "2024-01-01" },
  ] as const;
  const parameters = { "recovery.minimum": { value: 90, source: foreign } };
  const profile = sampleMine({ name: foreign, licence: foreign });
  const options = { asOf, ruleSet: sampleSet, parameters };
  const locale = "en";
  return [
    report(assess(profile, { ...options, determinations, newerRevision: foreign }), { format, locale }),
    report(explain(profile, { ...options, rule: "recovered" }), { format, locale }),
  ].join("");
}

const innocent = "Mine A";

describe("in Markdown, text that a user gives", () => {
  const hostile = [
    "# x | <script>alert(1)</script> \n**b**",
    "\n\n# heading\n- item\n\n| a | b |\n| - | - |",
    "[link](javascript:alert(1)) ![image](http://example.com/x.png)",
    "http://example.com www.example.com <http://example.com>",
    "`code` ``` fence ~~~ ~~struck~~ _it_ __bold__ $x^2$ :smile: @name",
    "&lt;b&gt; &#60;b&#62; <!-- comment --> <b onclick=x>",
    "1. one + two - three = four > five",
    "ends with a backslash \\",
    "\\| \\\\| |",
  ];

  it.each(hostile)("adds no line, heading, cell or markup: %j", (foreign) => {
    const [plain, attacked] = [withForeign(innocent, "markdown"), withForeign(foreign, "markdown")];
    expect(attacked.split("\n").length).toBe(plain.split("\n").length);
    for (const level of [1, 2, 3] as const) {
      expect(headings(attacked, level).length).toBe(headings(plain, level).length);
    }
    for (const [index, line] of attacked.split("\n").entries()) {
      expect(markupIn(line)).toEqual(markupIn(plain.split("\n")[index] ?? ""));
    }
  });

  it("keeps every character that it shows", () => {
    const escaped = withForeign("# x | <b> *y*", "markdown");
    expect(escaped.split("\n")[0]).toBe("# Green-mine assessment: \\# x &#124; &lt;b&gt; \\*y\\*");
  });

  /** What a reader of Markdown would take for markup in a line: signs that are not escaped. */
  function markupIn(line: string): string[] {
    const unescaped = line.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|#124);/g, "");
    return unescaped.match(/[*_`~[\]<>|#!&]|:\/\/|www\./g) ?? [];
  }
});

describe("in both formats, text that a user gives", () => {
  const commands = [
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]0;title\u0007bell", "bell"],
    ["\u001b]8;;http://a.b\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["\u009b2Jgone", "gone"],
    ["\u001bcreset", "reset"],
    ["nul\u0000 del\u007f next\u0085line", "nul del next line"],
    ["right\u202eto\u202c left \u2066in\u2069", "rightto left in"],
    ["two\r\nlines\u2028three\ttabbed", "two lines three tabbed"],
    ["open \u001b]0;no end", "open 0;no end"],
  ] as const;

  it.each(commands)("commands no terminal and reorders nothing: %j", (foreign, kept) => {
    for (const format of ["text", "markdown"] as const) {
      const written = withForeign(foreign, format);
      // eslint-disable-next-line no-control-regex -- control characters are what it is about
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(written.split("\n").length).toBe(withForeign(innocent, format).split("\n").length);
    }
    expect(withForeign(foreign, "text").split("\n")[0]).toBe(`Green-mine assessment: ${kept}`);
  });

  it("cannot swallow the words around it, however it is cut", () => {
    const [opening, closing] = ["\u001b]", "\u0007"];
    const determinations = [
      { rule: "recovered", verdict: "passed", by: opening, on: "2024-01-01", note: closing },
    ] as const;
    const assessment = assess(sampleMine(), { asOf, ruleSet: sampleSet, determinations });
    expect(report(assessment, { format: "text", locale: "en" })).toContain(" on 2024-01-01 (counts");
  });

  it("leaves Chinese and other scripts as they are", () => {
    const name = "鞍山市某铁矿(一号采场)";
    const assessment = assess(sampleMine({ name }), { asOf, ruleSet: sampleSet, parameters: recoveryLimit });
    expect(report(assessment, { format: "text", locale: "zh" })).toContain(name);
  });
});
