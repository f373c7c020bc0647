import type { CellAddress } from "../../base/address";
import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { formulaParts } from "./formulaParts";
import type { FormulaPart } from "./formulaParts";
import { tableAt } from "./formMap";
import type { FormMap, MappedTable } from "./formMap";

/** Stands for a cell that lies in no table: its place may change without a change of the form. */
export const OUTSIDE = "[?]";

/** Where a formula stands. */
export interface FormulaPlace extends CellAddress {
  readonly own: MappedTable;
}

/**
 * A formula in terms of the form, so that it stays the same when rows are inserted above, columns stand elsewhere or the
 * sheet has another name:
 *
 * - `[@thuc-hien]/[@chi-tieu]`: cells of the same row, by field; `[@q1:@q4]` a range within the row;
 * - `[so-luong|xã mễ trì]`: another row of the table by its label; `[so-luong|xã mễ trì#2]` the second of that label;
 * - `[so-luong|*]` all data rows, `[so-luong|^]` the data rows above up to the total or group before, `[so-luong|v]`
 *   those below, otherwise `[so-luong|first..last]`; `[so-luong|+1]` a row without label, relative to this one;
 * - `['Quý I'!so-luong|@]`: the row of the same label in another table, otherwise its label as above;
 * - `[?]`: a cell outside every table.
 *
 * @example
 * symbolicFormula("=IF(D8=0,\"\",E8/D8)", place, map); // 'IF([@chi-tieu]=0,"",[@thuc-hien]/[@chi-tieu])'
 */
export function symbolicFormula(formula: string, place: FormulaPlace, map: FormMap): string {
  return formulaParts(formula)
    .map((part) => (part.type === "text" ? part.text : saidReference(part, place, map)))
    .join("");
}

type Reference = Extract<FormulaPart, { readonly type: "reference" }>;

function saidReference({ sheet, rect }: Reference, place: FormulaPlace, map: FormMap): string {
  const ownSheet = place.own.table.sheet.name;
  const target = isOwn(sheet, rect, place) ? place.own : tableAt(map, sheet ?? ownSheet, rect);
  if (!target) return OUTSIDE;
  const fields = saidFields(target, rect);
  if (fields === undefined) return OUTSIDE;
  const rows = saidRows(target, rect, place);
  if (rows === undefined) return OUTSIDE;
  if (target === place.own) return rows === "@" ? `[@${fields.join(":@")}]` : `[${fields.join(":")}|${rows}]`;
  return `['${target.sheetName}'!${target.table.table.name}.${fields.join(":")}|${rows}]`;
}

function isOwn(sheet: string | null, rect: Rect, { own }: FormulaPlace): boolean {
  const { body, table } = own;
  const isHere = sheet === null || sheet === table.sheet.name;
  return (
    isHere &&
    rect.row >= body.row &&
    lastRow(rect) <= lastRow(body) &&
    rect.column >= body.column &&
    lastColumn(rect) <= lastColumn(body)
  );
}

function saidFields({ fieldAt }: MappedTable, rect: Rect): readonly string[] | undefined {
  const [first, last] = [fieldAt.get(rect.column), fieldAt.get(lastColumn(rect))];
  if (first === undefined || last === undefined) return undefined;
  return rect.columnCount === 1 ? [first] : [first, last];
}

function saidRows(target: MappedTable, rect: Rect, place: FormulaPlace): string | undefined {
  if (rect.rowCount === 1) return saidRow(target, rect.row, place);
  if (target === place.own) {
    const block = saidBlock(target, rect, place.row);
    if (block !== undefined) return block;
  } else if (coversData(target, rect)) return "*";
  const [first, last] = [target.nameAt.get(rect.row), target.nameAt.get(lastRow(rect))];
  return first === undefined || last === undefined ? undefined : `${first}..${last}`;
}

function saidRow(target: MappedTable, row: number, place: FormulaPlace): string | undefined {
  if (target === place.own && row === place.row) return "@";
  const name = target.nameAt.get(row);
  if (target !== place.own && name !== undefined && name === place.own.nameAt.get(place.row)) return "@";
  const isListed = target.table.table.rows !== undefined;
  if (isListed || target !== place.own) return name;
  const step = row - place.row;
  return step > 0 ? `+${String(step)}` : String(step);
}

/** "*", "^" or "v" where a range has exactly those data rows; subtotals and groups in between do not matter. */
function saidBlock(target: MappedTable, rect: Rect, row: number): string | undefined {
  if (coversData(target, rect)) return "*";
  const total = target.totals.totals.find((candidate) => candidate.row.row === row);
  if (total && isExactly(total.above, rect)) return "^";
  if (total && isExactly(total.below, rect)) return "v";
  return undefined;
}

function coversData({ totals }: MappedTable, rect: Rect): boolean {
  return totals.data.length > 1 && isExactly([totals.data[0] ?? 0, totals.data.at(-1) ?? 0], rect);
}

function isExactly(rows: readonly number[], rect: Rect): boolean {
  return rows.length > 0 && rows[0] === rect.row && rows.at(-1) === lastRow(rect);
}
