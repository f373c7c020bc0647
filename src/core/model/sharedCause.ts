import type { Place } from "./problem";

/**
 * Gives findings that come from one mistake a common cause: the place of the first of them, `Sổ theo dõi!D14`. A finding
 * whose key nobody shares stands for itself (`null`). The same misspelt name in forty rows is one thing to correct.
 *
 * @param keyOf what makes two findings the same mistake, e.g. the misspelt text.
 */
export function withSharedCause<F extends { readonly place: Place; readonly cause: string | null }>(
  findings: readonly F[],
  keyOf: (finding: F) => string,
): readonly F[] {
  const groups = new Map<string, { readonly cause: string; count: number }>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.count++;
    else groups.set(keyOf(finding), { cause: placeId(finding.place), count: 1 });
  }
  return findings.map((finding) => {
    const group = groups.get(keyOf(finding));
    return group && group.count > 1 ? { ...finding, cause: group.cause } : finding;
  });
}

/** "Sổ theo dõi!D14"; the sheet alone where there is no address, "" for the workbook. */
export function placeId(place: Place): string {
  return [place.sheet, place.address].filter((part) => part !== null).join("!");
}
