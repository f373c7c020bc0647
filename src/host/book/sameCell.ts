import { isCellError } from "../../base/cellValue";
import type { CellValue } from "../../base/cellValue";
import type { CellContent } from "../xlsx/content";
import { sameData } from "./sameData";

/** Same kind and same value; the number 1 and the text "1" differ, two `#N/A` do not. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** All but the value is the same: formula, format, array. */
export function sameSetup(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && a.style === b.style && sameData(a.array, b.array);
}

/** The cell holds a constant or a formula. */
export function hasContent(cell: CellContent): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** The cell holds a constant, a formula or a format: Excel counts it as used. */
export function isUsed(cell: CellContent): boolean {
  return hasContent(cell) || cell.style !== 0;
}
