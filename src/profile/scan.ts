import { type Fault, placeOf } from "./fault.ts";

/** Keys that could reach a prototype, and one that would pass an object off as text or a list: no form has them. */
export const forbiddenKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype",
  "length",
]);

const isIndex = /^\d+$/;

/** How many faults of a scan are listed before it stops. */
const mostFaults = 100;

/**
 * Faults of a value that no schema should be asked to walk: nesting beyond the depth given, an object that contains
 * itself, keys that could reach a prototype.
 *
 * @param depth - The deepest nesting allowed. Levels.
 */
export function scan(value: unknown, depth: number): Fault[] {
  const faults: Fault[] = [];
  const above = new Set<object>();
  visit(value, [], above, depth, faults);
  return faults;
}

function visit(value: unknown, path: PropertyKey[], above: Set<object>, depth: number, faults: Fault[]): void {
  if (typeof value !== "object" || value === null || faults.length >= mostFaults) return;
  const place = placeOf(path) || "(root)";
  if (above.has(value)) {
    faults.push({ code: "cycle", place, message: cycleWords(place) });
    return;
  }
  if (path.length >= depth) {
    faults.push({ code: "too_deep", place, message: depthWords(place, depth) });
    return;
  }
  above.add(value);
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) faults.push(forbiddenKey([...path, key]));
    else
      visit(
        (value as Record<string, unknown>)[key],
        [...path, Array.isArray(value) && isIndex.test(key) ? Number(key) : key],
        above,
        depth,
        faults,
      );
  }
  above.delete(value);
}

function cycleWords(place: string) {
  return {
    zh: `${place} 包含其自身(循环引用);请改为不循环的数据`,
    en: `${place} contains itself (a cycle); give data without cycles`,
  };
}

function depthWords(place: string, depth: number) {
  return {
    zh: `${place} 的嵌套超过 ${String(depth)} 层;请减少嵌套`,
    en: `${place} is nested more than ${String(depth)} levels deep; nest less`,
  };
}

function forbiddenKey(path: readonly PropertyKey[]): Fault {
  const place = placeOf(path);
  const message = { zh: `${place} 不是允许的键;请删除`, en: `${place} is not an allowed key; remove it` };
  return { code: "forbidden_key", place, message };
}
