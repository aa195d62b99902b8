import type { PlaceWords, Subject } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { subjectsOf } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";
import { buildSession } from "../model/build-session.ts";
import type { Session } from "../model/session.ts";
import type { Slot } from "../model/slot.ts";
import { addDays, weekdayOf } from "../time/date.ts";

/**
 * How far an announced placement has moved, each step with what it adds to the cost: another slot 1, another day 3, another week 5
 * altogether.
 */
const distances = [
  { code: "moved", cost: 1, reach: ({ key }: Slot) => key },
  { code: "other-day", cost: 2, reach: ({ date }: Slot) => date },
  { code: "other-week", cost: 2, reach: ({ date }: Slot) => addDays(date, 1 - weekdayOf(date)) },
] as const;

type Count = PlaceWords & { readonly least: number };

/** A panellist has made arrangements to come; delegations only have to be told. */
const weightOfAppearance = 10;

/** What was announced stays where it was announced. */
export const keepAnnounced = defineRule({
  id: "keep-announced",
  title: "What the programme has announced stays where it is",
  force: "practice",
  level: "change",
  source: {
    document: "practice",
    reading:
      "Compares the meetings as held, or a new plan, with the programme. A part in another slot costs 1, on another day 3, in another week 5, and ten times that for the appearance of a panellist; a part less than was announced costs 2, more than to move it within its day: a trade-off of ours. Whether what is left is enough is the business of activity-incomplete",
  },
  messages: {
    "left-out": (d: Count) =>
      `Unexpected ${quantity(d.least - d.amount, "meeting")} with ${d.subject}, expected ${d.least}, as announced`,
    moved: (d: PlaceWords) => `Unexpected ${d.subject} on ${d.slot}, expected it in the meeting that was announced`,
    "other-day": (d: PlaceWords) => `Unexpected ${d.subject} on ${d.slot}, expected it on the day that was announced`,
    "other-week": (d: PlaceWords) => `Unexpected ${d.subject} on ${d.slot}, expected it in the week that was announced`,
  },
  mends: {
    "left-out": () => "Take it up as often as was announced, or tell those concerned",
    moved: () => "Leave it where it was announced, or tell those concerned",
    "other-day": () => "Leave it on its day, or tell those concerned",
    "other-week": () => "Leave it in its week, or tell those concerned",
  },
  notJudged: withoutProgramme,
  *constrain(session, constraint) {
    const slotsBy = distances.map(({ reach }) => groupBy(session.slots, reach));
    const everywhere = new Set(session.slots.keys());
    for (const [subject, announced] of announcedSlots(session)) {
      const isActivity = subjectsOf(session).get(subject)?.panellist === undefined;
      const weight = isActivity ? 1 : weightOfAppearance;
      if (isActivity) {
        const least = announced.length;
        yield constraint("left-out", {
          kind: "count",
          subjects: [subject],
          slots: everywhere,
          least,
          cost: 2,
          data: { least },
        });
      }
      for (const [index, { code, cost, reach }] of distances.entries()) {
        const slots = [...new Set(announced.map(reach))].flatMap((key) => slotsBy[index]?.get(key) ?? []);
        yield constraint(code, {
          kind: "allowed-slots",
          subjects: [subject],
          slots: new Set(slots.map((slot) => slot.index)),
          cost: cost * weight,
        });
      }
    }
  },
});

/** Where the programme puts the subjects of a session, whatever layer is judged. */
function* announcedSlots(session: Session): Generator<readonly [Subject, readonly Slot[]]> {
  const programme = session.layer === "programme" ? session : buildSession(session.data, session.source);
  for (const [subject, { standing }] of subjectsOf(programme)) {
    const slots = [...standing.keys()].flatMap((index) => programme.slots[index] ?? []);
    if (slots.length > 0 && subjectsOf(session).has(subject)) yield [subject, slots];
  }
}
