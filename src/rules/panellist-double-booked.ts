import type { Booking, ClashWords } from "../check/booking.ts";
import { certainHours } from "../check/certain-hours.ts";
import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describePanellist } from "../check/describe.ts";
import { describeRelated } from "../check/describe-related.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { slotsWithin } from "../check/slots-within.ts";
import { appearancesOf } from "../check/subjects.ts";
import { foldName } from "../internal/fold-name.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Panellist, Session } from "../model/session.ts";
import { statedTexts } from "../model/text-in.ts";
import type { ClockMinutes, ClockRange } from "../time/clock.ts";

/** A person is in one meeting at a time. */
export const panellistDoubleBooked = defineRule({
  id: "panellist-double-booked",
  title: "A person is not in two meetings at once, those of related sessions included",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "A person speaks in the whole of a meeting. Related sessions are those that the file lists, with the persons who are engaged there. Sessions are also compared when their files are checked together: persons of one name or alias are one person, unless both files state the organization and it differs",
  },
  messages: {
    "two-meetings": (d: PlaceWords & { readonly panellist: string }) =>
      `Unexpected ${d.panellist} in two meetings at once, ${d.otherSlot} and ${d.slot}, expected one`,
    "engaged-elsewhere": (d: PlaceWords & { readonly panellist: string; readonly elsewhere: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected ${d.panellist} at the ${d.elsewhere} then`,
    "across-sessions": (d: ClashWords) =>
      `Unexpected ${d.what} in two meetings at once, on ${d.here}, and at the ${d.elsewhere} on ${d.there}, expected one`,
  },
  mends: {
    "two-meetings": (d) => `Move one of the two appearances of ${d.panellist}`,
    "engaged-elsewhere": (d) => `Move the appearance of ${d.panellist} to a time without the other engagement`,
    "across-sessions": (d) => `Move one of the two appearances of ${d.what}`,
  },
  notJudged: (session) =>
    withoutActivities(session) ?? (appearancesOf(session).length === 0 ? "no panellist speaks" : undefined),
  *constrain(session, constraint) {
    const clashes = overlappingSlots(session);
    for (const [id, appearances] of groupBy(appearancesOf(session), ({ panellist }) => panellist)) {
      const subjects = appearances.map(({ subject }) => subject);
      const panellist = describePanellist(session, id);
      // One appearance stands in one slot and cannot meet itself.
      for (const slots of subjects.length > 1 ? clashes : []) {
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
  across: { bookings, cost: () => 1 },
});

/** Every meeting in which a person speaks, once. */
function* bookings(session: Session): Generator<Booking> {
  for (const meeting of session.meetings) {
    if (meeting.status === "cancelled") continue;
    const spoken = new Set<string>();
    for (const { panellists, path, container } of meeting.entries) {
      if (container) continue;
      for (const [index, id] of panellists.entries()) {
        const panellist = session.panellists.get(id);
        if (panellist === undefined || spoken.has(id)) continue;
        spoken.add(id);
        const what = describePanellist(session, id);
        yield {
          what,
          ...identityOf(session, panellist),
          meeting,
          subjects: [`panellist:${id}`],
          path: [...path, "panellists", index],
          note: `${what} is engaged here`,
        };
      }
    }
  }
}

/** What a file may have put before a name, though the format has a key of its own for it. */
const honorific = /^(?:(?:mrs?|ms|dr|prof|mme|mlle|sra?)\.?|m\.) /;

function identityOf(
  { language }: Session,
  { name, aliases, organization }: Panellist,
): Pick<Booking, "names" | "distinction"> {
  const names = [name, ...aliases].map((text) => foldName(text).replace(honorific, ""));
  if (organization === undefined) return { names };
  const stated = [...statedTexts(organization, language)];
  return { names, distinction: new Map(stated.map(([of, text]) => [of, foldName(text)])) };
}

/** The largest groups of slots that all run at one minute: of three that overlap only in a chain, two groups of two. */
function overlappingSlots(session: Session): readonly ReadonlySet<number>[] {
  return [...groupBy(session.slots, ({ date }) => date).values()].flatMap((ofDay) => {
    const starts = new Set(ofDay.map(({ hours }) => hours.from));
    const running = [...starts].map((minute) =>
      ofDay.filter(({ hours }) => isRunning(hours, minute)).map(({ index }) => index),
    );
    return running
      .filter((group) => group.length > 1 && !running.some((other) => isWithin(group, other)))
      .map((group) => new Set(group));
  });
}

function isRunning(hours: ClockRange, minute: ClockMinutes): boolean {
  const { start, end } = certainHours(hours);
  return start <= minute && minute < end;
}

function isWithin(group: readonly number[], other: readonly number[]): boolean {
  return group !== other && group.every((index) => other.includes(index));
}
