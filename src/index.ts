export type { Absence } from "./assessment/absence.ts";
export { assess } from "./assessment/assess.ts";
export { assessMany, assessManyAsync, type AssessManyOptions } from "./assessment/assess-many.ts";
export { type AssessedChunk, conclusionCodes } from "./assessment/assessed-chunk.ts";
export type { AssessOptions } from "./assessment/grounds.ts";
export type { Assessment } from "./assessment/assessment.ts";
export type { CategoryResult, Counts } from "./assessment/category-results.ts";
export type { Conclusion } from "./assessment/conclusion.ts";
export {
  type ComparedRuleSet,
  crosswalk,
  type CrosswalkCounts,
  type CrosswalkOptions,
  type CrosswalkResult,
  type UnrelatedRule,
} from "./assessment/crosswalk.ts";
export type { Deadline, DeadlineState } from "./assessment/deadline.ts";
export { type Calendar, calendar, deadlines, type DeadlinesOptions } from "./assessment/deadlines.ts";
export { type Determination, determinationsSchema, readDeterminations } from "./assessment/determination.ts";
export { decideExit, type ExitOptions } from "./assessment/exit.ts";
export type {
  Blacklist,
  ExitComparison,
  ExitConsequence,
  ExitDecision,
  ExitEvidence,
  ExitFinding,
  ExitGround,
  ExitNotice,
  ExitOrder,
  ExitOrders,
  ExitOrderState,
  ExitOutcome,
} from "./assessment/exit-decision.ts";
export type { ExitEvent } from "./assessment/exit-events.ts";
export { exitHistory, type ExitHistory, type ExitHistoryOptions, type ExitState } from "./assessment/exit-history.ts";
export { explain, type ExplainOptions } from "./assessment/explain.ts";
export type { Finding, PointsRange } from "./assessment/finding.ts";
export type { MissingFact, MissingParameter } from "./assessment/missing.ts";
export type { Notice } from "./assessment/notice.ts";
export { prepare, type Prepared } from "./assessment/prepare.ts";
export type { DecidingRule, Reason } from "./assessment/reasons.ts";
export type { JudgedRule, RelatedPair } from "./assessment/related-pairs.ts";
export type { Agreement, Carries, Implication, Inference } from "./assessment/relation-inference.ts";
export type { Score, ScoreReading } from "./assessment/score.ts";
export type { CategoryScore, Interval } from "./assessment/score-reading.ts";
export type { ClauseReference, RuleSummary } from "./evaluation/about.ts";
export { verdictCodes } from "./evaluation/verdict-codes.ts";
export type { AppliedOverride, ExplainedCondition, ExplainedParameter, Explanation } from "./evaluation/explain.ts";
export type { FactUse } from "./evaluation/fact-use.ts";
export type { Verdict } from "./evaluation/judge.ts";
export type { SettlingSets } from "./evaluation/settle.ts";
export type { TruthName } from "./evaluation/truth.ts";
export {
  allocateTargets,
  type AllocateTargetsOptions,
  type AllocatedShare,
  type TargetAllocation,
} from "./portfolio/allocate-targets.ts";
export { drawInspections, type Inspection, type InspectionDraw } from "./portfolio/draw-inspections.ts";
export type { DrawOptions } from "./portfolio/draw-options.ts";
export type { PoolMine, Stratification } from "./portfolio/draw-pool.ts";
export type { GroupGap } from "./portfolio/gaps.ts";
export type { ImpliedTargets } from "./portfolio/implied.ts";
export { type Inspector, inspectorsSchema, readInspectors } from "./portfolio/inspectors.ts";
export { liaoning2021Baseline } from "./portfolio/liaoning-2021-baseline.ts";
export {
  measureTargets,
  type MeasureTargetsOptions,
  type TargetNotice,
  type TargetReport,
} from "./portfolio/measure-targets.ts";
export type { Line, Pace } from "./portfolio/pace.ts";
export type {
  Count,
  DuplicateMine,
  Grouping,
  Instrument,
  Portfolio,
  PortfolioCounts,
  PortfolioGroup,
  PortfolioShare,
  ShareId,
} from "./portfolio/portfolio.ts";
export { portfolioSchema } from "./portfolio/portfolio-schema.ts";
export { readPortfolio } from "./portfolio/read-portfolio.ts";
export { summarize, summarizeAsync, type SummarizeOptions } from "./portfolio/summarize.ts";
export type { TargetFinding, TargetValue, Undecided } from "./portfolio/target-finding.ts";
export { type Day, DayError, type Period, PeriodError } from "./profile/day.ts";
export type { DerivedId } from "./profile/derived.ts";
export type { FactChanges } from "./profile/changed-profile.ts";
export type { LeafId, LeafValue } from "./profile/derived/derive.ts";
export { type FactDescription, type FactId, facts, type FactType } from "./profile/facts.ts";
export {
  AssessmentsError,
  BatchError,
  DeterminationsError,
  DrawError,
  type Fault,
  FaultsError,
  MeasurementError,
  ParametersError,
  PortfolioError,
  ProfileError,
  RuleSetError,
  ScoreSheetError,
} from "./profile/fault.ts";
export type { MineProfile } from "./profile/mine.ts";
export type { LeafAt, LeafPath } from "./profile/paths.ts";
export { mineProfileSchema, readProfile } from "./profile/read.ts";
export type { Locale, Words } from "./profile/words.ts";
export { type CalendarOptions, toICalendar } from "./report/calendar.ts";
export { report, type Reportable, type ReportFormat, type ReportOptions } from "./report/report.ts";
export type { Comparison, Condition, Operator, ParameterReference, Target } from "./ruleset/condition.ts";
export type { MeasureId } from "./ruleset/measures.ts";
export type { Crosswalk, Relation, RelationName } from "./ruleset/crosswalk.ts";
export type {
  Confidence,
  DatedValue,
  GivenRow,
  Parameter,
  ParameterOverride,
  ParameterValue,
  Source,
  TableRow,
} from "./ruleset/parameter.ts";
export type { ExitComparisonRule, ExitEdition, ExitGroundName, PlanEdition } from "./ruleset/plan-edition.ts";
export type {
  Deduction,
  Figure,
  InapplicableTreatment,
  ItemPoints,
  PointsModel,
  RulePoints,
  SummedPoints,
} from "./ruleset/points.ts";
export { readCrosswalk } from "./ruleset/read-crosswalk.ts";
export { readRuleSet } from "./ruleset/read.ts";
export type {
  AllRequiredModel,
  Category,
  Clause,
  Due,
  Edition,
  Erratum,
  Obligation,
  PortfolioTarget,
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
export { liaoning2021 } from "./ruleset/shipped/liaoning-2021.ts";
export { liaoning2021Assessment } from "./ruleset/shipped/liaoning-2021-assessment.ts";
export { liaoning2021Crosswalk } from "./ruleset/shipped/liaoning-2021-crosswalk.ts";
export { liaoning2021Exit } from "./ruleset/shipped/liaoning-2021-exit.ts";
export { liaoning2021FocusAreas } from "./ruleset/shipped/liaoning-2021-focus-areas.ts";
export { liaoning2021Incentives } from "./ruleset/shipped/liaoning-2021-incentives.ts";
export { liaoning2021Magnesite } from "./ruleset/shipped/liaoning-2021-magnesite.ts";
export { liaoning2021Mine } from "./ruleset/shipped/liaoning-2021-mine.ts";
export { liaoning2021SandGravel } from "./ruleset/shipped/liaoning-2021-sand-gravel.ts";
export { liaoning2021Targets } from "./ruleset/shipped/liaoning-2021-targets.ts";
export { national2020Selection } from "./ruleset/shipped/national-2020-selection.ts";
export { national2024Selection } from "./ruleset/shipped/national-2024-selection.ts";
