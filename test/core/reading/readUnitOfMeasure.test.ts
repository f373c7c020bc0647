import { readUnitOfMeasure } from "../../../src/core/reading/readUnitOfMeasure";
import { aSheet } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

/** A table of three columns whose header stands below these lines, and what is read above it. */
function read(...lines: readonly (readonly CellInput[])[]): ReturnType<typeof readUnitOfMeasure> {
  return readAt(aSheet("PL01").rows(lines).row("Mã", "Tên đơn vị", "Thực hiện"), lines.length);
}

function readAt(sheet: SheetBuilder, row: number, column = 0): ReturnType<typeof readUnitOfMeasure> {
  return readUnitOfMeasure(sheet.build(), { row, column, rowCount: 1, columnCount: 3 });
}

describe("unit of measure above a table", () => {
  it.each([
    ["ĐVT: Triệu đồng", "Triệu đồng"],
    ["Đvt : người", "người"],
    ["(Đơn vị tính: 1.000 đồng)", "1.000 đồng"],
    ["Đơn vị tỉnh: Triệu đồng", "Triệu đồng"],
    ["ĐVT triệu đồng", "triệu đồng"],
    ["Đơn vị tính:\u00A0 Tổ chức,\nngười", "Tổ chức, người"],
    ["ĐVT: Triệu đồng".normalize("NFD"), "Triệu đồng"],
    ["BÁO CÁO THU CHI NĂM 2013 (ĐVT: triệu đồng)", "triệu đồng"],
    ["Đơn vị: người", "người"],
    ["Đơn vị: %", "%"],
  ])("reads %j", (line, text) => {
    expect(read(["BÁO CÁO"], [null, null, line])).toEqual({ text, row: 1, column: 2 });
  });

  it.each(["Đơn vị: Xã Mễ Trì", "Đơn vị báo cáo: Huyện ủy", "ĐVT", "ĐVT:", "Đơn vị tính", "Số ĐVT-12/HU", 2013])(
    "finds nothing in %j",
    (line) => {
      expect(read([line])).toBeUndefined();
    },
  );

  it("reads the unit from the cell beside", () => {
    expect(read(["Đơn vị tính:", "Triệu đồng"])).toEqual({ text: "Triệu đồng", row: 0, column: 1 });
  });

  it("takes the nearest line, and a title between them does not matter", () => {
    const lines = [["ĐVT: người"], [null, "ĐVT: tổ chức"], ["Quý I năm 2013"]];
    expect(read(...lines)).toEqual({ text: "tổ chức", row: 1, column: 1 });
  });

  it("does not look beyond the figures of the table above", () => {
    const above = [["ĐVT: người"], ["STT", "Đơn vị", "Số"], [1, "Xã Mễ Trì", 5], ["II. Công đoàn"]];
    expect(read(...above)).toBeUndefined();
  });

  it("gives each of two tables side by side its own", () => {
    const sheet = aSheet("Hai bảng")
      .row(null, null, "ĐVT: người", null, "ĐVT: tổ chức")
      .row("STT", "Đơn vị", "Số", null, "STT", "Đơn vị", "Số");
    expect(readAt(sheet, 1)?.text).toBe("người");
    expect(readAt(sheet, 1, 4)?.text).toBe("tổ chức");
  });

  it("finds nothing on an empty sheet or above the first row", () => {
    expect(readAt(aSheet("Trống"), 3)).toBeUndefined();
    expect(read()).toBeUndefined();
  });
});
