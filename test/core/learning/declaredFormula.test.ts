import { columnNumberOf } from "../../../src/core/learning/declaredFormula";
import type { ColumnNumber } from "../../../src/core/learning/declaredFormula";
import { detectedOn } from "../../support/detected";
import { aPartyForm } from "../../support/goodWorkbooks";
import { aSheet } from "../../support/sheet";

/** What the row of column numbers says when its third number cell is written so. */
function numbered(text: string | number): ColumnNumber | undefined {
  const table = detectedOn(
    aSheet("Biểu")
      .row("Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ")
      .row("A", 1, 2, text)
      .row("Xã Mễ Trì", 2, 4, 2)
      .row("Xã Cổ Nhuế", 2, 4, 2),
  );
  return columnNumberOf(table, 3);
}

describe("columnNumberOf", () => {
  it.each([
    [3, { number: "3", formula: undefined }],
    ["3=2/1", { number: "3", formula: "2/1" }],
    ["3 = 2:1", { number: "3", formula: "2/1" }],
    ["(3)", { number: "3", formula: undefined }],
    ["(3) = (2)/(1)", { number: "3", formula: "(2)/(1)" }],
    ["3=(2/1)*100", { number: "3", formula: "(2/1)*100" }],
    ["(3=2/1)", { number: "3", formula: "2/1" }],
    ["3=(1+2)", { number: "3", formula: "(1+2)" }],
    ["3=", { number: "3", formula: undefined }],
  ])("reads %j", (text, expected) => {
    expect(numbered(text)).toEqual(expected);
  });

  it("reads the letters of the label columns and the total of many columns", () => {
    const table = detectedOn(
      aSheet("7A")
        .row("Loại hình", "Tổng số", "Chia ra", null)
        .row(null, null, "Xã", "Phường")
        .row("A", "1 = 2+...+3", 2, 3)
        .row("Đảng bộ cơ sở", 7, 3, 4)
        .row("Chi bộ cơ sở", 9, 4, 5)
        .merge("C1:D1", "A1:A2", "B1:B2"),
    );
    expect([0, 1, 2].map((column) => columnNumberOf(table, column))).toEqual([
      { number: "A", formula: undefined },
      { number: "1", formula: "2+...+3" },
      { number: "2", formula: undefined },
    ]);
  });

  it("writes the division of a Party form, “4 = 2:3”, with a stroke", () => {
    expect(columnNumberOf(detectedOn(aPartyForm()), 3)).toEqual({ number: "4", formula: "2/3" });
  });

  it("says nothing of a table without column numbers, and of a column without its own", () => {
    const plain = aSheet("Biểu").row("STT", "Tên đơn vị", "Số lượng").row(1, "Xã Mễ Trì", 2);
    expect(columnNumberOf(detectedOn(plain), 2)).toBeUndefined();
    const gap = aSheet("Biểu")
      .row("Tên đơn vị", "Chỉ tiêu giao", "Ghi chú", "Thực hiện")
      .row("A", 1, null, 2)
      .row("Xã Mễ Trì", 2, null, 4);
    expect(columnNumberOf(detectedOn(gap), 2)).toBeUndefined();
  });
});
