import { captionRows, labelCells } from "../../../src/core/reading/labelCells";
import { aSheet } from "../../support/sheet";

describe("labelCells", () => {
  const sheet = aSheet("CT").row("Loại", "Nội dung").row("Đảng", "TL").row(null, "KN").row(null, "x").row("CD", "TL");

  it("reads a label merged over rows in each of them", () => {
    const cells = labelCells(sheet.merge("A2:A3").build(), [0, 1], 1);
    expect([1, 2, 3, 4].map((row) => cells({ row, column: 0 }))).toEqual(["Đảng", "Đảng", null, "CD"]);
    expect(cells({ row: 2, column: 1 })).toBe("KN");
  });

  it("does not fill from the header, from other columns or without knowledge of merges", () => {
    expect(labelCells(sheet.merge("A1:A3").build(), [0], 1)({ row: 2, column: 0 })).toBeNull();
    expect(labelCells(sheet.merge("A2:A3").build(), [1], 1)({ row: 2, column: 0 })).toBeNull();
    expect(labelCells(sheet.mergesUnknown().build(), [0], 1)({ row: 2, column: 0 })).toBeNull();
  });

  it("is not troubled by an area that reaches to the end of Excel", () => {
    const cells = labelCells(sheet.merge("A2:A1048576").build(), [0], 1);
    expect(cells({ row: 4, column: 0 })).toBe("Đảng");
  });
});

describe("captionRows", () => {
  it("finds rows whose label is merged into the figures", () => {
    const sheet = aSheet("Quý").row("Khối xã", null, null).row("Xã A", null, 1).row("Xã B", null, 2);
    expect(captionRows(sheet.merge("A1:C1", "A2:B2", "A3:C4").build(), [2])).toEqual(new Set([0]));
    expect(captionRows(sheet.mergesUnknown().build(), [2])).toEqual(new Set());
  });
});
