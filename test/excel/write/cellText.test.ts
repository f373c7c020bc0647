import fc from "fast-check";
import { literalText } from "../../../src/excel/write/cellText";

test.each(["Năm 2013", "Tổ chức đảng", "Chưa đạt, còn thiếu 2", "A", ""])("%j is written as it is", (text) => {
  expect(literalText(text)).toBe(text);
});

test.each([
  '=HYPERLINK("http://x","y")',
  "+1",
  "-5",
  "@SUM(A1)",
  "'=1",
  "01",
  "1/2",
  "3=2−1",
  " 12",
  "(5)",
  ".5",
  "TRUE",
  "false",
  "\t=1",
  "%",
])("%j gets an apostrophe, so that Excel keeps it as text", (text) => {
  expect(literalText(text)).toBe(`'${text}`);
});

test("nothing that begins like a formula is ever written bare", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (first, rest) => {
      expect(literalText(first + rest).startsWith("'")).toBe(true);
    }),
  );
});
