import type { GroupGap } from "../portfolio/gaps.ts";
import type { TargetReport } from "../portfolio/measure-targets.ts";
import type { Line } from "../portfolio/pace.ts";
import type { Block, Text } from "./document.ts";
import { groupValue } from "./group-value.ts";
import { rangeText, shortText } from "./range.ts";
import { withUnit } from "./value.ts";
import type { ReportWords } from "./words/report-words.ts";
import { targetWords } from "./words/target-words.ts";

/** What rate and number come to in terms of each other. */
export function impliedBlocks({ implied }: TargetReport, words: ReportWords): Block[] {
  if (!implied) return [];
  const said = targetWords[words.locale];
  const { rate, number, producing, rateInMines, numberInPercent, agreeAt, stricter } = implied;
  const [wantedRate, wantedNumber] = [withUnit(String(rate), "%", words), withUnit(String(number), "mines", words)];
  const all = rangeText(producing, "mines", words);
  const texts = [
    said.rateComesTo(wantedRate, all, rangeText(rateInMines, "mines", words)),
    ...(numberInPercent ? [said.numberComesTo(wantedNumber, all, rangeText(numberInPercent, "%", words, [rate]))] : []),
    said.agreeAt(shortText(agreeAt)),
    [said.stricter[stricter]],
  ];
  return [
    { kind: "heading", level: 2, text: [said.headings.implied] },
    { kind: "list", items: texts.map((text) => ({ text })) },
  ];
}

/** How fast each figure has grown, and how fast it must. */
export function paceBlocks({ findings }: TargetReport, words: ReportWords): Block[] {
  const { headings, columns, paceIntro, noValue } = targetWords[words.locale];
  const paced = findings.flatMap(({ about, pace }) => (pace ? [{ about, pace }] : []));
  if (paced.length === 0) return [];
  const lineText = (line: Line | undefined): Text =>
    line ? words.beside(rangeText(line.perYear, "mines", words), [`${line.from} – ${line.until}`]) : [noValue];
  return [
    { kind: "heading", level: 2, text: [headings.pace] },
    { kind: "paragraph", text: [paceIntro] },
    {
      kind: "table",
      columns: [
        { title: columns.target, align: "left" },
        { title: columns.soFar, align: "left" },
        { title: columns.needed, align: "left" },
      ],
      rows: paced.map(({ about, pace }) => [[about.title[words.locale]], lineText(pace.soFar), lineText(pace.needed)]),
    },
  ];
}

/** Where the missing mines are. */
export function groupGapBlocks({ gaps, implied }: TargetReport, by: "city" | "mineral", words: ReportWords): Block[] {
  const groups = gaps[by];
  if (groups.length === 0) return [];
  const { headings, groupColumns, groupIntro } = targetWords[words.locale];
  const keys = ["producing", "green", "both", "left", "rate", "toRate"] as const;
  return [
    { kind: "heading", level: 2, text: [headings[by]] },
    ...(implied ? [{ kind: "paragraph", text: groupIntro(withUnit(String(implied.rate), "%", words)) } as const] : []),
    {
      kind: "table",
      columns: [
        { title: groupColumns.group, align: "left" },
        ...keys.map((key) => ({ title: groupColumns[key], align: "right" as const })),
      ],
      rows: groups.map((group) => [groupValue(by, group.value, words), ...figures(group, implied?.rate, words)]),
    },
  ];
}

function figures(group: GroupGap, limit: number | undefined, words: ReportWords): Text[] {
  const { producing, green, producingGreen, producingNotGreen, rate, toRate } = group;
  const { noValue } = targetWords[words.locale];
  return [
    ...[producing, green, producingGreen, producingNotGreen].map((count) => rangeText(count, undefined, words)),
    rate ? rangeText(rate, "%", words, limit === undefined ? [] : [limit]) : [noValue],
    toRate ? rangeText(toRate, undefined, words) : [noValue],
  ];
}
