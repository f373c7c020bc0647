import { parseDateText, parseTimeText } from "../../../../src/host/calc/values/dateText";

test.each([
  ["2012-03-31", 40999],
  ["2012/3/31", 40999],
  ["3/31/2012", 40999],
  ["3-31-2012", 40999],
  ["3/31/12", 40999],
  ["3/31/30", 11048],
  ["31-Mar-2012", 40999],
  ["31 March 2012", 40999],
  ["31/03/2012", undefined],
  ["2012-02-30", undefined],
  ["2011-02-29", undefined],
  ["1899-12-31", undefined],
  ["31-Xyz-2012", undefined],
  ["3/31", undefined],
  ["quý I", undefined],
])("%s is the serial %s", (text, serial) => {
  expect(parseDateText(text, false)).toBe(serial);
});

test("the date system shifts the serial", () => {
  expect(parseDateText("2012-03-31", true)).toBe(40_999 - 1_462);
});

test.each([
  ["7:30", 0.3125],
  ["19:30:36", 0.81291666666666662],
  ["7:30 PM", 0.8125],
  ["12:00 AM", 0],
  ["12:00 pm", 0.5],
  ["36:00", 1.5],
  ["7:60", undefined],
  ["13:00 PM", undefined],
  ["0:30 AM", undefined],
  ["7", undefined],
  ["7:30:60", undefined],
])("%s is the part %s of a day", (text, part) => {
  const parsed = parseTimeText(text);
  if (part === undefined) expect(parsed).toBeUndefined();
  else expect(parsed).toBeCloseTo(part, 12);
});
