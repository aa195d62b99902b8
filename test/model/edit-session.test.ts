import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../src/internal/errors.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { editSession } from "../../src/model/edit-session.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import type { Edit } from "../../src/model/yaml-edit.ts";
import { anyText } from "../support/odd-texts.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";

const text = `# The seventh session
format: programme-of-work/1

body:
  id: igwg   # do not change
  name: Working Group
session:
  dates: {from: 2009-10-05, to: 2009-10-16}
  timeZone: Europe/Zurich
  hours:
    # as ever
    morning: 10:00-13:00
    afternoon: 15:00-18:00 # three hours
agenda:
- number: 1
  title: Opening   # first of all
  kind: opening
- {number: 2, title: Discussion}

# Everything below is written by hand.
programme:
  symbol: A/HRC/13/WG.3/1
  label: |
    Subject to
    change
  meetings:
    - on: 2009-10-05   # Monday
      part: morning
      entries: [{item: 1}, {item: 2}]
`;

/** The lines that differ, `-` before and `+` after; lines are compared from both ends. */
function difference(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lines = [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
  return lines.join("\n");
}

const edits: readonly (readonly [name: string, edit: Edit, changed: string])[] = [
  [
    "a value, keeping the comment behind it",
    { path: ["body", "id"], value: "iwg" },
    `-  id: igwg   # do not change
+  id: iwg   # do not change`,
  ],
  [
    "a value in brackets",
    { path: ["session", "dates", "to"], value: "2009-10-15" },
    `-  dates: {from: 2009-10-05, to: 2009-10-16}
+  dates: {from: 2009-10-05, to: 2009-10-15}`,
  ],
  [
    "a block text by a line",
    { path: ["programme", "label"], value: "Final" },
    `-  label: |
-    Subject to
-    change
+  label: Final`,
  ],
  [
    "a line by a block text",
    { path: ["agenda", 0, "title"], value: "Opening\nof the session" },
    `-  title: Opening   # first of all
+  title: |-   # first of all
+    Opening
+    of the session`,
  ],
  [
    "a line by a map",
    {
      path: ["agenda", 0, "title"],
      value: {
        en: "Opening of the session by the High Commissioner for Human Rights, in person",
        fr: "Ouverture de la session",
      },
    },
    `-  title: Opening   # first of all
+  title:   # first of all
+    en: Opening of the session by the High Commissioner for Human Rights, in person
+    fr: Ouverture de la session`,
  ],
  ["a key that is new in a block", { path: ["session", "hours", "evening"], value: "18:00-" }, `+    evening: 18:00-`],
  [
    "a key that is new in brackets",
    { path: ["agenda", 1, "kind"], value: "discussion" },
    `-- {number: 2, title: Discussion}
+- {number: 2, title: Discussion, kind: discussion}`,
  ],
  [
    "a key with all that lies above it",
    { path: ["session", "venue", "city"], value: "Geneva" },
    `+  venue: {city: Geneva}`,
  ],
  [
    "an item at the end of a list",
    { path: ["agenda", 2], value: { number: 3, title: "Closing: the report" } },
    `+- {number: 3, title: "Closing: the report"}`,
  ],
  [
    "an item at the end of a list in brackets",
    { path: ["programme", "meetings", 0, "entries", 2], value: { item: 2, continued: true } },
    `-      entries: [{item: 1}, {item: 2}]
+      entries: [{item: 1}, {item: 2}, {item: 2, continued: true}]`,
  ],
  [
    "a whole list item",
    { path: ["agenda", 0], value: { number: 1, title: "Opening" } },
    `-- number: 1
-  title: Opening   # first of all
-  kind: opening
+- {number: 1, title: Opening}`,
  ],
  ["nothing where nothing is to be removed", { path: ["session", "venue", "city"], remove: true }, ""],
  ["a key away", { path: ["programme", "symbol"], remove: true }, "-  symbol: A/HRC/13/WG.3/1"],
  ["a key away with its comment", { path: ["agenda", 0, "kind"], remove: true }, "-  kind: opening"],
  [
    "a key away with a block",
    { path: ["programme", "label"], remove: true },
    `-  label: |
-    Subject to
-    change`,
  ],
  ["a key that is new in a list item", { path: ["programme", "meetings", 0, "room"], value: "XX" }, `+      room: XX`],
  [
    "an item of a list in brackets away",
    { path: ["programme", "meetings", 0, "entries", 1], remove: true },
    `-      entries: [{item: 1}, {item: 2}]
+      entries: [{item: 1}]`,
  ],
  [
    "the last of all items away",
    { path: ["programme", "meetings", 0], remove: true },
    `-  meetings:
-    - on: 2009-10-05   # Monday
-      part: morning
-      entries: [{item: 1}, {item: 2}]
+  meetings: []`,
  ],
];

describe("editSession", () => {
  it.each(edits)("puts or takes %s and touches no other line", (_, edit, changed) => {
    expect(difference(text, editSession(text, [edit]))).toBe(changed);
  });

  it("makes edits one after the other", () => {
    const edited = editSession(text, [
      { path: ["session", "noService"], value: [] },
      {
        path: ["session", "noService", 0],
        value: { date: "2009-10-06", part: "morning", reason: "No interpretation" },
      },
      { path: ["session", "noService", 1], value: { date: "2009-10-07", reason: "Strike" } },
      { path: ["session", "noService", 0], remove: true },
    ]);
    expect(difference(text, edited)).toBe(`+  noService:\n+    - {date: 2009-10-07, reason: Strike}`);
  });

  it("keeps line breaks of Windows, a byte order mark, and a file without a last line break", () => {
    const windows = `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`;
    const edited = editSession(windows, [
      { path: ["programme", "label"], value: "First\nsecond" },
      { path: ["programme", "meetings", 1], value: { on: "2009-10-06", part: "morning" } },
    ]);
    const unix = editSession(text, [
      { path: ["programme", "label"], value: "First\nsecond" },
      { path: ["programme", "meetings", 1], value: { on: "2009-10-06", part: "morning" } },
    ]);
    expect(edited).toBe(`\uFEFF${unix.trimEnd().replaceAll("\n", "\r\n")}`);
  });

  it("leaves JSON to be JSON", () => {
    const json = JSON.stringify(parseSession(text).data, null, 2);
    const edited = editSession(json, [
      { path: ["body", "name"], value: 'The "Group"' },
      { path: ["body", "acronym"], value: "IGWG" },
      { path: ["agenda", 2], value: { number: 3, title: "Closing" } },
      { path: ["agenda", 0, "kind"], remove: true },
    ]);
    const data = JSON.parse(edited) as object;
    expect(data).toMatchObject({ body: { name: 'The "Group"', acronym: "IGWG" }, agenda: { length: 3 } });
    expect(edited).toContain('"name": "The \\"Group\\"",\n    "acronym": "IGWG"\n');
  });

  it("fills a value that was left empty", () => {
    const unfinished = text.replace("symbol: A/HRC/13/WG.3/1", "symbol: # to come");
    expect(difference(unfinished, editSession(unfinished, [{ path: ["programme", "symbol"], value: "X/1" }]))).toBe(
      `-  symbol: # to come\n+  symbol: X/1 # to come`,
    );
  });

  it("mends a file that is wrong, and never gives out one that is", () => {
    const broken = text.replace("Europe/Zurich", "Europe/Geneva");
    expect(editSession(broken, [{ path: ["session", "timeZone"], value: "Europe/Zurich" }])).toContain("Europe/Zurich");
    expect(codesOf(() => editSession(broken, []))).toEqual(["no-such-zone"]);
    expect(codesOf(() => editSession(text, [{ path: ["agenda", 0], remove: true }]))).toEqual(["unknown-reference"]);
  });

  it("changes nothing behind an alias, where a change would be one of every place", () => {
    const shared = text
      .replace("    morning: 10:00-13:00", "    morning: &usual 10:00-13:00")
      .replace("15:00-18:00 #", "*usual #");
    expect(editSession(shared, [{ path: ["body", "id"], value: "iwg" }])).toContain("&usual");
    expect(
      codesOf(() => editSession(shared, [{ path: ["session", "hours", "morning"], value: "09:00-12:00" }])),
    ).toEqual(["not-editable"]);
  });

  it("refuses a place beyond the end of a list", () => {
    expect(codesOf(() => editSession(text, [{ path: ["agenda", 7], value: { number: 3, title: "x" } }]))).toEqual([
      "not-editable",
    ]);
  });

  it("gives the data that the edits say, whatever the file and the value", () => {
    const changes = fc.array(fc.record({ place: fc.nat(), value: fc.option(anyText) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sessionFiles, changes, (file, places) => {
        const session = sessionFrom(file);
        const paths = textPaths(session.data, []);
        const wanted = places.flatMap(({ place, value }): Edit[] => {
          const path = paths[place % paths.length];
          return path === undefined ? [] : [{ path, value: value ?? "x\ny" }];
        });
        const edited = parseSession(editSession(serializeSession(session), wanted));
        for (const edit of wanted) {
          const last = wanted.findLast(({ path }) => JSON.stringify(path) === JSON.stringify(edit.path));
          expect(valueAt(edited.data, edit.path)).toEqual(
            last !== undefined && "value" in last ? last.value : undefined,
          );
        }
      }),
    );
  });
});

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isProgrammeError(error, "invalid-input")) return error.details.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

/** The paths of the texts that may be any text: titles, names and notes. */
function textPaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === "string") return ["title", "name", "note", "reason"].includes(String(path.at(-1))) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)[step], value);
}
