import { cellError } from "../../../../src/base/cellValue";
import type { Call } from "../../../../src/host/calc/functions/definition";
import { matrixOf } from "../../../../src/host/calc/values/value";

/** A call from cell A1 of sheet 1 whose ranges are all empty; give the members a test needs. */
export function aCall(members: Partial<Call> = {}): Call {
  return {
    cell: { sheet: 1, row: 0, column: 0 },
    date1904: false,
    arrays: "ordinary",
    interrupt: () => cellError("#BUSY!"),
    matrix: ({ rect }) => ({ ...matrixOf(0, 0, []), rowCount: rect.rowCount, columnCount: rect.columnCount }),
    evaluate: () => null,
    values: () => null,
    toValues: () => null,
    referenceFrom: () => cellError("#REF!"),
    formulaAt: () => null,
    hiddenRow: () => undefined,
    ...members,
  };
}
