import type { CellValue } from "../../base/cellValue";
import { headerText } from "./headerBand";
import type { LabelCells } from "./labelCells";
import type { LabelLookup } from "./labelLookup";
import { isPlaceholder } from "./placeholders";
import type { ColumnReading, LabelReading, RowLabels } from "./reading";

/** The roles of columns that say what a row is about. */
export const LABEL_ROLES = ["unit", "kind", "measure"] as const;

/**
 * Prepares the label columns of a table for reading row by row (0-based). A table without a unit column gives labels
 * without `unit`; an empty cell, "-" or "…" is a blank label; a number is read as the text it shows. Equal cells of a
 * column give one and the same reading: a long register repeats few of them.
 */
export function labelsReader(
  columns: readonly ColumnReading[],
  cells: LabelCells,
  lookup: LabelLookup,
): (row: number) => RowLabels {
  const readers = LABEL_ROLES.flatMap((role) => {
    const column = columns.find(({ field }) => field.role === role)?.column;
    return column === undefined ? [] : [{ role, column, read: columnReader(column, lookup[role]) }];
  });
  return (row) => {
    const labels: { -readonly [role in keyof RowLabels]: RowLabels[role] } = {};
    for (const { role, column, read } of readers) labels[role] = read(cells({ row, column }));
    return labels;
  };
}

function columnReader(column: number, understand: LabelLookup["unit"]): (value: CellValue) => LabelReading {
  const known = new Map<CellValue, LabelReading>();
  return (value) => {
    const label = known.get(value) ?? readLabel(value, column, understand);
    known.set(value, label);
    return label;
  };
}

function readLabel(value: CellValue, column: number, understand: LabelLookup["unit"]): LabelReading {
  const text = headerText(value);
  if (text === "" || isPlaceholder(text)) return { state: "blank", column };
  return { ...understand(text), text, column };
}
