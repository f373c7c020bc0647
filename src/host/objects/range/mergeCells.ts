import { intersect } from "../../../base/rect";
import { MERGED_AREAS_MAX } from "../../../base/excelLimits";
import { HostError } from "../../wire/hostError";
import { allow } from "../allow";
import { rangeAreasClass } from "../handles";
import type { Cells } from "../handles";
import type { HostObject } from "../hostObject";
import { isUnbounded } from "./cellsAddress";
import { rowIn } from "./moveRange";

/** `range.merge(across)`: one area, or with `across` one area per row. Only the top left value stays. */
export function mergeCells({ sheet, rect }: Cells, across: boolean): void {
  allow(sheet.cells.checkContents(rect));
  if (across && isUnbounded(rect)) throw new HostError("InvalidArgument", "Whole columns cannot be merged row by row.");
  const areas = across ? Array.from({ length: rect.rowCount }, (_, row) => rowIn(rect, row)) : [rect];
  for (const area of areas) allow(sheet.merges.add(area));
}

/** `range.unmerge()`: takes apart every merged area that meets the range. */
export function unmergeCells({ sheet, rect }: Cells): void {
  allow(sheet.merges.remove(rect));
}

/**
 * `range.getMergedAreasOrNullObject()`: the merged areas that meet the range. Above 512 the call fails
 * (d.ts; the code is unproven).
 */
export function mergedAreas({ sheet, rect }: Cells): HostObject | null {
  const areas = sheet.merges.list.filter((area) => intersect(area, rect) !== undefined);
  if (areas.length > MERGED_AREAS_MAX) throw new HostError("GeneralException", "There are too many merged areas.");
  return areas.length === 0 ? null : rangeAreasClass.wrap(areas.map((area) => ({ sheet, rect: area })));
}
