import { aSheet, formula } from "./sheet";
import type { SheetBuilder } from "./sheet";

/** Good workbooks of customary layouts, with invented figures, for learning from. */

const COMMUNES = ["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Xuân Đỉnh"];

/** PL01: code, name, target, result, rate; column numbers with "3=2/1"; the total stands first. Body from row 7. */
export function anAppendix(): SheetBuilder {
  return aSheet("PL01")
    .row("Phụ lục 01")
    .row("TỔNG HỢP THỰC HIỆN DỰ TOÁN NĂM 2013")
    .row(null, null, null, null, "Đơn vị tính: Triệu đồng")
    .row("Mã", "Tên đơn vị", "Dự toán giao", "Thực hiện", "Tỷ lệ (%)")
    .row("A", "B", 1, 2, "3=2/1")
    .row(null, "Tổng số", formula("=SUM(C7:C10)", 1000), formula("=SUM(D7:D10)", 900), formula("=D6/C6*100", 90))
    .rows(
      COMMUNES.map((name, at) => {
        const row = String(7 + at);
        const [target, actual] = [100 + at * 100, 90 + at * 90];
        return [10001 + at, name, target, actual, formula(`=D${row}/C${row}*100`, 90)];
      }),
    )
    .row()
    .row(null, "Ghi chú: Số liệu minh họa")
    .row("Người lập biểu", null, null, "TRƯỞNG BAN")
    .merge("A2:E2");
}

/** Biểu 1 of the Party: indicators in the rows under "CHỈ TIÊU", this period and the same one last year. */
export function aPartyForm(): SheetBuilder {
  return aSheet("Biểu 1")
    .row("Huyện (quận uỷ) Từ Liêm", null, "ĐẢNG CỘNG SẢN VIỆT NAM", null)
    .row("BAN TỔ CHỨC", null, "Biểu số 1 - TCTW", null)
    .row("TÌNH HÌNH ĐẢNG VIÊN")
    .row("6 tháng đầu năm 2013")
    .row("CHỈ TIÊU", "THỰC HIỆN", null, "(%) kỳ này so với cùng kỳ năm trước")
    .row(null, "Kỳ này", "Cùng kỳ năm trước", null)
    .row(1, 2, 3, "4 = 2:3")
    .row("A. Có đến đầu kỳ", 1000, 950, formula("=B8/C8*100", 105.26))
    .row("B. Tăng trong kỳ", formula("=B10+B11", 57), formula("=C10+C11", 30), formula("=B9/C9*100", 190))
    .row("1. Kết nạp", 45, 20, formula("=B10/C10*100", 225))
    .row("2. Chuyển đến", 12, 10, formula("=B11/C11*100", 120))
    .merge("A3:D3", "A5:A6", "B5:C5", "D5:D6");
}

/** Two equal tables side by side, from C12. */
export function sideBySide(): SheetBuilder {
  return aSheet("So sánh")
    .at("C2")
    .row("KẾT NẠP NĂM 2013")
    .rows(Array.from({ length: 9 }, () => []))
    .row("STT", "Tên đơn vị", "Số lượng", null, "STT", "Tên đơn vị", "Số lượng")
    .row(1, "Xã Cổ Nhuế", 3, null, 1, "Xã Mễ Trì", 5)
    .row(2, "Xã Đại Mỗ", 4, null, 2, "Xã Xuân Đỉnh", 6)
    .row(null, "Cộng", formula("=SUM(E13:E14)", 7), null, null, "Cộng", formula("=SUM(I13:I14)", 11));
}

/** Units × kinds × {target, result, rate} under three header rows. Body from row 6. */
export function aTargetMatrix(): SheetBuilder {
  const rate = (row: number, column: string, under: string): ReturnType<typeof formula> =>
    formula(`=${column}${String(row)}/${under}${String(row)}`, 1);
  return aSheet("Tổng hợp chỉ tiêu")
    .row("TỔNG HỢP THỰC HIỆN CHỈ TIÊU NĂM 2013")
    .row()
    .row("TT", "Xã, thị trấn", "Kết quả thực hiện chỉ tiêu thành lập mới")
    .row(null, null, "Tổ chức đảng", null, null, "Công đoàn")
    .row(null, null, "Chỉ tiêu", "Thực hiện", "Tỷ lệ %", "Chỉ tiêu", "Thực hiện", "Tỷ lệ %")
    .rows(COMMUNES.map((name, at) => [at + 1, name, 2, 2, rate(6 + at, "D", "C"), 3, 3, rate(6 + at, "G", "F")]))
    .row(
      null,
      "Tổng cộng",
      formula("=SUM(C6:C9)", 8),
      formula("=SUM(D6:D9)", 8),
      rate(10, "D", "C"),
      formula("=SUM(F6:F9)", 12),
      formula("=SUM(G6:G9)", 12),
      rate(10, "G", "F"),
    )
    .merge("A1:H1", "A3:A5", "B3:B5", "C3:H3", "C4:E4", "F4:H4");
}

/** One quarter of a form with "Trong kỳ | Lũy kế", and a second table about unions below it. All quarters are alike. */
export function aQuarterWithTotals(name: string, period: string): SheetBuilder {
  const before = period.includes("Quý II") ? 1 : 0;
  return aSheet(name)
    .row("BÁO CÁO KẾT NẠP ĐẢNG VIÊN")
    .row(period)
    .row(null, null, "ĐVT: Người")
    .row("STT", "Đơn vị", "Đảng viên", null)
    .row(null, null, "Trong kỳ", "Lũy kế")
    .row(1, "Xã Cổ Nhuế", 3, 3 + 3 * before)
    .row(2, "Xã Mễ Trì", 4, 14 + 4 * before)
    .row(null, "Cộng", formula("=SUM(C6:C7)", 7), formula("=SUM(D6:D7)", 17 + 7 * before))
    .row()
    .row("II. Công đoàn")
    .row("STT", "Đơn vị", "Thành lập mới", "Kết nạp mới")
    .row(1, "Xã Cổ Nhuế", 1, 30)
    .row(2, "Xã Mễ Trì", 0, 25)
    .row(null, "Cộng", formula("=SUM(C12:C13)", 1), formula("=SUM(D12:D13)", 55))
    .merge("A4:A5", "B4:B5", "C4:D4");
}

/** A register of enterprises: rows come and go. Body from row 4. */
export function anEnterpriseRegister(rows = 12): SheetBuilder {
  const types = ["Công ty TNHH", "Công ty cổ phần", "Hợp tác xã"];
  return aSheet("Danh sách")
    .row("DANH SÁCH DOANH NGHIỆP NGOÀI KHU VỰC NHÀ NƯỚC")
    .row("Năm 2013")
    .row("STT", "Tên doanh nghiệp", "Địa bàn", "Loại hình doanh nghiệp", "Số lao động", "Ngày thành lập", "Ghi chú")
    .rows(
      Array.from({ length: rows }, (_, at) => [
        at + 1,
        `Công ty TNHH Minh Họa ${String(at + 1)}`,
        COMMUNES[at % COMMUNES.length] ?? null,
        types[at % types.length] ?? null,
        10 + at * 7,
        41275 + at * 11,
        null,
      ]),
    );
}
