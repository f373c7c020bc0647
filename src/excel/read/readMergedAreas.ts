import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { SheetSnapshot } from "../../core";
import { excelCode } from "../excelFailure";

type MergedAreas = SheetSnapshot["mergedAreas"];

/** Position of a sheet in the list and its used range. */
export interface MergedQuery {
  readonly sheetId: string;
  readonly used: Rect | undefined;
}

/**
 * Merged areas of all sheets in one round trip. Excel refuses the question for a sheet with more than 512 areas, and
 * with it the whole request: then each sheet is asked alone and the one that is refused is "unknown".
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  queries: readonly MergedQuery[],
): Promise<readonly MergedAreas[]> {
  const answers = queries.map(({ sheetId, used }) => queueQuestion(context, sheetId, used));
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === undefined) throw error;
    return queries.length === 1 ? ["unknown"] : askEach(context, queries);
  }
  return answers.map((areas) => (areas && !areas.isNullObject ? rectsOf(areas) : []));
}

/** Asks sheet after sheet; recursion because each answer is its own round trip by intention. */
async function askEach(
  context: Excel.RequestContext,
  queries: readonly MergedQuery[],
): Promise<readonly MergedAreas[]> {
  const [query, ...rest] = queries;
  if (!query) return [];
  const first = await readMergedAreas(context, [query]);
  return [...first, ...(await askEach(context, rest))];
}

function queueQuestion(
  context: Excel.RequestContext,
  sheetId: string,
  used: Rect | undefined,
): Excel.RangeAreas | undefined {
  if (!used) return undefined;
  const areas = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(used.row, used.column, used.rowCount, used.columnCount)
    .getMergedAreasOrNullObject();
  areas.load("address");
  return areas;
}

/** "Sheet1!A1:B2,Sheet1!C3:D4" as rectangles; a quoted sheet name may hold commas and exclamation marks. */
function rectsOf(areas: Excel.RangeAreas): readonly Rect[] {
  const addresses = areas.address.match(/(?:'(?:[^']|'')*'|[^,'!]+)![^,]+|[^,!]+/g) ?? [];
  return addresses.flatMap((address) => parseRect(address.slice(address.lastIndexOf("!") + 1)) ?? []);
}
