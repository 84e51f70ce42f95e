import { describe, expect, it } from "vitest";
import { crosswalk, type Relation, report } from "../../src/index.ts";
import { crosswalkWords } from "../../src/report/words/crosswalk-words.ts";
import { assessed, asOf, mine, related, standardOf } from "../assessment/standards.ts";
import { assess } from "../../src/assessment/assess.ts";
import { headings, section, spoken, tableRows } from "./section.ts";

const relations: readonly Relation[] = [
  { ...related("greened", "subset", "N20-1"), note: { zh: "绿化只是一部分。", en: "Greening is a part of it." } },
  related("apart", "equal", "N20-P5"),
  { rule: "liked", relation: "none", confidence: "inferred", note: { zh: "无此项。", en: "Nothing like it." } },
];

const province = assessed("province", [
  { rule: "greened", clauses: ["L.1"], verdict: "passed" },
  { rule: "apart", clauses: ["L.2"], verdict: "passed" },
]);
const nation = assessed("nation", [
  { rule: "environment", clauses: ["N20-1"], verdict: "failed" },
  { rule: "reserves", clauses: ["N20-P5"], verdict: "failed" },
  { rule: "licensed", clauses: ["N20-P1"], verdict: "failed" },
]);
const result = crosswalk([province, nation], { relations });
const markdown = report(result, { format: "markdown", locale: "en" });

describe("The report of a crosswalk", () => {
  it("says first which standard the mine conforms to, which it misses, and why", () => {
    expect(headings(markdown, 1)).toEqual(["Standards compared: Trial mine"]);
    expect(headings(markdown, 2)[0]).toBe("Conclusion");
    expect(section(markdown, "Conclusion")).toContain(
      "**Conforms** to “Standard province”, but **does not conform** to “Standard nation”, because these fail: Rule environment; Rule reserves; Rule licensed.",
    );
    expect(report(result, { format: "text", locale: "zh" })).toContain(
      "符合《标准 province》，但未达到《标准 nation》，因为以下各条不通过：规则 environment；规则 reserves；规则 licensed。",
    );
  });

  it("sets each rule that decides beside its counterpart, with the relation and what that rests on", () => {
    expect(tableRows(section(markdown, "Why"))).toEqual([
      [
        "Rule environment (`environment`)",
        "failed",
        "Rule greened: passed",
        "the counterpart asks less than N20-1; confidence: two sources agree; Greening is a part of it.",
      ],
      [
        "Rule reserves (`reserves`)",
        "failed",
        "Rule apart: passed",
        "the counterpart asks the same as N20-P5; confidence: two sources agree",
      ],
      ["Rule licensed (`licensed`)", "failed", "No relation to the other set is recorded", ""],
    ]);
  });

  it("tells contradictions apart from verdicts that merely differ, with what follows", () => {
    expect(tableRows(section(markdown, "Contradictions"))).toEqual([
      [
        "Rule apart: passed",
        "Rule reserves: failed",
        "this rule asks the same as N20-P5; confidence: two sources agree",
        "the clause, where it applies, is met",
      ],
    ]);
    expect(tableRows(section(markdown, "Counterparts with different verdicts")).map((row) => [row[0], row[3]])).toEqual(
      [["Rule greened: passed", "nothing about the clause"]],
    );
  });

  it("says that an intersection rests on headings", () => {
    expect(section(markdown, "How to read this")).toContain("rests on the heading alone");
    expect(report(result, { format: "markdown", locale: "zh" })).toContain("只据标题");
  });

  it("says why there is no counterpart", () => {
    const from = assessed("province", [
      { rule: "liked", clauses: ["L.1"], verdict: "failed" },
      { rule: "greened", clauses: ["L.2"], verdict: "failed" },
    ]);
    const other = assessed("other", [{ rule: "else", clauses: ["O.1"], verdict: "passed" }]);
    const text = report(crosswalk([other, from], { relations }), { format: "markdown", locale: "en" });
    expect(tableRows(section(text, "Why")).map((row) => row[2])).toEqual([
      "No counterpart in the texts at hand: Nothing like it.",
      "Related to N20-1, but no rule of the other set comes from there",
    ]);
  });

  it("names what an undecided rule waits for", () => {
    const open = assessed("nation", [{ rule: "open", clauses: ["N20-1"], verdict: "cantTell" }]);
    const text = report(crosswalk([province, open], { relations }), { format: "markdown", locale: "zh" });
    expect(section(text, "结论")).toContain("是否达到《标准 nation》**无法判定**，因为以下各条未决：规则 open。");
    expect(tableRows(section(text, "原因"))[0]?.[1]).toMatch(/^无法判定：可绿化/);
  });

  it("says so where all standards conclude alike, and where a score decides", () => {
    const alike = crosswalk([province, assessed("twin", [{ rule: "one", clauses: ["T"], verdict: "passed" }])]);
    expect(section(report(alike, { format: "markdown", locale: "en" }), "Conclusion")).toContain(
      "All rule sets conclude alike: conforms.",
    );
    const nationOf = assessed("nation", [{ rule: "one", clauses: ["T"], verdict: "passed" }]);
    const scored = crosswalk([province, { ...nationOf, model: "points", conclusion: "doesNotConform" }]);
    expect(section(report(scored, { format: "markdown", locale: "en" }), "Conclusion")).toContain(
      "to “Standard nation”: its score decides that, no single rule.",
    );
  });

  it("names five rules and counts the others", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const many = assessed(
      "nation",
      names.map((rule) => ({ rule, clauses: ["N"], verdict: "failed" as const })),
    );
    expect(report(crosswalk([province, many]), { format: "text", locale: "en" })).toContain(
      "fail: Rule a; Rule b; Rule c; Rule d; Rule e, and 2 more.",
    );
  });

  it("passes on what is to be known before trusting an assessment, and whose it is", () => {
    const ruleSet = standardOf("nation", [{ rule: "one", clauses: ["T"], verdict: "passed" }]);
    const parameters = { limit: { value: 80, source: "*made up*" } };
    const overridden = assess(mine, { asOf, ruleSet, parameters });
    const notices = section(report(crosswalk([province, overridden]), { format: "markdown", locale: "en" }), "Notices");
    expect(notices).toMatch(/^- Standard nation: .*`limit` = 80.*\\\*made up\\\*/m);
  });
});

