import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { toBoolean, toNumber } from "../values/coerce";
import type { Matrix, Value } from "../values/value";
import { blockOf, isBlock, lineOf, valueIn } from "./block";
import { eager, lazy, singleValue, wholeNumber } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";
import { findSorted, findSortedDown, findWithWildcards } from "./searchLine";
import type { Place } from "./searchLine";

const NA = cellError("#N/A");
const REF = cellError("#REF!");
const VALUE = cellError("#VALUE!");

/** Looking values up in rows and columns. XLOOKUP and INDEX have their own files. */
export const LOOKUP: FunctionTable = {
  MATCH: eager(["value", "range", "value"], { min: 2, max: 3 }, match),
  VLOOKUP: tableLookup("column"),
  HLOOKUP: tableLookup("row"),
  LOOKUP: eager(["value", "array", "range"], { min: 2, max: 3 }, lookup),
  CHOOSE: lazy(2, MANY, ([index, ...choices], call) => {
    const values = index ? call.values(index) : null;
    if (typeof values === "object" && values !== null && "kind" in values) {
      return call.interrupt("function CHOOSE with an array as index");
    }
    const number = toNumber(values, call.date1904);
    if (typeof number !== "number") return number;
    const chosen = choices[Math.trunc(number) - 1];
    return chosen ? call.evaluate(chosen) : VALUE;
  }),
};

function match([value, range, type]: readonly Argument[], call: Call): CellValue {
  const wanted = singleValue(value);
  if (isCellError(wanted)) return wanted;
  const block = blockOf(range, call);
  if (!isBlock(block)) return block;
  const line = lineOf(block);
  const mode = type === undefined ? 1 : toNumber(singleValue(type), call.date1904);
  if (typeof mode !== "number") return mode;
  if (!line) return NA;
  const place = mode === 0 ? findWithWildcards(line, wanted) : findInOrder(line, wanted, mode);
  return place === undefined ? NA : place + 1;
}

function findInOrder(line: Matrix, wanted: CellValue, mode: number): Place {
  return mode > 0 ? findSorted(line, wanted) : findSortedDown(line, wanted);
}

/** VLOOKUP searches the first column and answers from another one; HLOOKUP does the same with rows. */
function tableLookup(searched: "row" | "column"): EagerFunction {
  return eager(["value", "range", "value", "value"], { min: 3, max: 4 }, ([value, table, index, sorted], call) => {
    const wanted = singleValue(value);
    if (isCellError(wanted)) return wanted;
    const block = blockOf(table, call);
    if (!isBlock(block)) return block;
    const number = wholeNumber(index, 0, call);
    if (typeof number !== "number") return number;
    const isSorted = sorted === undefined ? true : toBoolean(singleValue(sorted));
    if (typeof isSorted !== "boolean") return isSorted;
    if (number < 1) return VALUE;
    if (number > (searched === "column" ? block.columnCount : block.rowCount)) return REF;
    const line = block.line(searched, 0);
    const place = isSorted ? findSorted(line, wanted) : findWithWildcards(line, wanted);
    if (place === undefined) return NA;
    return searched === "column" ? valueIn(block, place, number - 1) : valueIn(block, number - 1, place);
  });
}

/** With a result line: the value beside the place found. Without: the last column (or row, in a wide block). */
function lookup([value, searched, result]: readonly Argument[], call: Call): Value {
  const wanted = singleValue(value);
  if (isCellError(wanted)) return wanted;
  const block = blockOf(searched, call);
  if (!isBlock(block)) return block;
  const byColumn = block.rowCount >= block.columnCount;
  const place = findSorted(block.line(byColumn ? "column" : "row", 0), wanted);
  if (result === undefined) {
    if (place === undefined) return NA;
    return byColumn ? valueIn(block, place, block.columnCount - 1) : valueIn(block, block.rowCount - 1, place);
  }
  const target = blockOf(result, call);
  if (!isBlock(target)) return target;
  if (place === undefined || !lineOf(target)) return NA;
  return target.columnCount === 1 ? valueIn(target, place, 0) : valueIn(target, 0, place);
}
