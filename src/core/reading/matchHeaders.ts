import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { FieldDescription } from "../template/template";
import type { HeaderColumn } from "./headerBand";
import { headerKey } from "./textKey";

/** A field of the description and the column of the sheet it was found in. */
export interface HeaderMatch {
  readonly field: FieldDescription;
  readonly header: HeaderColumn;
  /** Whether the whole path is as described; otherwise only its lower part is. */
  readonly isExact: boolean;
}

interface Keyed<T> {
  readonly item: T;
  readonly levels: readonly string[];
}

/**
 * Finds the fields of a description among the columns of a header band, in three passes, each looking only at what is
 * left: the whole path; a path with further levels above or below its own ones missing at the top; the last level
 * alone where it is unique on both sides. Order and extra columns do not matter; of two equal columns the left one is
 * taken. Texts are compared by header key.
 *
 * @example
 * // "Chỉ tiêu giao › Năm 2012" is found under the plain heading "NĂM  2012", because there is only one.
 */
export function matchHeaders(
  columns: readonly HeaderColumn[],
  fields: readonly FieldDescription[],
): readonly HeaderMatch[] {
  let headers = columns.map((item) => ({ item, levels: item.levels.map(headerKey) }));
  let wanted = fields.map((item) => ({ item, levels: fieldLevels(item) }));
  const matches: HeaderMatch[] = [];
  for (const pass of PASSES) {
    const found = pass(headers, wanted);
    matches.push(...found);
    headers = headers.filter(({ item }) => !found.some(({ header }) => header === item));
    wanted = wanted.filter(({ item }) => !found.some(({ field }) => field === item));
  }
  return matches;
}

/** Header keys of the levels of a field's title: "Tổ chức đảng › Thành lập mới" has two. */
export function fieldLevels(field: FieldDescription): readonly string[] {
  return field.title.split(HEADER_PATH_SEPARATOR.trim()).map((level) => headerKey(level));
}

type Pass = (
  headers: readonly Keyed<HeaderColumn>[],
  wanted: readonly Keyed<FieldDescription>[],
) => readonly HeaderMatch[];

const PASSES: readonly Pass[] = [
  (headers, wanted) =>
    matchBy((levels) => levels.join("\n"), headers, wanted).map((match) => ({ ...match, isExact: true })),
  (headers, wanted) => matchUnique((a, b) => isSuffix(a, b) || isSuffix(b, a), headers, wanted),
  (headers, wanted) => matchUnique((a, b) => a.at(-1) === b.at(-1), headers, wanted),
];

function matchBy(
  key: (levels: readonly string[]) => string,
  headers: readonly Keyed<HeaderColumn>[],
  wanted: readonly Keyed<FieldDescription>[],
): readonly Omit<HeaderMatch, "isExact">[] {
  const byKey = new Map<string, HeaderColumn>();
  for (const { item, levels } of [...headers].reverse()) byKey.set(key(levels), item);
  return wanted.flatMap(({ item, levels }) => {
    const header = byKey.get(key(levels));
    return header ? [{ field: item, header }] : [];
  });
}

/** Pairs that are alike and have no second partner on either side. */
function matchUnique(
  alike: (a: readonly string[], b: readonly string[]) => boolean,
  headers: readonly Keyed<HeaderColumn>[],
  wanted: readonly Keyed<FieldDescription>[],
): readonly HeaderMatch[] {
  return wanted.flatMap((field): HeaderMatch[] => {
    const [header, second] = headers.filter(({ levels }) => alike(levels, field.levels));
    if (!header || second) return [];
    const rivals = wanted.filter(({ levels }) => alike(levels, header.levels));
    return rivals.length === 1 ? [{ field: field.item, header: header.item, isExact: false }] : [];
  });
}

function isSuffix(levels: readonly string[], of: readonly string[]): boolean {
  return levels.length < of.length && levels.every((level, at) => level === of[of.length - levels.length + at]);
}
