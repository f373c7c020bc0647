import type { Failure } from "../../app/failure";
import type { CellValue } from "../../base/cellValue";
import { parseCellError } from "../../base/cellValue";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { excelCode } from "../excelFailure";
import { halveBatch } from "./blocks";
import type { Block } from "./blocks";

/** Values and formulas of one block, row by row. */
export interface BlockCells {
  readonly block: Block;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula with "=", or `null` for constants and empty cells. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

/**
 * Reads batches one after the other, one round trip each (a second only where a text looks like an error value). A batch
 * whose answer is too large is halved and tried again.
 *
 * Recursion stands for the loop because the number of batches depends on the size of the workbook in cells, which is
 * bounded by the budget, and never on what was read.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  batches: readonly (readonly Block[])[],
): Promise<Result<readonly BlockCells[], Failure>> {
  const [batch, ...rest] = batches;
  if (!batch) return ok([]);
  const cells = await readBatch(context, sheetIds, batch);
  if (!cells.ok) {
    const halves = halveBatch(batch);
    return halves ? readCells(context, sheetIds, [...halves, ...rest]) : cells;
  }
  const others = await readCells(context, sheetIds, rest);
  return others.ok ? ok([...cells.value, ...others.value]) : others;
}

async function readBatch(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  batch: readonly Block[],
): Promise<Result<readonly BlockCells[], Failure>> {
  const ranges = batch.map((block) => rangeOfBlock(context, sheetIds, block));
  for (const range of ranges) range.load("values,formulas");
  const read = await syncWithinLimit(context);
  if (!read.ok) return read;
  const doubtful = ranges.filter((range) => hasErrorText(range.values as unknown[][] | null));
  const types = await readValueTypes(context, doubtful);
  if (!types.ok) return types;
  const cells: BlockCells[] = [];
  for (const [index, block] of batch.entries()) {
    const range = ranges[index];
    // Above five million cells Excel answers null instead of values.
    if (!range || !Array.isArray(range.values)) return err({ code: "too-large" });
    cells.push(blockCells(block, range, types.value.get(range)));
  }
  return ok(cells);
}

function rangeOfBlock(context: Excel.RequestContext, sheetIds: readonly string[], { sheet, rect }: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetIds[sheet] ?? "")
    .getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount);
}

/** Value types of ranges with a text that looks like an error: only they tell "#N/A" the error from "#N/A" the text. */
async function readValueTypes(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<Result<ReadonlyMap<Excel.Range, readonly (readonly string[])[]>, Failure>> {
  if (ranges.length === 0) return ok(new Map());
  for (const range of ranges) range.load("valueTypes");
  const read = await syncWithinLimit(context);
  return read.ok ? ok(new Map(ranges.map((range) => [range, range.valueTypes]))) : read;
}

async function syncWithinLimit(context: Excel.RequestContext): Promise<Result<null, Failure>> {
  try {
    await context.sync();
    return ok(null);
  } catch (error) {
    if (excelCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return err({ code: "too-large" });
  }
}

function hasErrorText(values: readonly (readonly unknown[])[] | null): boolean {
  return values?.some((row) => row.some((value) => typeof value === "string" && isErrorText(value))) ?? false;
}

function isErrorText(text: string): boolean {
  return text.startsWith("#") && parseCellError(text) !== undefined;
}

function blockCells(block: Block, range: Excel.Range, types: readonly (readonly string[])[] | undefined): BlockCells {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return {
    block,
    values: values.map((row, index) =>
      row.map((value, column) => cellValue(value, formulas[index]?.[column], types?.[index]?.[column])),
    ),
    formulas: formulas.map((row, index) => row.map((formula, column) => formulaOf(formula, values[index]?.[column]))),
  };
}

/** An empty text without a formula is an empty cell; an error is one only if Excel says so. */
function cellValue(value: unknown, formula: unknown, type: string | undefined): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  if (value === "" && formula === "") return null;
  return type === "Error" ? (parseCellError(value) ?? value) : value;
}

/**
 * `formulas` repeats the value of a cell without formula. A text that begins with "=" (typed with an apostrophe) reads
 * the same in both and is no formula.
 */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
