import { describedReading } from "../../../src/core/reading/describedReading";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { aCityTargetSheet, aQuarter, aRegister, aUnitTargetSheet } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import { aTemplate } from "../../support/template";

describe("describedReading", () => {
  it("has the tables, columns and dimensions of a complete workbook, and no rows", () => {
    const complete = aWorkbook(
      aCityTargetSheet(),
      aUnitTargetSheet(),
      aQuarter(),
      aQuarter("Quý II-2012"),
      aRegister(),
    );
    const real = readWorkbook(complete, aTemplate()).tables;
    const described = describedReading(aTemplate()).tables;
    const shape = (tables: typeof real) =>
      tables.map(({ table, sheet, columns }) => [
        table.name,
        sheet.name,
        columns.map(({ field, dimensions }) => [field.name, dimensions]),
      ]);
    expect(shape(described)).toEqual(shape(real));
    expect(described.every(({ rows }) => rows.length === 0)).toBe(true);
  });
});
