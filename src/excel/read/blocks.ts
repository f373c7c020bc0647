import type { Rect } from "../../base/rect";

/** A block of rows of one sheet that is read at once. `sheet` is the position in the list of sheets. */
export interface Block {
  readonly sheet: number;
  readonly rect: Rect;
}

/**
 * Cuts used ranges into blocks of whole rows and packs them into batches of at most `budgetCells` cells: one batch is
 * one round trip. Workbooks within the budget need exactly one, however many rows they have.
 *
 * @param budgetCells a single row wider than this still becomes a block of its own.
 */
export function packBlocks(used: readonly (Rect | undefined)[], budgetCells: number): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let free = 0;
  for (const block of used.flatMap((rect, sheet) => (rect ? cutRows({ sheet, rect }, budgetCells) : []))) {
    const cells = cellCount(block);
    const last = batches.at(-1);
    if (last && cells <= free) {
      last.push(block);
      free -= cells;
    } else {
      batches.push([block]);
      free = budgetCells - cells;
    }
  }
  return batches;
}

/** Halves a batch for another try when the answer was too large; a single row cannot be halved: `undefined`. */
export function halveBatch(batch: readonly Block[]): readonly (readonly Block[])[] | undefined {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [block] = batch;
  if (!block || block.rect.rowCount < 2) return undefined;
  const half = Math.ceil(block.rect.rowCount / 2);
  return [[rowsOf(block, 0, half)], [rowsOf(block, half, block.rect.rowCount - half)]];
}

function cutRows(block: Block, budgetCells: number): readonly Block[] {
  const rowsPerBlock = Math.max(1, Math.floor(budgetCells / block.rect.columnCount));
  const blocks: Block[] = [];
  for (let row = 0; row < block.rect.rowCount; row += rowsPerBlock) {
    blocks.push(rowsOf(block, row, Math.min(rowsPerBlock, block.rect.rowCount - row)));
  }
  return blocks;
}

function rowsOf({ sheet, rect }: Block, offset: number, rowCount: number): Block {
  return { sheet, rect: { ...rect, row: rect.row + offset, rowCount } };
}

function cellCount({ rect }: Block): number {
  return rect.rowCount * rect.columnCount;
}
