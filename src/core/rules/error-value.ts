import { formatAddress } from "../../base/address";
import type { Place, Subject } from "../model/problem";
import { NO_SUBJECT } from "../model/problem";
import type { CellPlace, SheetSnapshot } from "../model/snapshot";
import { formulaAt } from "../model/snapshot";
import { errorIndex } from "../reading/errorIndex";
import type { ErrorCell, ErrorIndex } from "../reading/errorIndex";
import { errorInput } from "../reading/errorInput";
import type { ErrorInput } from "../reading/errorInput";
import { officeSheets } from "../reading/findSheet";
import { formulaReferences } from "../reading/formulaReferences";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { TableReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

/**
 * An error value on any sheet of the office, known form or not. A formula that merely shows the error of a cell it
 * looks at, or fails on words in a column of figures, is a consequence and not reported: the root is. One that divides
 * by a figure nobody reported yet is only mentioned.
 */
export const errorValue = defineRule({
  code: "error-value",
  severity: "error",
  layer: "content",
  applies: ({ snapshot }) => officeSheets(snapshot).length > 0,
  check: (input) => {
    const errors = errorIndex(officeSheets(input.snapshot));
    const places = placeFinder(input);
    return errors.cells
      .filter(({ sheet, cell }) => isRoot(sheet, cell, errors))
      .flatMap((found): Finding<"error-value">[] => {
        const fed = inputOf(input, found);
        if (fed === "words") return [];
        const finding = { ...places(found.sheet, found.cell), data: { error: found.error.error }, cause: null };
        return [fed === "nothing" ? { ...finding, severity: "info" } : finding];
      });
  },
});

function inputOf({ reading }: RuleInput, { sheet, cell, error }: ErrorCell): ErrorInput {
  const formula = formulaAt(sheet, cell);
  return formula === null ? undefined : errorInput(reading, { formula, error: error.error, sheetName: sheet.name });
}

/** Whether the error began here: a constant, a broken reference, or no error among the cells the formula looks at. */
function isRoot(sheet: SheetSnapshot, cell: CellPlace, errors: ErrorIndex): boolean {
  const formula = formulaAt(sheet, cell);
  if (formula === null || formula.includes("#REF!")) return true;
  return !formulaReferences(formula).some(({ sheet: other, rect }) => errors.hasOther(other ?? sheet.name, rect, cell));
}

/** Place and subject of a cell; header and subject where it lies in the body of a table of the form. */
function placeFinder({
  reading,
}: RuleInput): (sheet: SheetSnapshot, cell: CellPlace) => { place: Place; subject: Subject } {
  return (sheet, cell) => {
    for (const table of reading.tables) {
      const found = table.sheet === sheet ? inTable(table, cell) : undefined;
      if (found) return found;
    }
    return { place: { sheet: sheet.name, address: formatAddress(cell), header: null }, subject: NO_SUBJECT };
  };
}

function inTable(table: TableReading, cell: CellPlace): { place: Place; subject: Subject } | undefined {
  const column = table.columns.find((each) => each.column === cell.column);
  const row = table.rows[cell.row - (table.rows[0]?.row ?? 0)];
  if (!column || row?.row !== cell.row) return undefined;
  const subject = subjectOf(table, row, column);
  return {
    place: placeOf(table, cell.row, column),
    subject: row.role === "data" ? subject : { ...subject, unit: null },
  };
}
