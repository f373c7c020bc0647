import { learnUnits } from "../../../src/core/learning/learnUnits";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplate } from "../../support/template";

function quarter(name: string, ...units: readonly (string | null)[]): SheetBuilder {
  return aSheet(name)
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
    .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
    .rows(units.map((unit, at) => [at + 1, unit, 1, 3, 0]))
    .merge("A1:A2", "B1:B2", "C1:D1");
}

function units(...sheets: readonly SheetBuilder[]): readonly string[] {
  return learnUnits(readWorkbook(aWorkbook(...sheets), aTemplate())).map(({ name }) => name);
}

describe("learnUnits", () => {
  it("names each unit once, in the order they stand, over all sheets", () => {
    expect(
      units(
        quarter("Quý I-2012", "Xã Mễ Trì", "Thị trấn Cầu Diễn"),
        quarter("Quý II-2012", "Thị trấn Cầu Diễn", "Xã Đại Mỗ"),
      ),
    ).toEqual(["Xã Mễ Trì", "Thị trấn Cầu Diễn", "Xã Đại Mỗ"]);
  });

  it.each(["XÃ MỄ TRÌ", "Xã  Mễ Trì ", "Xã Mễ Trì".normalize("NFD")])("takes %j for Xã Mễ Trì", (spelling) => {
    expect(units(quarter("Quý I-2012", "Xã Mễ Trì", spelling))).toEqual(["Xã Mễ Trì"]);
  });

  it("takes Hòa Bình and Hoà Bình for one name", () => {
    expect(units(quarter("Quý I-2012", "Xã Hòa Bình", "Xã Hoà Bình"))).toEqual(["Xã Hòa Bình"]);
  });

  it("keeps a commune and a town of the same name apart, and names that differ by a tone", () => {
    expect(units(quarter("Quý I-2012", "Xã Yên Viên", "Thị trấn Yên Viên", "Xã Yến Viên"))).toHaveLength(3);
  });

  it("leaves out rows without a unit and totals", () => {
    expect(units(quarter("Quý I-2012", "Xã Mễ Trì", null, "Tổng cộng"))).toEqual(["Xã Mễ Trì"]);
  });

  it("adds nothing the workbook does not say", () => {
    expect(learnUnits(readWorkbook(aWorkbook(quarter("Quý I-2012", "Xã Mễ Trì")), aTemplate()))).toEqual([
      { name: "Xã Mễ Trì", aliases: [], successors: [] },
    ]);
    expect(units(aSheet("Trống"))).toEqual([]);
  });
});
