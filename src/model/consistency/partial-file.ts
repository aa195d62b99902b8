import type { Path } from "../../internal/errors.ts";
import type { SessionFile } from "../schema/session-file.ts";

/** `T` with any part of it absent. */
type Partly<T> = T extends readonly (infer Item)[]
  ? readonly (Partly<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

/**
 * A session file as far as it is well-formed, so that what joins several values can be judged whatever else is wrong.
 *
 * A value that has been told to be wrong is `undefined` under its own key; a value that is not stated has no key.
 */
export type PartialFile = Partly<SessionFile>;

export type PartialMeeting = NonNullable<NonNullable<NonNullable<PartialFile["programme"]>["meetings"]>[number]>;
export type PartialEntry = NonNullable<NonNullable<PartialMeeting["entries"]>[number]>;

/** A value of the file with the path that leads to it. */
export interface Found<T> {
  readonly value: T;
  readonly path: Path;
}

/** The members of a list that are well-formed, each with its path. */
export function members<T>(list: readonly (T | undefined)[] | undefined, path: Path): readonly Found<T>[] {
  return (list ?? []).flatMap((value, index) => (value === undefined ? [] : [{ value, path: [...path, index] }]));
}

/** The value under a key with its path, as a list of one; none when it is absent or wrong. */
export function found<T>(value: T | undefined, path: Path): readonly Found<T>[] {
  return value === undefined ? [] : [{ value, path }];
}

/** Tells whether the file states a key, be its value right or wrong. */
export function states(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}

/** The meetings of the programme. */
export function programmeMeetings(file: PartialFile): readonly Found<PartialMeeting>[] {
  return members(file.programme?.meetings, ["programme", "meetings"]);
}

/** The meetings as they were held. */
export function heldMeetings(file: PartialFile): readonly Found<PartialMeeting>[] {
  return members(file.asHeld?.meetings, ["asHeld", "meetings"]);
}

/** The entries of the programme and of the meetings as held. */
export function entriesOf(file: PartialFile): readonly Found<PartialEntry>[] {
  return [...programmeMeetings(file), ...heldMeetings(file)].flatMap(({ value, path }) =>
    members(value.entries, [...path, "entries"]),
  );
}

/** One value or a list of values, each with its path. */
export function oneOrMore<T extends string | number | object>(
  value: T | readonly (T | undefined)[] | undefined,
  path: Path,
): readonly Found<T>[] {
  return isList(value) ? members(value, path) : found(value, path);
}

function isList<T>(value: T | readonly (T | undefined)[] | undefined): value is readonly (T | undefined)[] {
  return Array.isArray(value);
}
