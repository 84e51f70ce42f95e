import { type Day, readDay } from "../profile/day.ts";
import { factById, type FactId } from "../profile/facts.ts";
import { type Fault, RuleSetError } from "../profile/fault.ts";
import { faultAt, meant, textOf } from "../profile/fault-at.ts";
import type { MineProfile } from "../profile/mine.ts";
import type { Words } from "../profile/words.ts";
import type { Operator } from "../ruleset/condition.ts";
import type { DatedValue, GivenRow, ParameterOverride, ParameterValue } from "../ruleset/parameter.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { type RuleSummary, summariesOf } from "./about.ts";
import { compile, type CompiledRow } from "./compile.ts";
import { type Context, contextFor } from "./context.ts";
import { targetOf, truthOf } from "./evaluate.ts";
import type { ResolvedParameter } from "./in-force.ts";
import { judge, type Verdict } from "./judge.ts";
import type { ComparisonNode, Node } from "./node.ts";
import { rowInForce } from "./parameter-value.ts";
import { type SettlingSets, settlingSets } from "./settle.ts";
import { type TruthName, truthName } from "./truth.ts";

/** Where a comparison's limit comes from. */
export interface ExplainedParameter {
  readonly id: string;
  readonly title: Words;
  readonly unit?: string;
  /** The value in force, its source and confidence; absent while none is, or while facts that choose it are unknown. */
  readonly entry?: DatedValue;
  /** The caller's value that counts, where it is not the standard's; one of a row with what the row is for. */
  readonly override?: AppliedOverride;
}

/** A caller's value that counts, and where it comes from. */
export interface AppliedOverride extends Partial<Pick<GivenRow, "when" | "from" | "until">> {
  readonly value: ParameterValue;
  readonly source: string;
}

/** A condition with its truth and, at each comparison, what was compared with what. */
export type ExplainedCondition =
  | {
      readonly kind: "comparison";
      readonly truth: TruthName;
      readonly fact: FactId;
      readonly title: Words;
      readonly unit?: string;
      /** The fact's value; absent while unknown. */
      readonly value?: unknown;
      readonly operator: Operator;
      /** What it is compared with; absent while a parameter has no value. */
      readonly target?: unknown;
      readonly parameter?: ExplainedParameter;
    }
  | { readonly kind: "all" | "any"; readonly truth: TruthName; readonly conditions: readonly ExplainedCondition[] }
  | { readonly kind: "not"; readonly truth: TruthName; readonly condition: ExplainedCondition };

/** Why a rule has the verdict it has. */
export interface Explanation {
  readonly kind: "explanation";
  readonly ruleSet: string;
  readonly asOf: Day;
  readonly mine: string;
  readonly rule: string;
  readonly about: RuleSummary;
  readonly verdict: Verdict;
  readonly scope?: ExplainedCondition;
  readonly appliesWhen?: ExplainedCondition;
  /** Absent where only an assessor can tell. */
  readonly requires?: ExplainedCondition;
  readonly missing: readonly string[];
  readonly missingParameters: readonly string[];
  /** For `cantTell`: the smallest sets of missing facts that could settle it. */
  readonly settling?: SettlingSets;
}

/** What an explanation is asked for. */
export interface ExplainOptions {
  /** The day of assessment. */
  readonly asOf: Day;
  readonly ruleSet: RuleSet;
  /** The id of the rule. */
  readonly rule: string;
  readonly parameters?: Readonly<Record<string, ParameterOverride>> | undefined;
}

/**
 * Why one rule has its verdict for a mine on a day: the tree of its conditions with values, limits and truth.
 *
 * @throws {DayError} If `asOf` is not a calendar day.
 * @throws {RuleSetError} If the set has no such rule.
 * @throws {ParametersError} If a parameter is not known or its value does not fit.
 */
export function explainIn(profile: MineProfile, options: ExplainOptions): Explanation {
  const { ruleSet, rule: id, parameters = {} } = options;
  const asOf = readDay(options.asOf, "asOf");
  const set = compile(ruleSet);
  const compiledRule = set.rules.find(({ rule }) => rule.id === id);
  if (!compiledRule) throw new RuleSetError([unknownRule(id, ruleSet)]);
  const context = contextFor(set, profile, asOf, parameters);
  const { verdict, missing, missingParameters } = judge(compiledRule, set, context);
  const { gates, requires } = compiledRule;
  const [scope, appliesWhen] = ruleSet.scope ? gates : [undefined, ...gates];
  return {
    kind: "explanation",
    ruleSet: ruleSet.id,
    asOf,
    mine: profile.identity.name,
    rule: id,
    about: summariesOf(ruleSet).get(id) as RuleSummary,
    verdict,
    ...(scope && { scope: explained(scope, context) }),
    ...(appliesWhen && { appliesWhen: explained(appliesWhen, context) }),
    ...(requires && { requires: explained(requires, context) }),
    missing,
    missingParameters,
    ...(verdict === "cantTell" && { settling: settlingSets(compiledRule, set, context, missing) }),
  };
}

function explained(node: Node, context: Context): ExplainedCondition {
  const truth = truthName(truthOf(node, context));
  if (node.kind === "comparison") return comparison(node, context, truth);
  if (node.kind === "not") return { kind: "not", truth, condition: explained(node.node, context) };
  return { kind: node.kind, truth, conditions: node.nodes.map((part) => explained(part, context)) };
}

function comparison(node: ComparisonNode, context: Context, truth: TruthName): ExplainedCondition {
  const { fact, operator } = node.source;
  const description = factById.get(fact);
  const value = context.slots[node.slot];
  const target = targetOf(node, context);
  const parameter = context.parameters[node.parameter];
  return {
    kind: "comparison",
    truth,
    fact,
    title: description?.title ?? { zh: fact, en: fact },
    ...(description?.unit === undefined ? {} : { unit: description.unit }),
    ...(value === undefined ? {} : { value }),
    operator,
    ...(target === undefined ? {} : { target }),
    ...(parameter && { parameter: explainedParameter(parameter, context) }),
  };
}

function explainedParameter(
  { parameter, override, entry, rows }: ResolvedParameter,
  context: Context,
): ExplainedParameter {
  const row = rows && rowInForce(rows, context.slots);
  const inForce = row ? row.entry : entry;
  const applied = row ? givenIn(row) : override;
  return {
    id: parameter.id,
    title: parameter.title,
    ...(parameter.unit === undefined ? {} : { unit: parameter.unit }),
    ...(inForce && !applied && { entry: inForce }),
    ...(applied && { override: applied }),
  };
}

/** What a row gives where it is a caller's. */
function givenIn({ entry: { when, from, until, value }, givenBy }: CompiledRow): AppliedOverride | undefined {
  if (givenBy === undefined || value === null) return undefined;
  return { when, from, ...(until === undefined ? {} : { until }), value, source: givenBy };
}

function unknownRule(id: unknown, ruleSet: RuleSet): Fault {
  const known = ruleSet.rules.map((rule) => rule.id);
  const { zh, en } = meant(textOf(id), known);
  return faultAt("unknown_rule", ["rule"], id, { zh: `规则集 ${ruleSet.id} 中${zh}`, en: `in ${ruleSet.id} ${en}` });
}
