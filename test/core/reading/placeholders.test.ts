import { isNilWord, isPlaceholder } from "../../../src/core/reading/placeholders";

describe("a placeholder fills an empty cell", () => {
  test.each(["", " ", "\u00A0", ".", "-", "–", "—", "−", "----", "…", "...", ",,,,", "__", "- -", "/", "x", "X", "xx"])(
    "%j",
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
      expect(isNilWord(text)).toBe(false);
    },
  );

  test("what a program left to be filled", () => {
    expect(isPlaceholder("{filldata}")).toBe(true);
    expect(isPlaceholder("{a}{b}")).toBe(false);
  });
});

test.each(["0", "không", "8", "-3", ".5", "xã", "x1", "a", "?", "TRUE"])("%j says something", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each(["không", "Không", "KHÔNG CÓ", " không  phát sinh", "không".normalize("NFD")])("%j is nil", (text) => {
  expect(isNilWord(text)).toBe(true);
});

test.each(["không giao", "khong", "không rõ", "", "0"])("%j is no word for nil", (text) => {
  expect(isNilWord(text)).toBe(false);
});
