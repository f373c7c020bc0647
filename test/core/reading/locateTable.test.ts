import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { formatRect } from "../../../src/base/rect";
import { locateTable } from "../../../src/core/reading/locateTable";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

const TABLE = must(aTemplateWith("quy").tables[0], "the form has quarters");

/** "A1:E2 body 4: 0 STT, 1 Tên đơn vị": header, first body row as a row number, columns by field. */
function located(sheet: SheetBuilder): string | undefined {
  const found = locateTable(sheet.build(), TABLE);
  if (!found) return undefined;
  const columns = found.matches.map(({ field, header }) => `${String(header.column)} ${field.name}`).join(", ");
  return `${formatRect(found.header)} body ${String(found.bodyRow + 1)}: ${columns}`;
}

const PLAIN = "0 stt, 1 don-vi, 2 dang-tl, 3 dang-kn, 4 cd-tl";

describe("locateTable", () => {
  it("finds header, columns and first row below the column numbers", () => {
    expect(located(aQuarter())).toBe(`A1:E2 body 4: ${PLAIN}`);
  });

  it("does without a row of column numbers", () => {
    const sheet = aSheet("Quý")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(1, "Xã Mễ Trì", 1, 2, 3)
      .merge("C1:D1");
    expect(located(sheet)).toBe(`A1:E2 body 3: ${PLAIN}`);
  });

  it("finds it below a title block and right of other columns, wherever that is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5 }), (above, left) => {
        const pad = (cells: readonly CellInput[]): CellInput[] => [
          ...Array.from({ length: left }, () => null),
          ...cells,
        ];
        const sheet = aSheet("Quý")
          .rows(Array.from({ length: above }, (_, at) => pad(at % 3 === 0 ? ["ĐẢNG BỘ HUYỆN"] : [])))
          .row(...pad(["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"]))
          .row(...pad([null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"]));
        const found = locateTable(sheet.build(), TABLE);
        expect(found).toMatchObject({
          header: { row: above, column: left, rowCount: 2, columnCount: 5 },
          bodyRow: above + 2,
        });
      }),
    );
  });

  it("finds columns that were moved and passes over new ones", () => {
    const sheet = aSheet("Quý")
      .row("Công đoàn", "Ghi chú", "STT", "Tổ chức đảng", null, "Tên đơn vị")
      .row("Thành lập mới", null, null, "Kết nạp mới", "Thành lập mới")
      .merge("D1:E1");
    expect(located(sheet)).toBe("A1:F2 body 3: 0 cd-tl, 2 stt, 3 dang-kn, 4 dang-tl, 5 don-vi");
  });

  it("takes headers that reach further down with it", () => {
    const sheet = aSheet("Quý")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(null, null, "(tổ chức)", "(người)", "(tổ chức)")
      .merge("A1:A3", "B1:B3", "C1:D1");
    expect(located(sheet)).toBe(`A1:E3 body 4: ${PLAIN}`);
  });

  it("prefers the complete header to an incomplete one above it", () => {
    const incomplete = aSheet("Quý").row("STT", "Tên đơn vị", "Tổ chức đảng").row(null, null, "Thành lập mới").row();
    const head = ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"];
    const leaves = [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"];
    expect(located(incomplete.row(...head).row(...leaves))).toBe(`A4:E5 body 6: ${PLAIN}`);
  });

  it("takes the left of two tables side by side", () => {
    const head = ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"];
    const leaves = [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"];
    expect(
      located(
        aSheet("Quý")
          .row(...head, null, ...head)
          .row(...leaves, null, ...leaves),
      ),
    ).toBe(`A1:E2 body 3: ${PLAIN}`);
  });

  it("is found with some columns missing, and not with most of them", () => {
    expect(located(aSheet("Quý").row("STT", "Tên đơn vị", "Tổ chức đảng").row(null, null, "Kết nạp mới"))).toBe(
      "A1:C2 body 3: 0 stt, 1 don-vi, 2 dang-kn",
    );
    expect(located(aSheet("Quý").row("STT", "Tên đơn vị", "Lương"))).toBeUndefined();
  });

  it("is not found on an empty sheet or among other tables", () => {
    expect(located(aSheet("Trống"))).toBeUndefined();
    expect(located(aSheet("Khác").row("Họ tên", "Ngày sinh").row("STT", 1))).toBeUndefined();
  });

  it("does not take long texts and numbers of a body for headers", () => {
    const rows = Array.from({ length: 200 }, (_, at) => [at, `Tên đơn vị ${String(at)}`, "x".repeat(300), at, null]);
    expect(located(aSheet("Quý").rows(rows))).toBeUndefined();
  });

  it("takes a blank column below a merged heading for none, whatever stands below the table", () => {
    const sheet = aSheet("Quý")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, null, "Công đoàn")
      .row(null, null, "Thành lập mới", null, "Kết nạp mới", "Thành lập mới")
      .row(1, "Xã Mễ Trì", 1, null, 2, 3)
      .row()
      .row(null, null, null, "Từ Liêm, ngày 5 tháng 4 năm 2012")
      .merge("C1:E1");
    expect(locateTable(sheet.build(), TABLE)?.others).toEqual([]);
  });

  it("names a column without a heading of its own that holds values", () => {
    const sheet = aSheet("Quý")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, null, "Công đoàn")
      .row(null, null, "Thành lập mới", null, "Kết nạp mới", "Thành lập mới")
      .row(1, "Xã Mễ Trì", 1, 7, 2, 3)
      .merge("C1:E1");
    expect(locateTable(sheet.build(), TABLE)?.others.map(({ column }) => column)).toEqual([3]);
  });
});
