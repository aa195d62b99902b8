import { defined } from "../internal/defined.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Session, Waiver } from "../model/session.ts";
import type { PlainDate } from "../time/date.ts";
import { acrossSessions } from "./booking.ts";
import type { Finding, Report } from "./finding.ts";
import type { Draft } from "./rule.ts";

/** What the waivers of a file make of its findings. */
export interface WaiverOutcome {
  readonly kept: readonly Finding[];
  readonly waived: Report["waived"];
  /** Findings of the rule `needless-waiver`. */
  readonly needless: readonly Draft[];
}

/** The waivers that have not run out: the last day of each is not before the first day of the session. */
export function waiversInForce(session: Session): readonly Waiver[] {
  return session.rules.waivers.filter(({ until }) => until >= firstDay(session));
}

/** Tells whether a waiver accepts a finding: its rule, its code when the waiver has one, and every subject that the waiver lists. */
export function isMatch(waiver: Waiver, finding: Pick<Finding, "rule" | "code" | "subjects">): boolean {
  return (
    waiver.rule === finding.rule &&
    (waiver.code === undefined || waiver.code === finding.code) &&
    (waiver.subjects ?? []).every((subject) => finding.subjects.includes(subject))
  );
}

/**
 * Takes the findings that the file waives out of the others; of several waivers for one finding the first is named.
 *
 * @param unjudged rules that are bound but could not speak: whether their waivers are needed is not known
 */
export function applyWaivers(
  session: Session,
  findings: readonly Finding[],
  unjudged: ReadonlySet<string>,
): WaiverOutcome {
  const inForce = waiversInForce(session);
  const waiversOf = groupBy(inForce, ({ rule }) => rule);
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: Report["waived"][number][] = [];
  for (const finding of findings) {
    const matching = (waiversOf.get(finding.rule) ?? []).filter((waiver) => isMatch(waiver, finding));
    for (const waiver of matching) used.add(waiver);
    const [first] = matching;
    if (first === undefined) kept.push(finding);
    else waived.push({ finding, reason: first.reason, until: first.until });
  }
  const needless = session.rules.waivers.flatMap((waiver): Draft[] => {
    const { rule, code, subjects, until, path } = waiver;
    const data = { rule, ...defined({ code, subjects }) };
    const draft = { subjects: [`rule:${rule}`], data };
    if (!inForce.includes(waiver)) {
      return [
        { ...draft, code: "expired", data: { ...data, until, firstDay: firstDay(session) }, path: [...path, "until"] },
      ];
    }
    // Whether it is needed may depend on a session that is not judged together with this one.
    const isUnknown = unjudged.has(rule) || code === acrossSessions;
    return used.has(waiver) || isUnknown ? [] : [{ ...draft, code: "unused", path }];
  });
  return { kept, waived, needless };
}

function firstDay({ dates }: Session): PlainDate {
  return dates[0]?.from ?? "";
}
