import { defined } from "../internal/defined.ts";
import type { Session } from "../model/session.ts";
import type { Finding } from "./finding.ts";
import type { Level } from "./level.ts";
import type { BoundRule, Draft } from "./rule.ts";

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
    code,
    level,
    cost: draft.cost ?? 1,
    source: rule.source,
    message: rule.message(code, data),
    ...defined({ mend: rule.mend(code, data) }),
    subjects,
    related: (draft.related ?? []).map(({ subject, note, path }) => ({
      subject,
      note,
      ...defined({ at: session.source?.locate(path) }),
    })),
    path,
    ...defined({ at: session.source?.locate(path, draft.on) }),
    data,
  };
}

function levelOf({ rule, level, levelSet }: BoundRule, code: string): Level {
  return levelSet ? level : (rule.codeLevels[code] ?? level);
}
