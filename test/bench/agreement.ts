import { assess, type Verdict } from "green-mine-rules";
import type { Question } from "./asked/question.ts";
import type { Peer, Told } from "./peers/peer.ts";

/** How many rules came to each verdict. */
export type Mix = Record<Verdict, number>;

/**
 * Asserts that all say the same as `assess` of every rule; whoever knows two values need only say which rules pass.
 *
 * @returns What was said.
 * @throws If anyone says otherwise; the error says who, of which rule and mine.
 */
export async function agreementOn(question: Question, peers: readonly Peer[]): Promise<Mix> {
  const { ruleSet, profile, asOf } = question;
  const findings = assess(profile, { asOf, ruleSet }).findings;
  for (const peer of peers) {
    const told = await peer.told();
    const odd = findings.filter(({ verdict }, index) => !isSame(told[index], verdict));
    if (odd.length > 0 || told.length !== findings.length) throw new Error(disagreement(peer, question, odd, told));
  }
  const mix: Mix = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0 };
  for (const { verdict } of findings) mix[verdict]++;
  return mix;
}

function isSame(told: Told | undefined, verdict: Verdict): boolean {
  return told === "notPassed" ? verdict !== "passed" : told === verdict;
}

function disagreement(
  { name }: Peer,
  { ruleSet, profile }: Question,
  odd: readonly { readonly rule: string; readonly verdict: Verdict }[],
  told: readonly Told[],
): string {
  const said = odd.slice(0, 3).map(({ rule, verdict }) => {
    const index = ruleSet.rules.findIndex(({ id }) => id === rule);
    return `${rule}: ${told[index] ?? "nothing"}, but assess says ${verdict}`;
  });
  return `${name} disagrees on ${odd.length} rules of ${ruleSet.id} for ${profile.identity.name}: ${said.join("; ")}`;
}

/** Verdicts of several mines together. */
export function together(mixes: readonly Mix[]): Mix {
  const sum = (verdict: Verdict) => mixes.reduce((total, mix) => total + mix[verdict], 0);
  return { passed: sum("passed"), failed: sum("failed"), cantTell: sum("cantTell"), inapplicable: sum("inapplicable") };
}

/**
 * The same mix, if it is one.
 *
 * @throws If hardly any rule came to one of the three verdicts on mines of which all is known: agreement would say little.
 */
export function mixed(mix: Mix): Mix {
  const total = mix.passed + mix.failed + mix.inapplicable;
  if (Math.min(mix.passed, mix.failed, mix.inapplicable) >= total / 10) return mix;
  throw new Error(`the verdicts are not mixed: ${JSON.stringify(mix)}; change the synthetic rules or mines`);
}

/** Rows of a table that say how many of a hundred rules came to each verdict, a column for each mix. */
export function mixRows(mixes: readonly Mix[]): string[][] {
  const verdicts = ["passed", "failed", "cantTell", "inapplicable"] as const;
  return verdicts.map((verdict) => [`verdict \`${verdict}\``, ...mixes.map((mix) => shareOf(verdict, mix))]);
}

/** How many of a hundred rules came to a verdict. */
export function shareOf(verdict: Verdict, mix: Mix): string {
  const total = Object.values(mix).reduce((sum, count) => sum + count, 0);
  return `${((100 * mix[verdict]) / total).toFixed(0)} %`;
}
