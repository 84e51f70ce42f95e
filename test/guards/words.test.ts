import { describe, expect, it } from "vitest";
import type { Obligation, Words } from "../../src/index.ts";
import { bindingFaults } from "./binding-words.ts";
import { listed, ruleFiles } from "./rule-files.ts";

const rules = ruleFiles.flatMap((file) => file.rules);
const register = new Map(listed("clauses", "rules/").map((clause) => [clause.id, clause]));

/** The obligation that each force of a clause gives the rules that come from it. */
const obligations: Readonly<Record<string, Obligation>> = {
  must: "required",
  should: "strive",
  strive: "strive",
  target: "strive",
  encourage: "encouraged",
  guide: "encouraged",
  optional: "encouraged",
  // A duty of government fails no mine.
  duty: "encouraged",
};

describe("What a rule asks for", () => {
  it.each(["required", "strive", "encouraged"] as const)("is worded as %s where it is", (obligation) => {
    const own = rules.filter((rule) => rule.obligation === obligation);
    const culprits = own.flatMap(({ id, requirement }) =>
      bindingFaults(obligation, requirement).map((fault) => `${id}: ${fault}`),
    );
    expect(culprits).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });

  it("binds as the plan's clause does, unless it rests on a standard or a reading", () => {
    const culprits = rules
      .filter(({ basis }) => basis === "plan")
      .flatMap(({ id, clauses, obligation }) =>
        clauses
          .map((clause) => [clause, register.get(clause)?.force ?? "unknown"] as const)
          .filter(([, force]) => obligations[force] !== obligation)
          .map(([clause, force]) => `${id}: ${obligation}, but ${clause} is "${force}"`),
      );
    expect(culprits).toEqual([]);
  });

  it("is advice where only government is addressed: that fails no mine", () => {
    const government = new Set(["authority", "province", "plan"]);
    const culprits = rules
      .filter(({ obligation }) => obligation === "required")
      .filter(({ clauses }) => clauses.every((id) => government.has(register.get(id)?.subject ?? "")))
      .map(({ id, obligation }) => `${id}: ${obligation}`);
    expect(culprits).toEqual([]);
  });
});

describe("The table of binding words", () => {
  const refused: readonly (readonly [obligation: Obligation, words: Words, said: string])[] = [
    ["required", { zh: "矿区应绿化。", en: "The area should be greened." }, "should"],
    ["required", { zh: "矿区应绿化。", en: "The area must be greened; trees may be used." }, "may"],
    ["required", { zh: "矿区力争应绿化。", en: "The area must be greened." }, "力争"],
    ["required", { zh: "矿区宜绿化。", en: "The area must be greened." }, "宜"],
    ["strive", { zh: "矿区力争绿化。", en: "Mines must strive to green the area." }, "must"],
    ["strive", { zh: "矿区应逐步绿化。", en: "Mines strive to green the area." }, "应"],
    ["encouraged", { zh: "鼓励矿区绿化。", en: "Mines are encouraged and must green the area." }, "must"],
    ["encouraged", { zh: "鼓励矿区绿化。", en: "Green the area." }, "does not say"],
    ["required", { zh: "矿区适应绿化。", en: "The area must be greened." }, "does not say"],
  ];

  it.each(refused)("refuses what does not fit %s: %j", (obligation, words, said) => {
    expect(bindingFaults(obligation, words).join("\n")).toContain(said);
  });

  it("lets a word pass that only holds a binding character", () => {
    const words = { zh: "矿区应种植适宜的树种。", en: "The area must be planted with trees that suit it." };
    expect(bindingFaults("required", words)).toEqual([]);
  });
});
