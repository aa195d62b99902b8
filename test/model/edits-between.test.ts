import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../src/internal/errors.ts";
import type { Edit } from "../../src/model/edit.ts";
import { editSession } from "../../src/model/edit-session.ts";
import { editsBetween } from "../../src/model/edits-between.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import { safeSessionFrom, sessionFrom } from "../../src/model/session-from.ts";
import { lineDifference } from "../support/line-difference.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import type { MeetingData, SessionFragment } from "../support/session-file.ts";
import { sessionFile } from "../support/session-file.ts";

const text = readFileSync("examples/igwg-08.yaml", "utf8");

/** The example with its list of meetings changed in place. */
function changed(change: (meetings: MeetingData[]) => void): SessionFile {
  const data = structuredClone(parseSession(text).data);
  change(data.programme?.meetings ?? []);
  return sessionFrom(data).data;
}

const changes: readonly (readonly [name: string, change: (meetings: MeetingData[]) => void, lines: string])[] = [
  [
    "an entry that moves from one meeting to another",
    (meetings) => {
      const [moved] = meetings[15]?.entries?.splice(1, 1) ?? [];
      if (moved !== undefined) meetings[16]?.entries?.push(moved);
    },
    `-        - {activity: justice-draft, minutes: 90}
+        - {activity: justice-draft, minutes: 90}`,
  ],
  [
    "a meeting that is dropped, while the remark above it stays",
    (meetings) => meetings.splice(10, 1),
    "-    - {on: 2010-10-25, part: morning, entries: [{activity: justice, continued: true, minutes: 180, panellists: [judge]}]}",
  ],
  [
    "a meeting that is added",
    (meetings) =>
      meetings.splice(18, 0, {
        on: "2010-10-29",
        part: "morning",
        entries: [
          { activity: "justice-draft", minutes: 90 },
          { activity: "recommendations", continued: true, minutes: 60 },
        ],
      }),
    `+    - on: 2010-10-29
+      part: morning
+      entries:
+        - {activity: justice-draft, minutes: 90}
+        - {activity: recommendations, continued: true, minutes: 60}`,
  ],
  [
    "a short meeting that is added",
    (meetings) => meetings.splice(18, 0, { on: "2010-10-29", part: "morning", entries: [{ activity: "report" }] }),
    "+    - {on: 2010-10-29, part: morning, entries: [{activity: report}]}",
  ],
  [
    "minutes that change",
    (meetings) => {
      for (const entry of meetings[17]?.entries ?? []) entry.minutes = 75;
    },
    `-        - {activity: children-adoption, minutes: 60}
-        - {activity: employment-adoption, minutes: 60}
+        - {activity: children-adoption, minutes: 75}
+        - {activity: employment-adoption, minutes: 75}`,
  ],
  [
    "two meetings that change places with all that is in them",
    (meetings) => {
      const [first, second] = [meetings[12], meetings[18]];
      if (first && second) [first.entries, second.entries] = [second.entries ?? [], first.entries ?? []];
    },
    `-    - {on: 2010-10-26, part: morning, entries: [{activity: mechanisms, minutes: 180}]}
+    - {on: 2010-10-26, part: morning, entries: [{activity: report, minutes: 180}]}
-    - {on: 2010-10-29, part: afternoon, entries: [{activity: report, minutes: 180}]}
+    - {on: 2010-10-29, part: afternoon, entries: [{activity: mechanisms, minutes: 180}]}`,
  ],
];

const edits: readonly (readonly [
  name: string,
  before: SessionFragment,
  after: SessionFragment,
  edits: readonly Edit[],
])[] = [
  [
    "nothing when nothing differs",
    { agenda: [{ number: 1, title: "x" }] },
    { agenda: [{ title: "x", number: 1 }] },
    [],
  ],
  [
    "a key that comes, one that changes and one that goes",
    { language: "en", session: { nominalMinutes: 150 } },
    { language: "fr", session: { title: "x" } },
    [
      { path: ["language"], value: "fr" },
      { path: ["session", "nominalMinutes"], remove: true },
      { path: ["session", "title"], value: "x" },
    ],
  ],
  [
    "a member of the same number from inside",
    {
      agenda: [
        { number: 1, title: "x" },
        { number: "2", title: "y" },
      ],
    },
    { agenda: [{ number: "2", title: "z" }] },
    [
      { path: ["agenda", 0], remove: true },
      { path: ["agenda", 0, "title"], value: "z" },
    ],
  ],
  [
    "a meeting by its day and part of the day, which is its id until it has one",
    { programme: { meetings: [{ on: "2010-10-18", part: "morning" }] } },
    {
      programme: {
        meetings: [
          { on: "2010-10-18", part: "afternoon", room: "XX" },
          { id: "2010-10-18-morning", on: "2010-10-18", part: "morning", status: "cancelled" },
        ],
      },
    },
    [
      { path: ["programme", "meetings", 0], insert: { on: "2010-10-18", part: "afternoon", room: "XX" } },
      { path: ["programme", "meetings", 1, "id"], value: "2010-10-18-morning" },
      { path: ["programme", "meetings", 1, "status"], value: "cancelled" },
    ],
  ],
  [
    "the fewest members that leave their order",
    { documents: ["A", "B", "C", "D"].map((symbol) => ({ symbol })) },
    { documents: ["D", "A", "B", "C"].map((symbol) => ({ symbol })) },
    [
      { path: ["documents", 0], insert: { symbol: "D" } },
      { path: ["documents", 4], remove: true },
    ],
  ],
  [
    "a member without a name in its place",
    { panellists: { a: { name: "x", available: [{ from: "2010-10-18", to: "2010-10-19" }] } } },
    { panellists: { a: { name: "x", available: [{ from: "2010-10-18", to: "2010-10-20" }] } } },
    [{ path: ["panellists", "a", "available", 0, "to"], value: "2010-10-20" }],
  ],
  [
    "equal members one by one",
    { panellists: { a: { name: "x", aliases: ["y", "z"] } } },
    { panellists: { a: { name: "x", aliases: ["z", "y", "z"] } } },
    [{ path: ["panellists", "a", "aliases", 0], insert: "z" }],
  ],
];

