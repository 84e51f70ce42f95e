import type { MineProfile } from "../profile/mine.ts";
import { fillSlots, noSlots } from "../profile/slots.ts";
import type { ParameterValue } from "../ruleset/parameter.ts";
import type { CompiledRuleSet } from "./compile.ts";
import type { InForce } from "./in-force.ts";
import type { Verdict } from "./judge.ts";
import { parameterValue } from "./parameter-value.ts";
import { runProgram } from "./program.ts";
import { no, unknown, yes } from "./truth.ts";

/** The verdicts by their codes. */
export const verdictCodes = ["passed", "failed", "cantTell", "inapplicable"] as const satisfies readonly Verdict[];

const passed = 0;
const failed = 1;
const cantTell = 2;
const inapplicable = 3;

/** Finds the verdicts of one mine after another, and nothing else. */
export interface VerdictProgram {
  /** Takes up a mine's facts: what follows is about this mine. */
  readonly take: (profile: MineProfile) => void;
  /** Whether the rule at a place of the set is for the mine, and whether what it requires is so. */
  readonly applies: (rule: number) => number;
  readonly met: (rule: number) => number;
}

/** The program of a set on a day; it holds one mine's facts at a time. */
export function verdictProgram(
  set: CompiledRuleSet,
  { days, derivations, leaves, parameters }: InForce,
): VerdictProgram {
  const slots = noSlots();
  const truths = new Int8Array(set.program.length);
  const targets = new Array<ParameterValue | undefined>(parameters.length);
  const gates = Int32Array.from(set.rules, ({ gate }) => gate?.index ?? -1);
  const requirements = Int32Array.from(set.rules, ({ requires }) => requires?.index ?? -1);
  return {
    take(profile) {
      fillSlots(slots, profile, days, derivations, leaves);
      for (const [index, parameter] of parameters.entries()) targets[index] = parameterValue(parameter, slots);
      runProgram(set.program, slots, targets, truths);
    },
    applies: (rule) => truthAt(gates[rule] as number, yes),
    met: (rule) => truthAt(requirements[rule] as number, unknown),
  };

  function truthAt(index: number, otherwise: number): number {
    return index < 0 ? otherwise : (truths[index] as number);
  }
}

/** The code of the verdict that follows from whether a rule applies and whether what it requires is so. */
export function verdictCode(applies: number, met: number): number {
  if (applies === no) return inapplicable;
  if (applies === unknown || met === unknown) return cantTell;
  return met === yes ? passed : failed;
}
