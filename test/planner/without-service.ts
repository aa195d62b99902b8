import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";

/** A session that has lost some slots, named by their keys. */
export function withoutService({ data, slots }: Session, keys: readonly string[]): Session {
  const lost = slots.filter(({ key }) => keys.includes(key));
  const noService = [
    ...(data.session.noService ?? []),
    ...lost.map(({ date, part }) => ({ date, part, reason: "No meeting" })),
  ];
  return sessionFrom({ ...data, session: { ...data.session, noService } });
}
