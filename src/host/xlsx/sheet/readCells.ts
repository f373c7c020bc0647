import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../base/address";
import type { CellAddress } from "../../../base/address";
import { cellError, parseCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { parseRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { CellContent, CellGrid } from "../content";
import { CELLS_MAX } from "../limits";
import { readItem } from "../strings/readSharedStrings";
import { XmlCursor } from "../xml/xmlCursor";
import { plainText } from "../xml/xmlTree";
import { unescapeXml } from "../xml/xmlText";
import { decodeXstring } from "../xml/xstring";
import { fail } from "../xlsxError";
import { markArrays } from "./markArrays";
import { cellColumn, rowIndex } from "./places";
import { isoSerial } from "./isoDate";
import { SharedFormulas } from "./sharedFormulas";

/** What cells refer to in the rest of the workbook. */
export interface CellContext {
  /** Shared texts by index. */
  readonly texts: readonly string[];
  /** Number of cell formats; a cell with another style index gets style 0. */
  readonly styleCount: number;
  readonly date1904: boolean;
  /** Cells that may still be read in this workbook, counted down. */
  readonly budget: { left: number };
}

/** The rows of a sheet, read. */
export interface CellsRead {
  readonly grid: CellGrid;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  /** Whether a cell points past the end of the shared texts: then none may be added, it would show up there. */
  readonly hasDanglingText: boolean;
}

/** A fresh budget for a workbook. */
export function cellBudget(): { left: number } {
  return { left: CELLS_MAX };
}

/**
 * Reads the inside of `sheetData`. Row and cell numbers may be missing (then they count on), doubled (the last
 * wins) or out of order; the dimension and `spans` are not looked at, because files lie about them.
 */
export function readCells(xml: string, part: string, context: CellContext): CellsRead {
  const reader = new CellReader(new XmlCursor(xml, part), context);
  reader.readRows();
  markArrays(reader.grid, reader.arrays, part);
  return reader;
}

class CellReader implements CellsRead {
  readonly grid: CellGrid = new Map();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly arrays: Rect[] = [];
  hasDanglingText = false;
  private readonly shared: SharedFormulas;
  /** Empty cells share one object for each style: forms have many thousands of them. */
  private readonly empty = new Map<number, CellContent>();

  constructor(
    private readonly cursor: XmlCursor,
    private readonly context: CellContext,
  ) {
    this.shared = new SharedFormulas(cursor.part);
  }

  readRows(): void {
    const { cursor } = this;
    let row = -1;
    while (cursor.next()) {
      if (cursor.local !== "row" || cursor.kind === "close") continue;
      row = rowIndex(cursor.attribute("r"), row);
      if (row > LAST_ROW_INDEX) return fail({ code: "bad-xml", part: cursor.part });
      this.readRowSettings(row);
      if (cursor.kind === "open") this.readRow(row);
    }
  }

  private readRowSettings(row: number): void {
    const height = Number(this.cursor.attribute("ht") ?? NaN);
    if (Number.isFinite(height)) this.rowHeights.set(row, height);
    const hidden = this.cursor.attribute("hidden");
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(row);
  }

  private readRow(row: number): void {
    const { cursor } = this;
    const cells = this.grid.get(row) ?? new Map<number, CellContent>();
    const outside = cursor.depth - 1;
    let column = -1;
    while (cursor.next() && cursor.depth > outside) {
      if (cursor.local !== "c" || cursor.kind === "close") continue;
      column = cellColumn(cursor.attribute("r"), column);
      if (column > LAST_COLUMN_INDEX) return fail({ code: "bad-xml", part: cursor.part });
      if ((this.context.budget.left -= 1) < 0) return fail({ code: "too-large", part: cursor.part });
      cells.set(column, this.readCell(row, column));
    }
    if (cells.size > 0) this.grid.set(row, cells);
  }

  private readCell(row: number, column: number): CellContent {
    const { cursor } = this;
    const style = this.styleIndex(cursor.attribute("s"));
    if (cursor.kind === "empty") return this.emptyCell(style);
    const type = cursor.attribute("t") ?? "n";
    const { formula, value } = this.readInside(type, { row, column });
    if (value === null && formula === null) return this.emptyCell(style);
    // A formula that gives an empty text may be stored without its value.
    return { value: value === null && type === "str" ? "" : value, formula, style };
  }

  private readInside(type: string, place: CellAddress): Pick<CellContent, "formula" | "value"> {
    const { cursor } = this;
    const outside = cursor.depth - 1;
    let formula: string | null = null;
    let value: CellValue = null;
    while (cursor.next() && cursor.depth > outside) {
      if (isClosing(cursor)) continue;
      if (cursor.local === "f") formula = this.readFormula(place);
      else if (cursor.local === "v") value = this.toValue(type, this.readLeaf());
      else if (cursor.local === "is") value = cursor.kind === "open" ? readItem(cursor).text : "";
      else cursor.skipElement();
    }
    return { formula, value };
  }

  private emptyCell(style: number): CellContent {
    const known = this.empty.get(style);
    if (known) return known;
    const cell: CellContent = { value: null, formula: null, style };
    this.empty.set(style, cell);
    return cell;
  }

  private styleIndex(raw: string | undefined): number {
    const style = raw === undefined ? 0 : Number(raw);
    return Number.isInteger(style) && style >= 0 && style < this.context.styleCount ? style : 0;
  }

  /** Raw text of the leaf the cursor stands on. */
  private readLeaf(): string {
    if (this.cursor.kind === "empty") return "";
    const from = this.cursor.end;
    this.cursor.skipElement();
    return this.cursor.text.slice(from, this.cursor.start);
  }

  private readFormula(place: CellAddress): string | null {
    const { cursor } = this;
    const type = cursor.attribute("t");
    const group = cursor.attribute("si");
    const range = type === "array" || type === "dataTable" ? parseRect(cursor.attribute("ref") ?? "") : undefined;
    const text = plainText(this.readLeaf(), cursor.part);
    if (range) this.arrays.push(range);
    if (type === "dataTable") return null;
    if (type === "shared" && group !== undefined) {
      if (text === "") return this.shared.expand(group, place);
      this.shared.define(group, `=${text}`, place);
    }
    return text === "" ? null : `=${text}`;
  }

  private toValue(type: string, raw: string): CellValue {
    if (type === "n") return numberOrText(raw);
    if (type === "s") return this.sharedText(raw);
    const text = raw.includes("<") ? plainText(raw, this.cursor.part) : unescapeXml(raw, this.cursor.part);
    if (type === "b") return text.trim() === "1" || text.trim() === "true";
    // Errors newer than our list ("#BLOCKED!", "#PYTHON!") are still errors; which one does not matter to a form.
    if (type === "e") return parseCellError(text) ?? cellError("#VALUE!");
    if (type === "d") return isoSerial(text, this.context.date1904) ?? text;
    return decodeXstring(text);
  }

  private sharedText(raw: string): CellValue {
    const index = raw === "" ? NaN : Number(raw);
    const text = this.context.texts[index];
    if (text === undefined) this.hasDanglingText ||= raw !== "";
    return text ?? null;
  }
}

/** A number of the file; what is no number stays as the text it is, so that nothing is lost or made up. */
function numberOrText(raw: string): CellValue {
  if (raw === "") return null;
  const value = Number(raw);
  return Number.isFinite(value) ? value : raw;
}

/** The kind changes with every step; behind a call the compiler does not hold on to the last one. */
function isClosing(cursor: XmlCursor): boolean {
  return cursor.kind === "close";
}
