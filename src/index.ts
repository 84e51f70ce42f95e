export { assess, type AssessOptions, type Assessment, type CategoryResult, type Counts } from "./assessment/assess.ts";
export type { Conclusion } from "./assessment/conclusion.ts";
export { type Determination, determinationsSchema, readDeterminations } from "./assessment/determination.ts";
export { explain, type ExplainOptions } from "./assessment/explain.ts";
export type { Finding } from "./assessment/finding.ts";
export type { MissingFact, MissingParameter } from "./assessment/missing.ts";
export type { Notice } from "./assessment/notice.ts";
export type { ClauseReference, RuleSummary } from "./evaluation/about.ts";
export type { ExplainedCondition, ExplainedParameter, Explanation } from "./evaluation/explain.ts";
export type { FactUse, Verdict } from "./evaluation/judge.ts";
export type { SettlingSets } from "./evaluation/settle.ts";
export type { TruthName } from "./evaluation/truth.ts";
export { type Day, DayError, type Period } from "./profile/day.ts";
export type { DerivedId } from "./profile/derived.ts";
export type { LeafId } from "./profile/derived/derive.ts";
export { type FactDescription, type FactId, facts, type FactType } from "./profile/facts.ts";
export {
  DeterminationsError,
  type Fault,
  FaultsError,
  ParametersError,
  ProfileError,
  RuleSetError,
  ScoreSheetError,
} from "./profile/fault.ts";
export type { MineProfile } from "./profile/mine.ts";
export type { LeafAt, LeafPath } from "./profile/paths.ts";
export { mineProfileSchema, readProfile } from "./profile/read.ts";
export type { Locale, Words } from "./profile/words.ts";
export { report, type Reportable, type ReportFormat, type ReportOptions } from "./report/report.ts";
export type { Comparison, Condition, Operator, ParameterReference, Target } from "./ruleset/condition.ts";
export type {
  Confidence,
  DatedValue,
  Parameter,
  ParameterOverride,
  ParameterValue,
  Source,
  TableRow,
} from "./ruleset/parameter.ts";
export { readRuleSet } from "./ruleset/read.ts";
export type {
  Category,
  Clause,
  Due,
  Edition,
  Erratum,
  Obligation,
  Rule,
  RuleSet,
  Scope,
  ScoringModel,
  SourceDocument,
} from "./ruleset/rule-set.ts";
export { ruleSetSchema } from "./ruleset/schema.ts";
export { readScoreSheet } from "./ruleset/score-sheet.ts";
export {
  type ScoreSheet,
  type ScoreSheetItem,
  type ScoreSheetKind,
  scoreSheetSchema,
  type ScoreSheetText,
} from "./ruleset/score-sheet-schema.ts";
export { ruleSets } from "./ruleset/shipped/all.ts";
export { liaoning2021Assessment } from "./ruleset/shipped/liaoning-2021-assessment.ts";
export { liaoning2021FocusAreas } from "./ruleset/shipped/liaoning-2021-focus-areas.ts";
export { liaoning2021Incentives } from "./ruleset/shipped/liaoning-2021-incentives.ts";
export { liaoning2021Magnesite } from "./ruleset/shipped/liaoning-2021-magnesite.ts";
export { liaoning2021Mine } from "./ruleset/shipped/liaoning-2021-mine.ts";
export { liaoning2021SandGravel } from "./ruleset/shipped/liaoning-2021-sand-gravel.ts";
