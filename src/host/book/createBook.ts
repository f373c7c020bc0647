import type { CalcCell } from "../calc/calculator";
import type { BookContent } from "../xlsx/content";
import type { CreateBook } from "./book";
import { bookChanges } from "./bookChanges";
import { calcView } from "./calcView";
import { CalculationState } from "./calculationState";
import { createFormats } from "./createFormats";
import { CustomXmlList } from "./customXmlList";
import { NameList } from "./nameList";
import { SheetList } from "./sheetList";

/**
 * Makes the workbook in memory.
 *
 * @example
 * const book = createBook(content, createCalculator);
 * book.sheets.byName("PL01")?.cells.write(5, 2, { value: 114.3 });
 * book.toChanges().sheets.get(1)?.cells; // the one cell
 */
export const createBook: CreateBook = (content, makeCalculator) => {
  const formats = createFormats(content.formats);
  const sheets: SheetList = new SheetList(content, {
    isLocked: (style) => formats.formatOf(style).locked,
    changed: (sheet, row, column) => {
      calculation.changed({ sheet, row, column });
    },
    structureChanged: () => {
      calculation.structureChanged();
    },
    rewriteNames: (rewrite) => {
      names.rewriteFormulas(rewrite);
    },
    sheetRemoved: (sheet) => {
      names.removeScope(sheet);
      calculation.sheetRemoved(sheet);
    },
  });
  const names: NameList = new NameList(content.names, sheets, () => {
    calculation.structureChanged();
  });
  const calculator = makeCalculator(calcView(sheets, names, content.date1904));
  const calculation = new CalculationState(content.calculationMode, calculator, ({ sheet, row, column }, value) => {
    sheets.byKey(sheet)?.cells.setCalculated(row, column, value);
  });
  for (const cell of formulasWithoutValue(content)) calculation.changed(cell);
  const customXml = new CustomXmlList(content.customXmlParts);
  const parts = { sheets, names, customXml, formats, calculation };
  return {
    ...parts,
    date1904: content.date1904,
    structureProtected: content.structureProtected,
    toChanges: () => bookChanges(content, parts),
  };
};

/**
 * Formulas the file gives no value for (programs other than Excel write such files). They are calculated when values are
 * first read, as Excel does on opening; every value the file does give stays as it is.
 */
function* formulasWithoutValue({ sheets }: BookContent): Iterable<CalcCell> {
  for (const { sheetId, cells } of sheets) {
    for (const [row, line] of cells) {
      for (const [column, { formula, value }] of line) {
        if (formula !== null && value === null) yield { sheet: sheetId, row, column };
      }
    }
  }
}
