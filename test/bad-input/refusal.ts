import { expect } from "vitest";
import { type Fault, FaultsError } from "../../src/index.ts";

/** What refused an input: the class and code of the error, and every fault that it lists. */
export interface Refusal {
  readonly error: string;
  readonly code: string;
  readonly faults: readonly Fault[];
}

/**
 * How an input is refused. Each fault must be worded so that the reader finds it: in both languages with its place, under a
 * code that callers can match.
 *
 * @throws Whatever the reader throws that is not a refusal; and an error if it refuses nothing.
 */
export function refusalOf(read: () => unknown): Refusal {
  const error = thrownBy(read);
  if (!(error instanceof FaultsError)) throw error;
  expect(error).toBeInstanceOf(Error);
  expect(error.code).toMatch(snakeCase);
  expect(error.faults).not.toEqual([]);
  for (const fault of error.faults) wellWorded(fault);
  expect(error.message).toBe(error.faults.map(({ message }) => message.en).join("\n"));
  return { error: error.name, code: error.code, faults: error.faults };
}

/** The places of a refusal's faults, each with its code. */
export function placesOf(read: () => unknown): string[] {
  return refusalOf(read).faults.map(({ place, code }) => `${place}: ${code}`);
}

/** The only fault of an input, as its English sentence. */
export function sentenceOf(read: () => unknown): string {
  const { faults } = refusalOf(read);
  expect(faults.map(({ message }) => message.en)).toHaveLength(1);
  return faults[0]?.message.en ?? "";
}

const snakeCase = /^[a-z]+(_[a-z]+)*$/;

function wellWorded({ code, place, message }: Fault): void {
  expect(code).toMatch(snakeCase);
  expect(message.en).toContain(place);
  expect(message.zh).toContain(place);
  expect(message.zh).toMatch(/\p{Script=Han}/u);
  // A sentence says what is wrong and then what to do about it.
  expect(message.en).toMatch(/; .|, .|\? ?/);
}

function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return new Error("nothing was refused");
}

/** Seconds of processor time that a call takes, whatever else the machine does. */
export function secondsOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
