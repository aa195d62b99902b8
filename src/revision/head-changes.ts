import { compareText } from "../internal/compare-text.ts";
import { defined } from "../internal/defined.ts";
import { describeDate, describeItem, describePanellist } from "../model/describe.ts";
import { lookup } from "../model/lookup.ts";
import type { Session, SessionDocument } from "../model/session.ts";
import type { Change, Reply, ValueChange } from "./change.ts";
import { type Concerned, type Fact, fact, valueChanges, values, words } from "./facts.ts";
import { programmeFacts, sessionFacts } from "./head-facts.ts";

const nobody = { meetings: [], items: [], panellists: [] } as const;

/** What changed in the head of the document, in the agenda, and of who speaks and what is read, wherever that stands. */
export function headChanges(old: Session, next: Session): readonly Change[] {
  return [
    ...valueChanges({ of: "Programme", ...nobody }, programmeFacts(old), programmeFacts(next)),
    ...valueChanges({ of: "Session", ...nobody }, sessionFacts(old), sessionFacts(next)),
    ...agendaChanges(old, next),
    ...peopleChanges(old, next),
    ...replies(old, next),
    ...documentChanges(old, next),
  ];
}

function agendaChanges(old: Session, next: Session): readonly ValueChange[] {
  const facts = (session: Session, number: string): readonly Fact[] => {
    const item = lookup(session).items.get(number);
    return item === undefined
      ? []
      : [
          ...words(session, "title", "wording", item.title),
          ...fact("kind", "wording", item.kind.replaceAll("-", " ")),
          ...fact("theme", "wording", item.theme),
          ...fact("part of item", "wording", item.parent),
          ...values("footnotes", "wording", item.footnotes),
        ];
  };
  return memberChanges("Agenda", [lookup(old).items, lookup(next).items], (number, isOld) => {
    const name = describeItem(isOld ? old : next, number);
    return {
      of: { of: name.charAt(0).toUpperCase() + name.slice(1), ...nobody, items: [number] },
      name,
      before: facts(old, number),
      now: facts(next, number),
    };
  });
}

function peopleChanges(old: Session, next: Session): readonly ValueChange[] {
  const facts = (session: Session, id: string): readonly Fact[] => {
    const panellist = session.panellists.get(id);
    return panellist === undefined
      ? []
      : [
          ...fact("honorific", "wording", panellist.honorific),
          ...fact("name", "wording", panellist.name),
          ...words(session, "function", "wording", panellist.function),
          ...words(session, "organization", "wording", panellist.organization),
          ...words(session, "note", "wording", panellist.note),
        ];
  };
  return memberChanges("List of panellists", [old.panellists, next.panellists], (id, isOld) => {
    const name = describePanellist(isOld ? old : next, id);
    return {
      of: { of: name, ...nobody, panellists: [id] },
      name,
      before: facts(old, id),
      now: facts(next, id),
    };
  });
}

/** Who has answered, or not any more, of those whom both have. */
function replies(old: Session, next: Session): readonly Reply[] {
  return keysOf(old.panellists, next.panellists).flatMap((id): readonly Reply[] => {
    const [was, is] = [old.panellists.get(id), next.panellists.get(id)];
    if (is === undefined || was?.status === is.status) return [];
    const { status: to } = is;
    return [
      {
        kind: "panellist-replied",
        grade: "wording",
        panellist: describePanellist(next, id),
        ...defined({ from: was?.status, to }),
        ...nobody,
        panellists: [id],
      },
    ];
  });
}

function documentChanges(old: Session, next: Session): readonly ValueChange[] {
  const [before, now] = [documentsOf(old), documentsOf(next)];
  const facts = (session: Session, document: SessionDocument | undefined): readonly Fact[] =>
    document === undefined
      ? []
      : [
          ...fact("kind", "wording", document.kind.replaceAll("-", " ")),
          ...words(session, "title", "wording", document.title),
          ...[...document.circulated]
            .toSorted(([a], [b]) => compareText(a, b))
            .flatMap(([language, date]) => fact(`circulation (${language})`, "wording", describeDate(date))),
        ];
  return memberChanges("List of documents", [before, now], (symbol) => ({
    of: { of: symbol, ...nobody },
    name: symbol,
    before: facts(old, before.get(symbol)),
    now: facts(next, now.get(symbol)),
  }));
}

function documentsOf({ documents = [] }: Session): ReadonlyMap<string, SessionDocument> {
  return new Map(documents.map((document) => [document.symbol, document]));
}

/** What came into a list, what went, and what changed of the members that both have. */
function memberChanges(
  list: string,
  [before, now]: readonly [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>],
  member: (
    key: string,
    isOld: boolean,
  ) => {
    readonly of: Concerned;
    readonly name: string;
    readonly before: readonly Fact[];
    readonly now: readonly Fact[];
  },
): readonly ValueChange[] {
  return keysOf(before, now).flatMap((key) => {
    const { of, name, ...facts } = member(key, before.has(key));
    if (before.has(key) && now.has(key)) return valueChanges(of, facts.before, facts.now);
    const [was, is] = [before, now].map((members) => (members.has(key) ? fact("", "wording", name) : []));
    return valueChanges({ ...of, of: list }, was ?? [], is ?? []);
  });
}

/** The keys of two maps, which may come in any order. */
export function keysOf<K extends string>(one: ReadonlyMap<K, unknown>, other: ReadonlyMap<K, unknown>): readonly K[] {
  return [...new Set([...one.keys(), ...other.keys()])].toSorted(compareText);
}
