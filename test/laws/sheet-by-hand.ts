import type { Row, Sheet, Sums } from "./random-sheet.ts";

/** One way in which all that is unknown can turn out: what each category comes to. */
export type Completion = readonly (Sums & { readonly category: string })[];

/** Every way in which a small sheet can turn out, in whole points; an item not met may have kept any of its points. */
export function completionsOf({ rows, total }: Sheet): Completion[] {
  return rows
    .map((row) => optionsOf(row, total).map((sums) => ({ ...sums, category: row.category })))
    .reduce<Completion[]>(
      (all, options) =>
        all.flatMap((some) => options.flatMap((one) => (sizeOf([...some, one]) <= total ? [[...some, one]] : []))),
      [[]],
    )
    .filter((completion) => sizeOf(completion) === total);
}

function sizeOf(completion: Completion): number {
  return completion.reduce((sum, { available, inapplicable }) => sum + available + inapplicable, 0);
}

function optionsOf(row: Row, total: number): Sums[] {
  const { full, applies } = row;
  const fulls = full.known ? [full.value] : upTo(total);
  const involved = fulls.flatMap((size) => (row.kind === "sums" ? sumsOf(row, size) : leftOf(row, size)));
  const none = fulls.map((size) => ({ reached: 0, available: 0, inapplicable: size }));
  if (!applies.known) return distinct([...involved, ...none]);
  return distinct(applies.value ? involved : none);
}

function sumsOf({ sums }: Row, size: number): Sums[] {
  return upTo(size).flatMap((available) =>
    upTo(available).flatMap((reached) => {
      const one = { reached, available, inapplicable: size - available };
      const names = ["reached", "available", "inapplicable"] as const;
      return names.every((name) => !sums[name].known || sums[name].value === one[name]) ? [one] : [];
    }),
  );
}

function leftOf({ kind, met, occurrences, cap }: Row, size: number): Sums[] {
  const having = (reached: number) => ({ reached, available: size, inapplicable: 0 });
  if (kind === "deduction") {
    const counts = occurrences.known ? [occurrences.value] : upTo(cap);
    return counts.map((count) => having(size - Math.min(cap, count)));
  }
  if (met.known) return [having(met.value ? size : 0)];
  return upTo(size).map(having);
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, number) => number);
}

function distinct(sums: readonly Sums[]): Sums[] {
  return [...new Map(sums.map((one) => [JSON.stringify(one), one])).values()];
}

/** What is reached and what it is measured by: items that do not apply are left out, or count in full. */
function measured(completion: Completion, treatment: string): readonly [top: number, bottom: number] {
  const sum = (key: keyof Sums) => completion.reduce((all, one) => all + one[key], 0);
  const extra = treatment === "full" ? sum("inapplicable") : 0;
  return [sum("reached") + extra, sum("available") + extra];
}

/** The score out of a whole; where nothing applies, nothing is lost. */
export function scoreOf(completion: Completion, treatment: string, whole: number): number {
  const [top, bottom] = measured(completion, treatment);
  return bottom === 0 ? whole : (top * whole) / bottom;
}

/** Whether the score reaches a limit out of a whole, without dividing. */
export function reaches(completion: Completion, treatment: string, limit: number, whole: number): boolean {
  const [top, bottom] = measured(completion, treatment);
  return top * whole >= limit * bottom;
}

/** What some answers come to together: unknown where they differ. */
export function together(answers: readonly boolean[]): "true" | "false" | "unknown" {
  if (answers.every(Boolean)) return "true";
  return answers.some(Boolean) ? "unknown" : "false";
}
