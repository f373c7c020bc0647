import { headerText, readHeaderBand } from "../../../src/core/reading/headerBand";
import { aSheet, excelError } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function paths(sheet: SheetBuilder, row: number, rowCount: number): readonly string[] {
  return readHeaderBand(sheet.build(), row, rowCount).map(
    ({ column, levels }) => `${String(column)} ${levels.join(" › ")}`,
  );
}

describe("readHeaderBand", () => {
  const form = aSheet("Quý I")
    .row("STT", "Tên đơn vị", "Kết quả", null, null)
    .row(null, null, "Quý I", null, "Quý II")
    .row(null, null, "Chi bộ", "Đảng viên", "Chi bộ");

  it("gives each column the texts of the merged cells above it, top to bottom", () => {
    const merged = form.merge("A1:A3", "B1:B3", "C1:E1", "C2:D2");
    expect(paths(merged, 0, 3)).toEqual([
      "0 STT",
      "1 Tên đơn vị",
      "2 Kết quả › Quý I › Chi bộ",
      "3 Kết quả › Quý I › Đảng viên",
      "4 Kết quả › Quý II › Chi bộ",
    ]);
  });

  it("lets a heading that is not merged reach over the empty cells on its right", () => {
    const sheet = aSheet("Quý I").row("Tên đơn vị", "Tổ chức đảng", null).row(null, "Thành lập mới", "Kết nạp mới");
    expect(paths(sheet, 0, 2)).toEqual([
      "0 Tên đơn vị",
      "1 Tổ chức đảng › Thành lập mới",
      "2 Tổ chức đảng › Kết nạp mới",
    ]);
    expect(paths(sheet.mergesUnknown(), 0, 2)).toEqual(paths(sheet, 0, 2));
  });

  it("does not let a heading without levels reach to the right", () => {
    const sheet = aSheet("Quý I").row("STT", null).row(null, "Tên đơn vị");
    expect(paths(sheet, 0, 2)).toEqual(["0 STT", "1 Tên đơn vị"]);
  });

  it("leaves out columns without text, and knows where the sheet begins", () => {
    expect(paths(aSheet("Quý I").at("C5").row("STT", null, "Số"), 4, 1)).toEqual(["2 STT", "4 Số"]);
  });

  it("gives nothing for an empty sheet", () => {
    expect(paths(aSheet("Trống"), 0, 3)).toEqual([]);
  });
});

describe("headerText", () => {
  it.each([
    ["Kết nạp\nmới ", "Kết nạp mới"],
    ["Tên\u00a0 đơn vị", "Tên đơn vị"],
    [2012, "2012"],
    [true, "true"],
    [null, ""],
    [excelError("#REF!"), ""],
  ])("reads %j as %j", (value, text) => {
    expect(headerText(value)).toBe(text);
  });
});
