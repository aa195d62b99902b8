import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../src/internal/errors.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import type { Edit } from "../../src/model/edit.ts";
import { editSession } from "../../src/model/edit-session.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { lineDifference } from "../support/line-difference.ts";
import { anyText } from "../support/odd-texts.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";

const seventh = readFileSync("examples/igwg-07.yaml", "utf8");
const eighth = readFileSync("examples/igwg-08.yaml", "utf8");

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
        en: "Opening of the session by the High Commissioner for Human Rights, in person, and of others",
        fr: "Ouverture de la session",
      },
    },
    `-  title: Opening   # first of all
+  title:   # first of all
+    en: Opening of the session by the High Commissioner for Human Rights, in person, and of others
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
  [
    "an item before the first of a list, above which no remark stands",
    { path: ["agenda", 0], insert: { number: 0, title: "Election" } },
    "+- {number: 0, title: Election}",
  ],
  [
    "an item between two of a list",
    { path: ["agenda", 1], insert: { number: "1a", title: "Election" } },
    "+- {number: 1a, title: Election}",
  ],
  [
    "an item after the last of a list",
    { path: ["agenda", 2], insert: { number: 3, title: "Closing" } },
    "+- {number: 3, title: Closing}",
  ],
  [
    "an item before the first of a list in brackets",
    { path: ["programme", "meetings", 0, "entries", 0], insert: { item: 2, continued: true } },
    `-      entries: [{item: 1}, {item: 2}]
+      entries: [{item: 2, continued: true}, {item: 1}, {item: 2}]`,
  ],
  [
    "an item between two of a list in brackets",
    { path: ["programme", "meetings", 0, "entries", 1], insert: { item: 2, continued: true } },
    `-      entries: [{item: 1}, {item: 2}]
