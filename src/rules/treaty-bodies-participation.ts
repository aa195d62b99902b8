import { defineRule } from "../check/define-rule.ts";
import { describePanellist } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities, withoutCapacities, withoutPanellists } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { speakersIn } from "../check/speakers.ts";
import { compareText } from "../internal/compare-text.ts";
import { quantity } from "../internal/quantity.ts";
import { en } from "../language/en.ts";
import type { PanellistCapacity } from "../model/words.ts";

const asked: readonly (PanellistCapacity | undefined)[] = ["treaty-body", "special-rapporteur", "special-procedures"];

/** Treaty bodies and special procedures take part, and no less than before. */
export const treatyBodiesParticipation = defineRule({
  id: "treaty-bodies-participation",
  title: "Members of treaty bodies or special procedures mandate holders speak, and not fewer than at the last session",
  force: "invites",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 100",
    quote:
      "invites relevant treaty monitoring bodies and special procedures mandate holders, in particular the Committee on the Elimination of Racial Discrimination and the Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance, to increase their participation in the sessions of the Working Group",
    reading:
      "At least one of them speaks, and not fewer of them than at the last session; how many those were is a parameter. Who has declined does not count, nor does staff of a secretariat: at the seventh session Ms. Cubias, of a treaty body, counts and Ms. Connors, chief of a division, does not",
  },
  parameters: {
    lastSession: {
      type: "integer",
      default: 0,
      least: 0,
      most: 1000,
      asks: "How many of them spoke at the last session; with 0 or 1, one is enough",
    },
  },
  messages: {
    none: (d: { readonly lastSession: number }) =>
      `Unexpected programme in which no member of a treaty body and no special procedures mandate holder speaks, expected at least ${Math.max(d.lastSession, 1)}`,
    fewer: (d: { readonly panellists: readonly string[]; readonly lastSession: number }) =>
      `Unexpected ${quantity(d.panellists.length, "speaker")} from treaty bodies and special procedures (${en.list(d.panellists)}), expected at least ${d.lastSession}, as many as at the last session`,
  },
  mends: {
    none: () => "Invite one, and state `capacity: treaty-body`, `special-rapporteur` or `special-procedures`",
    fewer: (d) => `Invite ${d.lastSession - d.panellists.length} more`,
  },
  notJudged: (session) =>
    withoutPanellists(session) ?? withoutActivities(session) ?? onlyAnExcerpt(session) ?? withoutCapacities(session),
  *check(session, report, { lastSession }) {
    const speakers = ownActivities(session).flatMap((activity) => speakersIn(session, activity));
    const ids = new Set(speakers.filter(({ capacity }) => asked.includes(capacity)).map(({ id }) => id));
    const place = { path: ["panellists"], on: "key" } as const;
    if (ids.size === 0) {
      const cost = Math.max(lastSession, 1);
      yield report("none", { subjects: ["session"], ...place, cost, data: { lastSession } });
    } else if (ids.size < lastSession) {
      const known = [...ids].sort(compareText);
      yield report("fewer", {
        subjects: known.map((id) => `panellist:${id}`),
        ...place,
        cost: lastSession - ids.size,
        data: { panellists: known.map((id) => describePanellist(session, id)), lastSession },
      });
    }
  },
});
