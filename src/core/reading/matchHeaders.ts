import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { FieldDescription } from "../template/template";
import { alignInOrder } from "./alignInOrder";
import type { HeaderColumn } from "./headerBand";
import type { HeaderMatch } from "./headerMatch";
import { matchByPlace } from "./matchByPlace";
import { inUnicode } from "../text/inUnicode";
import { headerKey } from "./textKey";

/** "in-order": only whole paths in the order of the form, so that no column of a table beside is taken. */
export type MatchExtent = "all" | "in-order";

/** A field or a header column with the keys of its levels. */
export interface Keyed<T> {
  readonly item: T;
  readonly levels: readonly string[];
}

/**
 * Finds the fields of a description among the columns of a header band, in passes, each looking only at what is left:
 * whole paths in the order of the form; whole paths anywhere; a path with further levels above or below its own ones
 * missing at the top; the last level alone where it is unique on both sides; at last the place between neighbours.
 * Texts are compared by header key. Of two equal columns the one that keeps the order and the columns together is
 * taken, so of two tables side by side each finds its own.
 *
 * @example
 * // "Chỉ tiêu giao › Năm 2012" is found under the plain heading "NĂM  2012", because there is only one.
 */
export function matchHeaders(
  columns: readonly HeaderColumn[],
  fields: readonly FieldDescription[],
  extent: MatchExtent = "all",
): readonly HeaderMatch[] {
  let headers = columns.map((item) => ({ item, levels: item.levels.map((level) => headerKey(inUnicode(level))) }));
  let wanted = fields.map((item) => ({ item, levels: fieldLevels(item) }));
  const matches: HeaderMatch[] = [];
  for (const pass of extent === "in-order" ? [inOrder] : PASSES) {
    const found = pass(headers, wanted);
    matches.push(...found);
    headers = headers.filter(({ item }) => !found.some(({ header }) => header === item));
    wanted = wanted.filter(({ item }) => !found.some(({ field }) => field === item));
  }
  return extent === "in-order" ? matches : [...matches, ...matchByPlace(columns, fields, matches)];
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
  inOrder,
  anywhere,
  (headers, wanted) => matchUnique((a, b) => isSuffix(a, b) || isSuffix(b, a), headers, wanted),
  (headers, wanted) => matchUnique((a, b) => a.at(-1) === b.at(-1), headers, wanted),
];

function inOrder(
  headers: readonly Keyed<HeaderColumn>[],
  wanted: readonly Keyed<FieldDescription>[],
): readonly HeaderMatch[] {
  return alignInOrder(wanted.map(pathKey), headers.map(pathKey)).flatMap(([at, column]) => {
    const [field, header] = [wanted[at]?.item, headers[column]?.item];
    return field && header ? [{ field, header, by: "whole" as const }] : [];
  });
}

/** Whole paths that stand out of order: the first free column of that path from the left. */
function anywhere(
  headers: readonly Keyed<HeaderColumn>[],
  wanted: readonly Keyed<FieldDescription>[],
): readonly HeaderMatch[] {
  const free = new Map<string, HeaderColumn[]>();
  for (const header of headers) free.set(pathKey(header), [...(free.get(pathKey(header)) ?? []), header.item]);
  return wanted.flatMap((field) => {
    const header = free.get(pathKey(field))?.shift();
    return header ? [{ field: field.item, header, by: "whole" as const }] : [];
  });
}

function pathKey({ levels }: { readonly levels: readonly string[] }): string {
  return levels.join("\n");
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
    return rivals.length === 1 ? [{ field: field.item, header: header.item, by: "part" }] : [];
  });
}

function isSuffix(levels: readonly string[], of: readonly string[]): boolean {
  return levels.length < of.length && levels.every((level, at) => level === of[of.length - levels.length + at]);
}
