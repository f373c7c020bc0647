import { COLUMN_COUNT, ROW_COUNT, columnLetters } from "../../../base/address";
import { absoluteReference, quoteSheet } from "../../../base/formulaText";
import { lastColumn, lastRow } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { Book, Sheet } from "../../book/book";
import { HostError } from "../../wire/hostError";
import { allow } from "../allow";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { rangeAreasClass, rangeClass } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import { isWholeColumns, isWholeRows, parseCells } from "../range/cellsAddress";
import { makeRange, rectByAddress } from "../range/makeRange";
import type { ClassTable } from "../registry";

const AREA_NAME = "_xlnm.Print_Area";
const TITLES_NAME = "_xlnm.Print_Titles";

/**
 * Members of `Excel.PageLayout` about what is printed. Excel keeps print areas and titles as names of the sheet
 * (ECMA-376 18.2.5), so that is where they are read and written.
 */
export const printNames: ClassTable<Sheet>["members"] = {
  setPrintArea: {
    since: "1.9",
    evidence: "documented",
    run: (sheet, args, context) => {
      setAreas(sheet, AREA_NAME, areasArgument(sheet, args, context), context);
    },
  },
  getPrintArea: {
    since: "1.9",
    evidence: "unproven",
    create: (sheet, _args, { book }) => printArea(sheet, book) ?? noItem(),
  },
  getPrintAreaOrNullObject: {
    since: "1.9",
    evidence: "documented",
    create: (sheet, _args, { book }) => printArea(sheet, book),
  },
  setPrintTitleRows: {
    since: "1.9",
    evidence: "documented",
    run: (sheet, args, context) => {
      const [rect] = areasArgument(sheet, args, context);
      const rows = rect && { ...rect, column: 0, columnCount: COLUMN_COUNT };
      setAreas(sheet, TITLES_NAME, [...titles(sheet, context.book, isWholeColumns), ...(rows ? [rows] : [])], context);
    },
  },
  setPrintTitleColumns: {
    since: "1.9",
    evidence: "documented",
    run: (sheet, args, context) => {
      const [rect] = areasArgument(sheet, args, context);
      const columns = rect && { ...rect, row: 0, rowCount: ROW_COUNT };
      setAreas(
        sheet,
        TITLES_NAME,
        [...(columns ? [columns] : []), ...titles(sheet, context.book, isWholeRows)],
        context,
      );
    },
  },
  getPrintTitleRows: {
    since: "1.9",
    evidence: "unproven",
    create: (sheet, _args, { book }) => titleRange(sheet, book, isWholeRows) ?? noItem(),
  },
  getPrintTitleRowsOrNullObject: {
    since: "1.9",
    evidence: "documented",
    create: (sheet, _args, { book }) => titleRange(sheet, book, isWholeRows),
  },
  getPrintTitleColumns: {
    since: "1.9",
    evidence: "unproven",
    create: (sheet, _args, { book }) => titleRange(sheet, book, isWholeColumns) ?? noItem(),
  },
  getPrintTitleColumnsOrNullObject: {
    since: "1.9",
    evidence: "documented",
    create: (sheet, _args, { book }) => titleRange(sheet, book, isWholeColumns),
  },
};

/** A Range, a RangeAreas or an address, all on this sheet. */
function areasArgument(sheet: Sheet, args: Arguments, context: HostContext): readonly Rect[] {
  const cells = args.optionalObject(0, rangeClass);
  const areas = cells ? [cells] : args.optionalObject(0, rangeAreasClass);
  if (!areas) return [rectByAddress(sheet, args.text(0), context)];
  if (areas.every((area) => area.sheet === sheet)) return areas.map(({ rect }) => rect);
  throw new HostError("InvalidArgument", "The range is on another worksheet.");
}

function setAreas(sheet: Sheet, name: string, areas: readonly Rect[], { book }: HostContext): void {
  const formula = areas.map((rect) => printReference(rect, sheet)).join(",");
  const found = book.names.find(name, sheet);
  if (found) allow(book.names.set(found, { formula }));
  else allow(book.names.add(name, formula, sheet));
}

/** Whole rows and columns are written short, as Excel does: `'Tổng hợp'!$1:$3`. */
function printReference(rect: Rect, { name }: Sheet): string {
  if (isWholeRows(rect)) return `${quoteSheet(name)}!$${String(rect.row + 1)}:$${String(lastRow(rect) + 1)}`;
  if (isWholeColumns(rect)) {
    return `${quoteSheet(name)}!$${columnLetters(rect.column)}:$${columnLetters(lastColumn(rect))}`;
  }
  return absoluteReference(rect, name);
}

function readAreas(sheet: Sheet, name: string, book: Book): readonly Rect[] {
  const formula = book.names.find(name, sheet)?.formula ?? "";
  // Commas inside apostrophes belong to a sheet name.
  const texts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  return texts.flatMap((text) => parseCells(text)?.rect ?? []);
}

function printArea(sheet: Sheet, book: Book): HostObject | null {
  const areas = readAreas(sheet, AREA_NAME, book);
  return areas.length > 0 ? rangeAreasClass.wrap(areas.map((rect) => ({ sheet, rect }))) : null;
}

function titles(sheet: Sheet, book: Book, isWanted: (rect: Rect) => boolean): readonly Rect[] {
  return readAreas(sheet, TITLES_NAME, book).filter(isWanted);
}

function titleRange(sheet: Sheet, book: Book, isWanted: (rect: Rect) => boolean): HostObject | null {
  const [rect] = titles(sheet, book, isWanted);
  return rect ? makeRange(sheet, rect) : null;
}
