import { formatAddress } from "../../base/address";
import { formatRect, rectBetween } from "../../base/rect";
import { must } from "../../base/invariant";
import { periodId } from "../model/period";
import { assignedTotals } from "../reconciling/assignedTotals";
import type { AssignedTotal } from "../reconciling/assignedTotals";
import { repeatedTargets } from "../reconciling/repeatedTargets";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { TableReading } from "../reading/reading";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * One target stands in two cells with two numbers, e.g. on the sheet of targets and on the one that follows them. What the
 * city assigns and the sum of what the units were assigned are two things: a difference is only information.
 */
export const targetMismatch = defineRule({
  code: "target-mismatch",
  severity: "warning",
  layer: "reconciliation",
  applies: ({ reading }) =>
    reading.tables.filter((table) => table.columns.some(({ field }) => field.role === "target")).length > 1,
  check: ({ reading }) => [
    ...repeatedTargets(reading.tables).map(({ table, row, column, found, expected, other }): Found => ({
      place: placeOf(table, row.row, column),
      subject: subjectOf(table, row, column),
      data: {
        found,
        expected,
        otherSheet: other.table.sheet.name,
        otherAddress: formatAddress({ row: other.row.row, column: other.column.column }),
      },
      cause: null,
    })),
    ...assignedTotals(reading).map((total) => information(total, reading.tables)),
  ],
});

type Found = Finding<"target-mismatch">;

function information(
  { record, assigned, toUnits, unitRecords }: AssignedTotal,
  tables: readonly TableReading[],
): Found {
  const { cell, kind, period } = record;
  const first = must(unitRecords[0], "a sum has parts").cell;
  const last = must(unitRecords.at(-1), "a sum has parts").cell;
  const table = tables.find(({ sheet }) => sheet.name === cell.sheet);
  const header = table?.columns.find(({ column }) => column === cell.column)?.header ?? null;
  return {
    severity: "info",
    place: { sheet: cell.sheet, address: formatAddress(cell), header },
    subject: { unit: null, period: periodId(period), kind },
    data: {
      found: assigned,
      expected: toUnits,
      otherSheet: first.sheet,
      otherAddress: formatRect(rectBetween(first, last)),
    },
    cause: null,
  };
}
