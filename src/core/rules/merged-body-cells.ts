import { formatRect, intersect, lastColumn, lastRow } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { isFigureColumn } from "../reading/figureCells";
import { subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * Merged cells where figures belong: all but the first of them have lost theirs. Merged labels, captions of groups and
 * the caption of a total are how forms look.
 */
export const mergedBodyCells = defineRule({
  code: "merged-body-cells",
  severity: "warning",
  layer: "content",
  applies: ({ reading }) =>
    hasColumn(reading, (column, { sheet }) => isFigureColumn(column) && sheet.mergedAreas !== "unknown"),
  check: ({ reading }) => {
    // An area over two tables is one mistake; the areas of a sheet are the same objects for all its tables.
    const found = new Map<Rect, Finding<"merged-body-cells">>();
    for (const table of reading.tables) {
      for (const area of areasInBody(table)) {
        const finding = found.has(area) ? undefined : findingOf(table, area);
        if (finding) found.set(area, finding);
      }
    }
    return [...found.values()];
  },
});

function areasInBody({ sheet, rows, header }: TableReading): readonly Rect[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || sheet.mergedAreas === "unknown") return [];
  const body = { ...header, row: first.row, rowCount: last.row - first.row + 1 };
  return sheet.mergedAreas.filter((area) => intersect(area, body) !== undefined);
}

function findingOf(table: TableReading, area: Rect): Finding<"merged-body-cells"> | undefined {
  const swallowed = firstSwallowed(table, area);
  if (!swallowed) return undefined;
  const { row, column } = swallowed;
  const address = formatRect(area);
  return {
    place: { sheet: table.sheet.name, address, header: area.columnCount === 1 ? column.header : null },
    subject: subjectOf(table, row, column),
    data: { area: address },
    cause: null,
  };
}

/** The first cell of the area where a figure belongs. */
function firstSwallowed(
  table: TableReading,
  area: Rect,
): { readonly row: RowReading; readonly column: ColumnReading } | undefined {
  const columns = table.columns.filter(({ column }) => column >= area.column && column <= lastColumn(area));
  const top = table.rows[0]?.row ?? 0;
  const rows = table.rows.slice(Math.max(0, area.row - top), lastRow(area) - top + 1);
  const isCaption = !columns.some((column) => column.column === area.column && isFigureColumn(column));
  for (const row of rows) {
    const column = columns.find((candidate) => holdsFigures(table, row, { column: candidate, isCaption }));
    if (column) return { row, column };
  }
  return undefined;
}

/** Whether a figure belongs there. "Tổng cộng" merged over a column nobody totals, e.g. a year, is only a wide caption. */
function holdsFigures(
  { table }: TableReading,
  { role, described }: RowReading,
  { column, isCaption }: { readonly column: ColumnReading; readonly isCaption: boolean },
): boolean {
  if (!isFigureColumn(column) || role === "blank" || role === "group") return false;
  if (role !== "total" || !isCaption) return true;
  return described ? (described.formulas[column.field.name] ?? "") !== "" : table.layout !== "list";
}
