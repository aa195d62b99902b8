import type { Session } from "../../src/model/session.ts";
import { type MeetingData, sessionWith } from "./sessions.ts";

const opening: MeetingData = { id: "opening", number: 1, on: "2026-03-02", part: "morning", title: "Opening" };
const review: MeetingData = { id: "review", number: 2, on: "2026-03-02", part: "afternoon", title: "Review" };
const panel: MeetingData = { id: "panel", number: 3, on: "2026-03-03", part: "morning", title: "Panel", room: "XX" };
const drafting: MeetingData = { id: "drafting", number: 4, on: "2026-03-04", part: "morning", title: "Drafting" };
const closing: MeetingData = { id: "closing", number: 5, on: "2026-03-05", part: "morning", title: "Closing" };
const late: MeetingData = { id: "late", number: 6, on: "2026-03-05", part: "afternoon", title: "Late" };

const [retitled, inVii] = [
  { ...opening, title: "Opening of the session" },
  { ...panel, room: "VII" },
];
const moved: MeetingData = { ...review, on: "2026-03-03", part: "evening" };

/** One revision of the script. */
export interface Step {
  readonly does: string;
  readonly meetings: readonly MeetingData[];
  /** `SEQUENCE STATUS` and the revision of LAST-MODIFIED of each event; a meeting that is absent has none. */
  readonly events: Readonly<Record<string, string>>;
}

/** Five revisions of one programme, with everything that happens to meetings. */
export const script: readonly Step[] = [
  {
    does: "announces five meetings",
    meetings: [opening, review, panel, drafting, closing],
    events: {
      ...{ opening: "0 CONFIRMED of 0", review: "0 CONFIRMED of 0", panel: "0 CONFIRMED of 0" },
      ...{ drafting: "0 CONFIRMED of 0", closing: "0 CONFIRMED of 0" },
    },
  },
  {
    does: "moves one, puts one into another room, gives one another title",
    meetings: [retitled, moved, inVii, drafting, closing],
    events: {
      ...{ opening: "0 CONFIRMED of 1", review: "1 CONFIRMED of 1", panel: "1 CONFIRMED of 1" },
      ...{ drafting: "0 CONFIRMED of 0", closing: "0 CONFIRMED of 0" },
    },
  },
  {
    does: "drops one, cancels one, adds one",
    meetings: [retitled, moved, inVii, { ...closing, status: "cancelled" }, late],
    events: {
      ...{ opening: "0 CONFIRMED of 1", review: "1 CONFIRMED of 1", panel: "1 CONFIRMED of 1" },
      ...{ drafting: "1 CANCELLED of 2", closing: "1 CANCELLED of 2", late: "0 CONFIRMED of 2" },
    },
  },
  {
    does: "leaves out the cancelled one and moves one back",
    meetings: [retitled, review, inVii, late],
    events: {
      ...{ opening: "0 CONFIRMED of 1", review: "2 CONFIRMED of 3", panel: "1 CONFIRMED of 1" },
      ...{ closing: "1 CANCELLED of 2", late: "0 CONFIRMED of 2" },
    },
  },
  {
    does: "reinstates both, one of them tentatively",
    meetings: [retitled, review, inVii, { ...drafting, status: "tentative" }, closing, late],
    events: {
      ...{ opening: "0 CONFIRMED of 1", review: "2 CONFIRMED of 3", panel: "1 CONFIRMED of 1" },
      ...{ drafting: "2 TENTATIVE of 4", closing: "2 CONFIRMED of 4", late: "0 CONFIRMED of 2" },
    },
  },
];

/** When each revision of the script is issued. */
export const issuedOf = (revision: number): string => `2026-02-${20 + revision}T11:00:00Z`;

/** The sessions of the script, none of which has a ledger. */
export const revisions: readonly Session[] = script.map(({ meetings }, revision) =>
  sessionWith(meetings, {
    body: { id: "wg", name: "WG", secretariat: { name: "Secretariat", email: "wg@example.org" } },
    session: { dates: { from: "2026-03-02", to: "2026-03-06" } },
    programme: { revision, issued: issuedOf(revision) },
  }),
);
