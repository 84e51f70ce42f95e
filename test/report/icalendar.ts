/** An event of an iCalendar, its properties by name, each with its parameters cut off and its text read. */
export type CalendarEvent = Readonly<Record<string, string>>;

/** Reads an iCalendar by RFC 5545 alone: unfolds its lines, splits its events, and reads escaped text. */
export function eventsIn(calendar: string): CalendarEvent[] {
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new Error("no calendar");
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    if (line === "BEGIN:VEVENT") open = {};
    else if (line === "END:VEVENT" && open) events.push(open);
    if (line.endsWith(":VEVENT") || !open) continue;
    const [, name, value] = /^([A-Z-]+(?:;[A-Z=-]+)?):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined || name in open) throw new Error(`not read: ${line}`);
    open[name] = value.replaceAll(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character));
  }
  return events;
}

/** The lines as they are transferred, with their length in octets. */
export function lineLengths(calendar: string): number[] {
  return calendar.split("\r\n").map((line) => new TextEncoder().encode(line).length);
}
