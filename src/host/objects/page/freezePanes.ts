import { COLUMN_COUNT, ROW_COUNT } from "../../../base/address";
import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Sheet } from "../../book/book";
import { HostError } from "../../wire/hostError";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { rangeClass } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import { isWholeColumns, isWholeRows } from "../range/cellsAddress";
import { makeRange, rectByAddress } from "../range/makeRange";
import type { ClassTable } from "../registry";

/**
 * `Excel.WorksheetFreezePanes`. Each call replaces what was frozen before. (That `freezeRows` after `freezeColumns`
 * frees the columns is unproven.)
 */
export const freezePanes: ClassTable<Sheet> = {
  members: {
    freezeAt: { since: "1.7", evidence: "documented", run: freezeAt },
    freezeRows: {
      since: "1.7",
      evidence: "unproven",
      run: (sheet, args) => {
        sheet.frozen = { rows: countOf(args, ROW_COUNT), columns: 0 };
      },
    },
    freezeColumns: {
      since: "1.7",
      evidence: "unproven",
      run: (sheet, args) => {
        sheet.frozen = { rows: 0, columns: countOf(args, COLUMN_COUNT) };
      },
    },
    getLocation: { since: "1.7", evidence: "unproven", create: (sheet) => location(sheet) ?? noItem() },
    getLocationOrNullObject: { since: "1.7", evidence: "documented", create: location },
    unfreeze: {
      since: "1.7",
      evidence: "documented",
      run: (sheet) => {
        sheet.frozen = NOTHING;
      },
    },
  },
};

const NOTHING = { rows: 0, columns: 0 } as const;

/** Whole rows freeze rows alone, whole columns columns alone; `null` frees everything. */
function freezeAt(sheet: Sheet, args: Arguments, context: HostContext): void {
  const cells = args.optionalObject(0, rangeClass);
  if (cells && cells.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another worksheet.");
  if (!cells && args.value(0) === null) {
    sheet.frozen = NOTHING;
    return;
  }
  const rect = cells?.rect ?? rectByAddress(sheet, args.text(0), context);
  sheet.frozen = {
    rows: isWholeColumns(rect) ? 0 : lastRow(rect) + 1,
    columns: isWholeRows(rect) ? 0 : lastColumn(rect) + 1,
  };
}

/** A number that was left out means one. (Unproven: the documentation only says that it may be left out.) */
function countOf(args: Arguments, limit: number): number {
  const count = args.optionalInteger(0) ?? 1;
  if (count >= 0 && count < limit) return count;
  throw new HostError("InvalidArgument", "The number of rows or columns to freeze is not possible.");
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const rect: Rect = { row: 0, column: 0, rowCount: rows || ROW_COUNT, columnCount: columns || COLUMN_COUNT };
  return makeRange(sheet, rect);
}
