import type { Locale } from "../../profile/words.ts";
import type { ClauseAnswer } from "../../ruleset/trace.ts";
import { say, type Span, type Text } from "../document.ts";

/** The words of a trace of clauses and rules. */
interface TraceWords {
  readonly headings: Readonly<Record<"trace" | "forces" | "subjects" | "clauses" | "rules", string>>;
  readonly columns: Readonly<Record<"force" | "subject" | "clauses" | "rules", string>>;
  readonly answers: Readonly<Record<ClauseAnswer, string>>;
  readonly intro: (ruleSets: Text) => Text;
  readonly clause: (id: Span, place: string, force: string, subject: string, words: string) => Text;
  readonly outOfScope: (reason: string) => Text;
  readonly pending: (ruleSet: Span) => Text;
  readonly none: string;
  readonly rule: (id: Span, title: string, obligation: string) => Text;
  readonly ruleClauses: (id: Span, title: string, clauses: Text) => Text;
}

/** The words of a trace by locale. */
export const traceWords: Readonly<Record<Locale, TraceWords>> = {
  zh: {
    headings: {
      trace: "条款与规则对照",
      forces: "按力度",
      subjects: "按对象",
      clauses: "从条款到规则",
      rules: "从规则到条款",
    },
    columns: { force: "力度", subject: "对象", clauses: "条款", rules: "规则" },
    answers: { rules: "有规则", outOfScope: "不设规则", pending: "待定", none: "无规则" },
    intro: (ruleSets) => say`规则集：${ruleSets}。条款以本库自己的话转述，不是原文。`,
    clause: (id, place, force, subject, words) => say`${id} ${place}（${force}；${subject}）：${words}`,
    outOfScope: (reason) => say`不设规则：${reason}`,
    pending: (ruleSet) => say`待规则集 ${ruleSet}`,
    none: "这些规则集中没有出自本条的规则",
    rule: (id, title, obligation) => say`${id} ${title}（${obligation}）`,
    ruleClauses: (id, title, clauses) => say`${id} ${title}：${clauses}`,
  },
  en: {
    headings: {
      trace: "Clauses and rules",
      forces: "By force",
      subjects: "By subject",
      clauses: "From clauses to rules",
      rules: "From rules to clauses",
    },
    columns: { force: "Force", subject: "Subject", clauses: "Clauses", rules: "Rules" },
    answers: { rules: "With rules", outOfScope: "No rule, with reason", pending: "Pending", none: "No rule here" },
    intro: (ruleSets) => say`Rule sets: ${ruleSets}. Clauses are told in this package's own words, not quoted.`,
    clause: (id, place, force, subject, words) => say`${id} ${place} (${force}; ${subject}): ${words}`,
    outOfScope: (reason) => say`No rule: ${reason}`,
    pending: (ruleSet) => say`Waits for the rule set ${ruleSet}`,
    none: "No rule of these sets comes from it",
    rule: (id, title, obligation) => say`${id} ${title} (${obligation})`,
    ruleClauses: (id, title, clauses) => say`${id} ${title}: ${clauses}`,
  },
};
