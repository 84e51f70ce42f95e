import fc from "fast-check";
import type { GivenRow, Parameter, ParameterOverride, ParameterValue, RuleSet } from "../../src/index.ts";

const source = "a letter";

/** What a caller may give the parameters of a set: other values, and rows that ask for facts which the set may not ask for. */
export function arbitraryOverrides({ parameters }: RuleSet): fc.Arbitrary<Readonly<Record<string, ParameterOverride>>> {
  const some = parameters.flatMap((parameter) => {
    const values = valuesFor(parameter);
    if (values.length === 0) return [];
    const value = fc.constantFrom(...values);
    const given = parameter.rows ? fc.oneof(valueOf(value), rowsOf(value)) : valueOf(value);
    return [fc.option(given, { nil: undefined }).map((override) => [parameter.id, override] as const)];
  });
  return fc.tuple(...some).map((pairs) => {
    const set = pairs.flatMap(([id, override]) => (override ? [[id, override] as const] : []));
    return Object.fromEntries(set);
  });
}

/** The values that a parameter has on some day; any figure where it has none. */
function valuesFor({ type, values = [], rows = [] }: Parameter): ParameterValue[] {
  const known = [...values, ...rows].flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 && type === "number" ? [0, 50] : known;
}

function valueOf(value: fc.Arbitrary<ParameterValue>): fc.Arbitrary<ParameterOverride> {
  return value.map((one) => ({ value: one, source }));
}

function rowsOf(value: fc.Arbitrary<ParameterValue>): fc.Arbitrary<ParameterOverride> {
  const row = (when: GivenRow["when"]) => value.map((one) => ({ when, from: "2021-06-01", value: one }));
  const rows = fc.oneof(
    fc.tuple(row({ "operation.isNewMine": true })),
    fc.tuple(row({ "operation.isProducing": true }), row({ "operation.isProducing": false })),
    fc.tuple(row({ "identity.inLiaoning": true, "operation.scale": ["large", "medium"] })),
  );
  return rows.map((given) => ({ rows: given, source }));
}
