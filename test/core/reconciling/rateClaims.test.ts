import { rateClaims } from "../../../src/core/reconciling/rateClaims";

function claims(text: string): readonly string[] {
  return rateClaims(text).map(({ base, number, of }) => `${base} ${String(number)} ${of}`);
}

describe("rateClaims", () => {
  it.each([
    ["Đạt 114,3%", ["share 114.3 percent"]],
    ["Vượt 14,3 %", ["excess 14.3 percent"]],
    ["đạt 114,3% kế hoạch năm", ["share 114.3 percent"]],
    ["Đạt 114,3% so với chỉ tiêu Thành ủy giao; vượt 1 tổ chức.", ["share 114.3 percent", "excess 1 count"]],
    ["vượt chỉ tiêu Thành ủy giao 1 tổ chức", ["excess 1 count"]],
    ["còn thiếu 2 đảng viên", ["shortfall 2 count"]],
    ["Tổ chức đảng vượt 214,3% chỉ tiêu", ["excess 214.3 percent"]],
    ["Đạt và vượt 28,6%", ["excess 28.6 percent"]],
    ["đạt 43% kế hoạch tỉnh giao, đạt 34% kế hoạch huyện giao", ["share 43 percent", "share 34 percent"]],
  ])("reads %j", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "",
    "Số liệu minh họa",
    "Đạt chuẩn 5 năm",
    "đạt 8 tổ chức",
    "đạt 12% số doanh nghiệp",
    "đạt 60% so với cùng kỳ",
    "vượt 3 ngày",
    "thiếu 2 văn bản",
    "tăng 12%",
    "vượt tiến độ 20% khối lượng",
    "chất lượng đạt loại khá trở lên 90%",
  ])("reads nothing in %j", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
