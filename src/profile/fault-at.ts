import { type Fault, placeOf, shown } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { Words } from "./words.ts";

/** A fault at a place of an input, with what to do about it. */
export function faultAt(code: string, path: readonly PropertyKey[], value: unknown, remedy: Words): Fault {
  const place = placeOf(path) || "(root)";
  const is =
    value === undefined ? { zh: "有误", en: "is at fault" } : { zh: `为 ${shown(value)}`, en: `is ${shown(value)}` };
  return {
    code,
    place,
    ...(value === undefined ? {} : { value }),
    message: { zh: `${place} ${is.zh};${remedy.zh}`, en: `${place} ${is.en}; ${remedy.en}` },
  };
}

/** The remedy for a name that is not known: the nearest that is. */
export function meant(name: string, known: Iterable<string>): Words {
  const near = nearest(name, known);
  if (near === undefined) return { zh: "没有这个名称;请核对", en: "there is no such name; check it" };
  return { zh: `没有这个名称;是否为 "${near}"?`, en: `there is no such name; did you mean "${near}"?` };
}

/** The remedy for a value that is none of a few: the nearest, and all of them. */
export function oneOf(values: readonly string[], value = ""): Words {
  const near = nearest(value, values);
  const list = values.join(", ");
  if (near === undefined) return { zh: `请取其一:${list}`, en: `give one of ${list}` };
  return { zh: `是否为 "${near}"?可取:${list}`, en: `did you mean "${near}"? Give one of ${list}` };
}

/** A name that may be any JSON, as the text it ought to be. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
