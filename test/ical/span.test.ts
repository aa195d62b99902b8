import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { readByIcalJs, readByNodeIcal } from "./readers.ts";
import { revisions } from "./revision-script.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith } from "./sessions.ts";

const opening: MeetingData = { id: "opening", on: "2026-03-02", part: "morning" };
const resumed: MeetingData = { id: "resumed", on: "2026-06-15", part: "morning" };
const parts = sessionWith([opening, resumed], {
  session: {
    dates: [
      { from: "2026-03-02", to: "2026-03-06" },
      { from: "2026-06-15", to: "2026-06-15" },
    ],
    venue: { city: "Geneva", building: "Palais des Nations", room: "XX" },
  },
  programme: { symbol: "A/WG/3/CRP.1/Rev.2", revision: 2 },
});

const unfolded = (text: string): string => text.replaceAll("\r\n ", "");
const eventsIn = (text: string): readonly string[] => unfolded(text).split("BEGIN:VEVENT\r\n").slice(1);
const lineOf = (event: string | undefined, name: string): string | undefined =>
  event?.split("\r\n").find((line) => new RegExp(`^${name}[;:]`).test(line));

describe("the session as a whole", () => {
  const text = toICalendar(parts, { span: true });
  const [first, , second] = eventsIn(text);

  test("is only there when it is asked for", () => {
    expect(eventsIn(text)).toHaveLength(4);
    expect(toICalendar(parts)).not.toMatch(/VALUE=DATE|RELATED-TO/);
  });

  test("stands from the first to the last day of each of its parts, and keeps no time busy", () => {
    expect(rfcProblems(text)).toEqual([]);
    const spans = eventsIn(text).filter((event) => event.includes("VALUE=DATE"));
    expect(spans.map((event) => ["DTSTART", "DTEND", "TRANSP", "SUMMARY"].map((name) => lineOf(event, name)))).toEqual([
      ["DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260307", "TRANSP:TRANSPARENT", "SUMMARY:WG: Third session"],
      ["DTSTART;VALUE=DATE:20260615", "DTEND;VALUE=DATE:20260616", "TRANSP:TRANSPARENT", "SUMMARY:WG: Third session"],
    ]);
    expect(new Set(spans.map((event) => lineOf(event, "UID"))).size).toBe(2);
    expect(second).toBeDefined();
  });

  test("tells where, and which revision, by which its history goes", () => {
    expect(lineOf(first, "LOCATION")).toBe("LOCATION:XX\\, Palais des Nations\\, Geneva");
    expect(lineOf(first, "DESCRIPTION")).toContain("A/WG/3/CRP.1/Rev.2\\nRevision 2\\nIssued on 20 February 2026");
    const histories = revisions.map((session) => {
      const [span] = eventsIn(toICalendar(session, { span: true }));
      return ["UID", "SEQUENCE", "LAST-MODIFIED"].map((name) => lineOf(span, name));
    });
    expect(new Set(histories.map(([uid]) => uid)).size).toBe(1);
    expect(histories.map(([, ...history]) => history)).toEqual(
      revisions.map((_, at) => [`SEQUENCE:${at}`, `LAST-MODIFIED:202602${20 + at}T110000Z`]),
    );
  });

  test("is the parent of the meetings in it", () => {
    const events = eventsIn(text).map((event) => [lineOf(event, "UID"), lineOf(event, "RELATED-TO")]);
    const parents = events.map(([, parent]) => parent?.replace("RELATED-TO;RELTYPE=PARENT", "UID"));
    const [march, june] = events.filter(([, parent]) => parent === undefined).map(([uid]) => uid);
    expect(parents.filter((uid) => uid !== undefined)).toEqual([march, june]);
  });

  test("is read as whole days by two readers", () => {
    for (const events of [readByIcalJs(text), readByNodeIcal(text)]) {
      const days = events.filter(({ summary }) => summary === "WG: Third session");
      expect(days.map(({ start, end }) => Math.round((end - start) / 86_400_000))).toEqual([5, 1]);
    }
  });

  test("is announced as tentative while the programme is a draft", () => {
    const [draft] = eventsIn(toICalendar(sessionWith([opening], { programme: { status: "draft" } }), { span: true }));
    expect([lineOf(first, "STATUS"), lineOf(draft, "STATUS")]).toEqual(["STATUS:CONFIRMED", "STATUS:TENTATIVE"]);
  });
});
