import type { Failure } from "../../app/failure";
import { READ_BUDGET_CELLS } from "../../base/excelLimits";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core";
import { packBlocks } from "./blocks";
import { readCells } from "./readCells";
import type { BlockCells } from "./readCells";
import { readMergedAreas } from "./readMergedAreas";
import { readStructure } from "./readStructure";
import type { SheetStructure } from "./readStructure";

/**
 * Reads the whole workbook as plain data in four round trips: list of sheets, extents, cells, merged areas; one more
 * where a text looks like an error value, and one more for each further 100,000 cells. What is hidden comes with the
 * extents and the cells. The number does not depend on rows. Sheets of ours are listed without their cells: they are
 * results, not data.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<Result<WorkbookSnapshot, Failure>> {
  const structure = await readStructure(context);
  if (!structure.ok) return structure;
  const { sheets, ...workbook } = structure.value;
  const used = sheets.map((sheet) => (sheet.marker === undefined ? sheet.used : undefined));
  const cells = await readCells(context, sheets, packBlocks(used, READ_BUDGET_CELLS));
  if (!cells.ok) return cells;
  const merged = await readMergedAreas(
    context,
    sheets.map((sheet, index) => ({ sheetId: sheet.id, used: used[index] })),
  );
  const bySheet = groupBySheet(cells.value);
  return ok({
    ...workbook,
    sheets: sheets.map((sheet, index) =>
      sheetSnapshot({ ...sheet, used: used[index] }, bySheet.get(index) ?? [], merged[index] ?? []),
    ),
  });
}

/** Blocks of each sheet, in the order of rows in which they were read. */
function groupBySheet(cells: readonly BlockCells[]): ReadonlyMap<number, readonly BlockCells[]> {
  const groups = new Map<number, BlockCells[]>();
  for (const block of cells) {
    const group = groups.get(block.block.sheet);
    if (group) group.push(block);
    else groups.set(block.block.sheet, [block]);
  }
  return groups;
}

function sheetSnapshot(
  { hidden: _hidden, ...sheet }: SheetStructure,
  blocks: readonly BlockCells[],
  mergedAreas: SheetSnapshot["mergedAreas"],
): SheetSnapshot {
  return {
    ...sheet,
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    mergedAreas,
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    // Every block has all columns of the used range.
    hiddenColumns: blocks[0]?.hiddenColumns ?? [],
  };
}