it("An assessor's verdict on a rule of one standard is no stray because the other lacks the rule.", () => {
  const determinations = [
    { rule: "one", verdict: "passed" as const, by: "A", on: "2024-01-01" },
    { rule: "nowhere", verdict: "passed" as const, by: "A", on: "2024-01-01" },
  ];
  const assessments = ["one", "two"].map((rule) =>
    assess(mine, {
      asOf,
      determinations,
      ruleSet: standardOf(rule, [{ rule, clauses: ["T"], verdict: "cantTell" }]),
    }),
  );
  const strays = crosswalk(assessments).ruleSets.map(({ notices }) => notices);
  const stray = { code: "determination_without_rule", rule: "nowhere" };
  expect(strays).toEqual([[stray], [stray]]);
});

describe("The words of a crosswalk", () => {
  const { zh, en } = crosswalkWords;

  it("fill in all that they are given, in both languages", () => {
    for (const { more, relations: named, notJudged, against, short, byScore } of [zh, en]) {
      expect(spoken(more(["these"], 17))).toMatch(/these.*17/);
      expect(spoken(notJudged(["N20-1"]))).toContain("N20-1");
      for (const relation of Object.values(named)) expect(spoken(relation("SIDE", "N20-1"))).toMatch(/SIDE.*N20-1/);
      for (const said of Object.values(against)) expect(spoken(said("SET"))).toContain("SET");
      for (const said of Object.values(short)) expect(spoken(said("SET", ["RULES"]))).toMatch(/SET.*RULES/);
      for (const said of Object.values(byScore)) expect(spoken(said("SET"))).toContain("SET");
    }
  });
});
