import { contains } from "../../base/rect";
import { valueAt } from "../model/snapshot";
import { achievedIn } from "../reconciling/achieved";
import { isTyped } from "../reconciling/typedFigure";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * Something was achieved and the cell of its target is empty, in a form that has a target in every row. "x" and "không
 * giao" are answers. Where the results stand on another sheet, an empty target among others is a question.
 */
export const targetMissing = defineRule({
  code: "target-missing",
  severity: "warning",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, isRequired),
  check: ({ reading }) =>
    reading.tables.flatMap((table) =>
      columnsOfRole(table, "target")
        .filter(isRequired)
        .flatMap((target) => findings(table, target)),
    ),
});

function isRequired({ field }: ColumnReading): boolean {
  return field.role === "target" && field.constraints.required === true;
}

function findings(table: TableReading, target: ColumnReading): readonly Finding<"target-missing">[] {
  const rows = dataRows(table);
  const blanks = rows.filter((row) => isBlank(table, row, target));
  const achieved = achievedIn(table, target);
  if (!achieved && blanks.length * 2 > rows.length) return [];
  return blanks.flatMap((row): Finding<"target-missing">[] => {
    const actual = achieved ? achieved(row) : null;
    if (actual !== null && !(actual > 0)) return [];
    return [
      {
        ...(actual === null ? { severity: "question" as const } : {}),
        place: placeOf(table, row.row, target),
        subject: subjectOf(table, row, target),
        data: { actual },
        cause: null,
      },
    ];
  });
}

/** Nothing but blanks: a sign such as "x" or "…" says that there is none. */
function isBlank(table: TableReading, row: RowReading, target: ColumnReading): boolean {
  const value = valueAt(table.sheet, { row: row.row, column: target.column });
  const isEmpty = value === null || (typeof value === "string" && value.trim() === "");
  return isEmpty && row.label !== "" && isTyped(table, row, target) && !isMerged(table, row, target);
}

/** A number merged over several rows stands for each of them. */
function isMerged({ sheet }: TableReading, { row }: RowReading, { column }: ColumnReading): boolean {
  return sheet.mergedAreas !== "unknown" && sheet.mergedAreas.some((area) => contains(area, { row, column }));
}
