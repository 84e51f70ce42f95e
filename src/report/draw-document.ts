import type { Inspection, InspectionDraw } from "../portfolio/draw-inspections.ts";
import { type Block, type Document, given, id, joined, say, type Text } from "./document.ts";
import { groupValue } from "./group-value.ts";
import { drawWords } from "./words/draw-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The record of a draw as it can be published: how it was made, then what was drawn. */
export function drawDocument(draw: InspectionDraw, words: ReportWords): Document {
  const { title, headings, repeat } = drawWords[words.locale];
  return [
    { kind: "heading", level: 1, text: [title] },
    { kind: "fields", fields: headFields(draw, words) },
    { kind: "paragraph", text: [repeat] },
    ...strataBlocks(draw, words),
    { kind: "heading", level: 2, text: [headings.drawn] },
    drawnTable(draw, words),
    ...noticeBlocks(draw, words),
  ];
}

function headFields({ asOf, seed, generator, method, inputDigest, counts }: InspectionDraw, words: ReportWords) {
  const { labels, methods } = drawWords[words.locale];
  const field = (label: string, text: Text) => ({ label, values: [text] });
  return [
    field(words.labels.asOf, [asOf]),
    field(labels.seed, [given(seed)]),
    field(labels.generator, [`${generator.name} (${generator.library}), ${generator.state}`]),
    field(labels.method, [methods[method]]),
    field(labels.digest, [`${inputDigest.algorithm} `, id(inputDigest.value)]),
    field(labels.mines, [String(counts.mines)]),
    field(labels.inspectors, [String(counts.inspectors)]),
    field(labels.drawn, [String(counts.drawn)]),
    field(labels.perMine, [String(counts.inspectorsPerMine)]),
  ];
}

function strataBlocks({ strata, stratify }: InspectionDraw, words: ReportWords): Block[] {
  if (!stratify) return [];
  const { headings, columns, riskIntro } = drawWords[words.locale];
  return [
    { kind: "heading", level: 2, text: [headings.strata] },
    ...(stratify === "risk" ? [{ kind: "paragraph", text: [riskIntro] } as const] : []),
    {
      kind: "table",
      columns: [
        { title: columns.stratum, align: "left" },
        { title: columns.mines, align: "right" },
        { title: columns.drawn, align: "right" },
      ],
      rows: strata.map(({ value, mines, drawn }) => [
        stratumText(value, stratify, words),
        [String(mines)],
        [String(drawn)],
      ]),
    },
  ];
}

function drawnTable({ inspections, stratify }: InspectionDraw, words: ReportWords): Block {
  const { columns, none } = drawWords[words.locale];
  const people = (ids: readonly string[]): Text => (ids.length === 0 ? [none] : listed(ids, words));
  return {
    kind: "table",
    columns: [
      { title: columns.number, align: "right" },
      { title: columns.mine, align: "left" },
      { title: columns.licence, align: "left" },
      ...(stratify ? [{ title: columns.stratum, align: "left" } as const] : []),
      { title: columns.inspectors, align: "left" },
      { title: columns.excluded, align: "left" },
    ],
    rows: inspections.map(({ mine, inspectors, excluded }, index) => [
      [String(index + 1)],
      [given(mine.name)],
      [mine.licence === undefined ? none : given(mine.licence)],
      ...(stratify ? [stratumText(mine.stratum, stratify, words)] : []),
      people(inspectors),
      people(excluded),
    ]),
  };
}

function stratumText(value: string | undefined, by: NonNullable<InspectionDraw["stratify"]>, words: ReportWords): Text {
  if (by === "city" || value === undefined) return groupValue("city", value, words);
  return [drawWords[words.locale].risks[value === "raised" ? "raised" : "ordinary"]];
}

function listed(ids: readonly string[], words: ReportWords): Text {
  return joined(
    ids.map((one): Text => [given(one)]),
    words.comma,
  );
}

function noticeBlocks({ inspections, counts }: InspectionDraw, words: ReportWords): Block[] {
  const { headings, duplicates, unchecked } = drawWords[words.locale];
  const doubtful = inspections.filter((inspection: Inspection) => inspection.unchecked.length > 0);
  const texts: Text[] = [
    ...(counts.duplicates === 0 ? [] : [duplicates(counts.duplicates)]),
    ...doubtful.map(({ mine, unchecked: people }) => unchecked(listed(people, words), say`${given(mine.name)}`)),
  ];
  if (texts.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [headings.notices] },
    { kind: "list", items: texts.map((text) => ({ text })) },
  ];
}
