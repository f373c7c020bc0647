import type { Json } from "../../wire/json";
import { allow, oneOf } from "../allow";
import type { Cells } from "../handles";

/**
 * `range.clear(applyTo)`: "All" (also when left out), "Contents" or "Formats". The other words of Excel
 * ("Hyperlinks", "RemoveHyperlinks", "ResetContents") touch what the host does not have and are refused.
 */
export function clearCells({ sheet, rect }: Cells, applyTo: Json): void {
  const what = applyTo === null ? "All" : oneOf(applyTo, ["All", "Contents", "Formats"]);
  if (what !== "Formats") allow(sheet.cells.checkContents(rect));
  if (what !== "Contents") allow(sheet.cells.checkFormats());
  if (what !== "Formats") sheet.cells.clearContents(rect);
  if (what !== "Contents") sheet.cells.clearFormats(rect);
}
