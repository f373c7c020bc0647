/**
 * A GUID in braces made from a seed, not from chance: opening, changing and saving a workbook twice gives the same
 * bytes. Good enough to tell parts of one workbook apart; the caller checks that it is not taken.
 *
 * @example guidOf("<state/> 1") // "{1C2E9A50-…}"
 */
export function guidOf(seed: string): string {
  const hex = [1, 2, 3, 4]
    .map((salt) =>
      fnv1a(`${String(salt)}${seed}`)
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
  // The version digit 8 is for GUIDs made by a rule of one's own (RFC 9562).
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20)];
  return `{${parts.join("-").toUpperCase()}}`;
}

/** Fowler/Noll/Vo hash, variant 1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
