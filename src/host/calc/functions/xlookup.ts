import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import type { Matrix, Value } from "../values/value";
import { blockOf, isBlock, lineOf } from "./block";
import { eager, singleValue, wholeNumber } from "./define";
import type { Argument, Call, FunctionTable } from "./definition";
import { findEmpty, findExact, findNearest, findWithWildcards } from "./searchLine";
import type { Place } from "./searchLine";

const NA = cellError("#N/A");
const VALUE = cellError("#VALUE!");

/** The newer lookups: exact by default, from either end, with a nearest value or wildcards on request. */
export const XLOOKUP: FunctionTable = {
  XLOOKUP: eager(["value", "range", "range", "range", "value", "value"], { min: 3, max: 6 }, xlookup),
  XMATCH: eager(["value", "range", "value", "value"], { min: 2, max: 4 }, xmatch),
};

function xmatch([value, range, matchMode, searchMode]: readonly Argument[], call: Call): CellValue {
  const block = blockOf(range, call);
  if (!isBlock(block)) return block;
  const line = lineOf(block);
  if (!line) return VALUE;
  const place = find(line, singleValue(value), [matchMode, searchMode], call);
  if (typeof place === "object") return place;
  return place === undefined ? NA : place + 1;
}

function xlookup(values: readonly Argument[], call: Call): Value {
  const [value, searched, result, otherwise, matchMode, searchMode] = values;
  const [block, target] = [blockOf(searched, call), blockOf(result, call)];
  if (!isBlock(block)) return block;
  if (!isBlock(target)) return target;
  const line = lineOf(block);
  const byColumn = block.columnCount === 1;
  const sameLength = byColumn ? block.rowCount === target.rowCount : block.columnCount === target.columnCount;
  if (!line || !sameLength) return VALUE;
  const place = find(line, singleValue(value), [matchMode, searchMode], call);
  if (typeof place === "object") return place;
  if (place === undefined) return otherwise ?? NA;
  return byColumn ? target.part(place, 0, 1, target.columnCount) : target.part(0, place, target.rowCount, 1);
}

function find(
  line: Matrix,
  wanted: CellValue,
  [matchMode, searchMode]: readonly [Argument, Argument],
  call: Call,
): Place | CellError {
  if (isCellError(wanted)) return wanted;
  const [mode, direction] = [wholeNumber(matchMode, 0, call), wholeNumber(searchMode, 1, call)];
  if (typeof mode !== "number") return mode;
  if (typeof direction !== "number") return direction;
  // In sorted lines the binary searches 2 and -2 find what the plain ones find.
  const last = direction < 0;
  if (mode === 2) return findWithWildcards(line, wanted, last);
  const exact = wanted === null ? findEmpty(line, last) : findExact(line, wanted, last);
  if (exact !== undefined || mode === 0) return exact;
  return mode === 1 || mode === -1 ? findNearest(line, wanted, mode, last) : VALUE;
}
