import { isMap, memberAt } from "./plain-data.ts";

/** What tells maps in a list apart; of these keys the first set counts of which a map has the first key. */
const identities: readonly (readonly [string, ...string[]])[] = [
  ["id"],
  ["with", "about"],
  ["on", "part"],
  ["body"],
  ["number"],
  ["letter"],
  ["symbol"],
  ["activity"],
  ["item", "kind"],
  ["date", "part"],
  ["meeting"],
  ["mark"],
  ["rule", "code"],
];

/**
 * What a member of a list is known by while everything else in it may change: a meeting by its id, or else by its day and part of
 * the day; undefined for a map that has nothing of the kind.
 */
export function identityOf(member: unknown): string | undefined {
  if (!isMap(member)) return Array.isArray(member) ? undefined : String(member);
  const keys = identities.find(([key]) => memberAt(member, key) !== undefined);
  return keys
    ?.map((key) => memberAt(member, key))
    .filter((value) => value !== undefined)
    .join("-");
}

/** A name of its own for each member of a list; those of one identity are numbered, as the ids of meetings are. */
export function memberNames(members: readonly unknown[]): readonly string[] {
  const copies = new Map<string, number>();
  return members.map((member) => {
    const name = identityOf(member) ?? JSON.stringify(member);
    const copy = (copies.get(name) ?? 0) + 1;
    copies.set(name, copy);
    return copy === 1 ? name : `${name}-${copy}`;
  });
}
