import { textNumber } from "../../../../src/host/calc/values/textNumber";

test.each([
  ["3", 3],
  [" 3 ", 3],
  ["+3.5", 3.5],
  ["-.5", -0.5],
  ["5.", 5],
  ["1,234.5", 1234.5],
  ["$5", 5],
  ["-$5", -5],
  ["114%", 1.14],
  ["5 %", 0.05],
  ["1e3", 1000],
  ["1.5E-2", 0.015],
  ["(5)", -5],
  ["(1,000)", -1000],
  ["2012-03-31", 40999],
  ["2012-03-31 18:00", 40999.75],
  ["3/31/2012 6:00 PM", 40999.75],
  ["18:00", 0.75],
])("%s reads as %d", (text, value) => {
  expect(textNumber(text, false)).toBe(value);
});

test.each(["", "   ", "quý I", "1.2.3", "--3", "(-5)", "3 xã", "1e999", "5%%", "TRUE", "3/31", "2012-03-31 chiều"])(
  "%j is no number",
  (text) => {
    expect(textNumber(text, false)).toBeUndefined();
  },
);
