import type { Day } from "../profile/day.ts";
import { facts } from "../profile/facts.ts";
import { percentages, type Slots } from "../profile/slots.ts";
import type { GivenRow, ParameterOverride } from "../ruleset/parameter.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import type { Determination } from "./determination.ts";
import type { Finding } from "./finding.ts";
import type { Score } from "./score.ts";

/** Something the reader of an assessment should know before trusting it. */
export type Notice =
  | { readonly code: "outside_term"; readonly asOf: Day; readonly from: Day; readonly until?: Day }
  | {
      readonly code: "parameter_overridden";
      readonly parameter: string;
      /** The value that stands in place of the standard's. */
      readonly value?: unknown;
      /** Or the rows that are looked at before the standard's. */
      readonly rows?: readonly GivenRow[];
      readonly source: string;
    }
  | { readonly code: "looks_like_share"; readonly fact: string; readonly value: number }
  | {
      readonly code: "determination_conflicts";
      readonly rule: string;
      readonly computed: string;
      readonly determined: string;
      readonly by: string;
    }
  | { readonly code: "determination_after_day"; readonly rule: string; readonly on: Day }
  | { readonly code: "determination_without_rule"; readonly rule: string }
  | {
      readonly code: "score_contradicts";
      /** The categories whose figures contradict each other; none where only the total is at odds. */
      readonly categories: readonly string[];
    }
  | { readonly code: "older_revision"; readonly ruleSet: string; readonly newer: string };

/** What notices are drawn from. */
export interface NoticeGrounds {
  readonly ruleSet: RuleSet;
  readonly asOf: Day;
  readonly slots: Slots;
  readonly parameters: Readonly<Record<string, ParameterOverride>>;
  readonly determinations: readonly Determination[];
  readonly findings: readonly Finding[];
  readonly score?: Score | undefined;
  /** The id of a newer revision of the rule set, where the caller knows of one. */
  readonly newer?: string | undefined;
}

/** The notices of an assessment, in a fixed order. */
export function noticesOf(grounds: NoticeGrounds): Notice[] {
  // One empty list after the other is put together faster than spread.
  return termNotices(grounds).concat(
    overrideNotices(grounds),
    shareNotices(grounds),
    determinationNotices(grounds),
    scoreNotices(grounds),
    revisionNotices(grounds),
  );
}

function revisionNotices({ ruleSet, newer }: NoticeGrounds): Notice[] {
  return newer === undefined ? [] : [{ code: "older_revision", ruleSet: ruleSet.id, newer }];
}

function termNotices({ ruleSet: { inForce }, asOf }: NoticeGrounds): Notice[] {
  const { from, until } = inForce;
  if (from <= asOf && (until === undefined || asOf <= until)) return [];
  return [{ code: "outside_term", asOf, from, ...(until === undefined ? {} : { until }) }];
}

function overrideNotices({ parameters }: NoticeGrounds): Notice[] {
  return Object.entries(parameters).map(([parameter, { value, rows, source }]) => ({
    code: "parameter_overridden",
    parameter,
    ...(rows ? { rows } : { value }),
    source,
  }));
}

function shareNotices({ slots }: NoticeGrounds): Notice[] {
  const notices: Notice[] = [];
  for (const slot of percentages) {
    const value = slots[slot];
    if (typeof value !== "number" || value > 1 || value <= 0) continue;
    const fact = facts[slot]?.id;
    if (fact) notices.push({ code: "looks_like_share", fact, value });
  }
  return notices;
}

function scoreNotices({ score }: NoticeGrounds): Notice[] {
  if (!score || !(score.totalContradicted || score.contradictions.length > 0)) return [];
  return [{ code: "score_contradicts", categories: score.contradictions }];
}

function determinationNotices({ ruleSet, asOf, determinations, findings }: NoticeGrounds): Notice[] {
  if (determinations.length === 0) return [];
  const rules = new Set(ruleSet.rules.map(({ id }) => id));
  const strays = determinations.flatMap(({ rule, on }): Notice[] => {
    if (!rules.has(rule)) return [{ code: "determination_without_rule", rule }];
    return on > asOf ? [{ code: "determination_after_day", rule, on }] : [];
  });
  const conflicts = findings.flatMap(({ rule, determination, computed }): Notice[] => {
    const { verdict: determined, by, counts } = determination ?? {};
    if (counts !== false || !computed || !determined || !by || computed === determined) return [];
    return [{ code: "determination_conflicts", rule, computed, determined, by }];
  });
  return [...strays, ...conflicts];
}
