import { readWorkbook } from "../../../src/core/reading/readTables";
import { aCityTargetSheet, aQuarter, aRegister, aUnitTargetSheet } from "../../support/form";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { SMALL_FORM, aTemplate } from "../../support/template";

const read = (...sheets: readonly SheetBuilder[]) => readWorkbook(aWorkbook(...sheets), aTemplate());

describe("readWorkbook", () => {
  it("finds every table on the sheets the form names, in the form's order", () => {
    const reading = read(aRegister(), aQuarter("Quý II-2012"), aUnitTargetSheet(), aQuarter(), aCityTargetSheet());
    expect(reading.tables.map(({ table, sheet }) => `${table.name} ${sheet.name}`)).toEqual([
      "ct-thanh-uy CT Thành ủy giao",
      "ct-huyen CT Huyện giao",
      "quy Quý I-2012",
      "quy Quý II-2012",
      "so-theo-doi Sổ theo dõi",
    ]);
    expect([reading.missingSheets, reading.missingTables]).toEqual([[], []]);
    expect(reading.tables.every(({ missingFields }) => missingFields.length === 0)).toBe(true);
  });

  it("puts the dimensions of table, sheet and column together", () => {
    const [quarter] = read(aQuarter("Quý II-2012")).tables;
    expect(quarter?.dimensions).toEqual({ period: "2012-Q2" });
    expect(quarter?.columns.at(-1)).toMatchObject({
      column: 4,
      header: "Công đoàn › Thành lập mới",
      dimensions: { period: "2012-Q2", kind: "CD", measure: "TL" },
    });
  });

  it("names what is missing: sheets, tables on sheets, columns", () => {
    const reading = read(
      aQuarter(),
      aSheet("Sổ theo dõi").row("Họ tên", "Ngày sinh"),
      aSheet("CT Huyện giao").row("STT", "Tên đơn vị", "Năm 2011"),
      aSheet("CT Thành ủy"),
    );
    expect(reading.missingSheets.map(({ sheet, similar }) => [sheet, similar])).toEqual([
      ["CT Thành ủy giao", "CT Thành ủy"],
      ["Quý II-2012", null],
    ]);
    expect(reading.missingTables.map(({ sheet }) => sheet)).toEqual(["Sổ theo dõi"]);
    expect(reading.tables.flatMap(({ missingFields }) => missingFields.map(({ title }) => title))).toEqual([
      "Chỉ tiêu thành lập mới › Năm 2012",
    ]);
  });

  it("reads nothing from sheets of ours and nothing from another workbook", () => {
    expect(read(aQuarter().marker("units")).tables).toEqual([]);
    expect(read()).toMatchObject({ tables: [], targets: [], actuals: [], listed: [] });
  });

  it("reads two tables of the form from one sheet", () => {
    const both = aSheet("Chỉ tiêu")
      .row("STT", "Loại tổ chức", "Nội dung", "Chỉ tiêu giao", null)
      .row(null, null, null, "Năm 2012", "Năm 2013")
      .row(1, "Tổ chức đảng", "Thành lập mới", 7, 7)
      .row()
      .row("STT", "Tên đơn vị", "Chỉ tiêu thành lập mới")
      .row(null, null, "Năm 2012")
      .row(1, "Xã Mễ Trì", 2);
    const tables = SMALL_FORM.tables.slice(0, 2).map((table) => ({ ...table, sheets: [{ name: "Chỉ tiêu" }] }));
    const { targets } = readWorkbook(aWorkbook(both), aTemplate({ ...SMALL_FORM, tables }));
    expect(targets.map(({ unit, cell }) => [unit, cell.row])).toEqual([
      [null, 2],
      [null, 2],
      ["Xã Mễ Trì", 6],
    ]);
  });
});
