import { AssessmentsError, type Fault } from "../profile/fault.ts";
import { faultAt } from "../profile/fault-at.ts";
import type { Assessment } from "./assessment.ts";

/**
 * The assessments, if they can be set against each other.
 *
 * @throws {AssessmentsError} If there are fewer than two, mines or days differ, or a rule set comes twice.
 */
export function checkComparable(assessments: readonly Assessment[]): readonly [Assessment, ...Assessment[]] {
  const [first, ...others] = assessments;
  const few = first && others.length > 0 ? [] : [faultAt("too_few", ["assessments"], assessments.length, giveTwo)];
  const faults = first ? [...few, ...others.flatMap((one, at) => faultsOf(one, at + 1, assessments))] : few;
  if (!first || faults.length > 0) throw new AssessmentsError(faults);
  return [first, ...others];
}

function faultsOf({ mine, asOf, ruleSet }: Assessment, index: number, all: readonly Assessment[]): Fault[] {
  const [first] = all;
  const differing = (path: readonly string[], value: string | undefined, wanted: string | undefined) =>
    value === wanted ? [] : [faultAt("not_the_same", ["assessments", index, ...path], value ?? null, theSame(wanted))];
  const twice = all.findIndex((one) => one.ruleSet.id === ruleSet.id) < index;
  return [
    ...differing(["mine", "name"], mine.name, first?.mine.name),
    ...differing(["mine", "licence"], mine.licence, first?.mine.licence),
    ...differing(["asOf"], asOf, first?.asOf),
    ...(twice ? [faultAt("rule_set_twice", ["assessments", index, "ruleSet", "id"], ruleSet.id, another)] : []),
  ];
}

function theSame(wanted: string | undefined) {
  const first =
    wanted === undefined ? { zh: "没有填写", en: "has none" } : { zh: `为 "${wanted}"`, en: `has "${wanted}"` };
  return {
    zh: `第一个${first.zh};请只对照同一矿山同一日的评定`,
    en: `the first ${first.en}; give assessments of one mine on one day`,
  };
}

const giveTwo = { zh: "请给出至少两个评定", en: "give at least two assessments" };
const another = { zh: "该规则集已有评定;请换用另一规则集", en: "that rule set stands before; give each only once" };
