/**
 * A name in the form in which two ways of writing it are equal: without regard to capitals, spaces and compatible characters.
 *
 * @example
 * foldName("Room  XVII ") === foldName("room XVII"); // true
 */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
