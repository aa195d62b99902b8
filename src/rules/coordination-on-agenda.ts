import { defineRule } from "../check/define-rule.ts";
import { describeItem } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities, withoutAgenda } from "../check/not-judged.ts";
import { isOn, isOnItemAbove } from "../check/on-item.ts";
import { ownActivities } from "../check/own-activities.ts";
import { whereMissing } from "../check/where-missing.ts";
import { en } from "../language/en.ts";
import type { AgendaItem } from "../model/agenda.ts";
import type { Session } from "../model/session.ts";
import { discussing } from "../model/substance.ts";

/** The discussion on complementing the other Durban follow-up mechanisms goes on. */
export const coordinationOnAgenda = defineRule({
  id: "coordination-on-agenda",
  title: "The session continues the discussion on complementing the work of the other Durban follow-up mechanisms",
  force: "agrees",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 102",
    quote:
      "commits to increase efforts to complement the work of other Durban follow-up mechanisms, aiming to avoid overlapping and/or duplication of initiatives and agrees to continue discussion on this at future sessions",
    reading:
      "An agenda item or sub-item with `role: coordination`, and something done on it: an entry or activity on the item or a sub-item of it, or a discussion on the whole item that it belongs to",
  },
  messages: {
    "no-item": () =>
      "Unexpected agenda without an item on complementing the work of the other Durban follow-up mechanisms, expected one with `role: coordination`",
    "no-entry": (d: { readonly items: readonly string[] }) =>
      `Unexpected programme without ${en.list(d.items)}, expected the discussion on complementing the work of the other Durban follow-up mechanisms to continue`,
  },
  mends: {
    "no-item": () => "Add the item, or mark the one that there is with `role: coordination`",
    "no-entry": (d) => `Add an entry, or an activity, on ${d.items.length === 1 ? "it" : "one of them"}`,
  },
  notJudged: (session) =>
    withoutAgenda(session) ??
    (itemsOf(session).length === 0 ? undefined : (withoutActivities(session) ?? onlyAnExcerpt(session))),
  *check(session, report) {
    const items = itemsOf(session);
    if (items.length === 0) {
      yield report("no-item", { subjects: ["session"], path: ["agenda"], on: "key", data: {} });
      return;
    }
    const isTakenUp = ownActivities(session).some((activity) =>
      items.some(
        ({ number }) =>
          isOn(session, activity, number) ||
          (discussing.includes(activity.kind) && isOnItemAbove(session, activity, number)),
      ),
    );
    if (isTakenUp) return;
    yield report("no-entry", {
      subjects: items.map(({ number }) => `item:${number}`),
      ...whereMissing(session),
      data: { items: items.map(({ number }) => describeItem(session, number)) },
    });
  },
});

function itemsOf({ agenda }: Session): readonly AgendaItem[] {
  return agenda.filter(({ role }) => role === "coordination");
}
