import { isValidFormat } from "numfmt";
import { HostError } from "../../wire/hostError";
import type { Json } from "../../wire/json";
import { allow } from "../allow";
import type { HostContext } from "../context";
import type { Cells } from "../handles";
import { typedContent } from "./typedContent";
import { entriesFor } from "./writeCells";

/**
 * `range.values = …` and `range.formulas = …`. Everything is checked before the first cell changes: the shape, the
 * protection of every cell (also of those that stay, by `null`), array formulas that would be cut, and each entry.
 */
export function setContents({ sheet, rect }: Cells, assigned: Json, { book }: HostContext): void {
  const entries = entriesFor(rect, assigned);
  allow(sheet.cells.checkContents(rect));
  const formatAt = (row: number, column: number): string =>
    book.formats.formatOf(sheet.cells.styleAt(row, column)).numberFormat;
  const typed = entries.map(({ row, column, value }) => ({
    row,
    column,
    typed: typedContent(value, formatAt(row, column), book.date1904),
  }));
  for (const { row, column, typed: entry } of typed) {
    if (!entry) continue;
    const { content, numberFormat } = entry;
    sheet.cells.write(row, column, content);
    if (numberFormat === undefined) continue;
    const style = book.formats.styleFor(sheet.cells.styleAt(row, column), { numberFormat });
    sheet.cells.setStyle(row, column, style);
  }
}

/** `range.numberFormat = …`: "" means General. What is no number format is InvalidArgument. */
export function setNumberFormats({ sheet, rect }: Cells, assigned: Json, { book }: HostContext): void {
  const entries = entriesFor(rect, assigned).filter(({ value }) => value !== null);
  allow(sheet.cells.checkFormats());
  const formats = entries.map(({ row, column, value }) => ({ row, column, numberFormat: numberFormatOf(value) }));
  for (const { row, column, numberFormat } of formats) {
    const style = book.formats.styleFor(sheet.cells.styleAt(row, column), { numberFormat });
    sheet.cells.setStyle(row, column, style);
  }
}

function numberFormatOf(value: Json): string {
  if (value === "") return "General";
  if (typeof value === "string" && isValidFormat(value)) return value;
  throw new HostError("InvalidArgument", "The number format is not valid.");
}
