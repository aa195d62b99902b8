import { describePanellist } from "../model/describe.ts";
import { textIn } from "../model/text-in.ts";
import type { Change } from "./change.ts";
import type { Diff } from "./diff.ts";

/** Someone who has to be told, and of what. */
export interface Addressee {
  readonly name: string;
  /** Id of the panellist who it is. */
  readonly panellist?: string;
  /** What an officer of the session is. */
  readonly function?: string;
  readonly changes: readonly Change[];
}

/**
 * The changes that concern each meeting, each agenda item or each panellist, by id; whoever is concerned first comes first.
 *
 * @example
 * changesBy(diff(old, next), "panellists").get("cubias");
 */
export function changesBy(
  { changes }: Diff,
  whom: "meetings" | "items" | "panellists",
): ReadonlyMap<string, readonly Change[]> {
  const ids = new Set(changes.flatMap((change) => change[whom]));
  return new Map([...ids].map((id) => [id, changes.filter((change) => change[whom].includes(id))]));
}

/**
 * Who has to be told of a revision: the officers of the session of all that asks something of somebody, and each panellist of what
 * concerns him or her, also when the meeting is cancelled or somebody else speaks instead. Other words ask nothing.
 *
 * @example
 * whoToTell(diff(old, next)).map(({ name }) => name); // ["Ms. Esther Busser", "Mr. John Example", "Mr. Frederick Muia"]
 */
export function whoToTell(diff: Diff): readonly Addressee[] {
  const { old, next } = diff;
  const changes = diff.changes.filter(({ grade }) => grade !== "wording");
  if (changes.length === 0) return [];
  const officers = next.officers.map((officer) => ({
    name: officer.name,
    function: textIn(officer.function, "en", next.language).text,
    changes,
  }));
  const panellists = [...changesBy({ ...diff, changes }, "panellists")].map(([id, of]) => ({
    name: describePanellist(next.panellists.has(id) ? next : old, id),
    panellist: id,
    changes: of,
  }));
  return [...officers, ...panellists];
}
