import fc from "fast-check";
import { suggest } from "../../../src/core/reading/suggest";

const UNITS = [
  "Thị trấn Cầu Diễn",
  ...["Xã Cổ Nhuế", "Xã Đại Mỗ", "Xã Đông Ngạc", "Xã Mễ Trì", "Xã Phú Diễn", "Xã Tây Mỗ", "Xã Tây Tựu"],
  ...["Xã Thụy Phương", "Xã Xuân Đỉnh", "Xã Xuân Phương"],
];

describe("Có phải …?", () => {
  test.each([
    ["Xa Xuan Dinh", "Xã Xuân Đỉnh"],
    ["Xã Xuân Đình", "Xã Xuân Đỉnh"],
    ["xã đại  mồ", "Xã Đại Mỗ"],
    ["Xã Mễ Trỳ", "Xã Mễ Trì"],
    ["Xã Đông Ngặc", "Xã Đông Ngạc"],
    ["Xuân Đỉnh", "Xã Xuân Đỉnh"],
    ["Cầu Diễn", "Thị trấn Cầu Diễn"],
    ["Đảng ủy xã Xuân Phương", "Xã Xuân Phương"],
    ["Xã Xuân Phưng", "Xã Xuân Phương"],
  ])("%j: %j", (text, expected) => {
    expect(suggest(text, UNITS)).toBe(expected);
  });

  test.each(["Xã Vân Canh", "Xã", "", "   ", "Tổng cộng", "Diễn"])("nothing is close to %j", (text) => {
    expect(suggest(text, UNITS)).toBeNull();
  });

  test("between two equally close ones only the office can tell", () => {
    expect(suggest("Cổ Nhuế", ["Cổ Nhuế 1", "Cổ Nhuế 2"])).toBeNull();
    expect(suggest("Cổ Nhuế", ["Cổ Nhuế 1", "Cổ Nhuế 1"])).toBe("Cổ Nhuế 1");
  });

  test("the right accents decide between names with the same letters", () => {
    expect(suggest("Tây Mồ", ["Tây Mơ", "Tây Mồ "])).toBe("Tây Mồ ");
    expect(suggest("Đai Mỗ", ["Đái Mô", "Đại Mỗ"])).toBe("Đại Mỗ");
  });

  test("letters come before accents, and đ is d", () => {
    expect(suggest("Tay Mo", ["Tay Moi", "Tây Mỗ"])).toBe("Tây Mỗ");
    expect(suggest("Dong Da", ["Đống Đa"])).toBe("Đống Đa");
  });

  test("a slip is closer than missing words", () => {
    expect(suggest("Thành lập mơi", ["Thành lập mới trong kỳ", "Thành lập mới"])).toBe("Thành lập mới");
  });

  test("one slip for five letters, not for four", () => {
    expect(suggest("abcdx", ["abcde"])).toBe("abcde");
    expect(suggest("abcx", ["abcd"])).toBeNull();
    expect(suggest("abcdefgxy", ["abcdefghi"])).toBeNull();
    expect(suggest("abcdefghxy", ["abcdefghij"])).toBe("abcdefghij");
  });

  test("missing words count at either end, in whole words only", () => {
    expect(suggest("Thực hiện", ["Thực hiện (tổ chức)"])).toBe("Thực hiện (tổ chức)");
    expect(suggest("chức đảng", ["Tổ chức đảng viên mới"])).toBeNull();
    expect(suggest("hiện cả", ["Thực hiện cảng"])).toBeNull();
  });

  test("no candidates, no suggestion", () => {
    expect(suggest("Xuân Đỉnh", [])).toBeNull();
  });
});

test("what it suggests is always one of the candidates, and a candidate suggests itself", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...UNITS), (text, unit) => {
      const found = suggest(text, UNITS);
      expect(found === null || UNITS.includes(found)).toBe(true);
      expect(suggest(unit, UNITS)).toBe(unit);
    }),
  );
});
