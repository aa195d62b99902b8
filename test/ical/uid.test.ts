import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { calendarUid, meetingUid } from "../../src/ical/uid.ts";
import type { Session } from "../../src/model/session.ts";
import { type MeetingData, sessionWith } from "./sessions.ts";

const meeting: MeetingData = { id: "first", on: "2026-03-02", part: "morning", title: "Opening", room: "XX" };

function uidOf(data: MeetingData, more: Parameters<typeof sessionWith>[1] = {}): string | undefined {
  const session = sessionWith([data], more);
  return session.meetings.map((one) => meetingUid(session, one))[0];
}

/** RFC 9562 section 5.5 by Node's own SHA-1. */
function uuidV5(name: string): string {
  const namespace = Buffer.from("dd782f81e17e4786be5e3d208ba478d0", "hex");
  const digest = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) % 16) + 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) % 64) + 0x80, 8);
  return digest.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

describe("meetingUid", () => {
  test("is the UUID of body, session and meeting, and must never become another", () => {
    expect(uidOf(meeting)).toBe(uuidV5("meeting/wg/3/first"));
    expect(uidOf(meeting)).toBe("788b9562-f287-5ec7-b9b8-e08bb59e9224");
  });

  test.each<[string, MeetingData]>([
    ["day", { ...meeting, on: "2026-03-04" }],
    ["part of the day and hours", { ...meeting, part: "evening", hours: "19:00-20:00" }],
    ["title and entries", { ...meeting, title: "Closing", entries: [{ title: "Report" }] }],
    ["room", { ...meeting, room: "VII" }],
    ["status and type", { ...meeting, status: "cancelled", type: "informal" }],
  ])("survives another %s", (_, changed) => {
    expect(uidOf(changed)).toBe(uidOf(meeting));
  });

  test("differs by meeting, session and body", () => {
    const uids = [
      uidOf(meeting),
      uidOf({ ...meeting, id: "second" }),
      uidOf(meeting, { session: { number: 4 } }),
      uidOf(meeting, { body: { id: "other", name: "Other" } }),
    ];
    expect(new Set(uids).size).toBe(4);
  });

  test("knows a session without a number by its first year", () => {
    const { number: _, ...unnumbered } = sessionWith([meeting]);
    const uids = (session: Session) => session.meetings.map((one) => meetingUid(session, one));
    expect(uids(unnumbered)).toEqual([uuidV5("meeting/wg/year-2026/first")]);
  });
});

test("calendarUid follows from the sessions, whatever their order", () => {
  const [third, fourth] = [3, 4].map((number) => sessionWith([meeting], { session: { number } }));
  if (third === undefined || fourth === undefined) throw new Error("expected two sessions");
  expect(calendarUid([third])).toBe(uuidV5("calendar/wg/3"));
  expect(calendarUid([third, fourth])).toBe(calendarUid([fourth, third]));
  expect(calendarUid([third, fourth])).not.toBe(calendarUid([third]));
});
