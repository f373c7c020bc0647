import { cellError } from "../../../base/cellValue";
import type { CellError } from "../../../base/cellValue";
import { contains, intersect, lastColumn, lastRow, rectBetween } from "../../../base/rect";
import type { CalcCell } from "../calculator";
import type { RangeOperator } from "../formula/expression";
import { isError, isReference, referenceTo } from "../values/value";
import type { Area, Reference, Value } from "../values/value";

/** Joins two ranges: `A1:B2` spans, `(A1,B2)` unites, `A1:B3 B2:C4` intersects (#NULL! when they do not meet). */
export function joinRanges(operator: RangeOperator, left: Value, right: Value): Reference | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!isReference(left) || !isReference(right)) return cellError("#VALUE!");
  switch (operator) {
    case ",":
      return { kind: "reference", areas: [...left.areas, ...right.areas] };
    case " ":
      return crossing(left, right);
    case ":":
      return span([...left.areas, ...right.areas]);
  }
}

function crossing(left: Reference, right: Reference): Reference | CellError {
  const areas = left.areas.flatMap((a) =>
    right.areas.flatMap((b) => {
      const rect = a.sheet === b.sheet ? intersect(a.rect, b.rect) : undefined;
      return rect ? [{ sheet: a.sheet, rect }] : [];
    }),
  );
  return areas.length > 0 ? { kind: "reference", areas } : cellError("#NULL!");
}

function span(areas: readonly Area[]): Reference | CellError {
  const [first] = areas;
  if (!first || areas.some(({ sheet }) => sheet !== first.sheet)) return cellError("#VALUE!");
  const rects = areas.map(({ rect }) => rect);
  const topLeft = {
    row: Math.min(...rects.map((rect) => rect.row)),
    column: Math.min(...rects.map((rect) => rect.column)),
  };
  const bottomRight = { row: Math.max(...rects.map(lastRow)), column: Math.max(...rects.map(lastColumn)) };
  return referenceTo(first.sheet, rectBetween(topLeft, bottomRight));
}

/**
 * The one cell of a range that an ordinary formula means: the range's only cell, or for a single column the cell in the
 * row of the formula, for a single row the cell in its column. `undefined` when there is none.
 */
export function implicitCell(area: Area, formula: CalcCell): CalcCell | undefined {
  const { sheet, rect } = area;
  const row = rect.rowCount === 1 ? rect.row : formula.row;
  const column = rect.columnCount === 1 ? rect.column : formula.column;
  const isLine = rect.rowCount === 1 || rect.columnCount === 1;
  return isLine && contains(rect, { row, column }) ? { sheet, row, column } : undefined;
}

/** A range of one cell as that cell. */
export function singleCell(reference: Reference): CalcCell | undefined {
  const [area] = reference.areas;
  if (!area || reference.areas.length > 1 || area.rect.rowCount * area.rect.columnCount > 1) return undefined;
  return { sheet: area.sheet, row: area.rect.row, column: area.rect.column };
}
