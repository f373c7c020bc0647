import { parseA1Ref } from "@borgar/fx/xlsx";
import type { RangeA1 } from "@borgar/fx/xlsx";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX } from "../../../base/address";
import { rectBetween } from "../../../base/rect";
import type { Expression } from "./expression";

type Corner = number | null | undefined;

/**
 * Reads a reference of a formula: `C13`, `'Quý I-2012'!C13:C29`, `A:A`, `Sổ!$1:$3`, a name. What points outside the
 * workbook, over several sheets (`Q1:Q4!A1`) or into a table is unsupported, not guessed.
 */
export function convertReference(text: string, isTable: boolean): Expression {
  if (isTable) return { kind: "unsupported", because: "reference to a table", unbounded: true };
  const parsed = parseA1Ref(text);
  if (!parsed) return { kind: "unsupported", because: `reference ${text}`, unbounded: true };
  if (parsed.workbookName) return { kind: "unsupported", because: "reference to another workbook", unbounded: false };
  const sheet = parsed.sheetName ? parsed.sheetName : undefined;
  // No sheet name can hold a colon, so this is a range of sheets.
  if (sheet?.includes(":")) return { kind: "unsupported", because: "reference over several sheets", unbounded: true };
  if ("name" in parsed) return { kind: "name", sheet, name: parsed.name };
  const { range } = parsed;
  if (range.trim) return { kind: "unsupported", because: "trimmed range", unbounded: true };
  const rect = rectBetween(
    { row: corner(range.top, 0), column: corner(range.left, 0) },
    { row: corner(range.bottom, LAST_ROW_INDEX), column: corner(range.right, LAST_COLUMN_INDEX) },
  );
  return { kind: "area", sheet, rect, relative: isRelative(range) };
}

function corner(index: Corner, whole: number): number {
  return index ?? whole;
}

/** A side that is not given (`A:A` has no rows) cannot move. */
function isRelative(range: RangeA1): boolean {
  const moves = (index: Corner, fixed: boolean | null | undefined): boolean =>
    typeof index === "number" && fixed !== true;
  return (
    moves(range.top, range.$top) ||
    moves(range.left, range.$left) ||
    moves(range.bottom, range.$bottom) ||
    moves(range.right, range.$right)
  );
}
