import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue, ErrorText } from "../../../base/cellValue";
import { toNumber } from "../values/coerce";
import { elementAt, isError, isMatrix, isReference } from "../values/value";
import { eager, scalars } from "./define";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";

/** Numbers ERROR.TYPE gives (Microsoft's page of the function). */
const ERROR_NUMBERS: Partial<Record<ErrorText, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** Questions about a value. Errors are asked about, not passed on. */
export const INFORMATION: FunctionTable = {
  NA: scalars([], [], () => cellError("#N/A")),
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test(isCellError),
  ISERR: test((value) => isCellError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isCellError(value) && value.error === "#N/A"),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: eager(["range"], { min: 1, max: 1 }, ([value]) => isReference(value)),
  ISFORMULA: eager(["range"], { min: 1, max: 1 }, (values, call) => {
    const text = formulaOf(values[0], call);
    return typeof text === "string" || (text === null ? false : text);
  }),
  FORMULATEXT: eager(["range"], { min: 1, max: 1 }, (values, call) => formulaOf(values[0], call) ?? cellError("#N/A")),
  N: scalars(["any"], [], ([value]) => asNumber(value)),
  T: scalars(["any"], [], ([value]) => (typeof value === "string" || isCellError(value) ? value : "")),
  TYPE: eager(["range"], { min: 1, max: 1 }, ([value], call) => typeNumber(value, call)),
  "ERROR.TYPE": scalars(["any"], [], ([value]) => errorNumber(value)),
};

function test(holds: (value: CellValue) => boolean): EagerFunction {
  return scalars(["any"], [], ([value]) => holds(value));
}

function parity(rest: 0 | 1): EagerFunction {
  return scalars(["any"], [], ([value], call) => {
    // Unlike operators these two do not take conditions for numbers.
    const number = typeof value === "boolean" ? cellError("#VALUE!") : toNumber(value, call.date1904);
    return typeof number === "number" ? Math.abs(Math.trunc(number)) % 2 === rest : number;
  });
}

function asNumber(value: CellValue): CellValue {
  if (typeof value === "number" || isCellError(value)) return value;
  return value === true ? 1 : 0;
}

function errorNumber(value: CellValue): CellValue {
  const number = isCellError(value) ? ERROR_NUMBERS[value.error] : undefined;
  return number ?? cellError("#N/A");
}

function formulaOf(value: Argument, call: Call): string | null | ReturnType<typeof cellError> {
  if (isError(value)) return value;
  const [area] = isReference(value) ? value.areas : [];
  if (!area) return cellError("#VALUE!");
  return call.formulaAt({ sheet: area.sheet, row: area.rect.row, column: area.rect.column });
}

function typeNumber(argument: Argument, call: Call): CellValue {
  const value = argument === undefined ? null : call.toValues(argument);
  if (isMatrix(value)) return value.rowCount * value.columnCount > 1 ? 64 : typeOf(elementAt(value, 0, 0));
  return typeOf(value);
}

function typeOf(value: CellValue): number {
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return isCellError(value) ? 16 : 1;
}
