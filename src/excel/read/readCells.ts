import type { Failure } from "../../app/failure";
import type { CellValue } from "../../base/cellValue";
import { parseCellError } from "../../base/cellValue";
import { must } from "../../base/invariant";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { excelCode } from "../excelFailure";
import { halveBatch } from "./blocks";
import type { Block } from "./blocks";
import { askHiddenCells } from "./hiddenCells";
import type { HiddenCells } from "./hiddenCells";
import type { SheetStructure } from "./readStructure";

/** Values and formulas of one block, row by row, and what of it is hidden. */
export interface BlockCells extends HiddenCells {
  readonly block: Block;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula with "=", or `null` for constants and empty cells. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** What must be known of a sheet to read its cells. */
type SheetToRead = Pick<SheetStructure, "id" | "hidden">;

/**
 * Reads batches one after the other, one round trip each (a second only where a text looks like an error value). A batch
 * whose answer is too large is halved and tried again.
 *
 * Recursion stands for the loop because the number of batches depends on the size of the workbook in cells, which is
 * bounded by the budget, and never on what was read.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  batches: readonly (readonly Block[])[],
): Promise<Result<readonly BlockCells[], Failure>> {
  const [batch, ...rest] = batches;
  if (!batch) return ok([]);
  const cells = await readBatch(context, sheets, batch);
  if (!cells.ok) {
    const halves = halveBatch(batch);
    return halves ? readCells(context, sheets, [...halves, ...rest]) : cells;
  }
  const others = await readCells(context, sheets, rest);
  return others.ok ? ok([...cells.value, ...others.value]) : others;
}

async function readBatch(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  batch: readonly Block[],
): Promise<Result<readonly BlockCells[], Failure>> {
  const asked = batch.map((block) => askBlock(context, sheets, block));
  const read = await syncWithinLimit(context);
  if (!read.ok) return read;
  const doubtful = asked.map(({ range }) => range).filter(({ values }) => hasErrorText(values as unknown[][] | null));
  const types = await readValueTypes(context, doubtful);
  if (!types.ok) return types;
  const cells: BlockCells[] = [];
  for (const question of asked) {
    // Above five million cells Excel answers null instead of values.
    if (!Array.isArray(question.range.values)) return err({ code: "too-large" });
    cells.push(blockCells(question, types.value.get(question.range)));
  }
  return ok(cells);
}

/** A block that was asked for, and how to read what of it is hidden. */
interface AskedBlock {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly hidden: () => HiddenCells;
}

function askBlock(context: Excel.RequestContext, sheets: readonly SheetToRead[], block: Block): AskedBlock {
  const { rect } = block;
  const { id, hidden } = must(sheets[block.sheet], "a block lies on a sheet that was listed");
  const range = context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount);
  range.load("values,formulas");
  return { block, range, hidden: askHiddenCells(range, rect, hidden) };
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

function blockCells(
  { block, range, hidden }: AskedBlock,
  types: readonly (readonly string[])[] | undefined,
): BlockCells {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return {
    block,
    ...hidden(),
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
