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
  check: ({ reading }) => repeated(reading.tables),
});

/** A filled key cell. */
interface KeyCell {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly column: ColumnReading;
}

/**
 * First cells by key. Keys of a register are unique over all sheets it stands on; the codes of units come back on the
 * sheet of every quarter and are unique on their own sheet.
 */
type FirstCells = Map<string, KeyCell>;

function repeated(tables: readonly TableReading[]): readonly Finding<"duplicate-key">[] {
  const scopes = new Map<string, FirstCells>();
  return tables.flatMap((table) =>
    columnsOfRole(table, "key").flatMap((column) => {
      const { name, layout } = table.table;
      const scope = [name, column.field.name, layout === "list" ? "" : table.sheet.name].join("\n");
      const first = scopes.get(scope) ?? new Map<string, KeyCell>();
      scopes.set(scope, first);
      return dataRows(table).flatMap((row) => findingAt({ table, row, column }, first));
    }),
  );
}

function findingAt(cell: KeyCell, firstCells: FirstCells): readonly Finding<"duplicate-key">[] {
  const { table, row, column } = cell;
  const text = headerText(valueAt(table.sheet, { row: row.row, column: column.column }));
  if (text === "" || isPlaceholder(text)) return NOTHING;
  const key = plainText(text);
  const first = firstCells.get(key);
  if (!first) {
    firstCells.set(key, cell);
    return NOTHING;
  }
  const data = { text, firstAddress: addressFrom(cell, first) };
  return [{ place: placeOf(table, row.row, column), subject: subjectOf(table, row, column), data, cause: null }];
}

const NOTHING: readonly Finding<"duplicate-key">[] = [];

/** "B53" on the same sheet, "'Sổ 2012'!B53" from another one. */
function addressFrom({ table }: KeyCell, first: KeyCell): string {
  const cell = { row: first.row.row, column: first.column.column };
  return first.table.sheet === table.sheet ? formatAddress(cell) : cellReference(cell, first.table.sheet.name);
}
