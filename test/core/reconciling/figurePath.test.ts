import { figurePath, leafKey, parentKey } from "../../../src/core/reconciling/figurePath";

describe("figurePath", () => {
  it.each([
    ["Đảng viên kết nạp mới › Quý I", "Đảng viên kết nạp mới › Cả năm"],
    ["Đảng viên kết nạp mới › Quý I/2013", "Đảng viên kết nạp mới › Tổng cộng"],
    ["Kết quả thực hiện › Năm 1996", "Kết quả thực hiện › Năm 2000"],
    ["Thực hiện quý IV", "THỰC HIỆN 6 tháng đầu năm 2013"],
    ["Kết nạp › Tháng 1", "Kết nạp › Tháng 12/2013"],
    ["Quý I", "Cả năm"],
    ["Kết nạp đảng viên › Trong kỳ", "Kết nạp đảng viên › Lũy kế từ đầu năm"],
    ["Số kết nạp trong quý", "Số kết nạp luỹ kế"],
    ["Kết nạp 9 tháng", "Kết nạp chín tháng đầu năm"],
    ["Kết nạp › 2012", "Kết nạp › 2013"],
  ])("takes “%s” and “%s” for one figure", (a, b) => {
    expect(figurePath(a)).toBe(figurePath(b));
  });

  it.each([
    ["Đảng viên kết nạp mới › Quý I", "Tổ chức đảng thành lập mới › Quý I"],
    ["Tổ chức đảng › Đã thành lập", "Tổ chức đảng › Chưa thành lập"],
    ["Chỉ tiêu › Năm 2013", "Thực hiện › Năm 2013"],
    ["Ước thực hiện cả năm", "Thực hiện quý I"],
    ["Chi bộ Quý Mỹ", "Chi bộ"],
  ])("keeps “%s” and “%s” apart", (a, b) => {
    expect(figurePath(a)).not.toBe(figurePath(b));
  });

  it("gives the levels of a header as keys", () => {
    expect(leafKey("Tổ chức đảng › Tỉ lệ")).toBe(leafKey("Tỷ lệ"));
    expect(parentKey("Tổ chức đảng › Tỷ lệ")).toBe(leafKey("Tổ chức đảng"));
    expect(parentKey("Tỷ lệ")).toBe("");
  });
});
