import { describe, expect, it } from "vitest";
import { type Carries, inferred, type Implication } from "../../src/assessment/relation-inference.ts";
import type { RelationName, Verdict } from "../../src/index.ts";
import { relationNames } from "../../src/ruleset/crosswalk.ts";

const verdicts: readonly Verdict[] = ["passed", "failed", "cantTell", "inapplicable"];
const carriages: readonly Carries[] = ["whole", "part"];

/** Single demands that a rule or a clause can be made of. */
const demands = ["a", "b", "c"] as const;
type Demand = (typeof demands)[number];

/** Every choice of demands, the empty one too. */
const choices: readonly (readonly Demand[])[] = demands.reduce<readonly (readonly Demand[])[]>(
  (some, demand) => [...some, ...some.map((own) => [...own, demand])],
  [[]],
);
const askings = choices.filter((own) => own.length > 0);

const within = (part: readonly Demand[], whole: readonly Demand[]) => part.every((one) => whole.includes(one));

/** Whether what a rule asks stands to what a clause asks in a relation, as OSCAL's names mean it. */
const holds: Readonly<Record<RelationName, (rule: readonly Demand[], clause: readonly Demand[]) => boolean>> = {
  equal: (rule, clause) => within(rule, clause) && within(clause, rule),
  subset: (rule, clause) => within(rule, clause) && !within(clause, rule),
  superset: (rule, clause) => within(clause, rule) && !within(rule, clause),
  intersects: (rule, clause) =>
    rule.some((one) => clause.includes(one)) && !within(rule, clause) && !within(clause, rule),
  none: (rule, clause) => !rule.some((one) => clause.includes(one)),
};

/** A way things could be: what is asked by whom, and which demands the mine meets. */
interface World {
  readonly rule: readonly Demand[];
  readonly clause: readonly Demand[];
  readonly counterpart: readonly Demand[];
  readonly met: readonly Demand[];
}

function worldsOf(relation: RelationName, carries: Carries): World[] {
  return askings.flatMap((rule) =>
    askings
      .filter((clause) => holds[relation](rule, clause))
      .flatMap((clause) =>
        askings
          .filter((own) => within(own, clause) && (carries === "part" || within(clause, own)))
          .flatMap((counterpart) => choices.map((met) => ({ rule, clause, counterpart, met }))),
      ),
  );
}

/** Whether a verdict is right where a rule asks something; what is open or not for the mine is right either way. */
function isRight(verdict: Verdict, asked: readonly Demand[], met: readonly Demand[]): boolean {
  if (verdict === "passed") return within(asked, met);
  return verdict === "failed" ? !within(asked, met) : true;
}

/** What holds of the clause in every world in which the rule's verdict is right; nothing where it is not for the mine. */
function certain(worlds: readonly World[], verdict: Verdict, counterpart: Verdict): Implication {
  if (counterpart === "inapplicable") return "nothing";
  const open = worlds.filter(({ rule, met }) => isRight(verdict, rule, met));
  if (open.every(({ clause, met }) => within(clause, met))) return "clauseMet";
  return open.some(({ clause, met }) => within(clause, met)) ? "nothing" : "clauseNotMet";
}

const all = relationNames.flatMap((relation) =>
  verdicts.flatMap((verdict) =>
    verdicts.flatMap((counterpart) =>
      carriages.map((carries) => ({ relation, verdict, counterpart, carries, worlds: worldsOf(relation, carries) })),
    ),
  ),
);

describe.each(all)(
  "A rule that is $verdict and $relation to a clause whose rule ($carries) is $counterpart",
  ({ relation, verdict, counterpart, carries, worlds }) => {
    const inference = inferred(relation, verdict, counterpart, carries);

    it("says of the clause what is so however things are, and nothing more or less", () => {
      expect(inference.implies).toBe(certain(worlds, verdict, counterpart));
    });

    it("contradicts it where there is no way that both verdicts are right, and only there", () => {
      const possible = worlds.some(
        ({ rule, counterpart: other, met }) => isRight(verdict, rule, met) && isRight(counterpart, other, met),
      );
      expect(inference.contradiction).toBe(!possible);
    });
  },
);

it("Every relation has ways that things could be, so that no claim holds for want of any.", () => {
  for (const relation of relationNames) {
    for (const carries of carriages) expect(worldsOf(relation, carries).length, relation).toBeGreaterThan(0);
  }
});

describe("Two verdicts", () => {
  const agreement = (one: Verdict, other: Verdict) => inferred("intersects", one, other, "part").agreement;

  it.each([
    ["passed", "passed", "agree"],
    ["failed", "failed", "agree"],
    ["passed", "failed", "differ"],
    ["failed", "passed", "differ"],
    ["cantTell", "cantTell", "undecided"],
    ["cantTell", "passed", "undecided"],
    ["cantTell", "failed", "undecided"],
    ["passed", "cantTell", "undecided"],
    ["failed", "cantTell", "undecided"],
  ] as const)("%s and %s %s", (one, other, expected) => {
    expect(agreement(one, other)).toBe(expected);
  });

  it.each(verdicts)("are not comparable where one rule is not for the mine and the other %s", (other) => {
    expect([agreement("inapplicable", other), agreement(other, "inapplicable")]).toEqual([
      "inapplicable",
      "inapplicable",
    ]);
  });

  it("are alike or not whatever the relation", () => {
    for (const { relation, verdict, counterpart, carries } of all) {
      expect(inferred(relation, verdict, counterpart, carries).agreement).toBe(agreement(verdict, counterpart));
    }
  });
});
