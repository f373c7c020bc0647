import { must } from "../../../src/base/invariant";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { RowRole } from "../../../src/core/reading/reading";
import { aCityTargetSheet, aQuarter, aRegister, anEntry } from "../../support/form";
import { aWorkbook, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

/** "4 data, 5 total": row numbers and roles of the only table. */
function roles(table: string, sheet: SheetBuilder): string {
  const [read] = readWorkbook(aWorkbook(sheet), aTemplateWith(table)).tables;
  const rows: readonly { row: number; role: RowRole }[] = must(read, "the table was found").rows;
  return rows.map(({ row, role }) => `${String(row + 1)} ${role}`).join(", ");
}

const UNIT: CellInput[] = [1, "Xã Mễ Trì", 1, 2, 0];
const OTHER: CellInput[] = [2, "Xã Xuân Đỉnh", 2, 3, 1];

describe("readRows", () => {
  it("reads a quarterly report to its total and stops at the notes and the signature", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      UNIT,
      OTHER,
      [null, "Cộng", formula("=SUM(C4:C5)", 3), 5, 1],
      [],
      ["Số liệu minh họa: phần chia theo đơn vị là số minh họa."],
      ["Người lập biểu", null, "Từ Liêm, ngày 5 tháng 4 năm 2012"],
      [null, null, "TRƯỞNG BAN"],
    );
    expect(roles("quy", sheet.merge("A8:E8", "C9:E9"))).toBe("4 data, 5 data, 6 total");
  });

  it("stops at a signature directly below the last unit", () => {
    expect(roles("quy", aQuarter("Quý I-2012", UNIT, [null, "Người lập biểu", null, "TRƯỞNG BAN"]))).toBe("4 data");
  });

  it("knows totals first, in the middle and last, groups and of-which rows", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      [null, "Tổng số", 3, 5, 1],
      ["I", "Khối xã", null, null, null],
      UNIT,
      [null, "Trong đó: nữ", 1, 1, 0],
      [null, "- Dân tộc", 1, 0, 0],
      [null, "Cộng khối xã", 1, 2, 0],
      ["II", "Khối khác", formula("=SUM(C11:C11)", 2), 3, 1],
      OTHER,
    );
    expect(roles("quy", sheet)).toBe("4 total, 5 group, 6 data, 7 of-which, 8 of-which, 9 total, 10 total, 11 data");
  });

  it("takes a caption merged over the figures for a group, without an ordinal", () => {
    expect(roles("quy", aQuarter("Quý I-2012", [null, "Khối các xã"], UNIT).merge("B4:E4"))).toBe("4 group, 5 data");
  });

  it("passes over empty and numbered empty rows and leaves those at the end out", () => {
    expect(roles("quy", aQuarter("Quý I-2012", UNIT, [2], [3], [], OTHER, [], [4]))).toBe(
      "4 data, 5 blank, 6 blank, 7 blank, 8 data",
    );
  });

  it("goes on after a gap when a unit of the form follows", () => {
    expect(roles("quy", aQuarter("Quý I-2012", UNIT, [], [], [], OTHER))).toBe(
      "4 data, 5 blank, 6 blank, 7 blank, 8 data",
    );
  });

  it("knows a row of sums without a label", () => {
    const sums = ["=C4+C5", "=SUBTOTAL(9,D4:D5)", "=SUM(E4:E5)"].map((text) => formula(text, 3));
    expect(roles("quy", aQuarter("Quý I-2012", UNIT, OTHER, [null, null, ...sums]))).toBe("4 data, 5 data, 6 total");
  });

  it("does not take a unit whose figures are sums for a total", () => {
    expect(roles("quy", aQuarter("Quý I-2012", [1, "Xã Mễ Trì", formula("=SUM(1,2)", 3), 0, 0]))).toBe("4 data");
  });

  it("reads rows whose kind is merged over two of them, up to a remark below", () => {
    const sheet = aCityTargetSheet(
      [1, "Tổ chức đảng", "Thành lập mới", 7, 7],
      [null, null, "Kết nạp mới", null, null],
      [],
      ["Ô để trống: không nêu chỉ tiêu giao."],
    );
    expect(roles("ct-thanh-uy", sheet.merge("A3:A4", "B3:B4", "A6:E6"))).toBe("3 data, 4 data");
  });

  it("knows a total inside the rows of a merged kind, and empty rows there", () => {
    const sheet = aCityTargetSheet(
      [1, "Tổ chức đảng", "Thành lập mới", 7, 7],
      [null, null, "Cộng", 7, 7],
      [null, null, null, null, null],
      [2, "Công đoàn", "Thành lập mới", null, null],
    );
    expect(roles("ct-thanh-uy", sheet.merge("B3:B5"))).toBe("3 data, 4 total, 5 blank, 6 data");
  });

  it("reads a register to the row of its total, wherever the word stands", () => {
    const total: CellInput[] = ["Tổng cộng", null, null, null, formula("=COUNTA(E2:E3)", 2)];
    expect(
      roles("so-theo-doi", aRegister(anEntry(), anEntry({ unit: "Xã Lạ" }), total, [], ["Số liệu minh họa"])),
    ).toBe("2 data, 3 data, 4 total");
    expect(roles("so-theo-doi", aRegister(anEntry(), [null, "Tổng cộng", null, null, 1]))).toBe("2 data, 3 total");
  });

  it("gives nothing for a header without a body", () => {
    expect(roles("quy", aQuarter())).toBe("");
  });
});
