/**
 * Groups a list by a key, in the order in which keys and members come: `groupBy(["an", "ba", "bo"], (text) => text[0])`
 * is `a → ["an"]`, `b → ["ba", "bo"]`. A key in the map has at least one member. Linear time.
 */
export function groupBy<T, K>(list: readonly T[], keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
