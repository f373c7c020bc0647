import { formatAddress } from "../../base/address";
import { cellReference } from "../../base/formulaText";
import { valueAt } from "../model/snapshot";
import { headerText } from "../reading/headerBand";
import { isPlaceholder } from "../reading/placeholders";
import { plainText } from "../reading/plainText";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/** What must not repeat (a decision number) stands in two rows: the same organisation may be counted twice. */
export const duplicateKey = defineRule({
  code: "duplicate-key",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "key"),
  check: ({ reading }) => repeated(reading.tables.flatMap(keyCells)),
});

/** A filled key cell; keys of one column of the form are unique over all sheets the table stands on. */
interface KeyCell {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly text: string;
  readonly key: string;
}

function keyCells(table: TableReading): readonly KeyCell[] {
  return columnsOfRole(table, "key").flatMap((column) =>
    dataRows(table).flatMap((row): KeyCell[] => {
      const text = headerText(valueAt(table.sheet, { row: row.row, column: column.column }));
      const key = [table.table.name, column.field.name, plainText(text)].join("\n");
      return text === "" || isPlaceholder(text) ? [] : [{ table, row, column, text, key }];
    }),
  );
}

function repeated(cells: readonly KeyCell[]): readonly Finding<"duplicate-key">[] {
  const firstOf = new Map<string, KeyCell>();
  return cells.flatMap((cell): Finding<"duplicate-key">[] => {
    const first = firstOf.get(cell.key);
    if (!first) {
      firstOf.set(cell.key, cell);
      return [];
    }
    const place = placeOf(cell.table, cell.row.row, cell.column);
    const data = { text: cell.text, firstAddress: addressFrom(cell, first) };
    return [{ place, subject: subjectOf(cell.table, cell.row, cell.column), data, cause: null }];
  });
}

/** "B53" on the same sheet, "'Sổ 2012'!B53" from another one. */
function addressFrom({ table }: KeyCell, first: KeyCell): string {
  const cell = { row: first.row.row, column: first.column.column };
  return first.table.sheet === table.sheet ? formatAddress(cell) : cellReference(cell, first.table.sheet.name);
}
