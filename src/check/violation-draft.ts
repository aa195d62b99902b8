import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";
import type { Constraint, PlaceWords, Subject, Violation } from "./constraint.ts";
import { describeSlot, describeSubject } from "./describe.ts";
import type { Draft, Related } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";

/** A place in words or in a file: of a violation, or of the other end of it. */
type End = Pick<Violation, "subject" | "slot">;

/** The finding that one violation of a constraint is, with its place in words. */
export function violationDraft(session: Session, constraint: Constraint, violation: Violation): Draft {
  const { amount, other } = violation;
  const { subject: otherSubject, slot: otherSlot } = inWords(session, other ?? {});
  const words: PlaceWords = { amount, ...inWords(session, violation), other: otherSubject, otherSlot };
  const ids = [...idsOf(session, violation), ...idsOf(session, other ?? {})];
  return {
    code: constraint.code,
    data: { ...constraint.data, ...words },
    subjects: ids.length > 0 ? [...new Set(ids)] : idsOfMissing(session, constraint),
    ...(other === undefined ? {} : { related: [relatedTo(session, constraint, other)] }),
    ...placeOf(session, violation),
    cost: amount * constraint.cost,
  };
}

/** The ids that every finding of a constraint has among its subjects, wherever its violation stands. */
export function standingIds(session: Session, constraint: Constraint): readonly string[] {
  return endsOf(constraint)
    .filter((subjects) => subjects.length === 1)
    .flatMap(([subject]) => (subject === undefined ? [] : idsOfSubject(session, subject)));
}

/** The sets of which each violation of a constraint names one subject. */
function endsOf(constraint: Constraint): readonly (readonly Subject[])[] {
  switch (constraint.kind) {
    case "duration":
    case "part-minutes":
    case "during":
      return [[constraint.subject]];
    case "precedence":
      return [constraint.after, constraint.before];
    case "capacity":
      return [];
    default:
      return [constraint.subjects];
  }
}

function inWords(session: Session, { subject, slot }: End): Pick<PlaceWords, "subject" | "slot"> {
  return {
    subject: subject === undefined ? "" : describeSubject(session, subject),
    slot: slot === undefined ? "" : describeSlot(session, slot),
  };
}

function idsOf(session: Session, { subject, slot }: End): readonly string[] {
  return [
    ...(subject === undefined ? [] : idsOfSubject(session, subject)),
    ...(slot === undefined ? [] : [idOfSlot(session, slot)]),
  ];
}

function idsOfSubject(session: Session, subject: Subject): readonly string[] {
  const facts = subjectsOf(session).get(subject);
  if (facts === undefined) return [];
  const activity = `activity:${facts.activity.id}`;
  return facts.panellist === undefined ? [activity] : [`panellist:${facts.panellist}`, activity];
}

function idOfSlot(session: Session, index: number): string {
  const slot = session.slots[index];
  return slot?.meeting === undefined ? `slot:${slot?.key}` : `meeting:${slot.meeting}`;
}

/** For something of a set that is missing altogether: all that it could have been. */
function idsOfMissing(session: Session, constraint: Constraint): readonly string[] {
  const ids =
    constraint.kind === "count" ? constraint.subjects.flatMap((subject) => idsOfSubject(session, subject)) : [];
  return ids.length > 0 ? [...new Set(ids)] : ["session"];
}

function relatedTo(session: Session, { kind }: Constraint, other: End): Related {
  return {
    subject: idsOf(session, other)[0] ?? "session",
    note: kind === "precedence" ? "expected first" : "already here",
    path: placeOf(session, other).path,
  };
}

/** The entry of the subject in the slot, else the meeting there, else where the file speaks of the subject, else of the meetings. */
function placeOf(session: Session, { subject, slot }: End): Pick<Draft, "path" | "on"> {
  const facts = subject === undefined ? undefined : subjectsOf(session).get(subject);
  const entry = slot === undefined ? undefined : facts?.standing.get(slot)?.[0]?.entry;
  if (entry !== undefined) return { path: withPanellist(entry, facts?.panellist) };
  if (slot !== undefined) {
    const meeting = lookup(session).meetings.get(session.slots[slot]?.meeting ?? "");
    return meeting === undefined ? meetingsKey(session) : { path: meeting.path };
  }
  return facts === undefined ? meetingsKey(session) : { path: withPanellist(facts.activity, facts.panellist) };
}

function withPanellist(
  { path, panellists }: { readonly path: Draft["path"]; readonly panellists: readonly string[] },
  panellist: string | undefined,
): Draft["path"] {
  const index = panellist === undefined ? -1 : panellists.indexOf(panellist);
  return index < 0 ? path : [...path, "panellists", index];
}

function meetingsKey({ layer, data }: Session): Pick<Draft, "path" | "on"> {
  const section = layer === "as-held" && data.asHeld !== undefined ? "asHeld" : "programme";
  return { path: [section, "meetings"], on: "key" };
}
