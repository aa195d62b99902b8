/**
 * The full number of an agenda item or sub-item, as entries refer to it.
 *
 * @example
 * fullNumber(4); // "4"
 * fullNumber(4, { letter: "a" }); // "4(a)"
 * fullNumber(6, { number: "6.1" }); // "6.1"
 */
export function fullNumber(
  item: string | number,
  subItem?: { readonly letter?: string | undefined; readonly number?: string | number | undefined },
): string {
  if (subItem === undefined) return String(item);
  return subItem.letter === undefined ? String(subItem.number) : `${item}(${subItem.letter})`;
}

/** The item numbers of an entry or activity as a list of strings; empty when none is stated. */
export function itemList(item: string | number | readonly (string | number)[] | undefined): readonly string[] {
  if (item === undefined) return [];
  return (typeof item === "object" ? item : [item]).map(String);
}
