import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { FieldDescription } from "../template/template";
import { inUnicode } from "../text/inUnicode";
import type { HeaderMatch } from "./headerMatch";
import type { ChangedHeader } from "./reading";
import { headerKey } from "./textKey";

/**
 * The header cell of a column that says something else than the form, the lowest level first. A path that only has more
 * or fewer levels is no change: offices merge and unmerge headings. `undefined` when nothing is different.
 *
 * @example
 * // the form has "Kết quả › Quý I", the sheet "Kết quả › Quý 1 (ước)": { found: "Quý 1 (ước)", expected: "Quý I", … }
 */
export function changedHeader({ field, header, by }: HeaderMatch): ChangedHeader | undefined {
  if (by === "whole") return undefined;
  const wanted = levelsOf(field);
  if (wanted.length !== header.levels.length) return by === "place" ? leafChanged(header, wanted) : undefined;
  const level = header.levels
    .map((text, at) => headerKey(inUnicode(text)) !== headerKey(wanted[at] ?? ""))
    .lastIndexOf(true);
  return changeAt(header, wanted[level], level);
}

function levelsOf(field: FieldDescription): readonly string[] {
  return field.title.split(HEADER_PATH_SEPARATOR.trim()).map((level) => level.trim());
}

function leafChanged(header: HeaderMatch["header"], wanted: readonly string[]): ChangedHeader | undefined {
  return changeAt(header, wanted.at(-1), header.levels.length - 1);
}

function changeAt(
  { levels, cells }: HeaderMatch["header"],
  expected: string | undefined,
  level: number,
): ChangedHeader | undefined {
  const [found, cell] = [levels[level], cells[level]];
  return found === undefined || expected === undefined || !cell ? undefined : { cell, found, expected };
}
