import { formatAddress } from "../../base/address";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowLabels, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** A unit has two rows of figures in one table, so its figures would count twice. Lists name a unit as often as needed. */
export const unitDuplicate = defineRule({
  code: "unit-duplicate",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }, table) => field.role === "unit" && hasOneRowPerUnit(table)),
  check: ({ reading }) => reading.tables.filter(hasOneRowPerUnit).flatMap(findings),
});

/** A matrix, and a learnt form whose rows are listed; a register names a unit in many rows. */
function hasOneRowPerUnit({ table }: Pick<TableReading, "table">): boolean {
  return table.layout === "matrix" || (table.layout === "form" && table.rows !== undefined);
}

function findings(table: TableReading): readonly Finding<"unit-duplicate">[] {
  const [column] = columnsOfRole(table, "unit");
  return column ? repeated(table, column) : [];
}

function repeated(table: TableReading, column: ColumnReading): readonly Finding<"unit-duplicate">[] {
  const firstRow = new Map<string, number>();
  return dataRows(table).flatMap((row): Finding<"unit-duplicate">[] => {
    const { unit } = row.labels;
    if (unit?.state !== "known") return [];
    const first = firstRow.get(rowKey(row.labels));
    if (first === undefined) firstRow.set(rowKey(row.labels), row.row);
    if (first === undefined) return [];
    const firstAddress = formatAddress({ row: first, column: column.column });
    const data = { unit: unit.value, firstAddress };
    return [{ place: placeOf(table, row.row, column), subject: subjectOf(table, row, column), data, cause: null }];
  });
}

/** A unit may have one row for each kind and measure, where those stand in the rows. */
function rowKey(labels: RowLabels): string {
  return JSON.stringify(
    [labels.unit, labels.kind, labels.measure].map((label) => (label && "value" in label ? label.value : label?.state)),
  );
}
