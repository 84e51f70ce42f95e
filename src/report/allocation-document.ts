import type { TargetAllocation } from "../portfolio/allocate-targets.ts";
import { type Document, id, type Text } from "./document.ts";
import { groupValue } from "./group-value.ts";
import { rangeText, shortText } from "./range.ts";
import type { ReportWords } from "./words/report-words.ts";
import { targetWords } from "./words/target-words.ts";

/** The report of a target's breakdown: the method, then what each is to bring. */
export function allocationDocument(allocation: TargetAllocation, words: ReportWords): Document {
  const { asOf, by, rule, gap, shares, allocated, unplaced } = allocation;
  const {
    title,
    method,
    labels,
    columns,
    by: splits,
    sum,
    unplaced: left,
    unsettled,
  } = targetWords[words.locale].allocation;
  const nameOf = (value: string | undefined): Text =>
    by === "year" ? [value ?? words.unknown] : groupValue(by, value, words);
  return [
    { kind: "heading", level: 1, text: [title] },
    {
      kind: "fields",
      fields: [
        { label: labels.target, values: [[id(rule)]] },
        { label: words.labels.asOf, values: [[asOf]] },
        { label: labels.by, values: [[splits[by]]] },
        { label: labels.method, values: [[method]] },
        { label: labels.gap, values: [rangeText(gap, "mines", words)] },
      ],
    },
    {
      kind: "table",
      columns: [
        { title: columns.group, align: "left" },
        { title: columns.weight, align: "right" },
        { title: columns.mines, align: "right" },
      ],
      rows: [
        ...shares.map(({ value, weight, mines }) => [nameOf(value), [shortText(weight)], [String(mines)]]),
        [[sum], [""], [String(allocated)]],
      ],
    },
    ...(unplaced === 0 ? [] : [{ kind: "paragraph", text: left(unplaced) } as const]),
    ...(gap.min === gap.max ? [] : [{ kind: "paragraph", text: [unsettled] } as const]),
  ];
}
