import type { CalcSource } from "../calc/calculator";
import type { NameList } from "./nameList";
import type { SheetList } from "./sheetList";

/** The workbook as the calculation sees it. */
export function calcView(sheets: SheetList, names: NameList, date1904: boolean): CalcSource {
  return {
    date1904,
    sheetByName: (name) => sheets.byName(name)?.key,
    valueAt: ({ sheet, row, column }) => sheets.byKey(sheet)?.cells.at(row, column)?.value ?? null,
    formulaAt: ({ sheet, row, column }) => sheets.byKey(sheet)?.cells.at(row, column)?.formula ?? null,
    usedRect: (sheet) => sheets.byKey(sheet)?.cells.usedRect(true),
    formulaCells: () =>
      sheets.list.flatMap(({ key, cells }) =>
        cells.formulas().map(({ row, column, formula }) => ({ sheet: key, row, column, formula })),
      ),
    arrayRect: ({ sheet, row, column }) => sheets.byKey(sheet)?.cells.at(row, column)?.array,
    hiddenRow: (sheet, row) => {
      const state = sheets.byKey(sheet);
      if (!state?.rows.isHidden(row)) return undefined;
      // A file does not say of a row who hid it. On a sheet with a filter it was most likely the filter.
      return state.hasAutoFilter ? "by-filter" : "by-hand";
    },
    definedName: (name, sheet) => {
      const scope = sheets.byKey(sheet) ?? null;
      return (names.find(name, scope) ?? names.find(name, null))?.formula;
    },
  };
}
