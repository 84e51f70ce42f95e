import {
  type Condition,
  type FactDescription,
  liaoning2021Assessment,
  readRuleSet,
  type RuleSet,
} from "green-mine-rules";
import { type Random, randomFrom } from "./random.ts";
import { syntheticFacts, valueOf } from "./synthetic-facts.ts";

const words = { zh: "合成规则", en: "synthetic rule" };

/** A made-up rule set of a number of rules over the synthetic mines' facts, the same on every run. */
export function syntheticRules(count: number): RuleSet {
  const random = randomFrom(count);
  const { version, kind, subject, inForce, title, conclusion, categories, edition, clauses } = liaoning2021Assessment;
  const [category] = categories;
  const [clause] = clauses;
  return readRuleSet({
    id: `synthetic/${count}`,
    version,
    kind,
    subject,
    inForce,
    title,
    conclusion,
    includes: [],
    edition,
    parameters: [],
    categories: [category],
    clauses: [clause],
    rules: Array.from({ length: count }, (_, index) => ({
      id: `synthetic-${index + 1}`,
      clauses: [clause?.id],
      obligation: "required",
      role: "requirement",
      basis: "plan",
      entails: "satisfied",
      category: category?.id,
      title: words,
      requirement: words,
      remedy: words,
      appliesWhen: { all: leaves(random, random.between(1, 2), 85) },
      requires: requirement(random),
    })),
  });
}

/** One to four comparisons, joined as rules of the plan join them. */
function requirement(random: Random): Condition {
  const some = (count: number, percent: number) => leaves(random, count, percent);
  switch (random.between(1, 7)) {
    case 1:
      return leaf(random, 70);
    case 2:
      return { all: some(2, 80) };
    case 3:
      return { all: some(random.between(3, 4), 90) };
    case 4:
      return { any: some(random.between(2, 3), 45) };
    case 5:
      return { not: leaf(random, 35) };
    case 6:
      return { all: [leaf(random, 80), { any: some(random.between(2, 3), 50) }] };
    default:
      return { any: [{ all: some(2, 70) }, { not: { any: some(2, 40) } }] };
  }
}

function leaves(random: Random, count: number, percent: number): Condition[] {
  return Array.from({ length: count }, () => leaf(random, percent));
}

/** A comparison that about so many of a hundred mines pass. */
function leaf(random: Random, percent: number): Condition {
  const fact = syntheticFacts[random.between(0, syntheticFacts.length - 1)];
  if (!fact) throw new Error("there are no synthetic facts");
  return { fact: fact.id, ...comparison(fact, percent, random) } as Condition;
}

function comparison(fact: FactDescription, percent: number, random: Random): object {
  if (fact.type === "boolean") return { operator: "equal", value: percent >= 50 };
  if (fact.type === "choice") return choice(fact, percent, random);
  // Of 21 values drawn, the one that so many of a hundred lie above, or below.
  const drawn = Array.from({ length: 21 }, () => valueOf(fact, random)).sort((a, b) =>
    (a as string) < (b as string) ? -1 : 1,
  );
  const isFloor = random.chance(60);
  const value = drawn[Math.round((isFloor ? 100 - percent : percent) / 5)];
  const operators = isFloor
    ? (["greaterThanInclusive", "greaterThan"] as const)
    : (["lessThanInclusive", "lessThan"] as const);
  return { operator: random.oneOf(operators), value };
}

function choice({ values = [] }: FactDescription, percent: number, random: Random): object {
  const start = random.between(0, values.length - 1);
  const turned = [...values.slice(start), ...values.slice(0, start)].map(({ value }) => value);
  const count = Math.max(1, Math.min(values.length - 1, Math.round((values.length * percent) / 100)));
  if (count === 1) return { operator: "equal", value: turned[0] };
  if (count === values.length - 1) return { operator: "notEqual", value: turned.at(-1) };
  if (random.chance(50)) return { operator: "in", value: turned.slice(0, count) };
  return { operator: "notIn", value: turned.slice(count) };
}
