import { must } from "../../src/base/invariant";
import type { ColumnReading, TableReading } from "../../src/core/reading/reading";
import { readWorkbook } from "../../src/core/reading/readTables";
import { aWorkbook } from "./sheet";
import type { SheetBuilder } from "./sheet";
import { aTemplate } from "./template";

/** The first table of the small form that is found on a sheet; none fails the test. */
export function readTable(sheet: SheetBuilder): TableReading {
  return must(readWorkbook(aWorkbook(sheet), aTemplate()).tables[0], "a table of the small form stands on the sheet");
}

/** A column of a table by the name of its field in the small form. */
export function columnOf(table: TableReading, name: string): ColumnReading {
  return must(
    table.columns.find(({ field }) => field.name === name),
    `the table has ${name}`,
  );
}
