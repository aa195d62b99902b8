/** Far below the 255 bytes that file systems take, four bytes a character. */
const longest = 50;

/**
 * A name for a file, whatever the words are: letters and digits, all else one hyphen, without accents and capitals.
 *
 * It begins with a plain word, so that no system takes it for a device, an option or a hidden file.
 *
 * @param kind the plain word
 * @example
 * fileName("room", "Room XX"); // "room-xx"
 * fileName("item", "../4(a)"); // "item-4-a"
 */
export function fileName(kind: string, words: string): string {
  const plain = words
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const named = plain === kind || plain.startsWith(`${kind}-`) ? plain : `${kind}-${plain}`;
  return [...named].slice(0, longest).join("").replace(/-$/, "");
}
