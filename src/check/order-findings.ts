import { compareText } from "../internal/compare-text.ts";
import type { Path } from "../internal/errors.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";
import type { Finding } from "./finding.ts";
import { levels } from "./level.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * Findings in the order of a report: by level, rule, time, place in the file, code and sentence, so that neither the order of the
 * rules nor that of the meetings in the file matters. What stands at no time comes first.
 */
export function orderFindings(session: Session, findings: Iterable<Finding>): readonly Finding[] {
  const slotOfKey = new Map(session.slots.map(({ key, index }) => [key, index]));
  const slotIn = (finding: Finding, slot: (subject: string) => number | undefined): number | undefined =>
    finding.subjects.map(slot).find((found) => found !== undefined);
  const timeOf = (finding: Finding): number =>
    slotIn(finding, (subject) => slotOfPlace(session, slotOfKey, subject)) ??
    slotIn(finding, (subject) => firstSlotOf(session, subject)) ??
    -1;
  return [...findings]
    .map((finding) => ({ finding, time: timeOf(finding) }))
    .sort(
      (a, b) =>
        levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) ||
        compareText(a.finding.rule, b.finding.rule) ||
        a.time - b.time ||
        comparePaths(a.finding.path, b.finding.path) ||
        compareText(a.finding.code, b.finding.code) ||
        compareText(a.finding.message, b.finding.message),
    )
    .map(({ finding }) => finding);
}

function slotOfPlace(session: Session, slotOfKey: ReadonlyMap<string, number>, subject: string): number | undefined {
  const colon = subject.indexOf(":");
  const id = subject.slice(colon + 1);
  const { meetings, entries } = lookup(session);
  switch (subject.slice(0, colon)) {
    case "meeting":
      return meetings.get(id)?.slot;
    case "entry":
      return meetings.get(entries.get(id)?.meeting ?? "")?.slot;
    case "slot":
      return slotOfKey.get(id);
    default:
      return undefined;
  }
}

function firstSlotOf(session: Session, subject: string): number | undefined {
  return subjectsOf(session).get(subject)?.standing.keys().next().value;
}

function comparePaths(a: Path, b: Path): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (step === other) continue;
    return typeof step === "number" && typeof other === "number"
      ? step - other
      : compareText(String(step), String(other));
  }
  return a.length - b.length;
}
