import { inferRole } from "../../../src/core/learning/inferRole";
import type { ColumnEvidence, RoleGuess } from "../../../src/core/learning/inferRole";
import { profileColumn } from "../../../src/core/learning/profileColumn";
import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import { aColumn } from "../../support/detected";
import type { CellInput } from "../../support/sheet";

type Other = Partial<Pick<ColumnEvidence, "declaredFormula" | "rowsAreNamed" | "isFirst">>;

function guess(header: string, values: readonly CellInput[], other: Other = {}): RoleGuess {
  return inferRole({
    levels: header.split(" › "),
    profile: profileColumn(aColumn("Cột", ...values), 2),
    declaredFormula: undefined,
    vocabulary: defaultVocabulary,
    rowsAreNamed: true,
    isFirst: false,
    ...other,
  });
}

function role(header: string, values: readonly CellInput[], other: Other = {}): string {
  return guess(header, values, other).role;
}

const NOT_NAMED: Other = { rowsAreNamed: false };
const COMMUNES = ["Xã Mễ Trì", "Xã Cổ Nhuế", "Thị trấn Cầu Diễn"];

describe("inferRole, words with two meanings", () => {
  it("takes “Chỉ tiêu” over texts for names of rows and over numbers for targets", () => {
    expect(role("CHỈ TIÊU", ["Có đến đầu kỳ", "Tăng trong kỳ", "Kết nạp"], NOT_NAMED)).toBe("item");
    expect(role("CHỈ TIÊU", [12, 15, 9])).toBe("target");
    expect(role("Chỉ tiêu", ["12 tổ chức", "15 tổ chức", 9])).toBe("target");
  });

  it("takes “Đơn vị” over communes for units and over what is counted for the unit of measure", () => {
    expect(role("Đơn vị", COMMUNES, NOT_NAMED)).toBe("unit");
    expect(role("Đơn vị", ["tổ chức", "người", "tổ chức", "người"])).toBe("unit-of-measure");
    expect(role("Đơn vị", ["m3", "tấn", "m2", "m3", "tấn"])).toBe("unit-of-measure");
  });

  it.each(["ĐVT", "Đơn vị tính"])("always takes %j for the unit of measure", (header) => {
    expect(role(header, COMMUNES, NOT_NAMED)).toBe("unit-of-measure");
    expect(role(header, [null, null])).toBe("unit-of-measure");
  });

  it("takes “Loại hình” that comes again for a category and names of kinds for kinds", () => {
    expect(role("Loại hình", ["Công ty TNHH", "Hợp tác xã", "Công ty TNHH"])).toBe("category");
    expect(role("Loại tổ chức", ["Công đoàn", "Chi bộ cơ sở", "Đoàn Thanh niên"])).toBe("kind");
    expect(role("Nội dung", ["Thành lập mới", "Kết nạp mới"])).toBe("measure");
  });

  it("counts đoàn viên and đảng viên over numbers, and names rows by them in texts", () => {
    expect(role("Đoàn viên", [30, 40])).toBe("actual");
    expect(role("Nội dung", ["Đảng viên", "Đoàn viên"], NOT_NAMED)).toBe("item");
  });
});

describe("inferRole, by header and body", () => {
  it.each<[string, readonly CellInput[], string]>([
    ["STT", [1, 2, 3], "ordinal"],
    ["Ghi chú", [null, "Chưa báo cáo"], "note"],
    ["Ngày thành lập", ["27-2-2012", "20-4-2012"], "date"],
    ["Ngày thành lập", [40966, 41019], "date"],
    ["Số quyết định", ["05-QĐ/ĐU", "06-QĐ/ĐU"], "key"],
    ["Mã", [10001, 10002, 10003], "key"],
    ["Mã số", ["01", "00592"], "key"],
    ["Tên doanh nghiệp", ["Công ty TNHH An", "Công ty TNHH Bình"], "enterprise"],
    ["Địa bàn", COMMUNES, "unit"],
    ["Chỉ tiêu Thành ủy giao", [4, 5], "target"],
    ["Dự toán giao", [100, 200], "target"],
    ["Thực hiện", [4, 5], "actual"],
    ["Chỉ tiêu › Thực hiện", [4, 5], "actual"],
    ["Tổ chức đảng › Lũy kế", [4, 5], "actual"],
    ["Tỷ lệ (%)", [114.3, 90], "rate"],
    ["Thực hiện so với kế hoạch (%)", [1.143, 0.9], "rate"],
    ["Số vượt chỉ tiêu", [2, -1], "difference"],
    ["Tăng, giảm", [2, -1], "difference"],
    ["Số lao động", [12, 250], "other"],
    ["Số cuộc họp giao ban", [4, 12], "other"],
  ])("takes %j over %j for %s", (header, values, expected) => {
    expect(guess(header, values)).toEqual({ role: expected, isCertain: true, alternatives: [] });
  });

  it("takes a first column that counts up, in numbers or roman, for the ordinals whatever its header", () => {
    const first: Other = { isFirst: true, rowsAreNamed: false };
    expect(role("Cột đầu", [1, 2, 3], first)).toBe("ordinal");
    expect(role("Cột đầu", ["I", "II", "III"], first)).toBe("ordinal");
    expect(role("Thực hiện", [5, 9, 2], first)).not.toBe("ordinal");
    expect(role("Thực hiện", [1, 2, 3])).toBe("actual");
  });

  it("takes a column declared as a quotient for a rate, “4 = 2:3” and with × 100", () => {
    expect(role("So sánh", [1.05, 2], { declaredFormula: "2/3" })).toBe("rate");
    expect(role("Đạt", [105, 200], { declaredFormula: "2/1*100" })).toBe("rate");
    expect(role("Đạt", [105, 200], { declaredFormula: "2+1" })).toBe("actual");
  });

  it("takes a number that comes twice under “Mã” for no key", () => {
    expect(role("Mã", ["A1", "A1", "A1", "A2"])).not.toBe("key");
  });

  it("names the rows by the first column of words and not by a second one", () => {
    expect(role("Nội dung công việc", ["Rà soát", "Phân loại"], NOT_NAMED)).toBe("item");
    expect(role("Nội dung công việc", ["Rà soát", "Phân loại"])).toBe("other");
  });
});

describe("inferRole, forms nobody has filled in", () => {
  it.each<[string, string]>([
    ["Chỉ tiêu giao", "target"],
    ["Thực hiện", "actual"],
    ["Tỷ lệ %", "rate"],
    ["Ngày quyết định", "date"],
    ["Số quyết định", "key"],
    ["Tên doanh nghiệp", "enterprise"],
    ["Cột khác", "other"],
  ])("takes an empty %j for %s", (header, expected) => {
    expect(guess(header, [null, null])).toMatchObject({ role: expected, isCertain: true });
  });

  it("asks where an empty column may be one thing or another", () => {
    expect(guess("Đơn vị", [null, null], NOT_NAMED)).toEqual({
      role: "unit",
      isCertain: false,
      alternatives: ["item"],
    });
    expect(guess("Loại hình", ["x", "-"])).toMatchObject({ isCertain: false, alternatives: ["category", "kind"] });
    expect(guess("Cột 5", [null], { declaredFormula: "2+3" })).toMatchObject({ role: "other", isCertain: false });
  });
});
