import { rangeOf } from "../portfolio/extremes.ts";
import type { Count, Grouping, Portfolio, PortfolioCounts, PortfolioGroup } from "../portfolio/portfolio.ts";
import { groupings } from "../portfolio/portfolio-schema.ts";
import { type Block, type Document, given, type Text } from "./document.ts";
import { groupValue } from "./group-value.ts";
import { rangeText } from "./range.ts";
import { portfolioWords } from "./words/portfolio-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** How many duplicates are named. */
const mostNamed = 20;

/** The report of counts of mines: all of them, then each grouping, then what was found twice. */
export function portfolioDocument(portfolio: Portfolio, words: ReportWords): Document {
  const { title, intro } = portfolioWords[words.locale];
  return [
    { kind: "heading", level: 1, text: [title] },
    { kind: "fields", fields: portfolioFields(portfolio, words) },
    { kind: "paragraph", text: [intro] },
    totalTable(portfolio.total, words),
    ...groupings.flatMap((by) => groupBlocks(by, portfolio.groups?.[by] ?? [], words)),
    ...duplicateBlocks(portfolio, words),
  ];
}

/** What a portfolio is, and on which day it was counted. */
export function portfolioFields(
  { title, source, asOf }: Pick<Portfolio, "title" | "source" | "asOf">,
  { locale }: ReportWords,
) {
  const { labels } = portfolioWords[locale];
  return [
    // A title comes from whoever counted.
    ...(title ? [{ label: labels.portfolio, values: [[given(title[locale])]] }] : []),
    ...(source === undefined ? [] : [{ label: labels.source, values: [[given(source)]] }]),
    { label: labels.counted, values: [[asOf]] },
  ];
}

function totalTable(total: PortfolioCounts, { locale }: ReportWords): Block {
  const { claims, columns, notCounted } = portfolioWords[locale];
  const { mines, ...counts } = total;
  const known = Object.entries(counts) as [keyof typeof counts, Count][];
  return {
    kind: "table",
    columns: [
      { title: columns.claim, align: "left" },
      { title: columns.surely, align: "right" },
      { title: columns.unknown, align: "right" },
    ],
    rows: [
      [[claims.mines], [mines === undefined ? notCounted : String(mines)], ["—"]],
      ...known.map(([claim, { yes, unknown }]): Text[] => [[claims[claim]], [String(yes)], [String(unknown)]]),
    ],
  };
}

function groupBlocks(by: Grouping, groups: readonly PortfolioGroup[], words: ReportWords): Block[] {
  if (groups.length === 0) return [];
  const { claims, columns, groupings: titles } = portfolioWords[words.locale];
  const shown = ["producing", "green", "producingNotGreen", "waiting"] as const;
  return [
    { kind: "heading", level: 2, text: [titles[by]] },
    {
      kind: "table",
      columns: [
        { title: titles[by], align: "left" },
        { title: columns.mines, align: "right" },
        ...shown.map((claim) => ({ title: claims[claim], align: "right" as const })),
      ],
      rows: groups.map(({ value, counts }) => [
        groupValue(by, value, words),
        [counts.mines === undefined ? "—" : String(counts.mines)],
        ...shown.map((claim) => countText(counts[claim], words)),
      ]),
    },
  ];
}

function countText(count: Count | undefined, words: ReportWords): Text {
  return count ? rangeText(rangeOf(count), undefined, words) : ["—"];
}

function duplicateBlocks({ duplicates = [], withoutLicence = 0 }: Portfolio, words: ReportWords): Block[] {
  const said = portfolioWords[words.locale];
  const items = duplicates
    .slice(0, mostNamed)
    .map(({ licence, profiles, first }) => ({ text: said.duplicate([given(licence)], profiles, first) }));
  return [
    ...(items.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: [said.duplicates] } as const,
          { kind: "list", items } as const,
          ...(duplicates.length > mostNamed
            ? [{ kind: "paragraph", text: [said.more(duplicates.length - mostNamed)] } as const]
            : []),
        ]),
    ...(withoutLicence === 0 ? [] : [{ kind: "paragraph", text: said.withoutLicence(withoutLicence) } as const]),
  ];
}
