/**
 * Which of distinct numbers keep their order: the members of a longest ascending run, so that everything else has moved.
 * `inPlace([0, 2, 1, 3])` is `[true, false, true, true]`; of equal choices the later entries stay.
 */
export function inPlace(order: readonly number[]): readonly boolean[] {
  const lengths = order.map(() => 1);
  const next = order.map(() => -1);
  for (let at = order.length - 1; at >= 0; at--) {
    for (let after = at + 1; after < order.length; after++) {
      const isLonger = (lengths[after] ?? 0) + 1 > (lengths[at] ?? 0);
      if ((order[after] ?? 0) <= (order[at] ?? 0) || !isLonger) continue;
      lengths[at] = (lengths[after] ?? 0) + 1;
      next[at] = after;
    }
  }
  const stays = order.map(() => false);
  let at = lengths.indexOf(Math.max(...lengths));
  while (at >= 0) {
    stays[at] = true;
    at = next[at] ?? -1;
  }
  return stays;
}
