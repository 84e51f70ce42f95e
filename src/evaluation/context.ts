import type { Day } from "../profile/day.ts";
import type { MineProfile } from "../profile/mine.ts";
import { type Slots, slotsOf } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import type { CompiledRuleSet } from "./compile.ts";
import { type FactUse, type FactUses, noFactUses } from "./fact-use.ts";
import { type InForce, inForceIn } from "./in-force.ts";
import type { ParameterOverrides } from "./overrides.ts";
import { parameterValue } from "./parameter-value.ts";
import { runProgram, truthsFor } from "./program.ts";

/** What is found of the conditions and parameters of a set, each by its index. */
export interface Found {
  readonly truths: Int8Array;
  /** What decides them. */
  readonly evidence: Int32Array;
  /** The parameters' values for the mine; undefined where they are not known. */
  readonly values: readonly (ParameterValue | undefined)[];
}

/** What conditions are evaluated against: a mine's facts and the parameters of the day. */
export interface Context extends Pick<InForce, "days" | "parameters" | "followers"> {
  readonly slots: Slots;
  /** What follows from the facts; absent where they are yet to change. */
  readonly found?: Found | undefined;
  /** The facts that results name, by slot: each is one object, shared by all findings that rest on it. */
  readonly uses: FactUses;
  /** The facts behind gates that a mine does not pass, by the gates' index. */
  readonly gateUses: (readonly FactUse[] | undefined)[];
}

/**
 * What a rule set's conditions are evaluated against for a mine on a day.
 *
 * @param overrides - A caller's values in place of the standard's, and rows before those of its tables.
 * @throws {RuleSetError} If the set is about many mines, not one.
 * @throws {ParametersError} If a caller's parameter is not known, or its value or a row of it does not fit.
 */
export function contextFor(
  set: CompiledRuleSet,
  profile: MineProfile,
  asOf: Day,
  overrides: ParameterOverrides,
): Context {
  const inForce = inForceIn(set, asOf, overrides);
  return contextOf(set, inForce, slotsOf(profile, inForce.days, inForce.derivations));
}

/** A context for facts at hand. */
export function contextOf(set: CompiledRuleSet, { days, parameters, followers }: InForce, slots: Slots): Context {
  const values = parameters.map((parameter) => parameterValue(parameter, slots));
  const found = { truths: truthsFor(set.program), evidence: set.evidence, values };
  runProgram(set.program, slots, values, found.truths);
  return { slots, days, parameters, followers, found, uses: noFactUses(), gateUses: noGateUses(set) };
}

function noGateUses({ gateCount }: CompiledRuleSet): Context["gateUses"] {
  return new Array<readonly FactUse[] | undefined>(gateCount);
}
