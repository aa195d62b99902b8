import type { Edit } from "../../src/model/edit.ts";
import { meeting, programme, sessionFile } from "../support/session-file.ts";

/** Three meetings on two days, before any change. */
export const old = sessionFile({
  agenda: [
    { number: 1, title: "Opening of the session", kind: "opening" },
    { number: 2, title: "Migration", kind: "discussion" },
    { number: 3, title: "Employment", kind: "discussion" },
  ],
  panellists: {
    a: { name: "Ada One", honorific: "Ms." },
    b: { name: "Ben Two", honorific: "Mr.", status: "to-be-confirmed" },
  },
  documents: [{ symbol: "X/1", title: "Note", kind: "pre-session", circulated: { en: "2010-09-01" } }],
  programme: programme(
    [
      meeting("2010-10-18", "morning", [{ item: 1 }, { item: 2, panellists: ["a", "b"] }], { id: "one" }),
      meeting("2010-10-18", "afternoon", [{ item: 2, continued: true }], { id: "two" }),
      meeting("2010-10-19", "morning", [{ item: 3, panellists: ["a"] }], { id: "three" }),
    ],
    { symbol: "X/CRP.1", status: "provisional", issued: "2010-10-01T12:00+02:00" },
  ),
});

interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly told: readonly (readonly [kind: string, grade: string, sentence: string])[];
}

const [one, two, three] = [0, 1, 2].map((index) => ["programme", "meetings", index] as const) as [
  readonly ["programme", "meetings", number],
  readonly ["programme", "meetings", number],
  readonly ["programme", "meetings", number],
];
const first = "Monday, 18 October 2010, morning (1st meeting)";
const second = "Monday, 18 October 2010, afternoon (2nd meeting)";
const third = "Tuesday, 19 October 2010, morning (3rd meeting)";

