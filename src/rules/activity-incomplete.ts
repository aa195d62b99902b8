import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeSubject } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { grain } from "../check/placement.ts";
import { appearanceStructure } from "../check/structure.ts";
import { activitySubject, appearancesOf } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";

type Least = PlaceWords & { readonly least: number };
type Most = PlaceWords & { readonly most: number };

/** Each activity is placed with all that it needs: its minutes, its parts and its panellists. */
export const activityIncomplete = defineRule({
  id: "activity-incomplete",
  title: "Each activity is placed with all of its minutes, in parts as asked, and with each of its panellists once",
  force: "logical",
  source: {
    document: "logic",
    reading: `A programme printed without minutes is not judged on minutes. An activity that states none needs what is printed of it, ${grain} minutes when nothing is. Less than the most of a range is soft`,
  },
  codeLevels: { shortened: "soft" },
  messages: {
    incomplete: (d: Least & { readonly stated: boolean }) => {
      const placed = d.least - d.amount;
      if (placed > 0) return `Unexpected ${quantity(placed, "minute")} for ${d.subject}, expected at least ${d.least}`;
      const asked = d.stated ? `its ${quantity(d.least, "minute")}` : "it";
      return `Unexpected absence of ${d.subject}, expected ${asked} in the programme`;
    },
    overlong: (d: Most) =>
      `Unexpected ${quantity(d.most + d.amount, "minute")} for ${d.subject}, expected at most ${d.most}`,
    shortened: (d: Most) =>
      `Unexpected ${quantity(d.most - d.amount, "minute")} for ${d.subject}, expected ${d.most} if there is time`,
    "part-too-short": (d: Least) =>
      `Unexpected part of ${quantity(d.least - d.amount, "minute")} of ${d.subject} on ${d.slot}, expected at least ${d.least} in a meeting`,
    "too-many-parts": (d: Most) =>
      `Unexpected ${quantity(d.most + d.amount, "part")} of ${d.subject}, expected at most ${d.most}`,
    appearance: (d: PlaceWords) => {
      if (d.slot === "") return `Unexpected absence of ${d.subject}, expected one appearance in the programme`;
      return d.otherSlot === ""
        ? `Unexpected appearance of ${d.subject} on ${d.slot}, expected it in a meeting with that activity`
        : `Unexpected second appearance of ${d.subject} on ${d.slot}, expected one, on ${d.otherSlot}`;
    },
    crowded: (d: PlaceWords & { readonly activity: string; readonly most: number }) =>
      `Unexpected ${quantity(d.most + d.amount, "panellist")} of ${d.activity} on ${d.slot}, expected at most ${d.most} in a meeting`,
    separated: (d: PlaceWords & { readonly activity: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected all panellists of ${d.activity} in one meeting`,
  },
  mends: {
    crowded: (d) => `Hear ${d.amount} of them in another meeting, or raise \`perMeeting\``,
    separated: () => "Hear them in one meeting, or take away `together`",
    incomplete: (d) => `Give it ${quantity(d.amount, "more minute")}, or lower its minutes under \`activities\``,
    overlong: (d) => `Take ${quantity(d.amount, "minute")} from it, or raise its minutes under \`activities\``,
    shortened: (d) => `Give it ${quantity(d.amount, "more minute")} when some are free`,
    "part-too-short": (d) => `Lengthen this part by ${quantity(d.amount, "minute")}, or join it with another`,
    "too-many-parts": (d) => `Join ${quantity(d.amount + 1, "part")} of it`,
    appearance: () => "List the panellist on exactly one entry of the activity",
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *constrain(session, constraint) {
    const slots = new Set(session.slots.keys());
    const appearances = groupBy(appearancesOf(session), ({ activity }) => activity.id);
    for (const activity of session.activities) {
      const subject = activitySubject(activity.id);
      const { least, most } = minutesOf(session, activity);
      const stated = activity.minutes !== undefined;
      if (least > 0) yield constraint("incomplete", { kind: "duration", subject, least, data: { least, stated } });
      yield constraint("overlong", { kind: "duration", subject, least: 0, most, data: { most } });
      if (least < most) yield constraint("shortened", { kind: "duration", subject, least: most, data: { most } });
      const shortest = activity.parts.minutes;
      if (shortest !== undefined) {
        yield constraint("part-too-short", {
          kind: "part-minutes",
          subject,
          least: shortest,
          data: { least: shortest },
        });
      }
      const parts = activity.parts.most;
      if (parts !== undefined) {
        yield constraint("too-many-parts", {
          kind: "count",
          subjects: [subject],
          slots,
          most: parts,
          data: { most: parts },
        });
      }
    }
    for (const { id, perMeeting, together } of session.activities) {
      const subjects = (appearances.get(id) ?? []).map(({ subject }) => subject);
      const data = { activity: describeSubject(session, activitySubject(id)) };
      if (perMeeting !== undefined && subjects.length > perMeeting) {
        yield constraint("crowded", {
          kind: "capacity",
          subjects,
          limits: new Map([...slots].map((slot) => [slot, perMeeting])),
          unit: "parts",
          data: { ...data, most: perMeeting },
        });
      }
      if (together && subjects.length > 1)
        yield constraint("separated", { kind: "count", subjects, slots, most: 1, data });
    }
    for (const { once, within } of appearanceStructure(session)) {
      yield constraint("appearance", once);
      yield constraint("appearance", within);
    }
  },
});

function minutesOf(
  session: Session,
  { minutes, entries }: Activity,
): { readonly least: number; readonly most: number } {
  if (minutes !== undefined) return minutes;
  const printed = entries.reduce((sum, id) => sum + (lookup(session).entries.get(id)?.minutes ?? grain), 0);
  return { least: printed || grain, most: printed || grain };
}
