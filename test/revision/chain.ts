import { readFileSync } from "node:fs";
import type { EntryData } from "../../src/model/build-meetings.ts";
import type { Edit } from "../../src/model/edit.ts";
import { editSession } from "../../src/model/edit-session.ts";
import { editsBetween } from "../../src/model/edits-between.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { revise } from "../../src/revision/revise.ts";

/** What the secretariat changes in a copy of the last revision. */
export interface Step {
  readonly issued: string;
  /** What is done in a meeting, by its id. */
  readonly entries: Readonly<Record<string, readonly EntryData[]>>;
  /** Meetings taken out of the file. */
  readonly lost?: readonly string[];
  /** Other values of meetings. */
  readonly meetings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edits?: readonly Edit[];
}

const continued = true;
const election: EntryData = { item: 2, continued };
const migration: EntryData = { item: "4(a)", kind: "discussion", title: "Discussion on migration" };
const children: EntryData = { item: "4(d)", kind: "discussion", title: "Discussion on protection of children" };
const employment: EntryData = { item: "4(b)", kind: "discussion", title: "Discussion on employment" };
const effectiveness: EntryData = { item: "4(e)", kind: "discussion" };
const review: EntryData = { item: "4(c)", kind: "review" };
const draft = (item: string): EntryData => ({ item, kind: "draft-recommendations" });
const recommendations: EntryData = {
  item: 4,
  kind: "adoption-of-recommendations",
  title: "Adoption of recommendations",
};
const programme: EntryData = { item: 4, kind: "adoption-of-programme", title: "Adoption of programme of work" };

/** From the first issue to the programme as it was adopted. */
export const steps: readonly Step[] = [
  {
    // The election takes the first two days.
    issued: "2009-10-06T18:30+02:00",
    entries: {
      "2009-10-05-morning": [{ item: 1 }, { item: 2 }],
      "2009-10-05-afternoon": [election],
      "2009-10-06-morning": [election],
      "2009-10-06-afternoon": [election],
      "2009-10-07-morning": [election, { item: 3 }, { item: 4 }, programme],
      "2009-10-07-afternoon": [review],
      "2009-10-09-afternoon": [draft("4(a)"), draft("4(c)")],
      "2009-10-14-morning": [draft("4(b)"), effectiveness],
      "2009-10-14-afternoon": [draft("4(d)"), draft("4(e)")],
    },
  },
  {
    // It takes four days, and a meeting of the last day is lost.
    issued: "2009-10-08T18:30+02:00",
    entries: {
      "2009-10-07-morning": [election],
      "2009-10-07-afternoon": [election],
      "2009-10-08-morning": [election],
      "2009-10-08-afternoon": [election, { item: 3 }, { item: 4 }],
      "2009-10-09-morning": [{ ...migration, panellists: ["cubias", "wani"] }],
      "2009-10-09-afternoon": [{ ...migration, continued, panellists: ["klug", "bingham"] }],
      "2009-10-12-morning": [review],
      "2009-10-12-afternoon": [{ ...review, continued }],
      "2009-10-13-morning": [{ ...migration, continued, panellists: ["taran"] }],
      "2009-10-13-afternoon": [programme, draft("4(c)"), effectiveness],
      "2009-10-14-morning": [
        { ...children, panellists: ["lindholm-billing", "moodie", "connors"] },
        draft("4(a)"),
        draft("4(e)"),
      ],
      "2009-10-14-afternoon": [{ ...employment, panellists: ["muia", "example"] }, draft("4(d)")],
      "2009-10-15-morning": [draft("4(b)"), recommendations],
      "2009-10-15-afternoon": [{ ...recommendations, continued }],
    },
    lost: ["2009-10-16-morning"],
    edits: [
      {
        path: ["session", "noService"],
        value: [{ date: "2009-10-16", part: "morning", reason: "The draft report is being translated" }],
      },
    ],
  },
  {
    // A panellist speaks instead of another, in another room.
    issued: "2009-10-12T18:30+02:00",
    entries: {
      "2009-10-14-afternoon": [{ ...employment, panellists: ["muia", "busser"] }, draft("4(d)")],
    },
    meetings: { "2009-10-14-afternoon": { room: "XVII" } },
    edits: [
      { path: ["panellists", "example", "status"], value: "declined" },
      {
        path: ["panellists", "busser"],
        value: { name: "Esther Busser", honorific: "Ms.", organization: "ITUC", status: "to-be-confirmed" },
      },
    ],
  },
  {
    // One meeting is enough for the recommendations; the programme is adopted.
    issued: "2009-10-13T18:00+02:00",
    entries: {},
    meetings: { "2009-10-15-afternoon": { status: "cancelled" } },
    edits: [
      { path: ["programme", "status"], value: "adopted" },
      { path: ["programme", "adopted"], value: { meeting: 14, on: "2009-10-13" } },
    ],
  },
];

/** The file of a revision. */
export function revisionText(number: number): string {
  return readFileSync(`examples/revisions/${number}.yaml`, "utf8");
}

/** A copy of a revision as the secretariat has changed it. */
export function editedText(text: string, { entries, lost = [], meetings = {}, edits = [] }: Step): string {
  const ids = parseSession(text).data.programme?.meetings.map(({ id }) => id) ?? [];
  const at = (id: string, ...rest: readonly string[]) => ["programme", "meetings", ids.indexOf(id), ...rest];
  return editSession(text, [
    ...edits,
    ...Object.entries(entries).map(([id, value]): Edit => ({ path: at(id, "entries"), value })),
    ...Object.entries(meetings).flatMap(([id, values]) =>
      Object.entries(values).map(([key, value]): Edit => ({ path: at(id, key), value })),
    ),
    ...lost.map((id): Edit => ({ path: at(id), remove: true })),
  ]);
}

/** The next revision, as `pow revise` writes it. */
export function revisedText(old: string, edited: string, issued: string): string {
  const [before, next] = [old, edited].map((text) => parseSession(text));
  if (before === undefined || next === undefined) return edited;
  return editSession(edited, editsBetween(next.data, revise(before, next, { issued }).file));
}
