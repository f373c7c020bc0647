import type { CellValue } from "../../base/cellValue";
import { headerText } from "./headerBand";
import type { LabelCells } from "./labelCells";
import type { LabelLookup } from "./labelLookup";
import { isPlaceholder } from "./placeholders";
import type { ColumnReading, LabelReading, RowLabels } from "./reading";

/** The roles of columns that say what a row is about. */
export const LABEL_ROLES = ["unit", "kind", "measure"] as const;

/**
 * Understands the labels of one row (0-based). A table without a unit column gives labels without `unit`;
 * an empty cell, "-" or "…" is a blank label; a number is read as the text it shows.
 */
export function readLabels(
  row: number,
  columns: readonly ColumnReading[],
  cells: LabelCells,
  lookup: LabelLookup,
): RowLabels {
  const labels: { -readonly [role in keyof RowLabels]: RowLabels[role] } = {};
  for (const { column, field } of columns) {
    if (field.role === "unit" || field.role === "kind" || field.role === "measure") {
      labels[field.role] ??= readLabel(cells({ row, column }), column, lookup[field.role]);
    }
  }
  return labels;
}

function readLabel(value: CellValue, column: number, understand: LabelLookup["unit"]): LabelReading {
  const text = headerText(value);
  if (text === "" || isPlaceholder(text)) return { state: "blank", column };
  return { ...understand(text), text, column };
}
