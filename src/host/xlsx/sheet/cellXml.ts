import { formatAddress } from "../../../base/address";
import { isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { formatRect } from "../../../base/rect";
import type { PlacedCell } from "../changes";
import { stringItem } from "../strings/sharedStringWriter";
import { xmlElement } from "../xml/xmlEdit";
import { escapeText } from "../xml/xmlText";
import { encodeXstring } from "../xml/xstring";

/** Gives indexes of the file for what cells refer to. */
export interface CellIndexes {
  /** Index of a shared text; `undefined` when the text must stand in the cell itself. */
  textIndex(text: string): number | undefined;
  /** Style index of the file for a style of the changes, for a cell that has had `base` (`undefined` = new cell). */
  styleIndex(style: number, base: number | undefined): number;
}

/** A cell as it shall stand in the file: `style` is already an index of the file. */
export interface CellToWrite extends PlacedCell {
  readonly style: number;
}

/**
 * Writes a `<c>` element. Texts stand in the shared list, results of formulas in the cell; numbers have their
 * shortest exact form. A number that is none ("NaN") becomes #NUM!, because the file has no way to say it.
 */
export function cellXml(placed: CellToWrite, prefix: string, indexes: CellIndexes): string {
  const { cell } = placed;
  const isFormula = cell.formula !== null;
  const stored = storedValue(cell.value, isFormula, prefix, indexes);
  const attributes = { r: formatAddress(placed), s: placed.style === 0 ? undefined : placed.style, t: stored.type };
  return xmlElement(`${prefix}c`, attributes, `${formulaXml(placed, prefix)}${stored.xml}`);
}

/** A cell whose formula and attributes stay: only the type and `<v>` are new. `kept` is the raw `<f>` element. */
export function recalculatedXml(
  value: CellValue,
  kept: { readonly attributes: Readonly<Record<string, string>>; readonly formula: string },
  prefix: string,
): string {
  const stored = storedValue(value, true, prefix, { textIndex: () => undefined, styleIndex: (style) => style });
  // Value metadata (vm) belongs to the old value, e.g. the kind of a #SPILL! error.
  const attributes = { ...kept.attributes, t: stored.type, vm: undefined };
  return xmlElement(`${prefix}c`, attributes, `${kept.formula}${stored.xml}`);
}

/** An array formula stands in its top left cell only; the other cells of the range have just their values. */
function formulaXml(placed: CellToWrite, prefix: string): string {
  const { formula, array } = placed.cell;
  if (formula === null) return "";
  const text = escapeText(formula.replace(/^=/, ""));
  const isMaster = array !== undefined && array.row === placed.row && array.column === placed.column;
  if (array !== undefined && !isMaster) return "";
  return xmlElement(`${prefix}f`, array === undefined ? {} : { t: "array", ref: formatRect(array) }, text);
}

interface StoredValue {
  readonly type: string | undefined;
  readonly xml: string;
}

function storedValue(value: CellValue, isFormula: boolean, prefix: string, indexes: CellIndexes): StoredValue {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: undefined, xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
  }
  if (isCellError(value)) return { type: "e", xml: v(value.error) };
  if (isFormula) return { type: "str", xml: v(escapeText(encodeXstring(value))) };
  const index = indexes.textIndex(value);
  if (index === undefined) return { type: "inlineStr", xml: stringItem(value, prefix, "is") };
  return { type: "s", xml: v(String(index)) };
}
