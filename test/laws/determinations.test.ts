import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  assess,
  type Conclusion,
  type Determination,
  type Finding,
  type Notice,
  readDeterminations,
  type RuleSet,
} from "../../src/index.ts";
import { days } from "./arbitrary-leaf.ts";
import { arbitraryProfile } from "./arbitrary-profile.ts";
import { arbitraryRuleSet } from "./arbitrary-rule-set.ts";
import { shippedForMines, unscoredForMines } from "./shipped.ts";

// Many random mines, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** An assessor's verdicts on some rules of a set, a rule sometimes more than once and sometimes one of no rule. */
function determinationsOn(ruleSet: RuleSet, length: number): fc.Arbitrary<Determination[]> {
  const rules = ruleSet.rules.map(({ id }) => id);
  const one = fc.record({
    rule: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...rules) }, fc.constant("no-such-rule")),
    verdict: fc.constantFrom("passed", "failed", "inapplicable"),
    by: fc.constantFrom("Assessor A", "Assessor B"),
    on: days,
  });
  return fc.array(one, { maxLength: length }).map(readDeterminations);
}

/** The one that counts: of those dated on or before the day, the latest; of equals the last. */
function counting(determinations: readonly Determination[], rule: string, asOf: string): Determination | undefined {
  const dated = determinations.filter((one) => one.rule === rule && one.on <= asOf);
  const latest = dated
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return dated.filter(({ on }) => on === latest).at(-1);
}

describe("an assessor's verdict", () => {
  const anySet = fc.oneof(arbitraryRuleSet(), fc.constantFrom(...shippedForMines));
  const cases = anySet.chain((ruleSet) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      determinations: determinationsOn(ruleSet, ruleSet.rules.length * 2),
      profile: arbitraryProfile(),
      asOf: days,
    }),
  );

  it("fills what cannot be told and never a verdict that is settled; the latest one up to the day counts", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, determinations, profile, asOf }) => {
        const alone = assess(profile, { asOf, ruleSet }).findings;
        const { findings } = assess(profile, { asOf, ruleSet, determinations });
        for (const [index, finding] of findings.entries()) {
          const computed = alone[index];
          const given = counting(determinations, finding.rule, asOf);
          const fills = computed?.verdict === "cantTell" && given !== undefined;
          expect(finding.verdict).toBe(fills ? given.verdict : computed?.verdict);
          expect(finding.determination).toEqual(given && { ...given, counts: fills });
          expect(finding.computed).toBe(given && computed?.verdict);
          expect(finding.missing).toEqual(fills ? [] : computed?.missing);
          expect(finding.facts).toEqual(computed?.facts);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is noticed where it contradicts a settled verdict, where it is dated later, and where there is no such rule", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, determinations, profile, asOf }) => {
        const alone = assess(profile, { asOf, ruleSet });
        const { notices } = assess(profile, { asOf, ruleSet, determinations });
        const conflicts = alone.findings.flatMap(({ rule, verdict }) => {
          const given = counting(determinations, rule, asOf);
          if (!given || verdict === "cantTell" || verdict === given.verdict) return [];
          const { verdict: determined, by } = given;
          return [{ code: "determination_conflicts", rule, computed: verdict, determined, by }];
        });
        const strays = determinations.filter(({ rule }) => rule === "no-such-rule");
        const later = determinations.filter(({ rule, on }) => rule !== "no-such-rule" && on > asOf);
        // Figures that contradict each other no longer matter once the assessor says that nothing of it applies.
        const kept = (all: readonly Notice[]) => all.filter(({ code }) => code !== "score_contradicts");
        expect(inOrder(kept(notices))).toEqual(
          inOrder([
            ...kept(alone.notices),
            ...conflicts,
            ...strays.map(({ rule }) => ({ code: "determination_without_rule", rule })),
            ...later.map(({ rule, on }) => ({ code: "determination_after_day", rule, on })),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("dated after the day changes nothing but the notices", () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, determinations, profile, asOf }) => {
        const later = determinations.filter(({ on }) => on > asOf);
        const { notices, ...results } = assess(profile, { asOf, ruleSet, determinations: later });
        expect(assess(profile, { asOf, ruleSet })).toMatchObject(results);
        expect(notices.filter(({ code }) => code === "determination_conflicts")).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("on every rule that cannot be told settles the conclusion, where no score is reckoned", () => {
    const unscored = fc.oneof(arbitraryRuleSet(), fc.constantFrom(...unscoredForMines));
    const settled = fc.constantFrom("passed", "failed", "inapplicable");
    fc.assert(
      fc.property(
        unscored,
        arbitraryProfile(),
        days,
        fc.infiniteStream(settled),
        (ruleSet, profile, asOf, verdicts) => {
          const open = assess(profile, { asOf, ruleSet }).findings.filter(({ verdict }) => verdict === "cantTell");
          const determinations = open.map(({ rule }) => ({ rule, verdict: next(verdicts), by: "Assessor", on: asOf }));
          const { conclusion, findings } = assess(profile, { asOf, ruleSet, determinations });
          expect(findings.filter(({ verdict }) => verdict === "cantTell")).toEqual([]);
          expect(conclusion).toBe(concludedFrom(findings));
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** What settled findings conclude: the required requirements decide. */
function concludedFrom(findings: readonly Finding[]): Conclusion {
  const deciding = findings.filter(({ about }) => about.obligation === "required" && about.role === "requirement");
  if (deciding.some(({ verdict }) => verdict === "failed")) return "doesNotConform";
  return deciding.some(({ verdict }) => verdict === "passed") ? "conforms" : "inapplicable";
}

function next<Value>(stream: Iterator<Value, unknown>): Value {
  return stream.next().value as Value;
}

function inOrder(notices: readonly object[]): string[] {
  return notices.map((notice) => JSON.stringify(Object.entries(notice).sort())).sort();
}
