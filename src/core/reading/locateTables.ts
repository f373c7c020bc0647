import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import type { TableDescription } from "../template/template";
import { fieldLevels } from "./matchHeaders";
import { locateTable } from "./locateTable";
import type { LocatedTable } from "./locateTable";

/**
 * Finds the tables of a form that share a sheet, in the order given; `undefined` for those that are not there. No header
 * cell belongs to two tables. Tables with the same columns, side by side or one under another, are told apart by their
 * order: left before right, upper before lower.
 */
export function locateTables(
  sheet: SheetSnapshot,
  tables: readonly TableDescription[],
): readonly (LocatedTable | undefined)[] {
  if (tables.length < 2) return tables.map((table) => locateTable(sheet, table));
  const places = inOrder(tables, oneByOne(sheet, tables));
  return tables.map((table, at) => {
    const others = places.flatMap((place, other) => (place && other !== at ? [place.header] : []));
    return locateTable(sheet, table, others);
  });
}

/** A first look at where each table stands, by whole paths in order; loosely only where that finds nothing. */
function oneByOne(sheet: SheetSnapshot, tables: readonly TableDescription[]): readonly (LocatedTable | undefined)[] {
  const taken: Rect[] = [];
  return tables.map((table) => {
    const located = locateTable(sheet, table, taken, "in-order") ?? locateTable(sheet, table, taken);
    if (located) taken.push(located.header);
    return located;
  });
}

/** Gives the places of tables with the same columns to them in reading order. */
function inOrder(
  tables: readonly TableDescription[],
  located: readonly (LocatedTable | undefined)[],
): readonly (LocatedTable | undefined)[] {
  const shapes = tables.map((table) => table.fields.map((field) => fieldLevels(field).join("\n")).join("\t"));
  const places = [...located];
  for (const shape of new Set(shapes)) {
    const members = shapes.flatMap((other, at) => (other === shape && located[at] ? [at] : []));
    const sorted = members.flatMap((at) => located[at] ?? []).sort(byPlace);
    members.forEach((at, order) => (places[at] = sorted[order]));
  }
  return places;
}

/** Tables in the same rows from left to right, otherwise from top to bottom. */
function byPlace({ header: a }: LocatedTable, { header: b }: LocatedTable): number {
  const sameRows = a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
  return sameRows ? a.column - b.column : a.row - b.row;
}
