import {
  type ExplainedCondition,
  explain,
  type Parameter,
  readProfile,
  type RuleSet,
  type TableRow,
  type TruthName,
} from "../../src/index.ts";
import { type Case, type CaseFile, profileOf } from "../case-files.ts";

/** What one case shows of one comparison of a rule's conditions. */
export interface Observation {
  /** Where the comparison stands: `requires.all[0] environment.greeningCoverage`. */
  readonly place: string;
  readonly truth: TruthName;
  readonly value?: unknown;
  /** What the value was compared with; absent while a parameter has none. */
  readonly target?: unknown;
  readonly parameter?: string;
  readonly parameterType?: Parameter["type"] | undefined;
  /** The entry of the parameter that was in force. */
  readonly entry?: Partial<TableRow>;
  /** The facts that the case gives. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the cases of a rule show of the comparisons of its conditions and its set's scope, as the library explains. */
export function observationsOf(file: CaseFile, ruleSet: RuleSet): Observation[] {
  return file.cases.flatMap((example) => {
    try {
      return observed(file, example, ruleSet);
    } catch (cause) {
      throw new Error(`the case of ${file.rule} "${example.say}" cannot be explained: ${String(cause)}`, { cause });
    }
  });
}

function observed(file: CaseFile, example: Case, ruleSet: RuleSet): Observation[] {
  const { asOf = file.asOf, parameters } = example;
  const profile = readProfile(profileOf(file, example));
  const explanation = explain(profile, { asOf, ruleSet, rule: file.rule, parameters });
  const facts = { ...file.given, ...example.facts };
  const compared = (["scope", "appliesWhen", "requires"] as const).flatMap((part) => {
    const condition = explanation[part];
    return condition ? comparisons(condition, part) : [];
  });
  return compared.map(([place, { truth, value, target, parameter }]) => ({
    place,
    truth,
    value,
    target,
    ...(parameter && { parameter: parameter.id, parameterType: typeOf(parameter.id, ruleSet) }),
    ...(parameter?.entry && { entry: parameter.entry }),
    facts,
  }));
}

function typeOf(id: string, { parameters }: RuleSet): Parameter["type"] | undefined {
  return parameters.find((parameter) => parameter.id === id)?.type;
}

type ExplainedComparison = Extract<ExplainedCondition, { readonly kind: "comparison" }>;

function comparisons(condition: ExplainedCondition, place: string): (readonly [string, ExplainedComparison])[] {
  switch (condition.kind) {
    case "comparison":
      return [[`${place} ${condition.fact}`, condition]];
    case "not":
      return comparisons(condition.condition, `${place}.not`);
    default:
      return condition.conditions.flatMap((part, index) =>
        comparisons(part, `${place}.${condition.kind}[${String(index)}]`),
      );
  }
}
