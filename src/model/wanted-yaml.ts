import type { Node } from "yaml";
import { isCollection, isPair, isScalar, isSeq } from "yaml";
import type { Edit } from "./edit.ts";
import { editedData } from "./edit.ts";
import { placeOfKey } from "./key-order.ts";
import { membersOf } from "./yaml-nodes.ts";

/** What a YAML text is to say in place of a value: what stands there, maybe with other members, or something new. */
export type Wanted = Standing | Fresh;

export interface Standing {
  readonly node: Node | null | undefined;
  /** The members that it is to have; absent when nothing in it is to change. */
  readonly slots?: readonly Slot[];
}

export interface Fresh {
  readonly value: unknown;
}

/** A member that a map or list is to have: one that stands in it, or a new one. Members of maps have keys. */
export type Slot = Kept | Added;

export interface Kept {
  readonly key?: string | undefined;
  /** Its index in the map or list as it stands. */
  readonly origin: number;
  readonly wanted: Wanted;
}

export interface Added extends Fresh {
  readonly key?: string | undefined;
}

/** A place between two members that stay, before the first or after the last of them, where members go or come. */
export interface Gap {
  /** Index of the member that stays above; -1 when there is none. */
  readonly previous: number;
  /** Index of the member that stays below; the number of members when there is none. */
  readonly next: number;
  /** New members that stand right under the member above. */
  readonly above: readonly Added[];
  /** New members that stand right over the member below, or in place of the first that goes. */
  readonly below: readonly Added[];
}

/** What a text is to say after one more edit. */
export function withEdit(wanted: Wanted, edit: Edit, depth = 0): Wanted {
  const step = edit.path[depth];
  if ("value" in wanted) return { value: editedData(wanted.value, edit, depth) };
  if (step === undefined) return "remove" in edit ? wanted : { value: editedData(undefined, edit, depth) };
  const { node } = wanted;
  const slots = isCollection(node) && isSeq(node) === (typeof step === "number") ? slotsOf(wanted) : [];
  if (slots.length === 0) return "remove" in edit ? wanted : { value: editedData(undefined, edit, depth) };

  const index = typeof step === "number" ? step : slots.findIndex(({ key }) => key === step);
  const slot = slots[index];
  const isLast = depth === edit.path.length - 1;
  if (slot === undefined || (isLast && "insert" in edit)) {
    if ("remove" in edit) return wanted;
    const value = editedData(undefined, edit, depth + 1);
    if (typeof step === "number") return { node, slots: slots.toSpliced(step, 0, { value }) };
    const keys = slots.map(({ key }) => key);
    return { node, slots: slots.toSpliced(placeOfKey(step, keys, edit.path.slice(0, depth)), 0, { key: step, value }) };
  }
  if (isLast && "remove" in edit) return { node, slots: slots.toSpliced(index, 1) };
  const changed: Slot =
    "origin" in slot
      ? { ...slot, wanted: withEdit(slot.wanted, edit, depth + 1) }
      : { ...slot, value: editedData(slot.value, edit, depth + 1) };
  return { node, slots: slots.with(index, changed) };
}

function slotsOf({ node, slots }: Standing): readonly Slot[] {
  if (slots !== undefined) return slots;
  return membersOf(node).map((member, origin) =>
    isPair(member)
      ? { key: isScalar(member.key) ? member.key.source : undefined, origin, wanted: { node: member.value } }
      : { origin, wanted: { node: member } },
  );
}
