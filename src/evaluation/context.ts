import type { Day } from "../profile/day.ts";
import { type Fault, ParametersError, shown } from "../profile/fault.ts";
import { nearest } from "../profile/nearest.ts";
import { type Slots, slotOf } from "../profile/slots.ts";
import { fits, typeRemedy } from "../ruleset/parameter-faults.ts";
import { type DatedValue, inForceOn, type Parameter, type ParameterOverride, rowsOn } from "../ruleset/parameter.ts";

/** A parameter as it stands on a day: one value, or the rows of a table. */
export interface ResolvedParameter {
  readonly parameter: Parameter;
  readonly override?: ParameterOverride;
  readonly entry?: DatedValue | undefined;
  readonly rows?: readonly ResolvedRow[];
}

/** A table's row with its facts resolved to slots. */
export interface ResolvedRow {
  readonly entry: DatedValue;
  readonly when: readonly { readonly slot: number; readonly values: readonly unknown[] }[];
}

/** What conditions are evaluated against: a mine's facts and the parameters of the day. */
export interface Context {
  readonly slots: Slots;
  readonly asOf: Day;
  readonly parameters: readonly ResolvedParameter[];
}

/**
 * The parameters as they stand on a day, with a caller's values in place of the standard's.
 *
 * @throws {ParametersError} If a caller's parameter is not known, or its value is not of the parameter's type.
 */
export function resolveParameters(
  parameters: readonly Parameter[],
  asOf: Day,
  overrides: Readonly<Record<string, ParameterOverride>>,
): ResolvedParameter[] {
  const faults = Object.entries(overrides).flatMap(([id, override]) => overrideFaults(id, override, parameters));
  if (faults.length > 0) throw new ParametersError(faults);
  return parameters.map((parameter) => {
    const override = Object.hasOwn(overrides, parameter.id) ? overrides[parameter.id] : undefined;
    if (override) return { parameter, override };
    if (parameter.rows)
      return { parameter, rows: rowsOn(parameter.rows, asOf).map((row) => ({ entry: row, when: slotsIn(row.when) })) };
    return { parameter, entry: inForceOn(parameter.values ?? [], asOf) };
  });
}

function slotsIn(when: Readonly<Record<string, unknown>>): ResolvedRow["when"] {
  return Object.entries(when).map(([fact, wanted]) => ({
    slot: slotOf.get(fact) ?? -1,
    values: Array.isArray(wanted) ? (wanted as unknown[]) : [wanted],
  }));
}

function overrideFaults(id: string, override: unknown, parameters: readonly Parameter[]): Fault[] {
  const place = `parameters["${id}"]`;
  const parameter = parameters.find((known) => known.id === id);
  if (!parameter) {
    const meant =
      nearest(
        id,
        parameters.map((known) => known.id),
      ) ?? "-";
    return [
      {
        code: "unknown_parameter",
        place,
        message: {
          zh: `${place} 不是该规则集的参数;最接近的是 "${meant}"`,
          en: `${place} is not a parameter of the rule set; the nearest is "${meant}"`,
        },
      },
    ];
  }
  const { value, source } = (override ?? {}) as Partial<ParameterOverride>;
  if (!fits(parameter.type, value) || (parameter.unit === "%" && ((value as number) < 0 || (value as number) > 100))) {
    const remedy =
      parameter.unit === "%"
        ? { zh: "请填 0 至 100 的数字", en: "give a number from 0 to 100" }
        : typeRemedy(parameter.type);
    const at = `${place}.value`;
    return [
      {
        code: "value_type",
        place: at,
        value,
        message: { zh: `${at} 为 ${shown(value)};${remedy.zh}`, en: `${at} is ${shown(value)}; ${remedy.en}` },
      },
    ];
  }
  if (typeof source === "string" && source.trim() !== "") return [];
  const at = `${place}.source`;
  return [
    {
      code: "source_missing",
      place: at,
      value: source,
      message: { zh: `${at} 缺失;请写明数值出处`, en: `${at} is missing; say where the value comes from` },
    },
  ];
}
