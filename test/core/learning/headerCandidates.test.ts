import { formatRect } from "../../../src/base/rect";
import { headerCandidates } from "../../../src/core/learning/headerCandidates";
import { aTargetMatrix, anAppendix, sideBySide } from "../../support/goodWorkbooks";
import { aSheet, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

/** Header bands that begin in a row, as people count rows: "A3:H5". */
function bands(sheet: SheetBuilder, rowNumber: number): readonly string[] {
  return headerCandidates(sheet.build(), rowNumber - 1).map(({ header }) => formatRect(header));
}

const BODY = [
  [1, "Xã Mễ Trì", 3],
  [2, "Xã Cổ Nhuế", 4],
  [3, "Xã Đại Mỗ", 5],
] as const;

describe("headerCandidates", () => {
  it("takes as many rows as the header has", () => {
    expect(bands(anAppendix(), 4)).toEqual(["A4:E4"]);
    expect(bands(aTargetMatrix(), 3)).toEqual(["A3:H5"]);
  });

  it("gives one band for each run of columns, left to right", () => {
    expect(bands(sideBySide(), 12)).toEqual(["C12:E12", "G12:I12"]);
  });

  it.each([
    ["the title of the paper", anAppendix(), 2],
    ["the line of the unit of measure", anAppendix(), 3],
    ["the row of column numbers", anAppendix(), 5],
    ["a row of data", anAppendix(), 7],
    ["the signatures", anAppendix(), 13],
    ["the second row of a header", aTargetMatrix(), 4],
    ["a row beyond the sheet", anAppendix(), 99],
  ])("begins no header at %s", (_, sheet, rowNumber) => {
    expect(bands(sheet, rowNumber)).toEqual([]);
  });

  it("ends the band above the first row of words over numbers", () => {
    const late = aSheet("Biểu").row("STT", "Tên đơn vị", "Kết nạp").row(null, null, "Đảng viên").rows(BODY);
    expect(bands(late, 1)).toEqual(["A1:C2"]);
  });

  it("counts a column that only continues a merged cell to the table, not as a column", () => {
    const sheet = aSheet("Biểu").row("STT", "Tên đơn vị", null, "Số lượng").row(1, "Xã Mễ Trì", null, 3).merge("B1:C1");
    const [candidate] = headerCandidates(sheet.build(), 0);
    expect(candidate?.columns.map(({ column }) => column)).toEqual([0, 1, 3]);
    expect(candidate?.header).toMatchObject({ column: 0, columnCount: 4 });
  });

  it("needs figures or ordinals soon below", () => {
    const words = aSheet("Biểu")
      .row("Họ tên", "Chức vụ")
      .row("Nguyễn Văn A", "Trưởng ban")
      .row("Trần Thị B", "Ủy viên");
    expect(bands(words, 1)).toEqual([]);
    expect(bands(words.row(), 2)).toEqual([]);
    expect(bands(aSheet("Biểu").row("STT", "Họ tên").row(1, "Nguyễn Văn A").row(2, "Trần Thị B"), 1)).toEqual([
      "A1:B1",
    ]);
  });

  it("takes figures typed as text for figures", () => {
    expect(bands(aSheet("Biểu").row("Tên đơn vị", "Tỷ lệ").row("Xã Mễ Trì", "78,2%"), 1)).toEqual(["A1:B1"]);
  });

  it("lets years head columns, and no other number, nor a calculated year", () => {
    const headed = (cell: number | ReturnType<typeof formula>): SheetBuilder =>
      aSheet("Biểu").row("STT", "Tên đơn vị", cell).rows(BODY);
    expect(bands(headed(2013), 1)).toEqual(["A1:C1"]);
    expect(bands(headed(1608), 1)).toEqual([]);
    expect(bands(headed(formula("=YEAR(A9)", 2013)), 1)).toEqual([]);
  });

  it("lets one word stand before years that count up, and before no other numbers", () => {
    const headed = (...cells: readonly number[]): readonly string[] =>
      bands(
        aSheet("Biểu")
          .row("Xã, thị trấn", ...cells)
          .row("Xã Mễ Trì", 3, 4)
          .row("Xã Cổ Nhuế", 2, 5),
        1,
      );
    expect(headed(2012, 2013)).toEqual(["A1:C1"]);
    expect(headed(2012, 1950)).toEqual([]);
    expect(headed(3, 4)).toEqual([]);
    expect(headed(2013)).toEqual([]);
  });

  it("needs two columns with different headings", () => {
    expect(bands(aSheet("Biểu").row("Số lượng").row(3), 1)).toEqual([]);
    expect(bands(aSheet("Biểu").row("BÁO CÁO", "BÁO CÁO").row(3, 4), 1)).toEqual([]);
  });
});
