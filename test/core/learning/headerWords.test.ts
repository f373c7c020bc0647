import * as say from "../../../src/core/learning/headerWords";
import { headerKey } from "../../../src/core/reading/textKey";

type Word = keyof typeof say;

function says(word: Word, header: string): boolean {
  return say[word].test(headerKey(header));
}

const SAID: readonly (readonly [Word, readonly string[]])[] = [
  ["ORDINAL", ["STT", "TT", "Số TT", "S.T.T", "Số thứ tự"]],
  ["NOTE", ["Ghi chú", "GHI CHÚ", "Lý do chưa đạt"]],
  ["UNIT_OF_MEASURE", ["ĐVT", "Đơn vị tính"]],
  ["UNIT", ["Đơn vị", "Tên đơn vị", "Xã, thị trấn", "Tổ chức cơ sở đảng", "TCCSĐ"]],
  ["ENTERPRISE", ["Tên doanh nghiệp", "Tên công ty"]],
  ["LEGAL_TYPE", ["Loại hình doanh nghiệp", "Xếp loại"]],
  ["ITEM", ["CHỈ TIÊU", "Nội dung", "Tên tổ chức"]],
  ["KEY", ["Số quyết định", "Mã số thuế", "Số QĐ"]],
  ["DATE", ["Ngày thành lập", "Thời gian"]],
  ["TARGET", ["Chỉ tiêu giao", "Kế hoạch năm 2013", "Dự toán", "KH", "Thành ủy giao", "Được giao", "Giao năm 2013"]],
  ["RATE", ["Tỷ lệ", "Tỉ lệ (%)", "% so với kế hoạch", "(%) kỳ này so với cùng kỳ năm trước"]],
  ["DIFFERENCE", ["Số vượt", "Tăng, giảm", "Tăng/giảm", "So với kế hoạch"]],
  ["ACTUAL", ["Thực hiện", "Kết quả", "Kết nạp mới", "Đã thành lập", "Lũy kế", "Luỹ kế", "Quý II"]],
  ["COUNTED", ["Đảng viên", "Đoàn viên", "Hội viên"]],
  ["CUMULATIVE", ["Lũy kế", "Luỹ kế từ đầu năm"]],
  ["IN_PERIOD", ["Trong kỳ", "Phát sinh trong kỳ"]],
  ["STOCK", ["Có đến cuối kỳ", "Số hiện có"]],
  ["CITY_ASSIGNS", ["Chỉ tiêu Thành ủy giao", "Chỉ tiêu Thành uỷ giao", "Kế hoạch tỉnh giao"]],
  ["DISTRICT_ASSIGNS", ["Chỉ tiêu huyện giao", "Chỉ tiêu BCĐ giao"]],
  ["EARLIER", ["Cùng kỳ năm trước"]],
  ["WHOLE_YEAR", ["Cả năm"]],
];

const NOT_SAID: readonly (readonly [Word, readonly string[]])[] = [
  ["ORDINAL", ["Số lượng", "Số quyết định", "Đơn vị"]],
  ["UNIT", ["Xảy ra", "Chỉ tiêu"]],
  ["TARGET", ["Thực hiện", "Họp giao ban", "Giao thông nông thôn", "Bàn giao", "Chuyển giao"]],
  ["KEY", ["Mâu thuẫn", "Số lượng"]],
  ["WHOLE_YEAR", ["Năm 2013", "Cùng kỳ năm trước", "Từ đầu năm"]],
  ["CUMULATIVE", ["Trong kỳ"]],
  ["IN_PERIOD", ["Lũy kế", "Cuối kỳ"]],
  ["RATE", ["Số lượng"]],
];

describe("headerWords", () => {
  it.each(SAID.flatMap(([word, headers]) => headers.map((header) => [word, header] as const)))(
    "%s is said by “%s”",
    (word, header) => {
      expect(says(word, header)).toBe(true);
      expect(says(word, header.toLocaleUpperCase("vi").normalize("NFD"))).toBe(true);
    },
  );

  it.each(NOT_SAID.flatMap(([word, headers]) => headers.map((header) => [word, header] as const)))(
    "%s is not said by “%s”",
    (word, header) => {
      expect(says(word, header)).toBe(false);
    },
  );

  it("lets one word have two meanings, which the body decides", () => {
    expect([says("TARGET", "Chỉ tiêu"), says("ITEM", "Chỉ tiêu")]).toEqual([true, true]);
    expect([says("UNIT", "Đơn vị"), says("UNIT_OF_MEASURE", "Đơn vị")]).toEqual([true, false]);
  });
});
