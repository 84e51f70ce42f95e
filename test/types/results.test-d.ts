import { describe, expectTypeOf, it } from "vitest";
import {
  assess,
  type AssessOptions,
  type Assessment,
  type Conclusion,
  explain,
  type ExplainedCondition,
  type Explanation,
  type Finding,
  type MineProfile,
  type Notice,
  type Obligation,
  type TruthName,
  type Verdict,
} from "../../src/index.ts";

declare const mine: MineProfile;

/** Compiles only if nothing is left over. */
function none(left: never): never {
  return left;
}

describe("An assessment", () => {
  it("wants the day", () => {
    expectTypeOf(assess).returns.toEqualTypeOf<Assessment>();
    expectTypeOf<AssessOptions>().toHaveProperty("asOf").toEqualTypeOf<string>();
    // @ts-expect-error -- there is no today
    assess(mine);
    // @ts-expect-error -- nor without the day among the options
    assess(mine, {});
    // @ts-expect-error -- a day is text, not a moment
    assess(mine, { asOf: new Date(0) });
    // @ts-expect-error -- a rule set is a value, not an id
    assess(mine, { asOf: "2025-06-30", ruleSet: "liaoning/2021/mine" });
    // @ts-expect-error -- an overriding value says where it comes from
    assess(mine, { asOf: "2025-06-30", parameters: { limit: { value: 90 } } });
    const row = { when: { "operation.mineral": "talc" }, from: "2024-04-01", value: 85 } as const;
    assess(mine, { asOf: "2025-06-30", parameters: { limit: { rows: [row], source: "a letter" } } });
    // @ts-expect-error -- a value or rows, not both
    assess(mine, { asOf: "2025-06-30", parameters: { limit: { rows: [row], value: 85, source: "a letter" } } });
    const misspelt = { ...row, when: { "operation.minerl": "talc" } } as const;
    // @ts-expect-error -- a row asks for facts of the catalogue
    assess(mine, { asOf: "2025-06-30", parameters: { limit: { rows: [misspelt], source: "a letter" } } });
  });

  it("comes to one of four conclusions", () => {
    const said = (conclusion: Conclusion): string => {
      switch (conclusion) {
        case "conforms":
        case "doesNotConform":
        case "cantTell":
        case "inapplicable":
          return conclusion;
        default:
          return none(conclusion);
      }
    };
    expectTypeOf(said).parameter(0).toEqualTypeOf<Assessment["conclusion"]>();
    expectTypeOf<Assessment["counts"]>().toEqualTypeOf<Readonly<Record<Verdict, number>>>();
  });

  it("is told from other results by its kind", () => {
    const mineOf = (result: Assessment | Explanation | Finding): string => {
      switch (result.kind) {
        case "assessment":
          return result.mine.name;
        case "explanation":
          return result.mine;
        case "finding":
          return result.rule;
        default:
          return none(result);
      }
    };
    expectTypeOf(mineOf).returns.toEqualTypeOf<string>();
  });

  it("cannot be changed by its reader", () => {
    const change = (result: Assessment): void => {
      // @ts-expect-error -- results are read-only
      result.conclusion = "conforms";
      // @ts-expect-error -- and so are their lists
      result.findings.length = 0;
    };
    expectTypeOf(change).parameter(0).toEqualTypeOf<Assessment>();
  });
});

describe("A finding", () => {
  it("has one of four verdicts", () => {
    const said = (finding: Finding): Verdict => {
      switch (finding.verdict) {
        case "passed":
        case "failed":
        case "cantTell":
        case "inapplicable":
          return finding.verdict;
        default:
          return none(finding.verdict);
      }
    };
    expectTypeOf(said).returns.toEqualTypeOf<Finding["verdict"]>();
  });

  it("says how binding its rule is", () => {
    const weight = ({ about: { obligation } }: Finding): number => {
      switch (obligation) {
        case "required":
          return 2;
        case "strive":
          return 1;
        case "encouraged":
          return 0;
        default:
          return none(obligation);
      }
    };
    expectTypeOf(weight).parameter(0).toHaveProperty("about").toHaveProperty("obligation").toEqualTypeOf<Obligation>();
  });
});

describe("A notice", () => {
  it("is one of a known few, each with what it needs to be told", () => {
    const told = (notice: Notice): string => {
      switch (notice.code) {
        case "outside_term":
          return `${notice.asOf} ${notice.from} ${notice.until ?? ""}`;
        case "parameter_overridden":
          return `${notice.parameter} ${notice.source}`;
        case "looks_like_share":
          return `${notice.fact} ${notice.value}`;
        case "determination_conflicts":
          return `${notice.rule} ${notice.computed} ${notice.determined} ${notice.by}`;
        case "determination_after_day":
          return `${notice.rule} ${notice.on}`;
        case "determination_without_rule":
          return notice.rule;
        case "score_contradicts":
          return notice.categories.join(" ");
        case "older_revision":
          return `${notice.ruleSet} ${notice.newer}`;
        default:
          return none(notice);
      }
    };
    expectTypeOf(told).parameter(0).toEqualTypeOf<Notice>();
  });
});

describe("An explanation", () => {
  it("wants the day and the rule", () => {
    expectTypeOf(explain).returns.toEqualTypeOf<Explanation>();
    // @ts-expect-error -- of which rule?
    explain(mine, { asOf: "2025-06-30" });
    // @ts-expect-error -- on which day?
    explain(mine, { rule: "greenable-area-fully-greened" });
  });

  it("is a tree whose every node can be told", () => {
    const leaves = (condition: ExplainedCondition): number => {
      switch (condition.kind) {
        case "comparison":
          return 1;
        case "not":
          return leaves(condition.condition);
        case "all":
        case "any":
          return condition.conditions.reduce((sum, part) => sum + leaves(part), 0);
        default:
          return none(condition);
      }
    };
    expectTypeOf(leaves).parameter(0).toHaveProperty("truth").toEqualTypeOf<TruthName>();
    expectTypeOf<TruthName>().toEqualTypeOf<"true" | "false" | "unknown">();
  });
});
