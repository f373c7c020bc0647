import { isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { toNumber } from "../values/coerce";
import { isMatrix, isReference, unstoredCount } from "../values/value";
import type { Matrix } from "../values/value";
import type { Argument, Call } from "./definition";

/** Takes a number that occurs `times` times. */
export type VisitNumber = (value: number, times: number) => void;

/** Takes a value that occurs `times` times; `direct` for an argument that is a value itself and no range or array. */
export type VisitValue = (value: CellValue, times: number, direct: boolean) => void;

/**
 * Passes the numbers SUM, AVERAGE and their kin see: in ranges and arrays only real numbers, of direct arguments also
 * TRUE (1) and texts that read as numbers. Returns the first error, else `undefined`.
 *
 * @example
 * // =SUM(A1:A2,"3",TRUE) with A1 = 5 and A2 the text "7" passes 5, 3, 1
 */
export function visitNumbers(values: readonly Argument[], call: Call, visit: VisitNumber): CellError | undefined {
  let error: CellError | undefined;
  visitValues(values, call, (value, times, direct) => {
    if (error) return;
    const number = direct ? toNumber(value, call.date1904) : value;
    if (typeof number === "number") visit(number, times);
    else if (number !== null && isCellError(number)) error = number;
  });
  return error;
}

/** The numbers of {@link visitNumbers} as a list, or the first error. */
export function numbersOf(values: readonly Argument[], call: Call): readonly number[] | CellError {
  const list: number[] = [];
  const error = visitNumbers(values, call, (value, times) => {
    for (let count = 0; count < times; count += 1) list.push(value);
  });
  return error ?? list;
}

/** Passes every value of all arguments, empty ones too; arguments that were left out are passed as empty. */
export function visitValues(values: readonly Argument[], call: Call, visit: VisitValue): void {
  for (const value of values) {
    if (isReference(value)) for (const area of value.areas) visitMatrix(call.matrix(area), visit);
    else if (isMatrix(value)) visitMatrix(value, visit);
    else visit(value ?? null, 1, true);
  }
}

function visitMatrix(matrix: Matrix, visit: VisitValue): void {
  for (const value of matrix.values) visit(value, 1, false);
  const rest = unstoredCount(matrix);
  if (rest > 0) visit(matrix.fill, rest, false);
}
