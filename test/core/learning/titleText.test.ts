import { linesAbove, titleOf } from "../../../src/core/learning/titleText";
import { detectTables } from "../../../src/core/learning/detectTables";
import { detectedOn } from "../../support/detected";
import { aPartyForm, aQuarterWithTotals, anAppendix } from "../../support/goodWorkbooks";
import { aSheet } from "../../support/sheet";

describe("linesAbove", () => {
  it("gives the title block from top to bottom, each text once", () => {
    expect(linesAbove(detectedOn(anAppendix()))).toEqual([
      "Phụ lục 01",
      "TỔNG HỢP THỰC HIỆN DỰ TOÁN NĂM 2013",
      "Đơn vị tính: Triệu đồng",
    ]);
  });

  it("begins below the table above", () => {
    const lines = detectTables(aQuarterWithTotals("Quý I", "Quý I năm 2013").build()).map(linesAbove);
    expect(lines[0]).toEqual(["BÁO CÁO KẾT NẠP ĐẢNG VIÊN", "Quý I năm 2013", "ĐVT: Người"]);
    expect(lines[1]).toEqual(["II. Công đoàn"]);
  });

  it("writes line breaks as blanks and gives nothing above a table in the first row", () => {
    const broken = aSheet("Biểu").row("TỔNG HỢP\nKẾT QUẢ").row("STT", "Tên đơn vị", "Số lượng").row(1, "Xã Mễ Trì", 2);
    expect(linesAbove(detectedOn(broken))).toEqual(["TỔNG HỢP KẾT QUẢ"]);
    expect(linesAbove(detectedOn(aSheet("Biểu").row("STT", "Tên đơn vị", "Số lượng").row(1, "Xã Mễ Trì", 2)))).toEqual(
      [],
    );
  });
});

describe("titleOf", () => {
  it("passes over the heads of papers", () => {
    expect(titleOf(linesAbove(detectedOn(aPartyForm())))).toBe("TÌNH HÌNH ĐẢNG VIÊN");
    expect(
      titleOf(["ĐẢNG BỘ HUYỆN TỪ LIÊM", "BAN CHỈ ĐẠO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PHỤ LỤC SỐ 01"]),
    ).toBeUndefined();
  });

  it.each([
    ["a line in capitals", ["BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "Quý I năm 2013"]],
    ["the last of several", ["BÁO CÁO CHUNG", "BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU"]],
  ])("takes %s", (_, lines) => {
    expect(titleOf(lines)).toBe("BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU");
  });

  it.each(["II. Công đoàn", "Bảng 2: Kết nạp", "Biểu 1.2 Đảng viên"])("takes the caption %j", (caption) => {
    expect(titleOf(["BÁO CÁO KẾT NẠP ĐẢNG VIÊN", caption])).toBe(caption);
  });

  it.each(["ĐVT: Người", "(Kèm theo Công văn số 12)", "Quý I năm 2013", "2013", "STT"])(
    "sees no title in %j",
    (line) => {
      expect(titleOf([line])).toBeUndefined();
    },
  );
});
