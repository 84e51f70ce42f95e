import type { ExitDecision, ExitEvidence, ExitFinding, ExitNotice, ExitOrder } from "../assessment/exit-decision.ts";
import type { ExitGroundName } from "../ruleset/plan-edition.ts";
import { type Block, type Document, given, id, type Item, joined, say, strong, type Text } from "./document.ts";
import { mineFields } from "./mine-fields.ts";
import { overrideBlock } from "./missing-blocks.ts";
import { factTitle, namedClauses, namedFact } from "./named.ts";
import { noticeText } from "./notices.ts";
import { valueText } from "./value.ts";
import { exitWords } from "./words/exit-words.ts";
import type { ReportWords } from "./words/report-words.ts";

/** The report of a decision on exit: the decision and why, what follows, and what is missing. */
export function exitDocument(decision: ExitDecision, words: ReportWords): Document {
  const { heading, headings, closing } = exitWords[words.locale];
  return [
    { kind: "heading", level: 1, text: heading([given(decision.mine.name)]) },
    { kind: "fields", fields: mineFields(decision, words) },
    section(headings.decision),
    decisionBlock(decision, words),
    ...listed(headings.consequences, consequenceItems(decision, words)),
    section(headings.grounds),
    groundsTable(decision, words),
    ...listed(headings.orders, orderItems(decision.order.orders, words)),
    ...comparisonBlocks(decision, words),
    ...waitBlocks(decision, words),
    ...listed(
      headings.notices,
      decision.notices.map((notice) => ({ text: exitNoticeText(notice, words) })),
    ),
    { kind: "paragraph", text: [closing] },
  ];
}

function decisionBlock({ decision, possible, blacklist, order, listedSince }: ExitDecision, words: ReportWords): Block {
  const { decisions, outcomes, possible: still, blacklists, orders, labels } = exitWords[words.locale];
  const others = joined(
    possible.map((outcome) => [outcomes[outcome]]),
    words.comma,
  );
  const told: Text = [strong(decisions[decision])];
  return {
    kind: "fields",
    fields: [
      { label: labels.decision, values: decision === "cantTell" ? [told, still(others)] : [told] },
      { label: labels.blacklist, values: [[blacklists[blacklist]]] },
      { label: labels.orders, values: [[orders[order.state]]] },
      ...(listedSince === undefined ? [] : [{ label: labels.listedSince, values: [[listedSince]] }]),
    ],
  };
}

function consequenceItems({ consequences }: ExitDecision, words: ReportWords): Item[] {
  const { consequences: said, perhaps, by: until } = exitWords[words.locale];
  return consequences.map(({ kind, clauses, certain, by }) => {
    const named = words.beside([said[kind]], namedClauses(clauses, words));
    const parts: Text[] = [named, ...(by === undefined ? [] : [[until(by)]]), ...(certain ? [] : [[perhaps]])];
    return { text: joined(parts, words.semicolon) };
  });
}

function groundsTable({ grounds, dishonesty }: ExitDecision, words: ReportWords): Block {
  const { labels, grounds: names, stands } = exitWords[words.locale];
  const row = (name: ExitGroundName | "dishonesty", { verdict, clauses, evidence }: ExitFinding): Text[] => [
    words.beside([names[name]], namedClauses(clauses, words)),
    [stands[verdict]],
    joined(
      evidence.map((one) => evidenceText(one, words)),
      words.semicolon,
    ),
  ];
  return {
    kind: "table",
    columns: [labels.ground, labels.stands, labels.evidence].map((title) => ({ title, align: "left" })),
    rows: [...grounds.map((one) => row(one.ground, one)), row("dishonesty", dishonesty)],
  };
}

function evidenceText({ list, on, whileListed }: ExitEvidence, words: ReportWords): Text {
  const note = exitWords[words.locale].whileListed[whileListed];
  const said = say`${factTitle(list, words)} ${on}`;
  return note === "" ? said : words.beside(said, [note]);
}

function orderItems(orders: readonly ExitOrder[], words: ReportWords): Item[] {
  const { orderStates, lastDay, daysLeft, whileListed } = exitWords[words.locale];
  return orders.map(({ issuedOn, dueOn, state, daysLeft: left, whileListed: counts }) => {
    const parts = [
      issuedOn,
      orderStates[state],
      ...(dueOn === undefined ? [] : [lastDay(dueOn)]),
      ...(left === undefined ? [] : [daysLeft(left)]),
      ...(counts === "true" ? [] : [whileListed[counts]]),
    ];
    return {
      text: joined(
        parts.map((part) => [part]),
        words.semicolon,
      ),
    };
  });
}

function comparisonBlocks({ comparison }: ExitDecision, words: ReportWords): Block[] {
  const { title, clause, within, confidence, cases } = comparison;
  if (cases.length === 0) return [];
  const { headings, comparisonIntro, comparisonCase } = exitWords[words.locale];
  const { locale, confidences } = words;
  const period = valueText(within, {}, words);
  return [
    section(headings.comparison),
    { kind: "paragraph", text: comparisonIntro(title[locale], [clause], period, confidences[confidence]) },
    {
      kind: "list",
      items: cases.map(({ list, on, lastDay, isOver }) => ({
        text: comparisonCase(factTitle(list, words), on, lastDay, isOver),
      })),
    },
  ];
}

function waitBlocks({ missing, missingParameters }: ExitDecision, words: ReportWords): Block[] {
  const parameters = missingParameters.map(({ parameter, title }) =>
    words.beside([title[words.locale]], [id(parameter)]),
  );
  const items = [...missing.map((fact) => namedFact(fact, words)), ...parameters].map((text) => ({ text }));
  const [first] = missingParameters;
  return [
    ...listed(exitWords[words.locale].headings.waits, items),
    ...(first ? [overrideBlock(first.parameter, words)] : []),
  ];
}

function exitNoticeText(notice: ExitNotice, words: ReportWords): Text {
  if (notice.code !== "computed_below_standard") return noticeText(notice, { findings: [], categories: [] }, words);
  return exitWords[words.locale].computed([id(notice.ruleSet)], notice.rules.length);
}

function listed(title: string, items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [section(title), { kind: "list", items }];
}

function section(title: string): Block {
  return { kind: "heading", level: 2, text: [title] };
}
