import { columnsOfRole, dataRows, hasColumn, holdsFigure } from "../../../src/core/reading/tableColumns";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { readTable } from "../../support/read";
import { aWorkbook } from "../../support/sheet";
import { aTemplate } from "../../support/template";

describe("columns of tables that were found", () => {
  it("are known by what they are for", () => {
    const reading = readWorkbook(aWorkbook(aQuarter()), aTemplate());
    expect(hasColumn(reading, ({ field }) => field.role === "unit")).toBe(true);
    expect(hasColumn(reading, ({ field }) => field.role === "date")).toBe(false);
    expect(hasColumn(reading, (_, { table }) => table.layout === "list")).toBe(false);
  });

  it("are given by role in the order of the sheet", () => {
    expect(columnsOfRole(readTable(aQuarter()), "actual", "ordinal").map(({ column }) => column)).toEqual([0, 2, 3, 4]);
  });
});

describe("holdsFigure", () => {
  it("is true of a row with a number in a matrix, and with a date in a list", () => {
    const quarter = readTable(
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", null, 0, null], [2, "Xã Xuân Đỉnh", null, null, null]),
    );
    expect(dataRows(quarter).map((row) => holdsFigure(quarter, row))).toEqual([true, false]);
    const register = readTable(aRegister(anEntry(), anEntry({ date: null })));
    expect(dataRows(register).map((row) => holdsFigure(register, row))).toEqual([true, false]);
  });
});

describe("dataRows", () => {
  it("leaves out totals and groups", () => {
    const quarter = readTable(
      aQuarter("Quý I-2012", ["I", "Khối xã"], [1, "Xã Mễ Trì", 1, 1, 1], [null, "Cộng", 1, 1, 1]),
    );
    expect(dataRows(quarter).map(({ row }) => row)).toEqual([4]);
  });
});
