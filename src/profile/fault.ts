import type { Words } from "./words.ts";

/** One thing wrong with an input: where, what stood there, and what to do about it. */
export interface Fault {
  /** Stable name of the kind of fault, in snake_case. */
  readonly code: string;
  /** Where it stands, as a dotted path: `operation.productionStartedOn`, `rules[3].requires.all[0]`. */
  readonly place: string;
  /** What stood there, if it can be shown. */
  readonly value?: unknown;
  /** A sentence that names place, value and remedy. */
  readonly message: Words;
}

/** Input that broke its form. Lists every fault at once. */
export abstract class FaultsError extends Error {
  abstract readonly code: string;
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message.en).join("\n"));
    this.faults = faults;
  }
}

/** A profile that is not of the profile's form. */
export class ProfileError extends FaultsError {
  override readonly name = "ProfileError";
  readonly code = "invalid_profile";
}

/** A rule set that is not of the rule set's form. */
export class RuleSetError extends FaultsError {
  override readonly name = "RuleSetError";
  readonly code = "invalid_rule_set";
}

/** A score sheet that is not of a score sheet's form. */
export class ScoreSheetError extends FaultsError {
  override readonly name = "ScoreSheetError";
  readonly code = "invalid_score_sheet";
}

/** Determinations that are not of their form. */
export class DeterminationsError extends FaultsError {
  override readonly name = "DeterminationsError";
  readonly code = "invalid_determinations";
}

/** Parameters of a call that the rule set does not know or cannot take. */
export class ParametersError extends FaultsError {
  override readonly name = "ParametersError";
  readonly code = "invalid_parameters";
}

/** Assessments that cannot be set against each other. */
export class AssessmentsError extends FaultsError {
  override readonly name = "AssessmentsError";
  readonly code = "invalid_assessments";
}

/** A portfolio that is not of a portfolio's form, or whose counts contradict each other. */
export class PortfolioError extends FaultsError {
  override readonly name = "PortfolioError";
  readonly code = "invalid_portfolio";
}

/** A measurement of many mines that cannot be made of what was given. */
export class MeasurementError extends FaultsError {
  override readonly name = "MeasurementError";
  readonly code = "invalid_measurement";
}

/** A draw of inspections that cannot be made of what was given. */
export class DrawError extends FaultsError {
  override readonly name = "DrawError";
  readonly code = "invalid_draw";
}

/** An assessment of many mines that cannot be made as it was asked for. */
export class BatchError extends FaultsError {
  override readonly name = "BatchError";
  readonly code = "invalid_batch";
}

/** A path as text: `rules[3].title.zh`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === "number") return `${place}[${String(part)}]`;
    return place === "" ? String(part) : `${place}.${String(part)}`;
  }, "");
}

/** A value as it can be shown in a sentence, shortened; also one that is no JSON. */
export function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "bigint") return `${String(value)}n`;
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  const text = written(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${String(part)}n` : part));
  } catch {
    // It contains itself.
    return Array.isArray(value) ? "[...]" : "{...}";
  }
}
