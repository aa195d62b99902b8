import { compareText } from "../internal/compare-text.ts";
import { defined } from "../internal/defined.ts";
import { groupBy } from "../internal/group-by.ts";
import { en } from "../language/en.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { PartOfDay, Text } from "../model/words.ts";
import type { PlainDate } from "../time/date.ts";
import type { ServiceChange } from "./change.ts";
import { keysOf } from "./head-changes.ts";

/** A day, or a part of it, without service, and why. */
interface Unserved {
  readonly on: PlainDate;
  readonly part?: PartOfDay;
  readonly reason: string;
}

/** On what days and parts of them there is no service any more, or is service again; a holiday is a day without. */
export function serviceChanges(old: Session, next: Session): readonly ServiceChange[] {
  const [before, now] = [unserved(old), unserved(next)];
  return keysOf(before, now).flatMap((key): readonly ServiceChange[] => {
    const [was, is] = [before, now].map((periods) => periods.get(key) ?? []);
    const [from, to] = [was, is].map((periods = []) =>
      periods.length === 0 ? undefined : en.list(periods.map(({ reason }) => reason).toSorted(compareText)),
    );
    const [period] = [...(was ?? []), ...(is ?? [])];
    if (from === to || period === undefined) return [];
    const { on, part } = period;
    return [
      {
        kind: "service-changed",
        grade: "half-day",
        on,
        ...defined({ part, from, to }),
        meetings: [],
        items: [],
        panellists: [],
      },
    ];
  });
}

function unserved(session: Session): ReadonlyMap<string, readonly Unserved[]> {
  const inEnglish = (text: Text): string => `"${textIn(text, "en", session.language).text}"`;
  const periods: readonly Unserved[] = [
    ...session.noService.map(({ date: on, reason, ...rest }) => ({
      on,
      ...defined({ part: rest.part }),
      reason: inEnglish(reason),
    })),
    ...[...session.holidays].map(([on, name]) => ({ on, reason: `holiday ${inEnglish(name)}` })),
  ];
  return groupBy(periods, ({ on, part = "" }) => `${on} ${part}`);
}
