import { slotOf } from "../profile/slots.ts";
import { factsIn, figuresIn } from "../ruleset/points.ts";
import type { CompiledRule, CompiledRuleSet } from "./compile.ts";
import type { ResolvedParameter } from "./in-force.ts";

/** The rules, by their places in the set, whose results the facts at some slots could change. */
export function rulesAsking(
  set: CompiledRuleSet,
  parameters: readonly ResolvedParameter[],
  slots: ReadonlySet<number>,
): ReadonlySet<number> {
  const looksUp = parameters.map(
    ({ rows }) => rows?.some(({ when }) => when.some(({ slot }) => slots.has(slot))) === true,
  );
  const asking = set.rules.flatMap((rule, index) => {
    const asksDirectly = slotsAskedBy(rule).some((slot) => slots.has(slot));
    return asksDirectly || parametersOf(rule, set).some((parameter) => looksUp[parameter] === true) ? [index] : [];
  });
  return new Set(asking);
}

function slotsAskedBy({ comparisons, due, points }: CompiledRule): number[] {
  const named = [...(due?.fact === undefined ? [] : [due.fact]), ...factsIn(points)];
  return [...comparisons.map(({ slot }) => slot), ...named.map((fact) => slotOf.get(fact) ?? -1)];
}

/** The parameters that a rule compares with, that make up its day due, or that its points are. */
function parametersOf({ comparisons, due, points }: CompiledRule, { parameterIndex }: CompiledRuleSet): number[] {
  const length = typeof due?.plus === "object" ? [due.plus.parameter] : [];
  const figures = (points ? figuresIn(points) : []).flatMap((figure) =>
    typeof figure === "object" ? figure.parameter : [],
  );
  const named = [...length, ...figures].map((id) => parameterIndex.get(id) ?? -1);
  return [...comparisons.map(({ parameter }) => parameter), ...named];
}
