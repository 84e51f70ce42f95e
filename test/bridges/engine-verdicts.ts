import type { Engine, EngineResult } from "json-rules-engine";
import { createEngine, toEngineFacts, type VerdictParams } from "../../src/bridges/json-rules-engine.ts";
import type { MineProfile, ParameterOverride, RuleSet, Verdict } from "../../src/index.ts";

type Parameters = Readonly<Record<string, ParameterOverride>>;

/** An engine that is used again and again, one run after the other. */
interface Line {
  readonly engine: Engine;
  last: Promise<unknown>;
}

const lines = new WeakMap<RuleSet, Map<string, Line>>();

/**
 * The verdicts that json-rules-engine gives a mine, by rule. The engine of a rule set, day and parameters is made once,
 * and its runs wait for one another.
 *
 * @throws {Error} If a rule has no verdict, or more than one.
 */
export async function engineVerdicts(
  ruleSet: RuleSet,
  profile: MineProfile,
  asOf: string,
  parameters: Parameters = {},
): Promise<Map<string, Verdict>> {
  const line = lineFor(ruleSet, asOf, parameters);
  const run = line.last.then(() => line.engine.run(toEngineFacts(profile, { asOf })));
  line.last = run.catch(() => undefined);
  return verdictsIn(await run, ruleSet);
}

/** The verdicts among the events of a run, by rule of a set. */
export function verdictsIn({ events }: Pick<EngineResult, "events">, { id, rules }: RuleSet): Map<string, Verdict> {
  const told = new Map<string, Verdict>();
  for (const { type, params } of events) {
    const { rule, ruleSet } = (params ?? {}) as Partial<VerdictParams>;
    if (rule === undefined || ruleSet !== id) continue;
    if (told.has(rule)) throw new Error(`${rule} is both ${String(told.get(rule))} and ${type}`);
    told.set(rule, type as Verdict);
  }
  const untold = rules.filter((rule) => !told.has(rule.id));
  if (untold.length > 0) throw new Error(`no verdict on ${untold.map((rule) => rule.id).join(", ")}`);
  return told;
}

function lineFor(ruleSet: RuleSet, asOf: string, parameters: Parameters): Line {
  const known = lines.get(ruleSet) ?? new Map<string, Line>();
  lines.set(ruleSet, known);
  const key = JSON.stringify([asOf, parameters]);
  const line = known.get(key) ?? { engine: createEngine(ruleSet, { asOf, parameters }), last: Promise.resolve() };
  known.set(key, line);
  return line;
}