+      entries: [{item: 1}, {item: 2, continued: true}, {item: 2}]`,
  ],
  [
    "an item into a list that is not there",
    { path: ["session", "holidays", 0], insert: { date: "2009-10-06", name: "Eid" } },
    "+  holidays:\n+    - {date: 2009-10-06, name: Eid}",
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
    expect(lineDifference(text, editSession(text, [edit]))).toBe(changed);
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
    expect(lineDifference(text, edited)).toBe(`+  noService:\n+    - {date: 2009-10-07, reason: Strike}`);
  });

  it("keeps line breaks of Windows, a byte order mark, and a file without a last line break", () => {
    const remarked = text.replace("- {number: 2", "\n# The theme\n- {number: 2");
    const changes: readonly Edit[] = [
      { path: ["programme", "label"], value: "First\nsecond" },
      { path: ["programme", "meetings", 1], value: { on: "2009-10-06", part: "morning" } },
      { path: ["agenda", 1], insert: { number: 3, title: "Closing" } },
      { path: ["agenda", 0, "kind"], remove: true },
      { path: ["session", "hours", "lunchtime"], value: "13:00-15:00" },
    ];
    const windows = `\uFEFF${remarked.trimEnd().replaceAll("\n", "\r\n")}`;
    const edited = editSession(windows, changes);
    const unix = editSession(remarked, changes);
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
    expect(lineDifference(unfinished, editSession(unfinished, [{ path: ["programme", "symbol"], value: "X/1" }]))).toBe(
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
    const item = { number: 3, title: "x" };
    expect(codesOf(() => editSession(text, [{ path: ["agenda", 7], value: item }]))).toEqual(["not-editable"]);
    expect(codesOf(() => editSession(text, [{ path: ["agenda", 7], insert: item }]))).toEqual(["not-editable"]);
  });

  it("gives the data that the edits say, whatever the file and the values", () => {
    const changes = fc.array(
      fc.record({ kind: fc.constantFrom("value", "insert", "remove"), place: fc.nat(), text: anyText }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(sessionFiles, fc.constantFrom(...layouts), changes, (file, layout, wanted) => {
        const session = sessionFrom(file);
        const edits: Edit[] = [];
        let data: unknown = session.data;
        for (const { kind, place, text } of wanted) {
          const possible = possibleEdits(data, [], text).filter((edit) => kind in edit);
          const edit = possible[place % possible.length];
          if (edit === undefined) continue;
          edits.push(edit);
          data = madeInPlace(data, edit);
        }
        expect(parseSession(editSession(layout(session), edits)).data).toEqual(data);
      }),
    );
  });
});

describe("a remark above a member", () => {
  const remarks: readonly (readonly [name: string, edits: readonly Edit[], around: readonly string[]])[] = [
    [
      "heads a meeting of another week than the new one",
      [{ path: ["programme", "meetings", 10], insert: { on: "2009-10-09", part: "evening", hours: "18:00-" } }],
      ["- {on: 2009-10-09, part: evening, hours: 18:00-}", "# Second week"],
    ],
    [
      "heads the new meeting, too, when that is nearer in time",
      [
        { path: ["programme", "meetings", 10, "id"], value: "first-of-the-week" },
        { path: ["programme", "meetings", 10], insert: { on: "2009-10-12", part: "morning", type: "informal" } },
      ],
      ["# Second week", "- {on: 2009-10-12, part: morning, type: informal}"],
    ],
    [
      "heads what comes in place of a meeting that goes",
      [
        { path: ["programme", "meetings", 10], remove: true },
        { path: ["programme", "meetings", 10], insert: { on: "2009-10-12", part: "lunchtime", hours: "13:00-" } },
      ],
      ["# Second week", "- {on: 2009-10-12, part: lunchtime, hours: 13:00-}", "- on: 2009-10-12"],
    ],
    [
      "heads the whole list when it is the first",
      [{ path: ["programme", "meetings", 0], insert: { on: "2009-10-02", part: "morning" } }],
      ["# First week", "- {on: 2009-10-02, part: morning}"],
    ],
    [
      "stays when the member goes",
      [{ path: ["programme", "meetings", 10], remove: true }],
      ["# Second week", "- on: 2009-10-12"],
    ],
  ];

  it.each(remarks)("%s", (_, edits, around) => {
    expect(linesOf(editSession(seventh, edits)).join("\n")).toContain(around.join("\n"));
  });

  it("stays with a member that has no day", () => {
    const edited = editSession(eighth, [
      { path: ["agenda", 4], insert: { number: "4 bis", title: "Minute of silence" } },
    ]);
    expect(lineDifference(eighth, edited)).toBe("+  - {number: 4 bis, title: Minute of silence}");
    expect(linesOf(edited).join("\n")).toContain(
      "title: Minute of silence}\n# At the beginning of each session (para. 95)\n- {number: 5, title: Review",
    );
  });

  it("stays with the first member of a list that has no day", () => {
    const remarked = text.replace("agenda:\n", "agenda:\n\n# As in 2008\n# and 2007\n");
    const edited = editSession(remarked, [{ path: ["agenda", 0], insert: { number: 0, title: "Election" } }]);
    expect(edited).toContain("agenda:\n\n- {number: 0, title: Election}\n# As in 2008\n# and 2007\n- number: 1\n");
  });

  it("that is indented more belongs to the member above it", () => {
    const remarked = text.replace("  kind: opening\n", "  kind: opening\n  # theme: {id: to-come}\n");
    const edited = editSession(remarked, [{ path: ["agenda", 1], insert: { number: "1a", title: "Election" } }]);
    expect(edited).toContain("  # theme: {id: to-come}\n- {number: 1a, title: Election}\n- {number: 2,");
  });

  it("may stand behind the dash, with dashes in it", () => {
    const remarked = text.replace("    - on: 2009-10-05 ", "    - # the first - of two\n      on: 2009-10-05 ");
    const edited = editSession(remarked, [
      { path: ["programme", "meetings", 0], insert: { on: "2009-10-05", part: "afternoon" } },
      { path: ["programme", "meetings", 1, "room"], value: "XX" },
    ]);
    expect(lineDifference(remarked, edited)).toBe("+    - {on: 2009-10-05, part: afternoon}\n+      room: XX");
  });
});

describe("what editSession writes", () => {
  it("has a new key where the order of the format has it", () => {
    const meeting = ["programme", "meetings", 0] as const;
    const edited = editSession(eighth, [
      { path: [...meeting, "id"], value: "first" },
      { path: [...meeting, "room"], value: "XX" },
      { path: ["programme", "meetings", 1, "entries", 0, "continued"], value: true },
    ]);
    expect(edited).toContain(
      "    - id: first\n      on: 2010-10-18\n      part: morning\n      room: XX\n      entries:\n",
    );
    expect(edited).toContain("entries: [{activity: review, continued: true, minutes: 180}]}");
  });

  it("is spread out as soon as it is too long for its line", () => {
    const path = ["programme", "meetings", 18, "entries", 1] as const;
    const edited = editSession(eighth, [{ path, value: { activity: "review", minutes: 30 } }]);
    expect(lineDifference(eighth, edited)).toBe(
      `-    - {on: 2010-10-29, part: afternoon, entries: [{activity: report, minutes: 180}]}
