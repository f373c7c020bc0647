import { cellError } from "../../../../src/base/cellValue";
import { textBoolean, toBoolean, toNumber, toText } from "../../../../src/host/calc/values/coerce";

const NA = cellError("#N/A");
const VALUE = cellError("#VALUE!");

test.each([
  [null, 0, "", false],
  [0, 0, "0", false],
  [-2.5, -2.5, "-2.5", true],
  [true, 1, "TRUE", true],
  [false, 0, "FALSE", false],
  ["3", 3, "3", VALUE],
  ["", VALUE, "", VALUE],
  ["true", VALUE, "true", true],
  [" FALSE ", VALUE, " FALSE ", false],
  ["quý I", VALUE, "quý I", VALUE],
  [NA, NA, NA, NA],
])("%j as number, text and condition", (value, number, text, condition) => {
  expect(toNumber(value, false)).toBe(number);
  expect(toText(value)).toBe(text);
  expect(toBoolean(value)).toBe(condition);
});

test("only the two words are conditions", () => {
  expect(textBoolean("True")).toBe(true);
  expect(textBoolean("1")).toBeUndefined();
});
