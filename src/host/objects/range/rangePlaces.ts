import { HostError } from "../../wire/hostError";
import { conditionalFormatsClass } from "../conditional/conditionalHandles";
import { rangeFormatClass, worksheetClass } from "../handles";
import type { Cells } from "../handles";
import type { ClassTable } from "../registry";
import { addressOf, isWholeColumns, isWholeRows } from "./cellsAddress";
import { makeRange } from "./makeRange";
import {
  boundingRect,
  cellIn,
  cellsArgument,
  columnIn,
  commonCells,
  entireColumns,
  entireRows,
  offsetBy,
  resizedBy,
  rowIn,
} from "./moveRange";
import { cellCount } from "./readCells";
import { usedCells } from "./usedCells";
import { mergedAreas } from "./mergeCells";

/** Above this number of cells `cellCount` is -1 (d.ts). */
const CELL_COUNT_MAX = 2_147_483_647;

/** Members of `Excel.Range` that say where it lies, and that lead from it to other places. */
export const rangePlaces: ClassTable<Cells>["members"] = {
  address: { since: "1.1", evidence: "documented", load: addressOf },
  rowIndex: { since: "1.1", evidence: "documented", load: ({ rect }) => rect.row },
  columnIndex: { since: "1.1", evidence: "documented", load: ({ rect }) => rect.column },
  rowCount: { since: "1.1", evidence: "documented", load: ({ rect }) => rect.rowCount },
  columnCount: { since: "1.1", evidence: "documented", load: ({ rect }) => rect.columnCount },
  cellCount: {
    since: "1.1",
    evidence: "documented",
    load: ({ rect }) => (cellCount(rect) > CELL_COUNT_MAX ? -1 : cellCount(rect)),
  },
  isEntireRow: { since: "1.7", evidence: "documented", load: ({ rect }) => isWholeRows(rect) },
  isEntireColumn: { since: "1.7", evidence: "documented", load: ({ rect }) => isWholeColumns(rect) },
  worksheet: { since: "1.1", evidence: "documented", path: ({ sheet }) => worksheetClass.wrap(sheet) },
  format: { since: "1.1", evidence: "documented", path: (cells) => rangeFormatClass.wrap(cells) },
  conditionalFormats: {
    since: "1.6",
    evidence: "documented",
    path: (cells) => conditionalFormatsClass.wrap([cells]),
  },
  getCell: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }, args) => makeRange(sheet, cellIn(rect, args.integer(0), args.integer(1))),
  },
  getRow: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }, args) => makeRange(sheet, rowIn(rect, args.integer(0))),
  },
  getColumn: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }, args) => makeRange(sheet, columnIn(rect, args.integer(0))),
  },
  getLastCell: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }) => makeRange(sheet, cellIn(rect, rect.rowCount - 1, rect.columnCount - 1)),
  },
  getLastRow: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }) => makeRange(sheet, rowIn(rect, rect.rowCount - 1)),
  },
  getLastColumn: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }) => makeRange(sheet, columnIn(rect, rect.columnCount - 1)),
  },
  getEntireRow: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }) => makeRange(sheet, entireRows(rect)),
  },
  getEntireColumn: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }) => makeRange(sheet, entireColumns(rect)),
  },
  getOffsetRange: {
    since: "1.1",
    evidence: "documented",
    create: ({ sheet, rect }, args) => makeRange(sheet, offsetBy(rect, args.integer(0), args.integer(1))),
  },
  getResizedRange: {
    since: "1.2",
    evidence: "documented",
    create: ({ sheet, rect }, args) => makeRange(sheet, resizedBy(rect, args.integer(0), args.integer(1))),
  },
  getBoundingRect: {
    since: "1.1",
    evidence: "documented",
    create: (cells, args, context) => {
      const other = cellsArgument(cells, args, context);
      if (other.sheet !== cells.sheet) throw new HostError("InvalidArgument", "Both ranges must be on one worksheet.");
      return makeRange(cells.sheet, boundingRect(cells.rect, other.rect));
    },
  },
  getIntersection: {
    since: "1.1",
    evidence: "documented",
    create: (cells, args, context) => {
      const common = commonCells(cells, cellsArgument(cells, args, context));
      if (common) return makeRange(cells.sheet, common);
      throw new HostError("ItemNotFound", "The ranges have no cell in common.");
    },
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    evidence: "documented",
    create: (cells, args, context) => {
      const common = commonCells(cells, cellsArgument(cells, args, context));
      return common ? makeRange(cells.sheet, common) : null;
    },
  },
  getUsedRange: {
    since: "1.1",
    evidence: "documented",
    create: (cells, args) => {
      const used = usedCells(cells, args.flag(0));
      if (used) return makeRange(cells.sheet, used);
      throw new HostError("ItemNotFound", "No cell of the range is used.");
    },
  },
  getUsedRangeOrNullObject: {
    since: "1.4",
    evidence: "documented",
    create: (cells, args) => {
      const used = usedCells(cells, args.flag(0));
      return used ? makeRange(cells.sheet, used) : null;
    },
  },
  getMergedAreasOrNullObject: { since: "1.13", evidence: "documented", create: mergedAreas },
};
