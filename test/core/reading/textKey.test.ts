import fc from "fast-check";
import { headerKey, unitKey } from "../../../src/core/reading/textKey";

const UNITS = [
  "Thị trấn Cầu Diễn",
  ...["Cổ Nhuế", "Đại Mỗ", "Đông Ngạc", "Liên Mạc", "Mễ Trì", "Minh Khai", "Mỹ Đình", "Phú Diễn", "Tây Mỗ"],
  ...["Tây Tựu", "Thụy Phương", "Thượng Cát", "Trung Văn", "Xuân Đỉnh", "Xuân Phương"],
];

describe("unitKey: one unit in two spellings", () => {
  test.each([
    ["Tỉnh Hòa Bình", "Tỉnh Hoà Bình"],
    ["Thụy Phương", "Thuỵ Phương"],
    ["Vạn Hóa", "Vạn Hoá"],
    ["Xã Mễ  Trì", "xã Mễ\u00A0Trì "],
    ["XUÂN ĐỈNH", "Xuân Đỉnh"],
    ["Xuân Đỉnh", "Xuân Đỉnh".normalize("NFD")],
    ["Cổ Nhuế\n1", "Cổ Nhuế 1"],
    ["Quảng Oai", "QUẢNG OAI"],
  ])("%j is %j", (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });
});

describe("unitKey: two units", () => {
  test.each([
    ["Thị trấn Yên Viên", "Xã Yên Viên"],
    ["Yên Viên", "Xã Yên Viên"],
    ["Hóa", "Hòa"],
    ["Tây Mỗ", "Tây Mồ"],
    ["Đại Mỗ", "Dại Mỗ"],
    ["Mỹ Đình", "Mĩ Đình"],
    ["Cổ Nhuế 1", "Cổ Nhuế 2"],
    ["Tr\u00ADêng", "Trêng"],
  ])("%j is not %j", (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });

  test("the sixteen units of the district keep sixteen keys", () => {
    expect(new Set(UNITS.map(unitKey)).size).toBe(UNITS.length);
  });
});

test("blanks have the empty key", () => {
  expect([unitKey(""), unitKey(" \u00A0\n"), headerKey(" ")]).toEqual(["", "", ""]);
});

describe("headerKey", () => {
  test.each([
    ["Tỷ lệ (%)", "Tỉ lệ (%)"],
    ["Quý I", "Quí I"],
    ["Kỹ thuật", "Kĩ thuật"],
    ["LŨY KẾ", "Luỹ kế"],
    ["Chỉ tiêu\nThành ủy giao", "Chỉ tiêu Thành uỷ giao"],
    ["Thực hiện", " thực  hiện"],
  ])("%j is %j", (a, b) => {
    expect(headerKey(a)).toBe(headerKey(b));
  });

  test.each([
    ["Chi bộ", "Chi hội"],
    ["Thành lập", "Thành lập mới"],
    ["Kỳ trước", "Kỳ này"],
    ["Tỷ lệ", "Ty lệ"],
  ])("%j is not %j", (a, b) => {
    expect(headerKey(a)).not.toBe(headerKey(b));
  });

  test("i after two consonants and in longer syllables stays: chi is not chy, tin not tyn", () => {
    expect(headerKey("chi")).toBe("chi");
    expect(headerKey("tin")).toBe("tin");
    expect(headerKey("ti")).toBe("ty");
  });
});

describe("Laws", () => {
  const vietnamese = fc.constantFrom(...UNITS, "Tỉ lệ", "Quý I/2013", "Hoà  Bình\n", "Lũy kế");
  const texts = fc.oneof(fc.string({ unit: "binary" }), vietnamese);

  test("the key of a key is the key", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unitKey(unitKey(text))).toBe(unitKey(text));
        expect(headerKey(headerKey(text))).toBe(headerKey(text));
      }),
    );
  });

  test("keys are composed, so that a key can be compared with what a person types", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unitKey(text).normalize("NFC")).toBe(unitKey(text));
        expect(headerKey(text).normalize("NFC")).toBe(headerKey(text));
      }),
    );
  });

  test("composition, case of letters and blanks around do not matter", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(unitKey(` ${text.normalize("NFD").toUpperCase()}\u00A0`)).toBe(unitKey(text));
      }),
    );
  });

  test("equal unit keys give equal header keys", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(headerKey(unitKey(text))).toBe(headerKey(text));
      }),
    );
  });
});
