import { COLUMN_COUNT, ROW_COUNT } from "../../../base/address";
import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Sheet } from "../../book/book";
import { HostError } from "../../wire/hostError";
import type { HostContext } from "../context";
import { rangeClass } from "../handles";
import type { HostObject } from "../hostObject";
import { parseCells } from "./cellsAddress";

/** Characters an address may have (d.ts of `Worksheet.getRange`). */
const ADDRESS_MAX_CHARACTERS = 8192;

/** The Range object of a rectangle. One that does not lie on the sheet is InvalidArgument. */
export function makeRange(sheet: Sheet, rect: Rect): HostObject {
  if (!isOnSheet(rect)) throw new HostError("InvalidArgument", "The cells lie outside the worksheet.");
  return rangeClass.wrap({ sheet, rect });
}

function isOnSheet(rect: Rect): boolean {
  const isFilled = rect.rowCount >= 1 && rect.columnCount >= 1;
  return isFilled && rect.row >= 0 && rect.column >= 0 && lastRow(rect) < ROW_COUNT && lastColumn(rect) < COLUMN_COUNT;
}

/** `sheet.getRange()`: every cell of the sheet. */
export function wholeSheet(sheet: Sheet): HostObject {
  return rangeClass.wrap({ sheet, rect: { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: COLUMN_COUNT } });
}

/**
 * `sheet.getRange("B7:C9")`, also with the sheet's own name in front, or a defined name that points into the sheet.
 * A list of areas, another sheet's address and what is no address at all are InvalidArgument.
 */
export function rangeByAddress(sheet: Sheet, address: string, context: HostContext): HostObject {
  return makeRange(sheet, rectByAddress(sheet, address, context));
}

/** The areas behind "A2,B4:C9" on the sheet. */
export function rectsByAddress(sheet: Sheet, address: string, context: HostContext): readonly Rect[] {
  if (address.length > ADDRESS_MAX_CHARACTERS) throw new HostError("InvalidArgument", "The address is too long.");
  return address.split(",").map((one) => rectByAddress(sheet, one.trim(), context));
}

/** The rectangle behind an address on the sheet; see {@link rangeByAddress}. */
export function rectByAddress(sheet: Sheet, address: string, context: HostContext): Rect {
  const rect = address.length <= ADDRESS_MAX_CHARACTERS ? rectOn(sheet, address, context) : undefined;
  if (rect) return rect;
  throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

function rectOn(sheet: Sheet, address: string, context: HostContext): Rect | undefined {
  const cells = parseCells(address) ?? cellsOfName(sheet, address, context);
  if (!cells) return undefined;
  const target = cells.sheetName === undefined ? sheet : context.book.sheets.byName(cells.sheetName);
  return target === sheet ? cells.rect : undefined;
}

function cellsOfName(sheet: Sheet, name: string, { book }: HostContext): ReturnType<typeof parseCells> {
  const found = book.names.find(name, sheet) ?? book.names.find(name, null);
  return found && parseCells(found.formula);
}

/** The used cells of a sheet, `null` when there are none. With `valuesOnly` formats alone do not count. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): HostObject | null {
  const rect = sheet.cells.usedRect(valuesOnly);
  return rect ? makeRange(sheet, rect) : null;
}
