import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendar, deadlines, readProfile, report, toICalendar } from "../../src/index.ts";
import { eventsIn, lineLengths } from "./icalendar.ts";

const asOf = "2025-02-01";

function mineCalled(name: string, listings: readonly object[] = []) {
  return readProfile({
    identity: { name, province: "210000" },
    operation: { state: "producing", mineral: "iron", productionStartedOn: "2024-02-29" },
    greenMine: { listings, assessments: [] },
    compliance: { rectificationOrders: [] },
  });
}

describe("An iCalendar of deadlines", () => {
  it("has an event of one day on the last day, and one on the day from which a duty without last day opens", () => {
    const events = eventsIn(toICalendar(deadlines(mineCalled("Trial mine"), { asOf }), { locale: "en" }));
    const green = events.find(({ SUMMARY }) => SUMMARY?.includes("green within one year"));
    expect(green).toMatchObject({
      "DTSTART;VALUE=DATE": "20250228",
      "DTEND;VALUE=DATE": "20250301",
      DTSTAMP: "20250201T000000Z",
      TRANSP: "TRANSPARENT",
    });
    const assessed = events.find(({ SUMMARY }) => SUMMARY?.includes("assessed one year after"));
    expect(assessed).toMatchObject({ "DTSTART;VALUE=DATE": "20250228" });
    expect(assessed?.["DESCRIPTION"]).toContain("from 2025-02-28");
  });

  it("is read by another library as the same events", () => {
    const due = calendar([mineCalled("One, 一号矿; \\ and more"), mineCalled("Two")], { asOf }).deadlines;
    const text = toICalendar(due, { locale: "zh" });
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
    const read = events.map((event) => new ICAL.Event(event));
    expect(read.map(({ uid, summary }) => [uid, summary])).toEqual(
      eventsIn(text).map(({ UID, SUMMARY }) => [UID, SUMMARY]),
    );
    expect(read.length).toBeGreaterThan(2);
    expect(
      read.every(
        ({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).toSeconds() === 86_400,
      ),
    ).toBe(true);
    expect(read.some(({ summary }) => summary.startsWith("One, 一号矿; \\ and more"))).toBe(true);
  });

  it("leaves out what is met", () => {
    const of = (listings: readonly object[]) =>
      eventsIn(toICalendar(deadlines(mineCalled("Trial mine", listings), { asOf }), { locale: "en" }));
    expect(of([{ level: "provincial", listedOn: "2025-01-01" }]).length).toBe(of([]).length - 1);
  });

  it("keeps the UID of a duty from day to day, and gives each duty of each mine its own", () => {
    const uids = (day: string) =>
      eventsIn(
        toICalendar(calendar([mineCalled("One"), mineCalled("Two")], { asOf: day }).deadlines, { locale: "zh" }),
      ).map(({ UID }) => UID);
    expect(new Set(uids("2025-02-01"))).toEqual(new Set(uids("2025-03-01")));
    expect(new Set(uids(asOf)).size).toBe(uids(asOf).length);
    expect(uids(asOf).every((uid) => uid?.endsWith("@green-mine-rules"))).toBe(true);
  });

  it("carries any name that a mine can have whole, in lines of at most 75 octets", () => {
    const names = fc.string({
      unit: fc.constantFrom("矿", "é", "a", ",", ";", "\\", ":", "\u{20000}", '"', " n"),
      minLength: 1,
      maxLength: 150,
    });
    fc.assert(
      fc.property(names, fc.constantFrom("zh" as const, "en" as const), (name, locale) => {
        const text = toICalendar(deadlines(mineCalled(name), { asOf }), { locale });
        expect(Math.max(...lineLengths(text))).toBeLessThanOrEqual(75);
        expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
        for (const { SUMMARY } of eventsIn(text)) expect(SUMMARY?.startsWith(name.replaceAll(/ +/g, " "))).toBe(true);
      }),
    );
  });

  it("lets no name begin a line of its own", () => {
    const text = toICalendar(deadlines(mineCalled("Mine\r\nEND:VEVENT\nX"), { asOf }), { locale: "en" });
    expect(eventsIn(text)[0]?.["SUMMARY"]).toMatch(/^Mine END:VEVENT X/);
  });
});

describe("The report of a calendar", () => {
  it.each(["zh", "en"] as const)("tells in %s each duty with its last day and state", (locale) => {
    const found = calendar([mineCalled("Trial | mine")], { asOf: "2025-03-01" });
    const text = report(found, { format: "text", locale });
    for (const { due } of found.deadlines) if (due !== undefined) expect(text).toContain(due);
    expect(text).toContain("2025-02-28");
    expect(text).toContain(locale === "en" ? "overdue; 1 day past" : "已逾期");
    expect(report(found, { format: "markdown", locale })).toContain("Trial &#124; mine");
  });

  it("of a mine without dated duties says so", () => {
    const none = calendar([readProfile({ identity: { name: "Mine", province: "220000" } })], { asOf });
    expect(report(none, { format: "text", locale: "en" })).toContain("There is no dated duty.");
  });
});
