import type { Entry } from "../../model/programme.ts";
import type { Session } from "../../model/session.ts";
import { panellistLine } from "../panellist-line.ts";
import type { Line, Run } from "../table-value.ts";
import { joined, type Wording } from "../wording.ts";
import type { DayList } from "./day-value.ts";

/** Who speaks in an entry, and what documents are before it, with their titles where the session's list has them. */
export function listsOf(session: Session, entry: Entry, wording: Wording): readonly DayList[] {
  const { catalogue } = wording;
  const panellists = entry.panellists.flatMap((id) => session.panellists.get(id) ?? []);
  const lists: readonly DayList[] = [
    { name: nameOf(catalogue.panellists, wording), lines: panellists.map((each) => panellistLine(each, wording)) },
    { name: nameOf(catalogue.documents, wording), lines: documentLines(session, entry, wording) },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

function nameOf(word: string, { catalogue }: Wording): Run {
  return { text: catalogue.introduce(word) };
}

/** A line for each document where one of them has a title; else their symbols on one line. */
function documentLines({ documents = [] }: Session, entry: Entry, { catalogue, text }: Wording): readonly Line[] {
  const titles = new Map(documents.flatMap(({ symbol, title }) => (title === undefined ? [] : [[symbol, title]])));
  const named = entry.documents.map((symbol): readonly Run[] => {
    const title = titles.get(symbol);
    return title === undefined ? [{ text: symbol }] : joined([[{ text: symbol }], [text(title)]], catalogue.comma);
  });
  const isBare = named.every((runs) => runs.length === 1);
  const lines = isBare ? [joined(named, catalogue.comma)] : named;
  return lines.filter((runs) => runs.length > 0).map((runs) => ({ kind: "documents", runs }));
}
