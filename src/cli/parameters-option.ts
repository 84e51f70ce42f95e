import { compile } from "../evaluation/compile.ts";
import { overrideFaults, type ParameterOverrides } from "../evaluation/overrides.ts";
import { type Fault, ParametersError, shown } from "../profile/fault.ts";
import { nearest } from "../profile/nearest.ts";
import { scan } from "../profile/scan.ts";
import { isRecord } from "../ruleset/json.ts";
import type { RuleSet } from "../ruleset/rule-set.ts";
import { readFile } from "./read-input.ts";
import { readJson } from "./read-json.ts";

/**
 * The values in a file of parameters, none if no file is given.
 *
 * @param ruleSets - The sets they are for; where none is known, only their form is checked.
 * @throws {BadInput} If they are not of their form, or none of the sets takes them.
 */
export function readParametersOption(file: string | undefined, ruleSets: readonly RuleSet[]): ParameterOverrides {
  if (file === undefined) return {};
  return readJson(
    readFile(file),
    (json) => {
      const faults = [...formFaults(json), ...(ruleSets.length > 0 ? setFaults(json, ruleSets) : [])];
      if (faults.length > 0) throw new ParametersError(faults);
      return json as ParameterOverrides;
    },
    // The library names `parameters["id"].value` what stands in the file as `id.value`.
    (place) => place.replace(/^parameters\["(.*)"\]/, "$1"),
  );
}

function formFaults(json: unknown): readonly Fault[] {
  const refused = scan(json, 6);
  if (refused.length > 0) return refused;
  if (!isRecord(json)) return [notAnObject("(root)", json, `{ID: ${form}}`)];
  return Object.entries(json).flatMap(([id, override]) => {
    if (!isRecord(override)) return [notAnObject(id, override, form)];
    return Object.keys(override).flatMap((key) => (keys.includes(key) ? [] : [unknownKey(`${id}.${key}`, key)]));
  });
}

/** What the sets have against the values that are of their form. */
function setFaults(json: unknown, ruleSets: readonly RuleSet[]): readonly Fault[] {
  const sound = Object.entries(isRecord(json) ? json : {}).filter(([, override]) => isRecord(override));
  return overrideFaults(
    Object.fromEntries(sound),
    ruleSets.flatMap((ruleSet) => compile(ruleSet).parameters),
  );
}

/** The values among those of several sets that one of the sets takes. */
export function parametersFor({ parameters }: RuleSet, overrides: ParameterOverrides): ParameterOverrides {
  const known = new Set(parameters.map(({ id }) => id));
  return Object.fromEntries(Object.entries(overrides).filter(([id]) => known.has(id)));
}

const form = "{value, source}";
const keys = ["value", "rows", "source"];

function notAnObject(place: string, value: unknown, form: string): Fault {
  const message = {
    zh: `${place} 为 ${shown(value)};请写成 ${form}`,
    en: `${place} is ${shown(value)}; write ${form}`,
  };
  return { code: "invalid_type", place, value, message };
}

function unknownKey(place: string, key: string): Fault {
  const meant = nearest(key, keys);
  const message =
    meant === undefined
      ? { zh: `${place} 不是已知的键;请删除`, en: `${place} is not a known key; remove it` }
      : { zh: `${place} 不是已知的键;是否为 "${meant}"?`, en: `${place} is not a known key; did you mean "${meant}"?` };
  return { code: "unknown_key", place, message };
}
