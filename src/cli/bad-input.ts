import { DayError } from "../profile/day.ts";
import { type Fault, FaultsError } from "../profile/fault.ts";
import type { Words } from "../profile/words.ts";

/** What is wrong with one input, and how the input is called: a file, an option, standard input. */
export interface Complaint {
  /** Absent where the sentences name the place themselves. */
  readonly source?: Words;
  readonly faults: readonly Fault[];
}

/** Input that the command line cannot use. Carries every complaint at once. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.flatMap(({ faults }) => faults.map(({ message }) => message.en)).join("\n"));
    this.complaints = complaints;
  }
}

/** Input with a single fault, whose sentence names the place itself. */
export function badInput(code: string, place: string, message: Words): BadInput {
  return new BadInput([{ faults: [{ code, place, message }] }]);
}

/** A file, or a stream by its name in words, that cannot be used. */
export function refusedFile(code: string, name: string | Words, why: Words): BadInput {
  const { zh, en } = typeof name === "string" ? { zh: name, en: name } : name;
  return badInput(code, en, { zh: `${zh} ${why.zh}`, en: `${en} ${why.en}` });
}

/** The faults that the library found, or undefined if the error is none of its own. */
export function faultsOf(error: unknown): readonly Fault[] | undefined {
  if (error instanceof FaultsError) return error.faults;
  if (error instanceof DayError) return [{ code: error.code, place: error.place, message: error.words }];
  return undefined;
}

/** A part of the input, or the complaints about it. */
export interface Attempt<Value> {
  readonly value?: Value;
  readonly complaints: readonly Complaint[];
}

/** Reads a part of the input. Bad input is held for `settled`, so that all complaints can be made at once. */
export async function attempt<Value>(read: () => Value | Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await read(), complaints: [] };
  } catch (error) {
    if (error instanceof BadInput) return { complaints: error.complaints };
    throw error;
  }
}

/**
 * The values of all attempts.
 *
 * @throws {BadInput} With every complaint about any of them.
 */
export function settled<Values extends object>(attempts: {
  readonly [Key in keyof Values]: Attempt<Values[Key]>;
}): Values {
  const all = Object.entries<Attempt<unknown>>(attempts);
  const complaints = all.flatMap(([, one]) => one.complaints);
  if (complaints.length > 0) throw new BadInput(complaints);
  return Object.fromEntries(all.map(([key, { value }]) => [key, value])) as Values;
}
