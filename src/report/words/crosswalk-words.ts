import type { Agreement, Implication } from "../../assessment/relation-inference.ts";
import type { Conclusion } from "../../assessment/conclusion.ts";
import type { Locale } from "../../profile/words.ts";
import type { RelationName } from "../../ruleset/crosswalk.ts";
import { say, type Span, strong, type Text } from "../document.ts";

/** The words of a crosswalk. */
interface CrosswalkWords {
  readonly title: (mine: Span) => Text;
  readonly headings: Readonly<Record<"because" | "differing" | "contradictions" | "reading", string>>;
  readonly columns: Readonly<Record<"rule" | "verdict" | "counterpart" | "relation" | "follows", string>>;
  /** The mine under the rule set that another one falls short of. */
  readonly against: Readonly<Record<Conclusion, (ruleSet: string) => Text>>;
  /** What another rule set concludes, and what of. */
  readonly short: Readonly<Record<"doesNotConform" | "cantTell", (ruleSet: string, rules: Text) => Text>>;
  /** The same where no single rule decides. */
  readonly byScore: Readonly<Record<"doesNotConform" | "cantTell", (ruleSet: string) => Text>>;
  readonly more: (listed: Text, count: number) => Text;
  readonly alike: (conclusion: string) => Text;
  readonly noReason: string;
  readonly becauseIntro: (ruleSet: string, against: string) => Text;
  readonly counterpart: (title: string, verdict: string) => Text;
  readonly none: string;
  readonly noneSince: (note: string) => Text;
  readonly notJudged: (clauses: Text) => Text;
  readonly unlisted: string;
  /** The rule on the left of a table, and the one on its right. */
  readonly sides: Readonly<Record<"left" | "right", string>>;
  /** How a rule of either side stands to a clause. */
  readonly relations: Readonly<Record<RelationName, (side: string, clause: string) => Text>>;
  readonly implications: Readonly<Record<Implication, string>>;
  readonly contradictionsIntro: string;
  readonly differingIntro: string;
  readonly counts: (counts: Readonly<Record<Agreement | "pairs" | "unrelated", number>>) => Text;
  readonly reading: readonly string[];
}

