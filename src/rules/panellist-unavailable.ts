import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describePanellist } from "../check/describe.ts";
import { describeAvailability } from "../check/describe-availability.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { slotsWithin } from "../check/slots-within.ts";
import { appearancesOf } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";

/** A panellist speaks only when he or she can. */
export const panellistUnavailable = defineRule({
  id: "panellist-unavailable",
  title: "A panellist speaks only inside the stated availability",
  force: "logical",
  source: {
    document: "logic",
    reading: "A panellist whose availability is not stated can speak on any day; an empty list means never",
  },
  messages: {
    unavailable: (d: PlaceWords & { readonly panellist: string; readonly available: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected ${d.panellist} ${d.available}`,
  },
  mends: {
    unavailable: (d) => `Move the appearance of ${d.panellist}, or ask for another availability`,
  },
  notJudged: (session) =>
    withoutActivities(session) ??
    ([...session.panellists.values()].some(({ available }) => available !== undefined)
      ? undefined
      : "the file states no availability of panellists"),
  *constrain(session, constraint) {
    for (const [id, appearances] of groupBy(appearancesOf(session), ({ panellist }) => panellist)) {
      const available = session.panellists.get(id)?.available;
      if (available === undefined) continue;
      yield constraint("unavailable", {
        kind: "allowed-slots",
        subjects: appearances.map(({ subject }) => subject),
        slots: slotsWithin(session, available),
        data: { panellist: describePanellist(session, id), available: describeAvailability(available) },
      });
    }
  },
});
