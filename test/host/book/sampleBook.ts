import type { CellValue } from "../../../src/base/cellValue";
import { parseAddress } from "../../../src/base/address";
import { must } from "../../../src/base/invariant";
import type { Book, NewContent, Sheet } from "../../../src/host/book/book";
import type { BookError } from "../../../src/host/book/bookError";
import { createBook } from "../../../src/host/book/createBook";
import { DEFAULT_FORMAT } from "../../../src/host/book/createFormats";
import { emptySheet } from "../../../src/host/book/emptySheet";
import type { Result } from "../../../src/base/result";
import type { CalcCell, CalcSource, Calculator } from "../../../src/host/calc/calculator";
import type { BookContent, CellContent, CellGrid, ChartContent, SheetContent } from "../../../src/host/xlsx/content";

/** Cells by address: a text with "=" is a formula without a result, `[formula, result]` one with it. */
export type Cells = Readonly<Record<string, CellValue | readonly [string, CellValue] | CellContent>>;

export function grid(cells: Cells): CellGrid {
  const rows: CellGrid = new Map();
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = must(parseAddress(address), address);
    const columns = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, columns.set(column, cellOf(content)));
  }
  return rows;
}

function cellOf(content: Cells[string]): CellContent {
  if (isPair(content)) return { formula: content[0], value: content[1], style: 0 };
  if (typeof content === "object" && content !== null && "style" in content) return content;
  if (typeof content === "string" && content.startsWith("=")) return { value: null, formula: content, style: 0 };
  return { value: content, formula: null, style: 0 };
}

function isPair(content: Cells[string]): content is readonly [string, CellValue] {
  return Array.isArray(content);
}

export function sheetOf(sheetId: number, name: string, rest: Partial<SheetContent> = {}): SheetContent {
  return { ...emptySheet(sheetId, name), ...rest };
}

export function bookOf(sheets: readonly SheetContent[], rest: Partial<BookContent> = {}): BookContent {
  return {
    sheets,
    names: [],
    customXmlParts: [],
    date1904: false,
    structureProtected: false,
    calculationMode: "automatic",
    activeSheet: 0,
    formats: [DEFAULT_FORMAT],
    ...rest,
  };
}

/**
 * Knows one formula, "=<cell of the same sheet>*2", and nothing of dependents: every formula is computed each time
 * something changed. Other formulas are "not calculated".
 */
export function doublingCalculator(source: CalcSource): Calculator {
  let isAll = false;
  let hasChange = false;
  const compute = (cell: CalcCell & { readonly formula: string }): CellValue | undefined => {
    const address = parseAddress(/^=([A-Z]+\d+)\*2$/.exec(cell.formula)?.[1] ?? "");
    const value = address && source.valueAt({ sheet: cell.sheet, ...address });
    return typeof value === "number" ? value * 2 : undefined;
  };
  return {
    changed: () => (hasChange = true),
    structureChanged: () => undefined,
    calculateAll: () => (isAll = true),
    recalculate: () => {
      const cells = isAll || hasChange ? [...source.formulaCells()] : [];
      isAll = false;
      hasChange = false;
      return {
        values: cells.flatMap((cell) => {
          const value = compute(cell);
          return value === undefined ? [] : [{ ...cell, value }];
        }),
        notCalculated: cells
          .filter((cell) => compute(cell) === undefined)
          .map((cell) => ({ ...cell, because: "unknown formula" })),
      };
    },
  };
}

export function openBook(content: BookContent): Book {
  return createBook(content, doublingCalculator);
}

/** A workbook whose only sheet "PL01" holds the cells. */
export function openCells(cells: Cells, rest: Partial<SheetContent> = {}): { book: Book; sheet: Sheet } {
  const book = openBook(bookOf([sheetOf(1, "PL01", { cells: grid(cells), ...rest })]));
  return { book, sheet: sheetNamed(book, "PL01") };
}

export function sheetNamed(book: Book, name: string): Sheet {
  return must(book.sheets.byName(name), name);
}

export function put(sheet: Sheet, address: string, content: NewContent): void {
  const { row, column } = must(parseAddress(address), address);
  sheet.cells.write(row, column, content);
}

export function cellAt(sheet: Sheet, address: string): CellContent | undefined {
  const { row, column } = must(parseAddress(address), address);
  return sheet.cells.at(row, column);
}

/** The code of a refusal, "ok" when it was allowed. */
export function codeOf(result: Result<unknown, BookError>): string {
  return result.ok ? "ok" : result.error.code;
}

export const COLUMN_CHART: ChartContent = {
  name: "Vượt chỉ tiêu",
  type: "column-clustered",
  title: "Tỷ lệ vượt",
  legend: "bottom",
  series: [
    {
      nameRef: "'Tổng hợp'!$B$5",
      name: "Tỷ lệ",
      categories: "'Tổng hợp'!$A$6:$A$9",
      values: "'Tổng hợp'!$B$6:$B$9",
      fill: "auto",
      line: "auto",
      labels: false,
      invertIfNegative: false,
    },
  ],
  gapWidth: 150,
  overlap: 0,
  valueAxis: { minimum: null, maximum: null, visible: true, gridlines: true, numberFormat: "General" },
  categoryAxis: { reversed: false },
  anchor: { row: 1, column: 5, rowCount: 15, columnCount: 8 },
};
