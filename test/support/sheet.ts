import { parseAddress } from "../../src/base/address";
import type { CellValue, ErrorText } from "../../src/base/cellValue";
import { cellError, parseCellError } from "../../src/base/cellValue";
import { must } from "../../src/base/invariant";
import { parseRect } from "../../src/base/rect";
import type { Rect } from "../../src/base/rect";
import type { SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../../src/core/model/snapshot";

/** A formula and what it calculates to, for a cell of {@link SheetBuilder.row}. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

/** What a test writes into a cell: a constant ("#REF!" becomes an error value) or a formula. */
export type CellInput = CellValue | FormulaCell;

/** `formula("=SUM(C3:C4)", 3)`: a cell with a formula. */
export function formula(text: string, value: CellValue): FormulaCell {
  return { formula: text, value: typeof value === "string" ? constant(value) : value };
}

/** `excelError("#REF!")`, the error value. */
export function excelError(text: ErrorText): CellValue {
  return cellError(text);
}

interface SheetParts {
  readonly name: string;
  /** Top left corner of the rows, "A1" unless moved. */
  readonly corner: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges: readonly Rect[] | "unknown";
  readonly marker: string | undefined;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Builds a sheet row by row from its top left corner; every step gives a new builder. */
export class SheetBuilder {
  constructor(private readonly parts: SheetParts) {}

  /** The next row, cell by cell; `row()` is an empty row. */
  row(...cells: readonly CellInput[]): SheetBuilder {
    return this.rows([cells]);
  }

  /** Several rows at once. */
  rows(rows: readonly (readonly CellInput[])[]): SheetBuilder {
    return this.with({ rows: [...this.parts.rows, ...rows] });
  }

  /** The same sheet under another name. */
  named(name: string): SheetBuilder {
    return this.with({ name });
  }

  /** Puts the first row at this address instead of A1. */
  at(corner: string): SheetBuilder {
    return this.with({ corner });
  }

  /** Merges areas, "A1:A2"; the text is that of the first cell. */
  merge(...areas: readonly string[]): SheetBuilder {
    const merges = areas.map((area) => must(parseRect(area), `${area} is an area`));
    return this.with({ merges: [...(this.parts.merges === "unknown" ? [] : this.parts.merges), ...merges] });
  }

  /** As when Excel does not say which cells are merged. */
  mergesUnknown(): SheetBuilder {
    return this.with({ merges: "unknown" });
  }

  /** Makes it a sheet that Summarize wrote. */
  marker(marker: string): SheetBuilder {
    return this.with({ marker });
  }

  /** Hides the tab. */
  hidden(visibility: SheetVisibility = "hidden"): SheetBuilder {
    return this.with({ visibility });
  }

  /** Protects the sheet. */
  protected(): SheetBuilder {
    return this.with({ isProtected: true });
  }

  /** Hides rows by number as people count them: `hideRows(5, 6)`. */
  hideRows(...rowNumbers: readonly number[]): SheetBuilder {
    return this.with({ hiddenRows: rowNumbers.map((rowNumber) => rowNumber - 1) });
  }

  /** Hides columns by letter: `hideColumns("C")`. */
  hideColumns(...letters: readonly string[]): SheetBuilder {
    const columns = letters.map((letter) => must(parseAddress(`${letter}1`), `${letter} is a column`).column);
    return this.with({ hiddenColumns: columns });
  }

  build(): SheetSnapshot {
    const { name, corner, rows, merges, ...rest } = this.parts;
    const { row, column } = must(parseAddress(corner), `${corner} is a cell`);
    const columnCount = Math.max(0, ...rows.map((cells) => cells.length));
    const grid = rows.map((cells) => Array.from({ length: columnCount }, (_, at) => cells[at] ?? null));
    return {
      id: `{${name}}`,
      name,
      ...rest,
      used: columnCount === 0 ? undefined : { row, column, rowCount: rows.length, columnCount },
      values: grid.map((cells) => cells.map(valueOf)),
      formulas: grid.map((cells) => cells.map(formulaOf)),
      mergedAreas: merges,
    };
  }

  private with(change: Partial<SheetParts>): SheetBuilder {
    return new SheetBuilder({ ...this.parts, ...change });
  }
}

const PLAIN: Pick<SheetParts, "marker" | "visibility" | "isProtected" | "hiddenRows" | "hiddenColumns"> = {
  marker: undefined,
  visibility: "visible",
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
};

/** An empty sheet of that name, to be filled with `row(…)`. */
export function aSheet(name: string): SheetBuilder {
  return new SheetBuilder({ name, corner: "A1", rows: [], merges: [], ...PLAIN });
}

/** A workbook with these sheets, calculated automatically and not protected. */
export function aWorkbook(...sheets: readonly SheetBuilder[]): WorkbookSnapshot {
  return {
    name: "thu.xlsx",
    sheets: sheets.map((sheet) => sheet.build()),
    calculationMode: "automatic",
    structureProtected: false,
    readOnly: false,
  };
}

function isFormula(cell: CellInput): cell is FormulaCell {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function valueOf(cell: CellInput): CellValue {
  if (isFormula(cell)) return cell.value;
  return typeof cell === "string" ? constant(cell) : cell;
}

function formulaOf(cell: CellInput): string | null {
  return isFormula(cell) ? cell.formula : null;
}

function constant(text: string): CellValue {
  return parseCellError(text) ?? text;
}
