import { describe, expect, it } from "vitest";
import { type Condition, readRuleSet, type Rule, type RuleSet, RuleSetError, ruleSets } from "../../src/index.ts";
import { comparisonsIn, isParameter } from "../../src/ruleset/condition.ts";
import { figuresIn } from "../../src/ruleset/points.ts";
import { orderFaults } from "./key-order.ts";
import { dataFiles, listed, ruleFiles } from "./rule-files.ts";
import { wordFaults, wordsIn } from "./word-faults.ts";

const edition = "liaoning/2021";
const rules = ruleFiles.flatMap((file) => file.rules);

/** The conditions of a rule, by the key that holds them. */
function conditionsOf(rule: Rule): (readonly [key: string, condition: Condition])[] {
  const { appliesWhen, requires } = rule;
  return [
    ...(appliesWhen ? [["appliesWhen", appliesWhen] as const] : []),
    ...(requires ? [["requires", requires] as const] : []),
  ];
}

describe.each(ruleFiles)("$name", ({ path, text, json, category, rules: own }) => {
  it("has at most 300 lines", () => {
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(300);
  });

  it("holds its category, then its rules", () => {
    expect(Object.keys(json)).toEqual(["category", "rules"]);
    expect(own.length).toBeGreaterThan(0);
  });

  it("keeps the order of keys: who, where from, how binding, what, words", () => {
    const culprits = own.flatMap((rule) => [
      ...orderFaults("rule", rule, rule.id),
      ...(rule.target ? orderFaults("target", rule.target, `${rule.id}.target`) : []),
      ...(rule.due ? orderFaults("due", rule.due, `${rule.id}.due`) : []),
      ...conditionsOf(rule).flatMap(([key, condition]) =>
        comparisonsIn(condition).flatMap((one) => orderFaults("comparison", one, `${rule.id}.${key}`)),
      ),
    ]);
    expect(culprits).toEqual([]);
    expect(orderFaults("category", category, path)).toEqual([]);
  });

  it("gives each rule an id in kebab-case", () => {
    expect(own.map(({ id }) => id).filter((id) => !/^[a-z]+[a-z0-9]*(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it("has no number in its points", () => {
    const culprits = own.filter(({ points }) => figuresIn(points).some((figure) => typeof figure === "number"));
    expect(culprits.map(({ id }) => id)).toEqual([]);
  });

  it("writes a reading out exactly where a reading is the basis", () => {
    const culprits = own.filter(({ basis, reading }) => (basis === "reading") !== (reading !== undefined));
    expect(culprits.map(({ id, basis }) => `${id}: ${basis}`)).toEqual([]);
  });

  it("says what it asks in whole sentences, under titles that are none", () => {
    const culprits = own.flatMap(({ id, title, requirement, remedy, reading }) => [
      ...[requirement, remedy, reading].flatMap((words) =>
        !words || (words.zh.endsWith("。") && words.en.endsWith(".")) ? [] : [`${id}: ${words.zh} / ${words.en}`],
      ),
      ...(/[。.]$/.test(title.zh) || title.en.endsWith(".") ? [`${id}: ${title.zh} / ${title.en}`] : []),
    ]);
    expect(culprits).toEqual([]);
  });
});

describe("All rules", () => {
  it("have an id of their own", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("ask for parameters that exist", () => {
    const known = new Set(listed("parameters", "rules/").map(({ id }) => id));
    const culprits = rules.flatMap((rule) =>
      parametersOf(rule)
        .filter((parameter) => !known.has(parameter))
        .map((parameter) => `${rule.id}: ${parameter}`),
    );
    expect(culprits).toEqual([]);
  });
});

describe("The parameters of the shipped sets", () => {
  it("are each asked for by a rule", () => {
    const sets = Object.values(ruleSets);
    const asked = new Set(sets.flatMap((set) => [...set.rules.flatMap(parametersOf), ...modelParameters(set)]));
    const dead = sets.flatMap((set) => set.parameters.map(({ id }) => id)).filter((id) => !asked.has(id));
    expect([...new Set(dead)]).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
  });
});

describe("The files under rules", () => {
  it("keep the order of keys of clauses, parameters, documents and errata", () => {
    const culprits = [
      ...listed("clauses", "rules/").flatMap((clause) => orderFaults("clause", clause, clause.id)),
      ...listed("errata", "rules/").flatMap((erratum) => orderFaults("erratum", erratum, erratum.id)),
      ...listed("documents", "rules/").flatMap((document) => orderFaults("document", document, document.id)),
      ...listed("parameters", "rules/").flatMap((parameter) => [
        ...orderFaults("parameter", parameter, parameter.id),
        ...[...(parameter.values ?? []), ...(parameter.rows ?? [])].flatMap((entry) =>
          orderFaults("datedValue", entry, `${parameter.id} from ${entry.from}`),
        ),
      ]),
    ];
    expect(culprits).toEqual([]);
  });

  it.each(dataFiles)("in $name have Chinese and English everywhere, each in its own place", ({ path, json }) => {
    // The notes on errata quote the characters that the document misprints.
    const said = wordsIn(json, path).filter(({ place }) => !/\.errata\[.*\]\.note$/.test(place));
    expect(said.flatMap(wordFaults)).toEqual([]);
  });
});

describe.each(Object.values(ruleSets))("The shipped set $id", (set) => {
  it("is read without a fault from its bundled JSON, and stays what it is", () => {
    // What a set includes is already joined in, so that the bundle stands alone.
    const bundle: unknown = JSON.parse(JSON.stringify(set));
    expect(faultsOf(bundle)).toEqual([]);
    expect(readRuleSet(bundle)).toEqual(set);
  });

  it("is frozen through and through", () => {
    expect(thawed(set, set.id)).toEqual([]);
  });
});

describe("Reading a rule set", () => {
  it.each(["no-such-parameter", "environment.minimum-greening-coverage"])(
    "refuses a day due that rests on %s, which is no known length of time",
    (parameter) => {
      const set = ruleSets[`${edition}/assessment`];
      const due = { fact: "operation.productionStartedOn", plus: { parameter }, metOn: "greenMine.listedOn" };
      const bundle = { ...set, rules: set?.rules.slice(0, 1).map((rule) => ({ ...rule, due })) };
      expect(faultsOf(bundle).join("\n")).toContain("rules[0].due.plus");
    },
  );
});

/** The parameters that a set is scored by. */
function modelParameters({ conclusion }: RuleSet): string[] {
  if (conclusion.model !== "points") return [];
  const { total, passMark, categoryFloor, inapplicableItems } = conclusion;
  return [total, passMark, categoryFloor, inapplicableItems].flatMap((one) => (one ? [one.parameter] : []));
}

/** The parameters that a rule compares with, that its day due rests on, or that its points are. */
function parametersOf(rule: Rule): string[] {
  return [
    ...comparedBy(rule),
    ...(rule.target ? [rule.target.atLeast.parameter] : []),
    ...figuresIn(rule.points).flatMap((figure) => (typeof figure === "object" ? [figure.parameter] : [])),
  ];
}

function comparedBy(rule: Rule): string[] {
  const compared = conditionsOf(rule).flatMap(([, condition]) =>
    comparisonsIn(condition).flatMap(({ value }) =>
      typeof value === "object" && isParameter(value) ? [value.parameter] : [],
    ),
  );
  return typeof rule.due?.plus === "object" ? [...compared, rule.due.plus.parameter] : compared;
}

function faultsOf(json: unknown): string[] {
  try {
    readRuleSet(json);
    return [];
  } catch (error) {
    if (error instanceof RuleSetError) return error.faults.map(({ message }) => message.en);
    throw error;
  }
}

function thawed(value: unknown, place: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([key, part]) => thawed(part, `${place}.${key}`));
  return Object.isFrozen(value) ? within : [place, ...within];
}
