import { ProgrammeError } from "../internal/errors.ts";
import type { Session } from "../model/session.ts";

/**
 * Refuses what are no two revisions of one programme.
 *
 * @throws ProgrammeError `not-a-revision` when the two are of different bodies or sessions
 */
export function refuseUnrelated(old: Session, next: Session): void {
  const reason = whyUnrelated(old, next);
  if (reason !== undefined) throw new ProgrammeError("not-a-revision", reason, { reason });
}

function whyUnrelated(old: Session, next: Session): string | undefined {
  if (old.body.id !== next.body.id) return `Unexpected body ${next.body.id}, expected ${old.body.id}, as before`;
  if (old.number === next.number) return undefined;
  const [before, now] = [old, next].map(({ number }) => (number === undefined ? "without a number" : String(number)));
  return `Unexpected session ${now}, expected session ${before}, as before`;
}
