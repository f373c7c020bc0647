import { isSyllable } from "../../../src/core/text/syllable";
import { VIETNAMESE } from "../../support/legacyLetters";

describe("isSyllable", () => {
  it("knows every word of what an office writes", () => {
    const words = VIETNAMESE.join(" ")
      .split(/[\s,]+/u)
      .filter((word) => /\p{L}/u.test(word));
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each(["hoà", "hòa", "thuỷ", "thủy", "quý", "Quyết", "gì", "giữa", "giêng", "nghiêng", "khuỷu", "ngoèo", "ĐẢNG"])(
    "accepts %s",
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize("NFD"))).toBe(true);
    },
  );

  it.each(["Müller", "Nestlé", "haò", "taí", "Thóy", "ưn", "đv", "HĐND", "", "12", "các2", "xa xôi"])(
    "refuses %j",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  it.each([
    ["a tone that a stop cannot have", "lùc", "lúc"],
    ["k before a broad vowel", "kả", "cả"],
    ["ngh before a broad vowel", "nghà", "ngà"],
    ["a tone on the first of ươ", "nừơc", "nước"],
    ["two tones", "lụ́c", "lục"],
    ["a tone before the last vowel of a closed syllable", "tóan", "toán"],
    ["q without u", "qá", "quá"],
  ])("refuses %s", (_, wrong, right) => {
    expect([isSyllable(wrong), isSyllable(right)]).toEqual([false, true]);
  });
});
