import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { panellistUnconfirmed } from "../../src/rules/panellist-unconfirmed.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const panellists: NonNullable<SessionFile["panellists"]> = {
  busser: { name: "Esther Busser", honorific: "Ms.", status: "to-be-confirmed" },
  muia: { name: "Frederick Muia", honorific: "Mr.", status: "confirmed" },
  wani: { name: "Ibrahim Wani", honorific: "Mr." },
};
const employment: EntryData = { title: "Discussion on employment", kind: "discussion" };

export const cases: RuleCases = {
  rule: panellistUnconfirmed,
  valid: [
    {
      name: "a provisional programme with a panellist to be confirmed",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "afternoon", [{ ...employment, panellists: ["busser"] }])], {
          status: "provisional",
        }),
      },
    },
    {
      name: "an adopted programme with a confirmed panellist and one of whom nothing is said",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "afternoon", [{ ...employment, panellists: ["muia", "wani"] }])], {
          status: "adopted",
        }),
      },
    },
    {
      name: "a panellist to be confirmed in a meeting that was cancelled",
      session: {
        panellists,
        programme: programme(
          [meeting("2010-10-20", "afternoon", [{ ...employment, panellists: ["busser"] }], { status: "cancelled" })],
          { status: "adopted" },
        ),
      },
    },
  ],
  invalid: [
    {
      name: "a panellist to be confirmed in an adopted programme",
      session: {
        panellists,
        programme: programme(
          [meeting("2010-10-20", "afternoon", [{ ...employment, panellists: ["muia", "busser"] }])],
          { status: "adopted" },
        ),
      },
      expected: [
        {
          code: "unconfirmed",
          subjects: ["panellist:busser", "meeting:2010-10-20-afternoon"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0, "panellists", 1],
          message:
            "Unexpected Ms. Esther Busser, still to be confirmed, on Wednesday, 20 October 2010, afternoon (1st meeting), expected everyone in an adopted programme to be confirmed",
          mend: "Confirm Ms. Esther Busser, or take the name off the programme",
        },
      ],
    },
    {
      name: "the same person in two meetings: one finding",
      session: {
        panellists,
        programme: programme(
          [
            meeting("2010-10-20", "morning", [{ ...employment, panellists: ["busser"] }]),
            meeting("2010-10-20", "afternoon", [{ ...employment, continued: true, panellists: ["busser"] }]),
          ],
          { status: "adopted" },
        ),
      },
      expected: [
        {
          code: "unconfirmed",
          subjects: ["panellist:busser", "meeting:2010-10-20-morning", "meeting:2010-10-20-afternoon"],
        },
      ],
    },
    {
      name: "an adopted order of the day",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "morning", [{ ...employment, panellists: ["busser"] }])], {
          status: "adopted",
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      expected: [{ code: "unconfirmed", subjects: ["panellist:busser", "meeting:2010-10-20-morning"] }],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
