import type { CellAddress } from "../../base/address";
import { contains, lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { rowKey } from "../reading/describeRows";
import type { RowReading, TableReading } from "../reading/reading";
import { totalledRows } from "../reading/totalledRows";
import type { TotalledRows } from "../reading/totalledRows";

/** A table prepared for saying cells in terms of the form. */
export interface MappedTable {
  readonly table: TableReading;
  /** Name of the sheet in the form, which is not always its name in the workbook. */
  readonly sheetName: string;
  /** Rows from the first to the last of the body, over all columns of the header; 0-based. */
  readonly body: Rect;
  readonly fieldAt: ReadonlyMap<number, string>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** "Xã Mễ Trì" or, for the second row of that label, "Xã Mễ Trì#2"; by 0-based row. */
  readonly nameAt: ReadonlyMap<number, string>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly totals: TotalledRows;
}

/** All tables of a workbook as formulas see them. */
export interface FormMap {
  readonly tables: readonly MappedTable[];
}

/** What was prepared for a reading: several rules look at the same one. */
const PREPARED = new WeakMap<readonly TableReading[], FormMap>();

/** Prepares the tables of a reading; done once for all formulas. */
export function formMap(tables: readonly TableReading[]): FormMap {
  const map = PREPARED.get(tables) ?? { tables: tables.map(mappedTable) };
  PREPARED.set(tables, map);
  return map;
}

/** The table a rectangle of a sheet (its name in the workbook) lies in; `undefined` for cells outside all bodies. */
export function tableAt(map: FormMap, sheet: string, rect: Rect): MappedTable | undefined {
  return map.tables.find(
    ({ table, body }) => table.sheet.name === sheet && contains(body, rect) && contains(body, lastCell(rect)),
  );
}

function lastCell(rect: Rect): CellAddress {
  return { row: rect.row + rect.rowCount - 1, column: lastColumn(rect) };
}

function mappedTable(table: TableReading): MappedTable {
  const first = table.rows[0]?.row ?? 0;
  const last = table.rows.at(-1)?.row ?? first - 1;
  const named = table.table.rows ? namesOf(table.rows) : [];
  return {
    table,
    sheetName: table.place,
    body: {
      row: first,
      column: table.header.column,
      rowCount: last - first + 1,
      columnCount: table.header.columnCount,
    },
    fieldAt: new Map(table.columns.map(({ column, field }) => [column, field.name])),
    columnOf: new Map(table.columns.map(({ column, field }) => [field.name, column])),
    nameAt: new Map(named),
    rowOf: new Map(named.map(([row, name]) => [name, row])),
    totals: totalledRows(table),
  };
}

/** Names of rows by their keys; only tables whose rows the form lists have names that last. */
function namesOf(rows: readonly RowReading[]): readonly (readonly [number, string])[] {
  const counts = new Map<string, number>();
  return rows.flatMap(({ row, label, described, isRelabelled }) => {
    const key = rowKey(isRelabelled ? (described?.label ?? label) : label);
    if (key === "") return [];
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [[row, count === 1 ? key : `${key}#${String(count)}`] as const];
  });
}
