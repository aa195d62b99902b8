import type { Session } from "../model/session.ts";

/**
 * Why rules on meetings have nothing to judge: the file has no programme.
 *
 * @returns a clause for `Report.notJudged`, or `undefined` when there is something to judge
 */
export function withoutProgramme(session: Session): string | undefined {
  return session.programme === undefined && session.meetings.length === 0 ? "the file has no programme" : undefined;
}

/** Why rules on what is to be done have nothing to judge: the file has neither activities nor a programme. */
export function withoutActivities(session: Session): string | undefined {
  return session.activitiesDeclared || withoutProgramme(session) === undefined
    ? undefined
    : "the file has neither activities nor a programme";
}

/** Why rules on the whole session cannot be judged: the file holds only some of its days. */
export function onlyAnExcerpt(session: Session): string | undefined {
  return session.programme?.covers === undefined
    ? undefined
    : "the file holds an excerpt, the rule speaks of the whole session";
}
