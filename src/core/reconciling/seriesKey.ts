import type { ColumnReading, TableReading } from "../reading/reading";
import { isCumulative } from "./flowColumns";
import { figurePath } from "./figurePath";

/** One key for the columns that hold the same figure of different periods, on all sheets of a table. */
export function seriesKey({ table, dimensions }: TableReading, column: ColumnReading): string {
  const { kind, measure, assignedBy } = column.dimensions;
  const flow = isCumulative(column) ? "cumulative" : (column.field.flow ?? "");
  const what = [column.field.role, kind, measure, assignedBy, flow === "in-period" ? "" : flow];
  return [table.name, dimensions.unit, ...what, figurePath(column.field.title)].join("\n");
}
