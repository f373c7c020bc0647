import fc from "fast-check";
import { formatAddress } from "../../../src/base/address";
import { lastColumn } from "../../../src/base/rect";
import type { Rect } from "../../../src/base/rect";
import type { SheetSnapshot } from "../../../src/core/model/snapshot";
import { detectTables } from "../../../src/core/learning/detectTables";
import type { DetectedTable } from "../../../src/core/learning/detectTables";
import { draftTable } from "../../../src/core/learning/draftTable";
import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import {
  aPartyForm,
  aQuarterWithTotals,
  aTargetMatrix,
  anAppendix,
  anEnterpriseRegister,
  sideBySide,
} from "../../support/goodWorkbooks";
import { aSheet, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

/** "C12 × 1, body 13–15": header corner and rows, first and last row of the body, as people count. */
function places(sheet: SheetBuilder | SheetSnapshot): readonly string[] {
  return detectTables("build" in sheet ? sheet.build() : sheet).map(
    ({ header, bodyRow, endRow }) =>
      `${formatAddress(header)}:${formatAddress({ row: header.row, column: lastColumn(header) })} × ${String(header.rowCount)}, body ${String(bodyRow + 1)}–${String(endRow)}`,
  );
}

function paths(table: DetectedTable | undefined): readonly string[] {
  return (table?.columns ?? []).map(({ levels }) => levels.join(" › "));
}

const GOOD: readonly (readonly [string, SheetBuilder])[] = [
  ["an appendix", anAppendix()],
  ["a Party form", aPartyForm()],
  ["two tables side by side", sideBySide()],
  ["units × kinds", aTargetMatrix()],
  ["two tables one under another", aQuarterWithTotals("Quý I", "Quý I năm 2013")],
  ["a register", anEnterpriseRegister()],
];

describe("detectTables", () => {
  it("finds a table below its title block, with its column numbers, down to its foot", () => {
    expect(places(anAppendix())).toEqual(["A4:E4 × 1, body 6–10"]);
    expect(detectTables(anAppendix().build())[0]?.columnNumberRow).toBe(4);
  });

  it("finds the table of a Party form under the title block of two columns", () => {
    expect(places(aPartyForm())).toEqual(["A5:D5 × 2, body 8–11"]);
  });

  it("finds tables side by side from C12", () => {
    expect(places(sideBySide())).toEqual(["C12:E12 × 1, body 13–15", "G12:I12 × 1, body 13–15"]);
  });

  it("finds tables one under another and leaves the caption to the lower one", () => {
    const sheet = aQuarterWithTotals("Quý I", "Quý I năm 2013").build();
    expect(places(sheet)).toEqual(["A4:D4 × 2, body 6–8", "A11:D11 × 1, body 12–14"]);
    expect(detectTables(sheet).map(({ topRow }) => topRow)).toEqual([0, 8]);
  });

  it("finds a second table that follows without a blank row", () => {
    const sheet = aSheet("Biểu")
      .row("STT", "Đơn vị", "Đảng viên")
      .row(1, "Xã Mễ Trì", 3)
      .row(2, "Xã Cổ Nhuế", 4)
      .row("II. Công đoàn")
      .row("STT", "Đơn vị", "Đoàn viên")
      .row(1, "Xã Mễ Trì", 30)
      .row(2, "Xã Cổ Nhuế", 40);
    expect(places(sheet)).toEqual(["A1:C1 × 1, body 2–3", "A5:C5 × 1, body 6–7"]);
  });

  it("reads header rows that nobody merged", () => {
    const sheet = aSheet("Quý I")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn", null)
      .row(null, null, "Thành lập", "Kết nạp", "Thành lập", "Kết nạp")
      .row(1, "Xã Mễ Trì", 1, 3, 0, 30)
      .row(2, "Xã Cổ Nhuế", 0, 4, 1, 40);
    expect(places(sheet)).toEqual(["A1:F1 × 2, body 3–4"]);
    expect(paths(detectTables(sheet.build())[0])).toEqual([
      "STT",
      "Tên đơn vị",
      "Tổ chức đảng › Thành lập",
      "Tổ chức đảng › Kết nạp",
      "Công đoàn › Thành lập",
      "Công đoàn › Kết nạp",
    ]);
  });

  it("reads three header rows", () => {
    const [table] = detectTables(aTargetMatrix().build());
    expect(places(aTargetMatrix())).toEqual(["A3:H3 × 3, body 6–10"]);
    expect(paths(table).at(-1)).toBe("Kết quả thực hiện chỉ tiêu thành lập mới › Công đoàn › Tỷ lệ %");
  });

  it("takes years for headings, not for figures", () => {
    const sheet = aSheet("Năm")
      .row("Tên đơn vị", 2011, 2012, 2013)
      .row("Xã Mễ Trì", 3, 4, 5)
      .row("Xã Cổ Nhuế", 2, 2, 3);
    const under = aSheet("Năm")
      .row("Tên đơn vị", "Kết nạp đảng viên", null)
      .row(null, 2012, 2013)
      .row("Xã Mễ Trì", 4, 5)
      .merge("A1:A2", "B1:C1");
    expect(places(sheet)).toEqual(["A1:D1 × 1, body 2–3"]);
    expect(places(under)).toEqual(["A1:C1 × 2, body 3–3"]);
  });

  it("finds a form nobody has filled in by its column numbers", () => {
    const blank = aSheet("Biểu 1")
      .row("BIỂU 1")
      .row("CHỈ TIÊU", "Kỳ này", "Cùng kỳ năm trước", "Tỷ lệ %")
      .row("A", 1, 2, "3 = 1:2")
      .row("A. Có đến đầu kỳ")
      .row("B. Tăng trong kỳ")
      .row("1. Kết nạp");
    expect(places(blank)).toEqual(["A2:D2 × 1, body 4–6"]);
  });

  it("finds a form nobody has filled in by its numbered rows", () => {
    const blank = aSheet("Biểu")
      .row("STT", "Tên đơn vị", "Thành lập", "Kết nạp")
      .row(1, "Xã Mễ Trì")
      .row(2, "Xã Cổ Nhuế");
    expect(places(blank)).toEqual(["A1:D1 × 1, body 2–3"]);
  });

  it("keeps parts of a figure and a total inside the table", () => {
    const sheet = aSheet("Biểu")
      .row("STT", "Nội dung", "Kỳ này")
      .row(1, "Đảng viên kết nạp", 9)
      .row(null, "Trong đó:", null)
      .row(null, "- Nữ", 4)
      .row(null, "- Đoàn viên", 5)
      .row(2, "Đảng viên chuyển đến", 2)
      .row(null, "Cộng", formula("=C2+C6", 11));
    expect(places(sheet)).toEqual(["A1:C1 × 1, body 2–7"]);
  });

  it("goes over one blank row and ends before two", () => {
    const rows = aSheet("Biểu").row("STT", "Tên đơn vị", "Số lượng").row(1, "Xã Mễ Trì", 3);
    expect(places(rows.row().row(2, "Xã Cổ Nhuế", 4))).toEqual(["A1:C1 × 1, body 2–4"]);
    expect(places(rows.row().row().row("Số liệu minh họa"))).toEqual(["A1:C1 × 1, body 2–2"]);
  });

  it.each([
    ["an empty sheet", aSheet("Trống")],
    [
      "a title block",
      aSheet("Bìa")
        .row("ĐẢNG BỘ HUYỆN TỪ LIÊM", null, "ĐẢNG CỘNG SẢN VIỆT NAM")
        .row("BAN CHỈ ĐẠO", null, "Từ Liêm, ngày 27 tháng 2 năm 2012")
        .row("BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU"),
    ],
    ["a line that states the unit of measure", aSheet("Biểu").row(null, "ĐVT: Triệu đồng", "Năm 2013")],
    ["a signature", aSheet("Ký").row("Người lập biểu", "TRƯỞNG BAN").row("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)")],
    ["a letter", aSheet("Công văn").row("Kính gửi: các đồng chí").row("1. Về công tác phát triển đảng viên")],
  ])("sees no table in %s", (_, sheet) => {
    expect(places(sheet)).toEqual([]);
  });

  const shift = fc.record({ rows: fc.integer({ min: 0, max: 40 }), columns: fc.integer({ min: 0, max: 12 }) });

  it.each(GOOD)("describes %s alike wherever it stands", (_, sheet) => {
    const here = sheet.build();
    const described = (snapshot: SheetSnapshot): readonly unknown[] =>
      detectTables(snapshot).map((table) => draftTable(table, "bang", defaultVocabulary).table);
    fc.assert(
      fc.property(shift, (by) => {
        const there = moved(here, by);
        expect(detectTables(there).map(({ header }) => header)).toEqual(
          detectTables(here).map(({ header }) => movedRect(header, by)),
        );
        expect(described(there)).toEqual(described(here));
      }),
      { numRuns: 15 },
    );
  });
});

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function movedRect(rect: Rect, { rows, columns }: Shift): Rect {
  return { ...rect, row: rect.row + rows, column: rect.column + columns };
}

/** As if so many rows were inserted above and columns to the left. */
function moved(sheet: SheetSnapshot, by: Shift): SheetSnapshot {
  const { used, mergedAreas } = sheet;
  return {
    ...sheet,
    used: used && movedRect(used, by),
    mergedAreas: mergedAreas === "unknown" ? mergedAreas : mergedAreas.map((area) => movedRect(area, by)),
  };
}
