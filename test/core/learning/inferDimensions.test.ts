import { inferDimensions } from "../../../src/core/learning/inferDimensions";
import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import type { Dimensions } from "../../../src/core/template/template";

function dimensions(path: string, year?: number): Dimensions {
  return inferDimensions(path.split(" › "), defaultVocabulary, year);
}

describe("inferDimensions", () => {
  it("reads kind, measure, year and assigning body from one path", () => {
    expect(dimensions("Chỉ tiêu Thành ủy giao › Tổ chức đảng › Thành lập mới › Năm 2013")).toEqual({
      kind: "DANG",
      measure: "TL",
      period: "2013",
      assignedBy: "THANH-UY",
    });
  });

  it("says nothing of words that name nothing", () => {
    expect(dimensions("Số lao động")).toEqual({});
    expect(dimensions("STT", 2013)).toEqual({});
  });

  it.each<[string, string]>([
    ["Chi hội phụ nữ", "PN-CH"],
    ["Hội phụ nữ", "PN-H"],
    ["Chi bộ trực thuộc đảng bộ cơ sở", "DANG-TT"],
    ["CĐCS", "CD-CS"],
    ["TỔ CHỨC CÔNG ĐOÀN", "CD"],
    ["Đoàn TNCS Hồ Chí Minh", "DTN"],
    ["Tổng số đảng viên", "DANG"],
  ])("takes %j for the kind %s", (path, kind) => {
    expect(dimensions(path).kind).toBe(kind);
  });

  it("does not say whose members đoàn viên are", () => {
    expect(dimensions("Đoàn viên").kind).toBeUndefined();
    expect(dimensions("Kết nạp đoàn viên")).toEqual({ measure: "KN" });
    expect(dimensions("Công đoàn › Kết nạp đoàn viên")).toEqual({ kind: "CD", measure: "KN" });
  });

  it("lets the lowest level decide", () => {
    expect(dimensions("Tổ chức đảng › Chi bộ cơ sở").kind).toBe("DANG-CB");
    expect(dimensions("Thành lập mới › Kết nạp mới").measure).toBe("KN");
  });

  it("names no kind where two stand side by side", () => {
    expect(dimensions("Tổ chức đảng và Tổ chức công đoàn").kind).toBeUndefined();
  });

  it("tells who assigns: the city above, the district its units", () => {
    expect(dimensions("Kế hoạch tỉnh giao").assignedBy).toBe("THANH-UY");
    expect(dimensions("Chỉ tiêu BCĐ giao").assignedBy).toBe("HUYEN");
    expect(dimensions("Chỉ tiêu giao").assignedBy).toBeUndefined();
  });

  it.each<[string, number | undefined, string | undefined]>([
    ["2012", undefined, "2012"],
    ["Quý I/2012", 2013, "2012-Q1"],
    ["Quý I", 2013, "2013-Q1"],
    ["Quý 2", 2013, "2013-Q2"],
    ["Quý I", undefined, undefined],
    ["6 tháng đầu năm", 2013, "2013-H1"],
    ["Cả năm", 2013, "2013"],
    ["Cả năm", undefined, undefined],
    ["Trong quý", 2013, undefined],
    ["Lũy kế từ đầu năm", 2013, undefined],
    ["Cùng kỳ năm trước", 2013, undefined],
    ["Giai đoạn 2012-2020", undefined, undefined],
  ])("reads the period of %j under a title of %s as %s", (path, year, period) => {
    expect(dimensions(path, year).period).toBe(period);
  });
});
