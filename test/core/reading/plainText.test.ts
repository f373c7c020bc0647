import fc from "fast-check";
import { plainText } from "../../../src/core/reading/plainText";

test.each([
  ["  Quý\u00A0I/2013\n", "quý i/2013"],
  ["Tổ chức\r\n  đảng", "tổ chức đảng"],
  ["ĐẢNG BỘ", "đảng bộ"],
  ["Hòa".normalize("NFD"), "hòa"],
  [" \t\u00A0 ", ""],
  ["", ""],
])("%j is %j", (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test("keeps the soft hyphen: in TCVN3 it is the letter ư", () => {
  expect(plainText("Tr\u00ADêng")).toBe("tr\u00ADêng");
});

test("a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});
