import { defined } from "../internal/defined.ts";
import type { Session } from "../model/session.ts";
import { describeSession } from "./describe.ts";
import { describeId } from "./describe-id.ts";
import type { Finding, RelatedPlace } from "./finding.ts";
import { idElsewhere } from "./id-elsewhere.ts";
import type { Level } from "./level.ts";
import type { BoundRule, Draft, Related } from "./rule.ts";

/** Makes a finding of what a rule reports: its level and places, and last of all its sentence. */
export function toFinding(
  session: Session,
  bound: BoundRule,
  draft: Draft,
  level: Level = levelOf(bound, draft.code),
): Finding {
  const { rule } = bound;
  const { code, subjects, path } = draft;
  const data = Object.freeze({ ...draft.data });
  return {
    rule: rule.id,
    title: rule.title,
    code,
    level,
    cost: draft.cost ?? 1,
    source: rule.source,
    message: rule.message(code, data),
    ...defined({ mend: rule.mend(code, data) }),
    subjects,
    related: (draft.related ?? []).map((related) => relatedPlace(session, related)),
    path,
    ...defined({ at: session.source?.locate(path, draft.on) }),
    data,
  };
}

function relatedPlace(session: Session, { subject, note, path, session: other }: Related): RelatedPlace {
  const name = describeId(other ?? session, subject);
  return {
    subject: other === undefined ? subject : idElsewhere(other, subject),
    name: other === undefined ? name : `${name} of the ${describeSession(other)}`,
    note,
    ...defined({ at: (other ?? session).source?.locate(path) }),
  };
}

function levelOf({ rule, level, levelSet }: BoundRule, code: string): Level {
  return levelSet ? level : (rule.codeLevels[code] ?? level);
}