+    - on: 2010-10-29
+      part: afternoon
+      entries:
+        - {activity: report, minutes: 180}
+        - {activity: review, minutes: 30}`,
    );
  });

  it("stays on one line with an anchor that is used elsewhere", () => {
    const anchored = eighth
      .replace("{activity: review, minutes: 180}", "{activity: review, minutes: &long 180}")
      .replace("{activity: statements, minutes: 180}", "{activity: statements, minutes: *long}");
    const path = ["programme", "meetings", 1, "entries", 1] as const;
    expect(editSession(anchored, [{ path, value: { activity: "report", minutes: 30 } }])).toContain(
      "entries: [{activity: review, minutes: &long 180}, {activity: report, minutes: 30}]}",
    );
  });

  it("keeps empty lines that a text ends with", () => {
    const kept = text
      .replace("  label: |\n", "  label: |+\n")
      .replace("    change\n", "    change\n\n  status: draft\n\n");
    const edited = editSession(kept, [{ path: ["programme", "status"], remove: true }]);
    expect(parseSession(edited).data.programme?.label).toBe("Subject to\nchange\n\n");
  });

  it("has an empty line before a section where sections have one, and leaves no two of them behind", () => {
    const held = editSession(eighth, [{ path: ["asHeld"], value: { meetings: [] } }]);
    expect(held).toBe(`${eighth}\nasHeld: {meetings: []}\n`);
    const less = editSession(eighth, [{ path: ["carriedOver"], remove: true }]);
    expect(lineDifference(eighth, less).split("\n").length).toBe(5);
    expect(less).not.toContain("\n\n\n");
  });

  it("makes many edits of a list at once", () => {
    const meetings = ["programme", "meetings"] as const;
    const edited = editSession(eighth, [
      { path: [...meetings, 2], remove: true },
      { path: [...meetings, 2], remove: true },
      { path: [...meetings, 2], insert: { on: "2010-10-19", part: "afternoon" } },
      { path: [...meetings, 2, "room"], value: "XX" },
      { path: [...meetings, 3, "room"], value: "XXI" },
      { path: [...meetings, 18], insert: { on: "2010-10-29", part: "morning" } },
      { path: [...meetings, 17], remove: true },
    ]);
    expect(lineDifference(eighth, edited)).toBe(
      `-    - {on: 2010-10-19, part: morning, entries: [{activity: statements, minutes: 180}]}
-    - {on: 2010-10-19, part: afternoon, entries: [{activity: experience, minutes: 180}]}
-    - {on: 2010-10-20, part: morning, entries: [{activity: experience, continued: true, minutes: 180}]}
+    - {on: 2010-10-19, part: afternoon, room: XX}
+    - {on: 2010-10-20, part: morning, room: XXI, entries: [{activity: experience, continued: true, minutes: 180}]}
-    - {on: 2010-10-29, part: afternoon, entries: [{activity: report, minutes: 180}]}
+    - {on: 2010-10-29, part: morning}`,
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

/** What a text that is edited may look like. */
const layouts: readonly ((session: Session) => string)[] = [
  serializeSession,
  ({ data }) => JSON.stringify(data),
  ({ data }) => JSON.stringify(data, null, 2),
];

function linesOf(file: string): readonly string[] {
  return file.split("\n").map((line) => line.trim());
}

/** Edits of which each alone leaves a right file: of texts that may be any text, and of lists that may have any members. */
function possibleEdits(value: unknown, path: Path, text: string): readonly Edit[] {
  const key = String(path.at(-1));
  if (typeof value === "string") {
    const value = { path, value: text };
    if (key === "note") return [value, { path, remove: true }];
    return ["title", "name", "reason"].includes(key) ? [value] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([step, member]) =>
    possibleEdits(member, [...path, Array.isArray(value) ? Number(step) : step], text),
  );
  if (!Array.isArray(value)) return inner;
  const day = { date: "2031-03-12" };
  const members: Readonly<Record<string, unknown>> = {
    ...(path[0] === "panellists" ? { aliases: text } : {}),
    documents: text,
    holidays: { ...day, name: text },
    noService: { ...day, reason: text },
  };
  if (members[key] === undefined || path.length === 1) return inner;
  return [
    ...inner,
    ...value.map((_, index): Edit => ({ path: [...path, index], remove: true })),
    ...Array.from({ length: value.length + 1 }, (_, index): Edit => ({ path: [...path, index], insert: members[key] })),
  ];
}

/** The data after an edit whose place is there. */
function madeInPlace(data: unknown, edit: Edit): unknown {
  const copy = structuredClone(data);
  const holder = edit.path.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(Object(value), step), copy);
  const step = edit.path.at(-1) ?? "";
  if (Array.isArray(holder)) {
    if ("insert" in edit) holder.splice(Number(step), 0, edit.insert);
    else if ("remove" in edit) holder.splice(Number(step), 1);
  } else if ("remove" in edit) Reflect.deleteProperty(Object(holder), step);
  else if ("value" in edit) Reflect.set(Object(holder), step, edit.value);
  return copy;
}
