import type { ExitHistory, ExitState } from "../assessment/exit-history.ts";
import { type Document, given, joined, say, type Text } from "./document.ts";
import { mineFields } from "./mine-fields.ts";
import { factTitle } from "./named.ts";
import { exitWords } from "./words/exit-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The report of a history of exit: how the mine stood, period by period. */
export function exitHistoryDocument(history: ExitHistory, words: ReportWords): Document {
  const { historyHeading, labels, closing, headings } = exitWords[words.locale];
  return [
    { kind: "heading", level: 1, text: historyHeading([given(history.mine.name)]) },
    { kind: "fields", fields: mineFields(history, words) },
    { kind: "heading", level: 2, text: [headings.history] },
    {
      kind: "table",
      columns: [labels.from, labels.until, labels.decision, labels.blacklist, labels.ground, labels.events].map(
        (title) => ({
          title,
          align: "left",
        }),
      ),
      rows: history.states.map((state) => rowOf(state, words)),
    },
    { kind: "paragraph", text: [closing] },
  ];
}

function rowOf(state: ExitState, words: ReportWords): Text[] {
  const { decisions, blacklists, outcomes, possible, grounds } = exitWords[words.locale];
  const { from, until, decision, blacklist, standing, events } = state;
  const others = joined(
    state.possible.map((outcome) => [outcomes[outcome]]),
    words.comma,
  );
  const told = [decisions[decision]];
  return [
    [from],
    [until],
    decision === "cantTell" ? words.beside(told, possible(others)) : told,
    [blacklists[blacklist]],
    joined(
      standing.map((ground) => [grounds[ground]]),
      words.comma,
    ),
    joined(
      events.map(({ list }) => say`${factTitle(list, words)}`),
      words.comma,
    ),
  ];
}
