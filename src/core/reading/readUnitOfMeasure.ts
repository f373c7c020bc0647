import type { CellAddress } from "../../base/address";
import { isCellError } from "../../base/cellValue";
import { lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { headerText } from "./headerBand";
import { isUnitOfMeasure } from "./unitOfMeasureKey";

/** What "ĐVT" above a table says, and the cell that says it (0-based). */
export interface StatedUnit extends CellAddress {
  /** As written: "Triệu đồng". */
  readonly text: string;
}

/** Rows above a header that may belong to its title block. */
const TITLE_ROWS = 15;
/** A row with so many numbers belongs to the table above. */
const FIGURES_OF_A_ROW = 2;
/** "ĐVT", "Đơn vị tính", "Đơn vị tỉnh" (a usual typing error). */
const WORDS = String.raw`(?:đvt|đ\/v tính|đơn vị t[íỉ]nh)`;
/** "ĐVT: Triệu đồng", "(Đơn vị tính 1.000 đồng)", and behind a title only with a colon: "THU CHI (ĐVT: đồng)". */
const STATED = new RegExp(
  String.raw`(?:^\(?${WORDS}\s*(?<stop>[:.]?)|[\s(]${WORDS}\s*:)\s*(?<unit>[\p{L}\d%][^()]{0,60})?\)?$`,
  "iu",
);
/** "Đơn vị: người"; "Đơn vị: Xã Mễ Trì" says who reports. */
const UNIT_ONLY = /^\(?đơn vị\s*:\s*([^()]*)\)?$/iu;

/**
 * The unit of measure stated above a table, the line nearest to the header first, in the columns of the table before
 * others: "ĐVT: Triệu đồng", "(Đơn vị tính: người)", or "ĐVT:" with the unit in the cell to the right (then that cell).
 * Rows of figures end the search: they belong to another table. `undefined` when nothing is stated.
 *
 * @param header the header band of the table.
 */
export function readUnitOfMeasure(sheet: SheetSnapshot, header: Rect): StatedUnit | undefined {
  if (!sheet.used) return undefined;
  const columns = columnOrder(sheet.used, header);
  const first = Math.max(sheet.used.row, header.row - TITLE_ROWS);
  for (let row = header.row - 1; row >= first && !isRowOfFigures(sheet, row, columns); row--) {
    for (const column of columns) {
      const stated = statedAt(sheet, { row, column });
      if (stated) return stated;
    }
  }
  return undefined;
}

/** Columns of the table from left to right, then the others: of two tables side by side each has its own line. */
function columnOrder(used: Rect, header: Rect): readonly number[] {
  const all = Array.from({ length: used.columnCount }, (_, at) => used.column + at);
  const isOwn = (column: number): boolean => column >= header.column && column <= lastColumn(header);
  return [...all.filter(isOwn), ...all.filter((column) => !isOwn(column))];
}

function isRowOfFigures(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  return columns.filter((column) => typeof valueAt(sheet, { row, column }) === "number").length >= FIGURES_OF_A_ROW;
}

function statedAt(sheet: SheetSnapshot, { row, column }: CellAddress): StatedUnit | undefined {
  const line = textAt(sheet, { row, column });
  const only = UNIT_ONLY.exec(line)?.[1];
  if (only !== undefined) return isUnitOfMeasure(only) ? { text: only.trim(), row, column } : undefined;
  const { stop, unit } = STATED.exec(line)?.groups ?? {};
  if (unit !== undefined) return { text: unit.trim(), row, column };
  const beside = !stop ? "" : textAt(sheet, { row, column: column + 1 });
  return beside === "" ? undefined : { text: beside, row, column: column + 1 };
}

function textAt(sheet: SheetSnapshot, cell: CellAddress): string {
  const value = valueAt(sheet, cell);
  return typeof value === "string" && !isCellError(value) ? headerText(value).normalize("NFC") : "";
}
