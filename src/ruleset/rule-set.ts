import type { Day, Period } from "../profile/day.ts";
import type { FactId } from "../profile/facts.ts";
import type { Words } from "../profile/words.ts";
import type { Condition, ParameterReference } from "./condition.ts";
import type { MeasureId } from "./measures.ts";
import type { Confidence, Parameter } from "./parameter.ts";
import type { PointsModel, RulePoints } from "./points.ts";

/** How binding a rule is: required rules decide the conclusion, the others advise. */
export type Obligation = "required" | "strive" | "encouraged";

/** Days of a rule that is to be met by a day. */
export interface Due {
  /** A fixed day on which it is due. */
  readonly day?: Day;
  /** Or the day fact that starts the time, and how long it is; a parameter without value leaves the last day open. */
  readonly fact?: FactId;
  readonly plus?: Period | ParameterReference;
  /** From how long after `fact` it can be met at all. */
  readonly opens?: Period;
  /** The day fact that says when it was met. */
  readonly metOn: FactId;
}

/** A figure that many mines together are to reach by a day. */
export interface PortfolioTarget {
  readonly measure: MeasureId;
  readonly atLeast: ParameterReference;
  readonly day: Day;
  /** Whether it is expected (预期性) or binds (约束性), where the document says so. */
  readonly attribute?: "expectational" | "binding";
}

/** One demand of the standard. */
export interface Rule {
  readonly id: string;
  /** The clauses that ask for it. */
  readonly clauses: readonly string[];
  readonly obligation: Obligation;
  /** A duty is about the mine's own green status by a day: it never counts in the conclusion. */
  readonly role: "requirement" | "duty";
  /** Whether the plan says it, another standard does, or it is our reading. */
  readonly basis: "plan" | "standard" | "reading";
  /** The interpretation in words, where the basis is a reading. */
  readonly reading?: Words;
  /** What a pass means for the clause. */
  readonly entails: "satisfied" | "furtherEvidence";
  readonly category: string;
  readonly title: Words;
  readonly requirement: Words;
  readonly remedy: Words;
  /** Which mines it is for; absent, all mines of the set's scope. */
  readonly appliesWhen?: Condition;
  /** What it asks of the facts; absent where the profile has no facts for it and only an assessor can tell. */
  readonly requires?: Condition;
  /** What it asks of many mines together, in a set about portfolios. */
  readonly target?: PortfolioTarget;
  readonly due?: Due;
  /** What it counts, in a set that is scored. */
  readonly points?: RulePoints;
}

/** A clause of the document, in our own words. */
export interface Clause {
  readonly id: string;
  readonly place: Words;
  readonly words: Words;
  /** Whom the clause addresses. */
  readonly subject: string;
  /** How it binds. */
  readonly force: string;
  /** Why no rule comes from it. */
  readonly outOfScope?: Words;
  /** The set that its rules belong to, while that set is not there yet. */
  readonly pending?: string;
}

/** A document that rules, parameters or errata rest on. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Words;
  readonly number?: string;
  readonly date?: string;
  readonly confidence?: Confidence;
}

/** Something the document prints that does not hold, recorded and not corrected. */
export interface Erratum {
  readonly id: string;
  readonly place: string;
  readonly printed: string;
  readonly recomputed?: string;
  readonly working?: string;
  readonly note: Words;
}

/** The document that a rule set encodes. */
export interface Edition {
  readonly id: string;
  /** GB/T 2260 code of the area that it holds for; 100000 stands for the whole country. */
  readonly jurisdiction?: string;
  readonly title: Words;
  readonly issuer?: Words;
  readonly issued?: string;
  /** The year that a plan starts from, and its term, where the document is a plan. */
  readonly baseYear?: number;
  readonly term?: { readonly from: Day; readonly until: Day };
  readonly documents: readonly SourceDocument[];
  readonly errata: readonly Erratum[];
}

/** A heading under which rules are counted and reported. */
export interface Category {
  readonly id: string;
  readonly title: Words;
}

/** Which mines a whole set is for, and the clauses that say so. */
export interface Scope {
  readonly clauses: readonly string[];
  readonly appliesWhen: Condition;
}

/** How the findings become a conclusion. */
export type ScoringModel = AllRequiredModel | PointsModel;

/** The conclusion by rules alone: every required rule that applies must hold. */
export interface AllRequiredModel {
  readonly model: "all-required";
}

/** A self-contained standard: its document, clauses, parameters and rules. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  readonly kind: "assessment" | "specification" | "targets" | "exit" | "incentives" | "selection";
  readonly subject: "mine" | "portfolio";
  readonly inForce: { readonly from: Day; readonly until?: Day };
  readonly title: Words;
  readonly scope?: Scope;
  readonly conclusion: ScoringModel;
  /** The sets that it includes, by id; none once they are joined in. */
  readonly includes: readonly string[];
  readonly categories: readonly Category[];
  readonly edition: Edition;
  readonly clauses: readonly Clause[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
}
