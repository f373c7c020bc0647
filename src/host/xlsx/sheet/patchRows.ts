import { formatAddress } from "../../../base/address";
import { attributesOf, child, flag, parseFragment, prefixOf, rawXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { appendInside, applyEdits, replaceElement, setAttributes, xmlElement } from "../xml/xmlEdit";
import type { Attributes, TextEdit } from "../xml/xmlEdit";
import { XmlCursor } from "../xml/xmlCursor";
import type { PlacedCell } from "../changes";
import { fail } from "../xlsxError";
import { cellXml, recalculatedXml } from "./cellXml";
import type { CellIndexes } from "./cellXml";
import { cellColumn, rowIndex } from "./places";

/** What shall happen in one row. */
export interface RowPatch {
  /** Cells to write, by column. */
  readonly cells: ReadonlyMap<number, PlacedCell>;
  /** Formula cells that only get a new value, by column. */
  readonly recalculated: ReadonlyMap<number, PlacedCell>;
  /** New height in points, `null` for automatic, `undefined` when unchanged. */
  readonly height: number | null | undefined;
}

/** What the rows of a sheet need to know to be written. */
export interface RowContext {
  readonly part: string;
  /** Prefix of the sheet's elements, "" or "x:". */
  readonly prefix: string;
  readonly indexes: CellIndexes;
  /** Style of a place that has no cell: a style to write even for an empty cell when it is not 0. */
  columnStyle(column: number): number;
  /** Style a cell had in the file. */
  styleBefore(row: number, column: number): number | undefined;
}

/**
 * Splices changed rows into the inside of `sheetData`; every row without a patch stays as it is. Fails with
 * "disordered-sheet" when rows or the cells of a changed row do not ascend: there a new cell has no right place.
 */
export function patchRows(xml: string, patches: ReadonlyMap<number, RowPatch>, context: RowContext): string {
  const pending = [...patches.keys()].sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  const cursor = new XmlCursor(xml, context.part);
  let previous = -1;
  let written = -1;
  let at = 0;
  const insertBefore = (limit: number, place: number): void => {
    for (let row = pending[at]; row !== undefined && row < limit; row = pending[(at += 1)]) {
      const text = newRow(row, patches.get(row), context);
      if (text === "") continue;
      edits.push({ start: place, end: place, text });
      written = row;
    }
  };
  while (cursor.next()) {
    const isImplicit = cursor.attribute("r") === undefined;
    const row = rowIndex(cursor.attribute("r"), previous);
    if (row <= previous) return fail({ code: "disordered-sheet", part: context.part });
    const start = cursor.start;
    insertBefore(row, start);
    cursor.skipElement();
    const patch = pending[at] === row ? patches.get(row) : undefined;
    if (patch || (isImplicit && row !== written + 1)) {
      edits.push({
        start,
        end: cursor.end,
        text: patchRow(xml.slice(start, cursor.end), row, patch ?? NO_PATCH, context),
      });
    }
    if (patch) at += 1;
    previous = row;
    written = row;
  }
  insertBefore(Infinity, xml.length);
  return applyEdits(xml, edits);
}

const NO_PATCH: RowPatch = { cells: new Map(), recalculated: new Map(), height: undefined };

/** A row that the file does not have; "" when there is nothing to write in it. */
function newRow(row: number, patch: RowPatch | undefined, context: RowContext): string {
  if (patch === undefined) return "";
  const cells = [...patch.cells.values()]
    .sort((a, b) => a.column - b.column)
    .map((placed) => writtenCell(placed, false, context));
  const height = heightAttributes(patch.height ?? undefined);
  const inner = cells.join("");
  if (inner === "" && height.ht === undefined) return "";
  return xmlElement(`${context.prefix}row`, { r: row + 1, ...height }, inner);
}

function patchRow(xml: string, row: number, patch: RowPatch, context: RowContext): string {
  const element = parseFragment(xml, context.part)[0];
  if (element === undefined) return xml;
  const cells = patchCells(element, row, patch, context);
  const inner = applyEdits(xml, cells.edits);
  const patched = parseFragment(inner, context.part)[0];
  if (patched === undefined) return inner;
  const changes: Attributes = {
    // A row number that was only implied must be said once rows stand before it.
    ...(attributesOf(patched).has("r") ? {} : { r: row + 1 }),
    ...(patch.height === undefined ? {} : heightAttributes(patch.height ?? undefined)),
    // A hint of the first and last column, wrong as soon as a cell is added.
    ...(cells.hasNewCell && attributesOf(patched).has("spans") ? { spans: undefined } : {}),
  };
  return Object.keys(changes).length === 0 ? inner : applyEdits(inner, [setAttributes(patched, changes)]);
}

function heightAttributes(height: number | undefined): { ht: number | undefined; customHeight: boolean | undefined } {
  return { ht: height, customHeight: height === undefined ? undefined : true };
}

/** Edits for the cells of a row that exists. */
function patchCells(
  element: XmlElement,
  row: number,
  patch: RowPatch,
  context: RowContext,
): { readonly edits: TextEdit[]; readonly hasNewCell: boolean } {
  const rowIsStyled = flag(element, "customFormat");
  const pending = [...patch.cells.values()].sort((a, b) => a.column - b.column);
  const edits: TextEdit[] = [];
  const inserted: string[] = [];
  let previous = -1;
  let written = -1;
  const takeBefore = (limit: number): string => {
    let text = "";
    for (let next = pending[0]; next !== undefined && next.column < limit; next = pending[0]) {
      const cell = writtenCell(next, rowIsStyled, context);
      if (cell !== "") written = next.column;
      text += cell;
      pending.shift();
    }
    if (text !== "") inserted.push(text);
    return text;
  };
  for (const cell of element.children) {
    if (cell.local !== "c") continue;
    const column = cellColumn(attributesOf(cell).get("r"), previous);
    if (column <= previous) return fail({ code: "disordered-sheet", part: context.part });
    const before = takeBefore(column);
    if (before !== "") edits.push({ start: cell.start, end: cell.start, text: before });
    const next = pending[0]?.column === column ? pending.shift() : undefined;
    const place = { row, column, isImplied: attributesOf(cell).get("r") === undefined && column !== written + 1 };
    const edit = cellEdit(cell, next, patch.recalculated.get(column), { ...place, rowIsStyled, context });
    if (edit) edits.push(edit);
    written = edit?.text === "" ? written : column;
    previous = column;
  }
  const rest = takeBefore(Infinity);
  if (rest !== "") edits.push(appendInside(element, rest));
  return { edits, hasNewCell: inserted.length > 0 };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Its reference is not written, and counting no longer gives it. */
  readonly isImplied: boolean;
  readonly rowIsStyled: boolean;
  readonly context: RowContext;
}

function cellEdit(
  cell: XmlElement,
  next: PlacedCell | undefined,
  recalculated: PlacedCell | undefined,
  place: CellPlace,
): TextEdit | undefined {
  const { context } = place;
  const formula = child(cell, "f");
  const reference = place.isImplied ? { r: formatAddress(place) } : {};
  const attributes = { ...Object.fromEntries(attributesOf(cell)), ...reference };
  if (next) {
    // What belongs to an array formula or a data table keeps its formula element, which says more than our text.
    if (next.cell.array === undefined || formula === undefined) {
      return replaceElement(cell, writtenCell(next, place.rowIsStyled, context));
    }
    const style = String(context.indexes.styleIndex(next.cell.style, context.styleBefore(place.row, place.column)));
    const kept = { attributes: { ...attributes, s: style }, formula: rawXml(formula) };
    return replaceElement(cell, recalculatedXml(next.cell.value, kept, prefixOf(cell)));
  }
  if (recalculated && formula) {
    const kept = { attributes, formula: rawXml(formula) };
    return replaceElement(cell, recalculatedXml(recalculated.cell.value, kept, prefixOf(cell)));
  }
  return place.isImplied ? setAttributes(cell, reference) : undefined;
}

/** XML of a cell, "" for one that is empty and has nothing to hide: no row or column format shines through. */
function writtenCell(placed: PlacedCell, rowIsStyled: boolean, context: RowContext): string {
  const style = context.indexes.styleIndex(placed.cell.style, context.styleBefore(placed.row, placed.column));
  const isBlank = placed.cell.value === null && placed.cell.formula === null && style === 0;
  if (isBlank && !rowIsStyled && context.columnStyle(placed.column) === 0) return "";
  return cellXml({ ...placed, style }, context.prefix, context.indexes);
}
