import type { Path } from "../internal/errors.ts";
import { placeOfKey } from "./key-order.ts";
import { isMap, memberAt } from "./plain-data.ts";

/** Keys and indices from the top of the session file to a place in a list. */
type PlaceInList = readonly [...Path, number];

/**
 * One change of a session file: a value put in place or added; one put into a list before the member that stands at the place, or
 * at the end of the list; or one taken away with its key.
 */
export type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: PlaceInList; readonly insert: unknown }
  | { readonly path: Path; readonly remove: true };

/**
 * Makes an edit in plain data, of which nothing is changed but copied as far as the path leads.
 *
 * @param depth how many steps of the path lead to `data` from the top of the file
 */
export function editedData(data: unknown, edit: Edit, depth = 0): unknown {
  const step = edit.path[depth];
  if (step === undefined) return "value" in edit ? edit.value : "insert" in edit ? edit.insert : data;
  const old = memberAt(data, step);
  if ("remove" in edit && old === undefined) return data;
  const isLast = depth === edit.path.length - 1;
  if (typeof step === "number") {
    const items = Array.isArray(data) ? [...data] : [];
    if (isLast && "remove" in edit) return items.toSpliced(step, 1);
    if (isLast && "insert" in edit && step < items.length) return items.toSpliced(step, 0, edit.insert);
    items[step] = editedData(old, edit, depth + 1);
    return items;
  }
  const map = isMap(data) ? data : {};
  if (isLast && "remove" in edit) return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
  const value = editedData(old, edit, depth + 1);
  if (Object.hasOwn(map, step)) return { ...map, [step]: value };
  const place = placeOfKey(step, Object.keys(map), edit.path.slice(0, depth));
  return Object.fromEntries(Object.entries(map).toSpliced(place, 0, [step, value]));
}
