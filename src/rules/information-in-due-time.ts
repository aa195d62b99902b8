import {
  conveneLater,
  type Deadline,
  describeDeadline,
  describeLate,
  type Late,
  lateness,
  weeksAhead,
} from "../check/deadline.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeDocument, languageNames } from "../check/describe-document.ts";
import type { Session, SessionDocument } from "../model/session.ts";
import type { Language } from "../model/words.ts";

interface OfDocument {
  readonly document: string;
}

/** What stakeholders have told reaches delegations six weeks before the session. */
export const informationInDueTime = defineRule({
  id: "information-in-due-time",
  title: "Information collected from stakeholders is available at the latest six weeks before the session",
  force: "encourages",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 98",
    quote:
      "encourages it to continue collecting information, including through questionnaires, provided by stakeholders on the implementation of the Durban Declaration and Programme of Action and make it available in due time to the Working Group",
    reading:
      '"In due time" is 42 days before the first day, as for other documents (para. 101), in every language that the file gives a date for. The information is in documents of the kind `information`',
  },
  messages: {
    late: (d: Late & OfDocument & { readonly language: Language }) =>
      `Unexpected circulation of the information in ${d.document} in ${languageNames[d.language]} on ${describeLate(d)}`,
    "no-date": (d: Deadline & OfDocument) =>
      `Unexpected information in ${d.document} without a date of circulation, expected ${describeDeadline(d)}`,
  },
  mends: {
    late: (d) => `Circulate it by then, or ${conveneLater(d)}`,
    "no-date": () => "State under `circulated` when it was or will be circulated",
  },
  deadlines: (session) => [
    { what: "Information collected from stakeholders is available", ...availabilityOf(session) },
  ],
  notJudged: (session) => {
    if (session.documents === undefined) return "the file has no documents";
    return informationOf(session).length === 0 ? "the file has no document of the kind information" : undefined;
  },
  *check(session, report) {
    const due = availabilityOf(session);
    for (const document of informationOf(session)) {
      const subjects = [`document:${document.symbol}`];
      const path = [...document.path, "circulated"];
      const ofDocument = { document: describeDocument(session, document) };
      if (document.circulated.size === 0) {
        yield report("no-date", { subjects, path, on: "key", data: { ...due, ...ofDocument } });
      }
      for (const [language, on] of document.circulated) {
        const late = lateness(due, on);
        if (late === undefined) continue;
        const data = { ...late, ...ofDocument, language };
        yield report("late", { subjects, path: [...path, language], cost: late.days, data });
      }
    }
  },
});

function informationOf({ documents = [] }: Session): readonly SessionDocument[] {
  return documents.filter(({ kind }) => kind === "information");
}

function availabilityOf(session: Session): Deadline {
  return weeksAhead(session, 6);
}
