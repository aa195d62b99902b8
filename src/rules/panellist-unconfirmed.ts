import { defineRule } from "../check/define-rule.ts";
import { describeMeeting, describePanellist } from "../check/describe.ts";
import { withoutProgramme } from "../check/not-judged.ts";

/** An adopted programme can be relied on. */
export const panellistUnconfirmed = defineRule({
  id: "panellist-unconfirmed",
  title: "Nobody is to be confirmed in an adopted programme",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "A draft and a provisional programme may well have panellists to be confirmed, and so may the list of panellists (A/HRC/13/60, annex III, 14 October 2009, afternoon)",
  },
  messages: {
    unconfirmed: (d: { readonly panellist: string; readonly meeting: string }) =>
      `Unexpected ${d.panellist}, still to be confirmed, on ${d.meeting}, expected everyone in an adopted programme to be confirmed`,
  },
  mends: {
    unconfirmed: (d) => `Confirm ${d.panellist}, or take the name off the programme`,
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    if (session.programme?.status !== "adopted") return;
    for (const { id, status } of session.panellists.values()) {
      if (status !== "to-be-confirmed") continue;
      const meetings = session.meetings.filter(
        (meeting) =>
          meeting.status !== "cancelled" && meeting.entries.some(({ panellists }) => panellists.includes(id)),
      );
      const [first] = meetings;
      const entry = first?.entries.find(({ panellists }) => panellists.includes(id));
      if (first === undefined || entry === undefined) continue;
      yield report("unconfirmed", {
        subjects: [`panellist:${id}`, ...meetings.map((meeting) => `meeting:${meeting.id}`)],
        path: [...entry.path, "panellists", entry.panellists.indexOf(id)],
        data: { panellist: describePanellist(session, id), meeting: describeMeeting(session, first) },
      });
    }
  },
});