describe("editsBetween", () => {
  it.each(edits)("tells %s", (_, before, after, expected) => {
    const [old, now] = [sessionFrom(sessionFile(before)).data, sessionFrom(sessionFile(after)).data];
    const found = editsBetween(old, now);
    expect(found).toEqual(expected);
    expect(parseSession(editSession(serializeSession(sessionFrom(old)), found)).data).toEqual(now);
  });

  it.each(changes)("touches no line but those of %s", (_, change, lines) => {
    const after = changed(change);
    const edited = editSession(text, editsBetween(parseSession(text).data, after));
    expect(lineDifference(text, edited)).toBe(lines);
    expect(parseSession(edited).data).toEqual(after);
  });

  it("leads from any session file to any other", () => {
    fc.assert(
      fc.property(sessionFiles, sessionFiles, (first, second) => {
        const [before, after] = [sessionFrom(first), sessionFrom(second)];
        const edited = editSession(serializeSession(before), editsBetween(before.data, after.data));
        expect(parseSession(edited).data).toEqual(after.data);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves unchanged members and all remarks where they are, whatever else changes", () => {
    fc.assert(
      fc.property(sessionFiles, fc.array(smallChange, { minLength: 1, maxLength: 5 }), (file, smallChanges) => {
        const before = sessionFrom(file);
        const data = structuredClone(before.data);
        for (const smallChange of smallChanges) make(smallChange, data);
        const after = safeSessionFrom(data);
        fc.pre(after.ok);
        const remarked = withRemarks(serializeSession(before), lists);
        const edited = editSession(remarked, editsBetween(before.data, after.session.data));
        expect(parseSession(edited).data).toEqual(after.session.data);
        for (const path of lists) {
          const [old, now] = [membersAt(before.data, path), membersAt(after.session.data, path).map(written)];
          const staying = [...old.keys()].filter((index) => now.includes(written(old[index])));
          for (const index of staying) expect(edited).toContain(linesUnder(remarked, remark(path, index)));
          if (staying.length > 0) for (const index of old.keys()) expect(edited).toContain(remark(path, index));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const lists: readonly Path[] = [["agenda"], ["programme", "meetings"]];

const smallChange = fc.record({
  kind: fc.constantFrom("drop item", "add item", "drop meeting", "add meeting", "move entry", "minutes", "room"),
  place: fc.nat(),
  other: fc.nat(),
});

/** Makes one change in a session file, in place; none when there is nothing to change. */
function make({ kind, place, other }: { kind: string; place: number; other: number }, data: SessionFile): void {
  const [agenda, meetings] = [data.agenda ?? [], data.programme?.meetings ?? []];
  const meeting = meetings[place % meetings.length];
  const entry = meeting?.entries?.[other % meeting.entries.length];
  const on = Array.isArray(data.session.dates) ? data.session.dates[0]?.from : data.session.dates.from;
  if (kind === "drop item") agenda.splice(place % agenda.length, 1);
  if (kind === "add item") agenda.splice(place % (agenda.length + 1), 0, { number: `X${other}`, title: "New" });
  if (kind === "drop meeting") meetings.splice(place % meetings.length, 1);
  if (kind === "add meeting" && on !== undefined)
    meetings.splice(place % (meetings.length + 1), 0, { on, part: "morning", hours: "08:00-09:00", room: `${other}` });
  if (kind === "move entry" && meeting?.entries && entry) {
    meeting.entries.splice(meeting.entries.indexOf(entry), 1);
    const target = meetings[other % meetings.length];
    if (target) target.entries = [...(target.entries ?? []), entry];
  }
  if (kind === "minutes" && entry) entry.minutes = 1 + (place % 600);
  if (kind === "room" && meeting) meeting.room = `${other}`;
}

const written = (value: unknown): string => JSON.stringify(value);
const remark = (path: Path, index: number): string => `# of ${path.join(".")}: ${index};`;

function membersAt(data: unknown, path: Path): readonly unknown[] {
  const members = path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), data);
  return Array.isArray(members) ? members : [];
}

/** The text with a remark above every member of some lists. */
function withRemarks(file: string, paths: readonly Path[]): string {
  const { source, data } = parseSession(file);
  const lines = file.split("\n");
  const places = paths.flatMap((path) =>
    membersAt(data, path).map((_, index) => ({ path, index, line: source?.locate([...path, index]).line ?? 0 })),
  );
  for (const { path, index, line } of places.toSorted((a, b) => b.line - a.line)) {
    const indent = /^ */.exec(lines[line - 1] ?? "")?.[0] ?? "";
    lines.splice(line - 1, 0, `${indent}${remark(path, index)}`);
  }
  return lines.join("\n");
}

/** The lines of the member under a remark. */
function linesUnder(file: string, above: string): string {
  const lines = file.split("\n");
  const start = lines.findIndex((line) => line.endsWith(above)) + 1;
  const indent = lines[start]?.search(/\S/) ?? 0;
  const length = lines.slice(start + 1).findIndex((line) => line !== "" && line.search(/\S/) <= indent);
  return lines.slice(start, length === -1 ? undefined : start + 1 + length).join("\n");
}
