import { formatRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { PlacedCell, SheetChanges } from "../changes";
import type { CellGrid } from "../content";
import type { LookIndexes } from "../conditional/conditionalContent";
import { writeConditional } from "../conditional/writeConditional";
import { parseXml, prefixOf } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import type { CellIndexes } from "./cellXml";
import { patchRows } from "./patchRows";
import type { RowPatch } from "./patchRows";
import { readColumns } from "./readColumns";
import { sharedGroups } from "./sharedOwners";
import { inFrame, joinSheet, splitSheet, withSheetChild } from "./sheetFrame";
import { writeAutoFilter } from "./writeAutoFilter";
import { writeColumns } from "./writeColumns";
import { writeDimension } from "./writeDimension";
import { writePage } from "./writePage";
import { writeView } from "./writeView";

/** A sheet as it was read: what its cells and row heights were. */
export interface SheetBefore {
  readonly cells: CellGrid;
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** What happens to one worksheet part. Names, charts and properties stand in other parts and are not done here. */
export interface SheetPatch {
  readonly changes: SheetChanges;
  readonly recalculated: readonly PlacedCell[];
  /** Whether the tab is the shown one; `undefined` when that did not change. */
  readonly selected: boolean | undefined;
}

/** Splices changes into the text of a worksheet part; what they do not name stays as it stands. */
export function patchSheet(
  text: string,
  part: string,
  patch: SheetPatch,
  { before, indexes }: { readonly before: SheetBefore; readonly indexes: CellIndexes & LookIndexes },
): string {
  const split = splitSheet(text, part);
  const { changes } = patch;
  const columnStyle = (style: number): number => indexes.styleIndex(style, undefined);
  const steps: ((frame: string) => string)[] = [
    (frame) => writeDimension(frame, part, changes.cells),
    (frame) => writeView(frame, part, { ...viewOf(changes), selected: patch.selected }),
    (frame) => (changes.columns ? writeColumns(frame, part, changes.columns, columnStyle) : frame),
    (frame) => (changes.autoFilter === undefined ? frame : writeAutoFilter(frame, part, changes.autoFilter)),
    (frame) => (changes.merges ? writeMerges(frame, part, changes.merges) : frame),
    (frame) => writeConditionals(frame, part, changes, indexes),
    (frame) => (changes.page ? writePage(frame, part, changes.page) : frame),
  ];
  const frame = steps.reduce((current, step) => step(current), split.frame);
  const patches = rowPatches(patch, before, split.rows, part);
  if (patches.size === 0) return joinSheet({ frame, rows: split.rows }, part);
  const columns = readColumns(inFrame(frame, part, "cols"));
  const rows = patchRows(split.rows, patches, {
    part,
    prefix: prefixOf(parseXml(frame, part)),
    indexes,
    columnStyle: (column) => columns.find((one) => one.first <= column && column <= one.last)?.style ?? 0,
    styleBefore: (row, column) => before.cells.get(row)?.get(column)?.style,
  });
  return joinSheet({ frame, rows }, part);
}

function writeConditionals(
  frame: string,
  part: string,
  { conditionalFormats }: SheetChanges,
  indexes: LookIndexes,
): string {
  if (!conditionalFormats) return frame;
  return writeConditional(frame, part, conditionalFormats, (look) => indexes.lookIndex(look));
}

function viewOf({
  frozen,
  showGridlines,
  selection,
}: SheetChanges): Pick<SheetChanges, "frozen" | "showGridlines" | "selection"> {
  return { frozen, showGridlines, selection };
}

function writeMerges(frame: string, part: string, merges: readonly Rect[]): string {
  return withSheetChild(frame, part, "mergeCells", (_, prefix) => {
    const items = merges.map((merge) => xmlElement(`${prefix}mergeCell`, { ref: formatRect(merge) }));
    return items.length === 0 ? "" : xmlElement(`${prefix}mergeCells`, { count: items.length }, items.join(""));
  });
}

interface GrowingPatch {
  readonly cells: Map<number, PlacedCell>;
  readonly recalculated: Map<number, PlacedCell>;
  height: RowPatch["height"];
}

function rowPatches(patch: SheetPatch, before: SheetBefore, rows: string, part: string): Map<number, RowPatch> {
  const patches = new Map<number, GrowingPatch>();
  const at = (row: number): GrowingPatch => {
    const known: GrowingPatch = patches.get(row) ?? { cells: new Map(), recalculated: new Map(), height: undefined };
    patches.set(row, known);
    return known;
  };
  for (const placed of patch.recalculated) at(placed.row).recalculated.set(placed.column, placed);
  for (const placed of patch.changes.cells) at(placed.row).cells.set(placed.column, placed);
  for (const placed of orphanedFollowers(rows, part, before.cells, patches)) {
    const recalculated = patches.get(placed.row)?.recalculated.get(placed.column);
    at(placed.row).cells.set(placed.column, recalculated ?? placed);
  }
  for (const [row, height] of changedHeights(before.rowHeights, patch.changes.rowHeights)) at(row).height = height;
  return patches;
}

/** Followers of shared formulas whose master is written over: they get their own text. */
function orphanedFollowers(
  rows: string,
  part: string,
  grid: CellGrid,
  patches: ReadonlyMap<number, RowPatch>,
): PlacedCell[] {
  const isWritten = ({ row, column }: { row: number; column: number }): boolean =>
    patches.get(row)?.cells.has(column) ?? false;
  if (![...patches.values()].some((patch) => patch.cells.size > 0)) return [];
  return sharedGroups(rows, part)
    .filter((group) => group.masters.some(isWritten))
    .flatMap((group) => group.followers.concat(group.masters))
    .filter((place) => !isWritten(place))
    .flatMap(({ row, column }) => {
      const cell = grid.get(row)?.get(column);
      return cell ? [{ row, column, cell }] : [];
    });
}

function changedHeights(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number> | undefined,
): Map<number, number | null> {
  const changed = new Map<number, number | null>();
  if (after === undefined) return changed;
  for (const [row, height] of after) if (before.get(row) !== height) changed.set(row, height);
  for (const row of before.keys()) if (!after.has(row)) changed.set(row, null);
  return changed;
}
