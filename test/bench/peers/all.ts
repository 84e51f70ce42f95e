import type { Question } from "../asked/question.ts";
import { celJs } from "./cel.ts";
import { handWrittenBooleans, handWrittenOnProfile, handWrittenVerdicts } from "./hand-written.ts";
import { jsonLogicEngine, jsonLogicJs } from "./json-logic.ts";
import { jsonRulesEngine, jsonRulesEngineOfFour } from "./json-rules-engine.ts";
import type { Peer, Prepare } from "./peer.ts";
import { hasZenEngine, zenEngine } from "./zen-engine.ts";

/** They know two values: they are asked of mines of which all is known. */
export const twoValued: readonly Prepare[] = [
  jsonRulesEngine,
  ...(hasZenEngine() ? [zenEngine] : []),
  jsonLogicJs,
  celJs,
  jsonLogicEngine,
  handWrittenBooleans,
];

/** They know three values. */
export const threeValued: readonly Prepare[] = [jsonRulesEngineOfFour, handWrittenVerdicts];

/** They know three values and read the profile's leaves themselves: for rules that ask for no derived fact. */
export const threeValuedOnLeaves: readonly Prepare[] = [...threeValued, handWrittenOnProfile];

/** Everyone given, made ready for a question. */
export async function prepared(question: Question, peers: readonly Prepare[]): Promise<Peer[]> {
  const ready: Peer[] = [];
  for (const prepare of peers) ready.push(await prepare(question));
  return ready;
}
