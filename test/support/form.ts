import { aSheet } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** Sheets of the small form of template.ts with their headers; a test adds the rows it is about. */

/** Rows: STT, unit, Party organisations, Party members, unions. The first row added stands in row 4. */
export function aQuarter(name = "Quý I-2012", ...rows: readonly (readonly CellInput[])[]): SheetBuilder {
  return aSheet(name)
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
    .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
    .row("A", "B", 1, 2, 3)
    .rows(rows)
    .merge("A1:A2", "B1:B2", "C1:D1");
}

/** Rows: STT, kind, content, target 2012, target 2013. The first row added stands in row 3. */
export function aCityTargetSheet(...rows: readonly (readonly CellInput[])[]): SheetBuilder {
  return aSheet("CT Thành ủy giao")
    .row("STT", "Loại tổ chức", "Nội dung", "Chỉ tiêu giao", null)
    .row(null, null, null, "Năm 2012", "Năm 2013")
    .rows(rows)
    .merge("A1:A2", "B1:B2", "C1:C2", "D1:E1");
}

/** Rows: STT, unit, target 2012. The first row added stands in row 3. */
export function aUnitTargetSheet(...rows: readonly (readonly CellInput[])[]): SheetBuilder {
  return aSheet("CT Huyện giao")
    .row("STT", "Tên đơn vị", "Chỉ tiêu thành lập mới")
    .row(null, null, "Năm 2012")
    .rows(rows)
    .merge("A1:A2", "B1:B2");
}

/** Rows: STT, decision number, date, unit, enterprise, type, kind. The first row added stands in row 2. */
export function aRegister(...rows: readonly (readonly CellInput[])[]): SheetBuilder {
  return aSheet("Sổ theo dõi")
    .row(
      "STT",
      "Số quyết định",
      "Ngày quyết định",
      "Đơn vị",
      "Tên doanh nghiệp",
      "Loại hình doanh nghiệp",
      "Loại tổ chức",
    )
    .rows(rows);
}

/** A row of the register in order; dates as Excel stores them (40966 is 27/02/2012). */
export function anEntry(
  change: Partial<Record<"key" | "date" | "unit" | "type" | "kind", CellInput>> = {},
): CellInput[] {
  const entry = {
    key: "05-QĐ/HU",
    date: 40966,
    unit: "Xã Mễ Trì",
    type: "Công ty TNHH",
    kind: "Tổ chức đảng",
    ...change,
  };
  return [1, entry.key, entry.date, entry.unit, "Công ty TNHH Bia Sài Gòn", entry.type, entry.kind];
}
