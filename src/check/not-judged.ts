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

/** Why rules on the sessions of other bodies have nothing to judge: the file lists none that has the role. */
export function withoutSessionInRole({ related }: Session, role: string): string | undefined {
  return related.some((other) => other.role === role) ? undefined : `the file lists no session with the role ${role}`;
}

/** Why rules on the whole session cannot be judged: the file holds only some of its days. */
export function onlyAnExcerpt(session: Session): string | undefined {
  return session.programme?.covers === undefined
    ? undefined
    : "the file holds an excerpt, the rule speaks of the whole session";
}

/** Why rules on the agenda have nothing to judge: the file has no such section. */
export function withoutAgenda({ data }: Session): string | undefined {
  return data.agenda === undefined ? "the file has no agenda" : undefined;
}

/** Why rules on who speaks have nothing to judge: the file has no such section. */
export function withoutPanellists({ data }: Session): string | undefined {
  return data.panellists === undefined ? "the file has no panellists" : undefined;
}

/** Why rules on the capacity of those who speak cannot judge them: the file tells that of none of its panellists. */
export function withoutCapacities({ panellists }: Session): string | undefined {
  const isTold = panellists.size === 0 || [...panellists.values()].some(({ capacity }) => capacity !== undefined);
  return isTold ? undefined : "the file does not tell in what capacity the panellists speak";
}