/** Changes by kind, each with all that is told of it. */
export const changeCases: readonly Case[] = [
  {
    name: "a meeting added, with what it does",
    edits: [
      {
        path: ["programme", "meetings", 3],
        value: { on: "2010-10-20", part: "morning", entries: [{ item: 3, continued: true }] },
      },
    ],
    told: [
      [
        "meeting-added",
        "date",
        'Meeting added: Wednesday, 20 October 2010, morning (4th meeting), 10.00 to 13.00, with part of item 3 "Employment".',
      ],
    ],
  },
  {
    name: "a meeting gone",
    edits: [{ path: three, remove: true }],
    told: [
      [
        "meeting-removed",
        "date",
        `Meeting no longer in the programme: ${third}, 10.00 to 13.00, and with it item 3 "Employment".`,
      ],
    ],
  },
  {
    name: "a meeting cancelled, what another one takes over, and the numbers after it",
    edits: [
      { path: [...two, "status"], value: "cancelled" },
      { path: [...three, "entries", 0], insert: { item: 2, continued: true } },
    ],
    told: [
      ["meeting-cancelled", "date", `Meeting cancelled: ${second}, 15.00 to 18.00.`],
      [
        "entry-moved",
        "date",
        `Moved from ${second} to Tuesday, 19 October 2010, morning (2nd meeting): part of item 2 "Migration".`,
      ],
      [
        "meetings-renumbered",
        "wording",
        "Numbered anew: the 3rd meeting is the 2nd, on Tuesday, 19 October 2010, morning.",
      ],
    ],
  },
  {
    name: "a meeting moved to another day, by its id",
    edits: [{ path: [...three, "on"], value: "2010-10-20" }],
    told: [
      [
        "meeting-moved",
        "date",
        `Meeting moved: from ${third}, 10.00 to 13.00, to Wednesday, 20 October 2010, morning (3rd meeting), 10.00 to 13.00.`,
      ],
    ],
  },
  {
    name: "a meeting moved to the other half of its day",
    edits: [{ path: [...three, "part"], value: "afternoon" }],
    told: [
      [
        "meeting-moved",
        "half-day",
        `Meeting moved: from ${third}, 10.00 to 13.00, to Tuesday, 19 October 2010, afternoon (3rd meeting), 15.00 to 18.00.`,
      ],
    ],
  },
  {
    name: "other hours",
    edits: [{ path: [...three, "hours"], value: "09:30-12:30+" }],
    told: [
      [
        "meeting-moved",
        "half-day",
        `Other hours: ${third}, 9.30 to 12.30 or later if required instead of 10.00 to 13.00.`,
      ],
    ],
  },
  {
    name: "a room, a link and closed doors",
    edits: [
      { path: [...three, "room"], value: "XX" },
      { path: [...three, "url"], value: "https://example.org/3" },
      { path: [...three, "access"], value: "closed" },
    ],
    told: [
      ["changed", "room", `${third}: now with room XX.`],
      ["changed", "room", `${third}: now with page https://example.org/3.`],
      ["changed", "room", `${third}: access closed instead of open.`],
    ],
  },
  {
    name: "the room of all meetings once",
    edits: [{ path: ["session", "venue"], value: { city: "Geneva", room: "XX" } }],
    told: [
      ["changed", "room", 'Session: now with city "Geneva".'],
      ["changed", "room", "Session: now with room XX."],
      ["changed", "room", `3 meetings from ${first} to ${third}: now with room XX.`],
    ],
  },
  {
    name: "another order",
    edits: [{ path: [...one, "entries"], value: [{ item: 2, panellists: ["a", "b"] }, { item: 1 }] }],
    told: [
      [
        "entries-reordered",
        "order",
        `Other order on ${first}: item 2 "Migration" and item 1 "Opening of the session".`,
      ],
    ],
  },
  {
    name: "something added to a meeting, and something gone",
    edits: [{ path: [...three, "entries"], value: [{ item: 1 }] }],
    told: [
      ["entry-removed", "date", `No longer on ${third}: item 3 "Employment".`],
      ["entry-added", "date", `Added on ${third}: part of item 1 "Opening of the session".`],
    ],
  },
  {
    name: "a panellist instead of another",
    edits: [{ path: [...three, "entries", 0, "panellists"], value: ["b"] }],
    told: [
      ["panellist-replaced", "date", `Mr. Ben Two speaks instead of Ms. Ada One in item 3 "Employment" on ${third}.`],
    ],
  },
  {
    name: "a panellist in another part of the same discussion",
    edits: [
      { path: [...one, "entries", 1, "panellists"], value: ["a"] },
      { path: [...two, "entries", 0, "panellists"], value: ["b"] },
    ],
    told: [
      ["panellist-moved", "half-day", `Mr. Ben Two speaks on ${second}, no longer on ${first}, in item 2 "Migration".`],
    ],
  },
  {
    name: "a panellist more, one less, and another order of them",
    edits: [
      { path: [...one, "entries", 1, "panellists"], value: ["b", "a"] },
      { path: [...two, "entries", 0, "panellists"], value: ["a"] },
      { path: [...three, "entries", 0, "panellists"], value: [] },
    ],
    told: [
      [
        "panellists-reordered",
        "order",
        `Other order of panellists in item 2 "Migration" on ${first}: Mr. Ben Two and Ms. Ada One.`,
      ],
      ["panellist-added", "date", `Ms. Ada One speaks in item 2 "Migration" on ${second}.`],
      ["panellist-removed", "date", `Ms. Ada One does not speak any more in item 3 "Employment" on ${third}.`],
    ],
  },
  {
    name: "who has confirmed",
    edits: [{ path: ["panellists", "b", "status"], value: "confirmed" }],
    told: [["panellist-replied", "wording", "Mr. Ben Two has confirmed."]],
  },
  {
    name: "the head of the document, documents and words",
    edits: [
      { path: ["programme", "status"], value: "adopted" },
      { path: ["documents", 0, "circulated", "en"], value: "2010-09-02" },
      { path: [...one, "entries", 1, "title"], value: "On migration" },
      { path: ["agenda", 2, "title"], value: "Work" },
    ],
    told: [
      ["changed", "wording", "Programme: status adopted instead of provisional."],
      ["changed", "wording", 'Item 3 "Employment": title "Work" instead of "Employment".'],
      [
        "changed",
        "wording",
        "X/1: circulation (en) Thursday, 2 September 2010 instead of Wednesday, 1 September 2010.",
      ],
      ["changed", "wording", `"On migration" on ${first}: now with title "On migration".`],
    ],
  },
  {
    name: "a title in another language",
    edits: [{ path: ["agenda", 2, "title"], value: { en: "Employment", fr: "Emploi" } }],
    told: [["changed", "wording", 'Item 3 "Employment": now with title in French "Emploi".']],
  },
  {
    name: "a part of a day without service",
    edits: [
      { path: ["session", "noService"], value: [{ date: "2010-10-19", part: "afternoon", reason: "Another body" }] },
    ],
    told: [["service-changed", "half-day", 'No service: Tuesday, 19 October 2010, afternoon ("Another body").']],
  },
];
