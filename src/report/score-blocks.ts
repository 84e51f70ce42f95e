import type { Assessment } from "../assessment/assessment.ts";
import type { Score, ScoreReading } from "../assessment/score.ts";
import type { Interval } from "../assessment/score-reading.ts";
import type { Block, Text } from "./document.ts";
import { joined } from "./document.ts";
import { numberText } from "./number.ts";
import type { ReportWords } from "./words/report-words.ts";
import { scoreWords } from "./words/score-words.ts";

/** The score: the total by each way to count what does not apply, and each category's share of its points. */
export function scoreBlocks({ score, categories }: Assessment, words: ReportWords): Block[] {
  if (!score) return [];
  const { locale } = words;
  const own = scoreWords[locale];
  const titles = new Map(categories.map(({ id, title }) => [id, title[locale]]));
  return [
    { kind: "heading", level: 2, text: [own.heading] },
    scoreList(score, words),
    ...floorBlocks(score, words),
    ...score.readings.map((reading) => categoryTable(reading, score, titles, words)),
  ];
}

function floorBlocks(score: Score, { locale }: ReportWords): Block[] {
  const own = scoreWords[locale];
  if (!hasFloor(score)) return [];
  const { categoryFloor } = score;
  const text = categoryFloor === undefined ? [own.noFloor] : own.floorIntro(numberText(categoryFloor));
  return [{ kind: "paragraph", text }];
}

/** Whether the set has a floor for its categories, with a value or without: where it has none, every category reaches it. */
function hasFloor({ categoryFloor, readings }: Score): boolean {
  const categories = readings.flatMap((reading) => reading.categories);
  return categoryFloor !== undefined || categories.some(({ reachesFloor }) => reachesFloor !== "true");
}

/** The total by each way to count what does not apply, against the pass mark. */
export function scoreList(score: Score, words: ReportWords): Block {
  return { kind: "list", items: score.readings.map((reading) => ({ text: readingText(reading, score, words) })) };
}

function readingText(reading: ScoreReading, { total, passMark }: Score, words: ReportWords): Text {
  const own = scoreWords[words.locale];
  const limits = passMark === undefined ? [] : [passMark];
  const points = intervalText(reading.points, limits, words);
  const whole = total === undefined ? undefined : numberText(total);
  return joined(
    [
      own.total(own.treatments[reading.inapplicableItems], points, whole),
      passMark === undefined
        ? [own.noPassMark]
        : own.passMark(numberText(passMark), own.reached[reading.reachesPassMark]),
      own.conclusion(words.conclusions[reading.conclusion]),
    ],
    words.semicolon,
  );
}

function categoryTable(
  { inapplicableItems, categories }: ScoreReading,
  score: Score,
  titles: ReadonlyMap<string, string>,
  words: ReportWords,
): Block {
  const own = scoreWords[words.locale];
  const limits = score.categoryFloor === undefined ? [] : [score.categoryFloor];
  const withFloor = hasFloor(score);
  return {
    kind: "table",
    columns: [
      { title: words.labels.category, align: "left" },
      { title: `${own.treatments[inapplicableItems]} (%)`, align: "right" },
      ...(withFloor ? [{ title: own.floor, align: "left" } as const] : []),
    ],
    rows: categories.map(({ category, percent, reachesFloor }) => [
      [titles.get(category) ?? category],
      [intervalText(percent, limits, words)],
      ...(withFloor ? [[own.reached[reachesFloor]]] : []),
    ]),
  };
}

/** A figure by its bounds, or as one where they meet. */
export function intervalText(interval: Interval | undefined, limits: readonly number[], words: ReportWords): string {
  const own = scoreWords[words.locale];
  if (!interval) return own.unknown;
  const { min, max } = interval;
  return min === max ? numberText(min, limits) : own.between(numberText(min, limits), numberText(max, limits));
}
