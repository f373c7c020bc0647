import { isoSerial } from "../../../../src/host/xlsx/sheet/isoDate";

it.each([
  ["2012-03-31", false, 40999],
  ["2012-03-31T12:00:00", false, 40999.5],
  ["2012-03-31T06:00Z", false, 40999.25],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-01", true, 0],
  ["2012-03-31", true, 39537],
  [" 2012-03-31 ", false, 40999],
])("%s (1904: %p) is the serial %d", (text, date1904, serial) => {
  expect(isoSerial(text, date1904)).toBeCloseTo(serial, 9);
});

it.each(["31/03/2012", "2012-03", "", "2012-03-31 12:00", "x2012-03-31"])(
  "%p is no date of the file format",
  (text) => {
    expect(isoSerial(text, false)).toBeUndefined();
  },
);
