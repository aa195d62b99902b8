import { certainHours } from "../check/certain-hours.ts";
import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describePanellist } from "../check/describe.ts";
import { describeRelated } from "../check/describe-related.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { slotsWithin } from "../check/slots-within.ts";
import { appearancesOf } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Session } from "../model/session.ts";

/** A person is in one meeting at a time. */
export const panellistDoubleBooked = defineRule({
  id: "panellist-double-booked",
  title: "A person is not in two meetings at once, those of related sessions included",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "A person speaks in the whole of a meeting. Related sessions are those that the file lists, with the persons who are engaged there",
  },
  messages: {
    "two-meetings": (d: PlaceWords & { readonly panellist: string }) =>
      `Unexpected ${d.panellist} in two meetings at once, ${d.otherSlot} and ${d.slot}, expected one`,
    "engaged-elsewhere": (d: PlaceWords & { readonly panellist: string; readonly elsewhere: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected ${d.panellist} at the ${d.elsewhere} then`,
  },
  mends: {
    "two-meetings": (d) => `Move one of the two appearances of ${d.panellist}`,
    "engaged-elsewhere": (d) => `Move the appearance of ${d.panellist} to a time without the other engagement`,
  },
  notJudged: (session) =>
    withoutActivities(session) ?? (appearancesOf(session).length === 0 ? "no panellist speaks" : undefined),
  *constrain(session, constraint) {
    const clashes = overlappingSlots(session);
    for (const [id, appearances] of groupBy(appearancesOf(session), ({ panellist }) => panellist)) {
      const subjects = appearances.map(({ subject }) => subject);
      const panellist = describePanellist(session, id);
      for (const slots of clashes) {
        yield constraint("two-meetings", { kind: "count", subjects, slots, most: 1, data: { panellist } });
      }
      for (const related of session.related) {
        const engaged = slotsWithin(
          session,
          related.panellists.filter((person) => person.id === id).flatMap(({ dates }) => dates),
        );
        if (engaged.size === 0) continue;
        yield constraint("engaged-elsewhere", {
          kind: "allowed-slots",
          subjects,
          slots: new Set(session.slots.map(({ index }) => index).filter((index) => !engaged.has(index))),
          data: { panellist, elsewhere: describeRelated(session, related) },
        });
      }
    }
  },
});

/** The largest groups of slots that all run at one minute: of three that overlap only in a chain, two groups of two. */
function overlappingSlots(session: Session): readonly ReadonlySet<number>[] {
  const running = session.slots.map(({ date, hours: { from } }) =>
    session.slots
      .filter((slot) => {
        const { start, end } = certainHours(slot.hours);
        return slot.date === date && start <= from && from < end;
      })
      .map(({ index }) => index),
  );
  return running
    .filter((group) => group.length > 1)
    .filter(
      (group, at, groups) =>
        !groups.some(
          (other, place) => place !== at && isWithin(group, other) && (other.length > group.length || place < at),
        ),
    )
    .map((group) => new Set(group));
}

function isWithin(group: readonly number[], other: readonly number[]): boolean {
  return group.every((index) => other.includes(index));
}
