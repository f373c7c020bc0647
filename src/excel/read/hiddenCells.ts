import { lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";

/** How many of the rows (or columns) of a range are hidden. */
export type HiddenPart = "none" | "some" | "all";

/** What a range says in `rowHidden` or `columnHidden`: `null` is Excel's word for "some are, some are not". */
export function hiddenPart(answer: boolean | null | undefined): HiddenPart {
  if (answer === null) return "some";
  return answer === true ? "all" : "none";
}

/** 0-based rows and columns that are hidden, ascending; by hand, by an outline or by a filter. */
export interface HiddenCells {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * Asks which rows and columns of a range are hidden, with the request that reads its cells. Only where some are, Excel
 * is asked for each of them: 19 bytes a row, of which most workbooks need none.
 *
 * @returns reads the answer; to be called after the sync.
 */
export function askHiddenCells(
  range: Excel.Range,
  rect: Rect,
  hidden: { readonly rows: HiddenPart; readonly columns: HiddenPart },
): () => HiddenCells {
  const rows = hidden.rows === "some" ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns = hidden.columns === "some" ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return () => ({
    hiddenRows: hiddenIndexes(hidden.rows, [rect.row, lastRow(rect)], (at) => rows?.value[at]?.rowHidden),
    hiddenColumns: hiddenIndexes(
      hidden.columns,
      [rect.column, lastColumn(rect)],
      (at) => columns?.value[at]?.columnHidden,
    ),
  });
}

/** @param isHidden by position in the answer; only asked where some are hidden. */
function hiddenIndexes(
  part: HiddenPart,
  [first, last]: readonly [first: number, last: number],
  isHidden: (at: number) => boolean | undefined,
): readonly number[] {
  if (part === "none") return [];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return part === "all" ? all : all.filter((_, at) => isHidden(at) === true);
}
