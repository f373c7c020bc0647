import type { FieldDescription } from "../template/template";
import type { HeaderColumn } from "./headerBand";
import type { HeaderMatch } from "./headerMatch";

/** Columns of a gap between two neighbours, in sheet order, and the fields that are missing there. */
interface Gap {
  readonly fields: FieldDescription[];
  /** Columns of the matched fields at both sides; `undefined` at the ends of the table. */
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/**
 * Finds fields whose header says something else by their place: between the columns of the same neighbours, as many
 * unknown columns as fields are missing. Only tried where at least half of the fields were found by their header.
 */
export function matchByPlace(
  columns: readonly HeaderColumn[],
  fields: readonly FieldDescription[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  if (matches.length * 2 < fields.length) return [];
  const taken = new Set(matches.map(({ header }) => header.column));
  const columnOf = new Map(matches.map(({ field, header }) => [field, header.column]));
  let free = columns.filter(({ column }) => !taken.has(column));
  const found: HeaderMatch[] = [];
  for (const gap of gapsOf(fields, columnOf)) {
    const inside = columnsIn(gap, free);
    if (inside.length !== gap.fields.length) continue;
    found.push(...pairsIn(gap, inside));
    // Where columns have moved, two gaps may reach over the same one: it is given once.
    free = free.filter(({ column }) => !inside.some((given) => given.column === column));
  }
  return found;
}

function pairsIn(gap: Gap, inside: readonly HeaderColumn[]): readonly HeaderMatch[] {
  return gap.fields.flatMap((field, at): HeaderMatch[] => {
    const header = inside[at];
    return header && !contradicts(header, field) ? [{ field, header, by: "place" }] : [];
  });
}

function gapsOf(fields: readonly FieldDescription[], columnOf: ReadonlyMap<FieldDescription, number>): readonly Gap[] {
  const gaps: Gap[] = [];
  let left: number | undefined;
  let missing: FieldDescription[] = [];
  for (const field of fields) {
    const column = columnOf.get(field);
    if (column === undefined) {
      missing.push(field);
      continue;
    }
    if (missing.length > 0) gaps.push({ fields: missing, left, right: column });
    [left, missing] = [column, []];
  }
  return missing.length > 0 ? [...gaps, { fields: missing, left, right: undefined }] : gaps;
}

/** Free columns of a gap; at an end of the table only those that touch it, as many as fields are missing. */
function columnsIn({ left, right, fields }: Gap, free: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (left !== undefined && right !== undefined) {
    return free.filter(({ column }) => column > left && column < right);
  }
  const first = left === undefined ? (right ?? 0) - fields.length : left + 1;
  return free.filter(({ column }) => column >= first && column < first + fields.length);
}

/** "Năm 2011" where the form has "Năm 2012", "Quý II" for "Quý I": another time is another column, and no rewording. */
function contradicts({ levels }: HeaderColumn, { title }: FieldDescription): boolean {
  const [found, wanted] = [levels.join(" "), title].map((text) => text.match(NUMBERS)?.join(" "));
  return found !== undefined && wanted !== undefined && found !== wanted;
}

const NUMBERS = /\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu;
