/** Whether a JSON value is an object, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in the list under a key, each with its index; none where there is no such list. */
export function records(json: unknown, key: string): [record: Readonly<Record<string, unknown>>, index: number][] {
  const list = isRecord(json) ? json[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => (isRecord(item) ? [[item, index] as [typeof item, number]] : []));
}
