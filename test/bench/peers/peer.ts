import { readFileSync } from "node:fs";
import type { Verdict } from "green-mine-rules";
import type { Question } from "../asked/question.ts";
import type { Timed } from "../timed.ts";

/** What is said of a rule; who knows two values only says that it passes, or that it does not. */
export type Told = Verdict | "notPassed";

/** Someone who answers a question, and is timed at it. */
export interface Peer extends Timed {
  /** What one call gives. */
  readonly returns: string;
  /** What it says of each rule, in the set's order: what agreement is asserted on. */
  readonly told: () => readonly Told[] | Promise<readonly Told[]>;
}

/** Makes ready to answer a question. */
export type Prepare = (question: Question) => Peer | Promise<Peer>;

/** The version of a package that is installed here. */
export function versionOf(name: string): string {
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

/** One function a rule, run one after the other into an array of truth values. */
export function eachRule(name: string, judges: readonly (() => unknown)[]): Peer {
  const passes = new Array<boolean>(judges.length).fill(false);
  const run = () => {
    for (let rule = 0; rule < judges.length; rule++) passes[rule] = judges[rule]?.() === true;
    return passes;
  };
  return { name, returns: "a boolean a rule", run, told: () => toldOf(run()) };
}

/** What booleans say. */
export function toldOf(passes: Iterable<boolean>): Told[] {
  return Array.from(passes, (pass) => (pass ? "passed" : "notPassed"));
}
