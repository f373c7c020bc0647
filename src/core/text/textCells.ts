import type { CellAddress } from "../../base/address";
import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { formulaAt, valueAt } from "../model/snapshot";
import { officeSheets } from "../reading/findSheet";
import type { ColumnReading, RowReading, TableReading, WorkbookReading } from "../reading/reading";

/** A typed text of the office's sheets and what it belongs to. `row` and `column` are 0-based places of the sheet. */
export interface TextCell extends CellAddress {
  readonly sheet: SheetSnapshot;
  readonly text: string;
  /** "title": above a header; "sheet": anywhere on a sheet where no table was found. */
  readonly part: "title" | "header" | "body" | "sheet";
  /** `undefined` for the part "sheet". */
  readonly table: TableReading | undefined;
  /** The column of the form it stands in, in a header or body. */
  readonly field: ColumnReading | undefined;
  /** The row of the body. */
  readonly body: RowReading | undefined;
}

/** Where texts are looked for. */
export interface Texts {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot;
}

/** @param isLabel the text stands where the form has its own words: a title, a heading, a unit, kind, row or list value. */
type Wanted = (text: string, isLabel: boolean) => boolean;

/** Columns whose texts are few and the form's own; names of enterprises, numbers of decisions and notes are free. */
const LABEL_ROLES: ReadonlySet<ColumnReading["field"]["role"]> = new Set([
  "unit",
  "kind",
  "measure",
  "item",
  "category",
  "period",
  "unit-of-measure",
  "other",
]);

/** Rows above a header that are taken for its title block. */
const TITLE_ROWS = 15;

/**
 * Texts a form is made of, of the wanted sort: title block, header and body of every table that was found, and all
 * cells of a sheet whose table was not found, of every sheet where no table was. What a formula gives is left out: it is
 * wrong elsewhere. Each cell comes once: titles first, then headers, bodies and sheets; only what is wanted becomes an object.
 *
 * @param wanted a test of the text; of labels it is asked once for each distinct one.
 */
export function textCells({ reading, snapshot }: Texts, wanted: Wanted): readonly TextCell[] {
  const isWanted = remembered(wanted);
  const { tables, missingTables } = reading;
  const unread = tables.length === 0 ? officeSheets(snapshot) : sheetsNamed(snapshot, missingTables);
  const found = [
    ...tables.flatMap((table) => titleCells(table, isWanted)),
    ...tables.flatMap((table) => headerCells(table, isWanted)),
    ...tables.flatMap((table) => bodyCells(table, isWanted)),
    ...unread.flatMap((sheet) => (sheet.used ? cellsIn(sheet, sheet.used, { part: "sheet" }, isWanted) : [])),
  ];
  // What is above one table may be the body of another, and then it is that: the later entry wins.
  return [...new Map(found.map((cell) => [cellKey(cell), cell])).values()];
}

/** The texts that stand with this one: its column of the table's body, the title and header of the table, or its sheet. */
export function textsBeside({ part, table, sheet, column }: TextCell): readonly TextCell[] {
  const all = (): boolean => true;
  if (!table) return sheet.used ? cellsIn(sheet, sheet.used, { part: "sheet" }, all) : [];
  if (part === "body") return bodyCells(table, all, [column]);
  return [...titleCells(table, all), ...headerCells(table, all)];
}

/** Names what {@link textsBeside} gives: the same for all the cells that stand together. */
export function besideKey({ part, table, sheet, column }: TextCell): string {
  const head = `${sheet.name}!${String(table?.header.row)},${String(table?.header.column)}`;
  return part === "body" ? `${head} ${String(column)}` : head;
}

function sheetsNamed(snapshot: WorkbookSnapshot, names: WorkbookReading["missingTables"]): readonly SheetSnapshot[] {
  return officeSheets(snapshot).filter(({ name }) => names.some(({ sheet }) => sheet === name));
}

/** Labels repeat; free texts seldom do, and remembering each would take longer than asking again. */
function remembered(wanted: Wanted): Wanted {
  const answers = new Map<string, boolean>();
  return (text, isLabel) => {
    if (!isLabel) return wanted(text, isLabel);
    const answer = answers.get(text) ?? wanted(text, isLabel);
    answers.set(text, answer);
    return answer;
  };
}

function titleCells(table: TableReading, wanted: Wanted): readonly TextCell[] {
  const { sheet, header } = table;
  if (!sheet.used) return [];
  const row = Math.max(sheet.used.row, header.row - TITLE_ROWS);
  return cellsIn(sheet, { ...sheet.used, row, rowCount: header.row - row }, { part: "title", table }, wanted);
}

function headerCells(table: TableReading, wanted: Wanted): readonly TextCell[] {
  const cells = cellsIn(table.sheet, table.header, { part: "header", table }, wanted);
  return cells.map((cell) => ({ ...cell, field: table.columns.find(({ column }) => column === cell.column) }));
}

/** @param only 0-based columns of the sheet; all from the table's first to its last by default. */
function bodyCells(table: TableReading, wanted: Wanted, only?: readonly number[]): readonly TextCell[] {
  const { sheet, header } = table;
  const { used } = sheet;
  if (!used) return [];
  const columns = (only ?? Array.from({ length: header.columnCount }, (_, at) => header.column + at)).map((column) => {
    const field = table.columns.find((each) => each.column === column);
    return { column, field, isLabel: field !== undefined && LABEL_ROLES.has(field.field.role) };
  });
  const found: TextCell[] = [];
  for (const body of table.rows) {
    const values = sheet.values[body.row - used.row] ?? [];
    for (const { column, field, isLabel } of columns) {
      const text = values[column - used.column];
      if (typeof text !== "string" || !wanted(text, isLabel)) continue;
      const cell = { row: body.row, column };
      if (formulaAt(sheet, cell) === null) found.push({ sheet, ...cell, text, part: "body", table, field, body });
    }
  }
  return found;
}

function cellsIn(
  sheet: SheetSnapshot,
  area: Rect,
  owner: { readonly part: TextCell["part"]; readonly table?: TableReading },
  wanted: Wanted,
): readonly TextCell[] {
  const found: TextCell[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const text = textAt(sheet, { row, column }, wanted);
      if (text !== undefined)
        found.push({ sheet, row, column, text, table: undefined, field: undefined, body: undefined, ...owner });
    }
  }
  return found;
}

function textAt(sheet: SheetSnapshot, cell: CellAddress, wanted: Wanted): string | undefined {
  const value = valueAt(sheet, cell);
  return typeof value === "string" && wanted(value, true) && formulaAt(sheet, cell) === null ? value : undefined;
}

function cellKey({ sheet, row, column }: TextCell): string {
  return `${sheet.name}!${String(row)},${String(column)}`;
}
