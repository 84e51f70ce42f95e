import type { Verdict } from "green-mine-rules";
import type { Question } from "../asked/question.ts";
import { codeOf, type HandWritten, verdictCodes } from "./hand-written-code.ts";
import { type Peer, toldOf } from "./peer.ts";

/**
 * What a careful programmer would write without any engine. Hundreds of rules cannot be written by hand for a
 * benchmark, so that the code is written here, from the rules, and imported as a module; the library never does that.
 */
async function moduleOf({ rules, facts }: Question): Promise<HandWritten> {
  const code = codeOf(rules, Object.keys(facts));
  return (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`)) as HandWritten;
}

/** Plain `if`s of two values: right for mines of which all is known. */
export async function handWrittenBooleans(question: Question): Promise<Peer> {
  const { factsOf, passing } = await moduleOf(question);
  const facts = factsOf(question.facts);
  const passes = new Uint8Array(question.rules.length);
  const run = () => {
    passing(facts, passes);
    return passes;
  };
  return {
    name: "hand-written code, two values",
    returns: "a boolean a rule",
    run,
    told: () => toldOf(Array.from(run(), (pass) => pass === 1)),
  };
}

/** What could hardly be faster. */
export const handWrittenName = "hand-written code, three values";

/** Plain `if`s of three values. */
export async function handWrittenVerdicts(question: Question): Promise<Peer> {
  const { factsOf, judge } = await moduleOf(question);
  const facts = factsOf(question.facts);
  return verdictsBy(handWrittenName, question, (codes) => judge(facts, codes));
}

/** The same, reading the nested profile as `assess` does. Only for rules that ask for no derived facts. */
export async function handWrittenOnProfile(question: Question): Promise<Peer> {
  const { judgeProfile } = await moduleOf(question);
  const { profile } = question;
  return verdictsBy(`${handWrittenName}, from the profile`, question, (codes) => judgeProfile(profile, codes));
}

function verdictsBy(name: string, { rules }: Question, judge: (codes: Uint8Array) => void): Peer {
  const codes = new Uint8Array(rules.length);
  const run = () => {
    judge(codes);
    return codes;
  };
  const named = (code: number) => verdictCodes[code] as Verdict;
  return { name, returns: "a verdict code a rule", run, told: () => Array.from(run(), named) };
}