/** The words of a crosswalk by locale. */
export const crosswalkWords: Readonly<Record<Locale, CrosswalkWords>> = {
  zh: {
    title: (mine) => say`标准对照：${mine}`,
    headings: { because: "原因", differing: "判定不同的对应规则", contradictions: "相互矛盾", reading: "怎样读" },
    columns: { rule: "规则", verdict: "判定", counterpart: "对应规则", relation: "关系", follows: "可推知" },
    against: {
      conforms: (ruleSet) => say`${strong("符合")}《${ruleSet}》，但`,
      doesNotConform: (ruleSet) => say`${strong("不符合")}《${ruleSet}》；`,
      cantTell: (ruleSet) => say`是否符合《${ruleSet}》${strong("无法判定")}；`,
      inapplicable: (ruleSet) => say`《${ruleSet}》${strong("不适用")}于本矿；`,
    },
    short: {
      doesNotConform: (ruleSet, rules) => say`${strong("未达到")}《${ruleSet}》，因为以下各条不通过：${rules}。`,
      cantTell: (ruleSet, rules) => say`是否达到《${ruleSet}》${strong("无法判定")}，因为以下各条未决：${rules}。`,
    },
    byScore: {
      doesNotConform: (ruleSet) => say`${strong("未达到")}《${ruleSet}》：由得分决定，不在于某一条规则。`,
      cantTell: (ruleSet) => say`是否达到《${ruleSet}》${strong("无法判定")}：由得分决定，不在于某一条规则。`,
    },
    more: (listed, count) => say`${listed}，另有 ${count} 条`,
    alike: (conclusion) => say`各规则集的结论相同：${conclusion}。`,
    noReason: "各规则集的结论不同，但没有一个是不符合或无法判定。",
    becauseIntro: (ruleSet, against) => say`《${ruleSet}》的各条及其在《${against}》中的对应：`,
    counterpart: (title, verdict) => say`${title}：${verdict}`,
    none: "现有文本中没有对应",
    noneSince: (note) => say`现有文本中没有对应：${note}`,
    notJudged: (clauses) => say`与 ${clauses} 有关，但对方没有出自这些条文的规则`,
    unlisted: "没有记录与对方的关系",
    sides: { left: "本规则", right: "对应规则" },
    relations: {
      equal: (side, clause) => say`${side}与 ${clause} 要求相同`,
      subset: (side, clause) => say`${side}少于 ${clause} 的要求`,
      superset: (side, clause) => say`${side}多于 ${clause} 的要求`,
      intersects: (side, clause) => say`${side}与 ${clause} 有交集`,
      none: (side, clause) => say`${side}与 ${clause} 无关`,
    },
    implications: {
      clauseMet: "适用的话，条文已满足",
      clauseNotMet: "适用的话，条文未满足",
      nothing: "推不出条文是否满足",
    },
    contradictionsIntro: "两者不可能都对：请核对事实、规则和关系。",
    differingIntro: "一方通过、另一方不通过。关系由左边的规则指向条文。",
    counts: ({ pairs, agree, differ, undecided, inapplicable, unrelated }) =>
      say`对应 ${pairs} 对：判定相同 ${agree}，不同 ${differ}，未决 ${undecided}，有一方不适用 ${inapplicable}。没有对应的规则 ${unrelated} 条。`,
    reading: [
      "没有说明的“有交集”只据标题：主题相同，条文未取得，从中推不出任何结论。",
      "规则少于条文的要求时，规则不通过则条文也未满足；多于条文时，规则通过则条文已满足；相同则两者皆可推知。此外不作推断。",
      "“没有对应”只就现有文本而言，不表示对方标准没有此项要求。",
    ],
  },
  en: {
    title: (mine) => say`Standards compared: ${mine}`,
    headings: {
      because: "Why",
      differing: "Counterparts with different verdicts",
      contradictions: "Contradictions",
      reading: "How to read this",
    },
    columns: { rule: "Rule", verdict: "Verdict", counterpart: "Counterpart", relation: "Relation", follows: "Follows" },
    against: {
      conforms: (ruleSet) => say`${strong("Conforms")} to “${ruleSet}”, but `,
      doesNotConform: (ruleSet) => say`${strong("Does not conform")} to “${ruleSet}”; `,
      cantTell: (ruleSet) => say`Whether it conforms to “${ruleSet}” ${strong("cannot be told")}; `,
      inapplicable: (ruleSet) => say`“${ruleSet}” is ${strong("not applicable")} to this mine; `,
    },
    short: {
      doesNotConform: (ruleSet, rules) =>
        say`${strong("does not conform")} to “${ruleSet}”, because these fail: ${rules}.`,
      cantTell: (ruleSet, rules) =>
        say`whether it conforms to “${ruleSet}” ${strong("cannot be told")}, because these are undecided: ${rules}.`,
    },
    byScore: {
      doesNotConform: (ruleSet) =>
        say`${strong("does not conform")} to “${ruleSet}”: its score decides that, no single rule.`,
      cantTell: (ruleSet) =>
        say`whether it conforms to “${ruleSet}” ${strong("cannot be told")}: its score leaves that open, no single rule.`,
    },
    more: (listed, count) => say`${listed}, and ${count} more`,
    alike: (conclusion) => say`All rule sets conclude alike: ${conclusion}.`,
    noReason: "The rule sets conclude differently, but none that the mine does not conform or that it cannot be told.",
    becauseIntro: (ruleSet, against) => say`The rules of “${ruleSet}” and their counterparts in “${against}”:`,
    counterpart: (title, verdict) => say`${title}: ${verdict}`,
    none: "No counterpart in the texts at hand",
    noneSince: (note) => say`No counterpart in the texts at hand: ${note}`,
    notJudged: (clauses) => say`Related to ${clauses}, but no rule of the other set comes from there`,
    unlisted: "No relation to the other set is recorded",
    sides: { left: "this rule", right: "the counterpart" },
    relations: {
      equal: (side, clause) => say`${side} asks the same as ${clause}`,
      subset: (side, clause) => say`${side} asks less than ${clause}`,
      superset: (side, clause) => say`${side} asks more than ${clause}`,
      intersects: (side, clause) => say`${side} intersects with ${clause}`,
      none: (side, clause) => say`${side} has nothing to do with ${clause}`,
    },
    implications: {
      clauseMet: "the clause, where it applies, is met",
      clauseNotMet: "the clause, where it applies, is not met",
      nothing: "nothing about the clause",
    },
    contradictionsIntro: "These cannot both be right: look at the facts, the rules and the relation.",
    differingIntro: "One passes and the other fails. The relation leads from the rule on the left to the clause.",
    counts: ({ pairs, agree, differ, undecided, inapplicable, unrelated }) =>
      say`Pairs of counterparts: ${pairs}. Verdicts agree in ${agree}, differ in ${differ}, are undecided in ${undecided}; in ${inapplicable} a rule is not applicable. Rules without counterpart: ${unrelated}.`,
    reading: [
      "An intersection without a note rests on the heading alone: the subject is the same, the text is not to hand. Nothing follows from it.",
      "Where a rule asks less than a clause, a failed rule means that the clause is not met; where it asks more, a passed rule means that it is met; where both ask the same, either. Nothing else is inferred.",
      "“No counterpart” speaks of the texts at hand; it does not say that the other standard has no such demand.",
    ],
  },
};
