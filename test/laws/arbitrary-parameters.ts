import fc from "fast-check";
import { type FactDescription, facts, type Parameter } from "../../src/index.ts";
import { valuesOf } from "./arbitrary-condition.ts";

/** Parameters that conditions over some facts can name: with one value, several, none, or a table of values by facts. */
export function arbitraryParameters(among: readonly FactDescription[]): fc.Arbitrary<Parameter[]> {
  const ofNumbers = among
    .filter(({ type }) => type === "number")
    .map((fact) => parameterOf(`limit-of-${fact.id}`, "number", fact.unit ?? "1", valuesOf(fact), among));
  const ofLists = among
    .filter(({ type }) => type === "choice" || type === "text")
    .map((fact) => parameterOf(`list-of-${fact.id}`, "list", undefined, fc.array(valuesOf(fact), lengths), among));
  return fc.tuple(...ofNumbers, ...ofLists);
}

const lengths = { minLength: 1, maxLength: 3 };
/** Documents of the edition that rows of a random table come from, one each: their order of precedence is drawn. */
export const documents = ["liaoning-plan", "green-mine-opinions-2017", "liaoning-green-mine-scheme-2019"];

const words = { zh: "随机", en: "random" };
const starts = fc.constantFrom("2000-01-01", "2021-01-01", "2024-04-01");

function parameterOf(
  id: string,
  type: Parameter["type"],
  unit: string | undefined,
  values: fc.Arbitrary<unknown>,
  among: readonly FactDescription[],
): fc.Arbitrary<Parameter> {
  const entry = fc
    .tuple(starts, fc.option(values, { freq: 4 }))
    .map(([from, value]) => ({ from, value, source: { document: "liaoning-plan" }, confidence: "printed" }));
  const row = fc
    .tuple(entry, matches(among), fc.constantFrom({}, {}, { until: "2024-12-31" }))
    .map(([dated, when, until]) => ({ when, ...dated, ...until }));
  const contents = fc.oneof(
    fc.array(entry, { maxLength: 2 }).map((list) => ({ values: list })),
    fc
      .tuple(fc.array(row, { minLength: 1, maxLength: 3 }), fc.shuffledSubarray(documents, { minLength: 2 }))
      .map(([rows, precedence]) => ({
        rows: rows.map((one, index) => ({ ...one, source: { document: documents[index] } })),
        precedence,
        note: words,
      })),
  );
  return contents.map((content) => {
    const parameter = { id, title: words, type, ...(unit === undefined ? {} : { unit }), ...content };
    return parameter as Parameter;
  });
}

const selectors = facts.filter(({ id }) => ["operation.method", "operation.hasBeneficiation"].includes(id));

/** What a row asks of a mine: one or two choices or claims, a choice sometimes out of several. */
function matches(among: readonly FactDescription[]): fc.Arbitrary<object> {
  const own = among.filter(({ type }) => type === "choice" || type === "boolean");
  const asked = [...own, ...selectors].map((fact) =>
    fc.oneof(valuesOf(fact), ...(fact.type === "choice" ? [fc.array(valuesOf(fact), lengths)] : [])).map((wanted) => {
      return [fact.id, wanted] as const;
    }),
  );
  return fc.array(fc.oneof(...asked), { minLength: 1, maxLength: 2 }).map((pairs) => Object.fromEntries(pairs));
}
