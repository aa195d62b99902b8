import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { publishedMeetings } from "../../src/revision/ledger.ts";

/** A session as a file has it that tells what was published of it. */
export function withLedger(session: Session, previous?: Session): Session {
  const { programme = { meetings: [] }, ...file } = session.data;
  return sessionFrom({ ...file, programme: { ...programme, published: [...publishedMeetings(session, previous)] } });
}

/** Each revision with its ledger, which goes on from the one before. */
export function withLedgers(revisions: readonly Session[]): readonly Session[] {
  const kept: Session[] = [];
  for (const revision of revisions) kept.push(withLedger(revision, kept.at(-1)));
  return kept;
}
