/**
 * Groups items by a key; groups and their items keep the order of the input.
 *
 * @example
 * groupBy(["ab", "ac", "b"], (word) => word[0]); // Map { "a" => ["ab", "ac"], "b" => ["b"] }
 */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
