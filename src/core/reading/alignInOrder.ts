/** What a pair of equals is worth, and what each passed-over entry between two pairs costs. */
const PAIR = 4;
const SKIP = 1.5;

/** More cells than this in the table of the alignment, and the keys are paired greedily instead. */
const TABLE_MAX = 4_000_000;

/**
 * Pairs equal keys of two lists without crossing: as many as possible, and of equal choices the one that stays
 * together and begins first. Pairs are [index in `wanted`, index in `found`], ascending.
 *
 * @example
 * alignInOrder(["STT", "Tên", "Số"], ["STT", "Tên", "Số", "", "STT", "Tên", "Số"]); // [[0, 0], [1, 1], [2, 2]]
 * alignInOrder(["A", "B", "C"], ["A", "C", "B"]); // [[0, 0], [1, 2]] or [[0, 0], [2, 1]]: one of them has moved
 */
export function alignInOrder(
  wanted: readonly string[],
  found: readonly string[],
): readonly (readonly [number, number])[] {
  if (wanted.length * found.length > TABLE_MAX) return alignGreedily(wanted, found);
  return traced(wanted, found, scores(wanted, found));
}

/**
 * Best score of aligning `wanted` from i on with `found` from j on, as rows of a flat table. Entries of `found` are free
 * to pass over before the first and after the last pair, so that a table may stand anywhere among others.
 */
function scores(wanted: readonly string[], found: readonly string[]): Float64Array {
  const width = found.length + 1;
  const table = new Float64Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skipFound = (table[at + 1] ?? 0) - (i === 0 ? 0 : SKIP);
      const skipWanted = table[at + width] ?? 0;
      const pair = wanted[i] === found[j] ? PAIR + (table[at + width + 1] ?? 0) : -Infinity;
      table[at] = Math.max(pair, skipWanted, skipFound, 0);
    }
  }
  return table;
}

function traced(
  wanted: readonly string[],
  found: readonly string[],
  table: Float64Array,
): readonly (readonly [number, number])[] {
  const width = found.length + 1;
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length && j < found.length) {
    const score = table[i * width + j] ?? 0;
    if (score === 0) break;
    if (wanted[i] === found[j] && score === PAIR + (table[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (score === (table[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function alignGreedily(wanted: readonly string[], found: readonly string[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  found.forEach((key, at) => places.set(key, [...(places.get(key) ?? []), at]));
  const pairs: (readonly [number, number])[] = [];
  let next = 0;
  wanted.forEach((key, at) => {
    const place = places.get(key)?.find((candidate) => candidate >= next);
    if (place === undefined) return;
    pairs.push([at, place]);
    next = place + 1;
  });
  return pairs;
}
