import type { Path } from "../internal/errors.ts";
import type { EntryKind, Text } from "./words.ts";

/** An agenda item or sub-item. */
export interface AgendaItem {
  /** Full number, by which entries refer to it: `4`, `4(a)`, `IV`, `6.1`. */
  readonly number: string;
  /** What is printed before the title of a sub-item: `(a)` or `6.1`; absent for an item. */
  readonly label?: string;
  /** Full number of the item that a sub-item belongs to. */
  readonly parent?: string;
  readonly title: Text;
  /** Own kind, else the item's, else `other`. */
  readonly kind: EntryKind;
  readonly theme?: string;
  /** What rules look it up by: `coordination`. */
  readonly role?: string;
  readonly hasSubItems: boolean;
  readonly listedIn: "agenda" | "programme";
  readonly footnotes: readonly string[];
  readonly path: Path;
}
