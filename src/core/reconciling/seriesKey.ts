import type { ColumnReading, TableReading } from "../reading/reading";
import { isCumulative } from "./flowColumns";
import { figurePath } from "./figurePath";

/**
 * One key for the columns that hold the same figure of different periods, on all sheets of a table. A column "Cả năm"
 * whose header does not say that it is a result is that of the quarters beside it.
 */
export function seriesKey({ table, dimensions }: TableReading, column: ColumnReading): string {
  const { kind, measure, assignedBy } = column.dimensions;
  const flow = isCumulative(column) ? "cumulative" : (column.field.flow ?? "");
  const role = column.field.role === "other" ? "actual" : column.field.role;
  const what = [role, kind, measure, assignedBy, flow === "in-period" ? "" : flow];
  return [table.name, dimensions.unit, ...what, figurePath(column.field.title)].join("\n");
}
