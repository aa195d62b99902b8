import { defineRule } from "../check/define-rule.ts";
import { describeItem } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { isOnOrAbove } from "../check/on-item.ts";
import { ownActivities } from "../check/own-activities.ts";
import { whereMissing } from "../check/where-missing.ts";
import type { CarriedOver } from "../model/preparation.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** What an earlier session left to this one is adopted. */
export const carriedOverConclusions = defineRule({
  id: "carried-over-conclusions",
  title: "The conclusions that an earlier session left to this one are adopted",
  force: "decides",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 107",
    quote:
      "decides … to request the Chairperson of the Working Group to prepare draft conclusions and recommendations on the aforementioned themes with a view to consider their adoption at its eighth session",
    reading:
      "The seventh session left migration, protection of children and employment to the eighth; what is left to a session is what its file lists under `carriedOver`. Each has an agenda item and an adoption of recommendations on it, alone or with other items, on a sub-item of it or on the item above. An adoption without an item is of the session's own recommendations",
  },
  messages: {
    "no-item": (d: { readonly conclusions: string }) =>
      `Unexpected carried-over ${d.conclusions} without an agenda item, expected the item under which the session adopts it`,
    "no-entry": (d: { readonly conclusions: string; readonly item: string }) =>
      `Unexpected programme without the adoption of the carried-over ${d.conclusions}, expected it on ${d.item}`,
  },
  mends: {
    "no-item": () => "State under `item` where it stands on the agenda",
    "no-entry": (d) => `Add an entry, or an activity, of the kind adoption-of-recommendations on ${d.item}`,
  },
  notJudged: (session) => {
    const { carriedOver } = session;
    if (carriedOver === undefined) return "the file has no carried-over conclusions";
    const hasOnlyPlaced = carriedOver.length > 0 && carriedOver.every(({ item }) => item !== undefined);
    return hasOnlyPlaced ? withoutWholeProgramme(session) : undefined;
  },
  *check(session, report) {
    const adoptions = ownActivities(session).filter(({ kind }) => kind === "adoption-of-recommendations");
    for (const carriedOver of session.carriedOver ?? []) {
      const { id, item, path } = carriedOver;
      const subjects = [`carried-over:${id}`];
      const conclusions = describeCarriedOver(session, carriedOver);
      if (item === undefined) {
        yield report("no-item", { subjects, path: [...path, "item"], on: "key", data: { conclusions } });
        continue;
      }
      if (withoutWholeProgramme(session) !== undefined) continue;
      if (adoptions.some((adoption) => isOnOrAbove(session, adoption, item))) continue;
      yield report("no-entry", {
        subjects: [...subjects, `item:${item}`],
        ...whereMissing(session),
        data: { conclusions, item: describeItem(session, item) },
      });
    }
  },
});

/** Why it cannot be told whether something is adopted. */
function withoutWholeProgramme(session: Session): string | undefined {
  return withoutActivities(session) ?? onlyAnExcerpt(session);
}

function describeCarriedOver({ language }: Session, { title, decision }: CarriedOver): string {
  return `"${textIn(title, "en", language).text}"${decision === undefined ? "" : ` (${decision})`}`;
}
