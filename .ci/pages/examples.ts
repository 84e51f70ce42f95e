import type { Verdict } from "../../src/index.ts";
import { reportWords } from "../../src/report/words/all.ts";
import type { Case, CaseFile } from "../../test/case-files.ts";
import { caseFacts } from "./case-facts.ts";
import { both, inline, table } from "./markdown.ts";
import { verdictWords } from "./page-words.ts";

const verdicts: readonly Verdict[] = ["passed", "failed", "cantTell", "inapplicable"];

/** A case that shows a verdict, and the file that it stands in. */
interface Example {
  readonly verdict: Verdict;
  readonly file: CaseFile;
  readonly own: Case;
}

/** An example of each verdict of a rule, with the facts that all of them share. */
export function examplesTable(files: readonly CaseFile[]): string[] {
  const [first] = files;
  if (!first) return [];
  const examples = verdicts.flatMap((verdict) => exampleOf(verdict, files) ?? []);
  const head = ["判定 Verdict", "评估日 Day", "案例 Case", "本例的事实 Its facts, in Chinese"];
  return table(head, [
    [
      "共同前提 Given",
      first.asOf,
      inline(caseFacts(first.given ?? {}, reportWords.en)) || "—",
      factsCell(first.given ?? {}),
    ],
    ...examples.map(({ verdict, file, own }) => [
      `**${both(verdictWords(verdict))}**`,
      own.asOf ?? file.asOf,
      inline(own.say),
      // What another file gives is not among what is said to be given.
      factsCell(file === first ? own.facts : { ...file.given, ...own.facts }, own),
    ]),
  ]);
}

/** The first case of a verdict that takes the standard's own values, if there is one. */
function exampleOf(verdict: Verdict, files: readonly CaseFile[]): Example | undefined {
  const all = files.flatMap((file) => file.cases.map((own) => ({ verdict, file, own })));
  const fitting = all.filter(({ own }) => own.verdict === verdict);
  return fitting.find(({ own }) => own.parameters === undefined) ?? fitting[0];
}

function factsCell(facts: Readonly<Record<string, unknown>>, { parameters = {} }: Partial<Case> = {}): string {
  const { zh } = reportWords;
  const assumed = Object.entries(parameters).map(([id, { value }]) => `参数 \`${id}\` 取 ${inline(String(value))}`);
  const given = inline(caseFacts(facts, zh));
  return [...(given === "" ? [] : [given]), ...assumed].join(zh.semicolon) || "—";
}
