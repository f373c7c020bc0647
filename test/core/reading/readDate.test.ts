import fc from "fast-check";
import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import { dateFromSerial, serialFromDate } from "../../../src/core/model/calendarDate";
import type { CalendarDate } from "../../../src/core/model/calendarDate";
import { readDate } from "../../../src/core/reading/readDate";

const RESOLUTION: CalendarDate = { year: 2012, month: 2, day: 27 };

test.each<CellValue>([
  40966,
  40966.75,
  "27-2-2012",
  "27/02/2012",
  "27.2.2012",
  "27-02-2012 ",
  "\u00A027/2/2012",
  "2012-02-27",
  "2012-02-27T08:30:00",
  "ngày 27/2/2012",
  "Ngày 27 tháng 02 năm 2012",
  "27 tháng 2 năm 2012",
])("%j is 27-2-2012", (value) => {
  expect(readDate(value)).toEqual({ ok: true, value: RESOLUTION });
});

test("day before month, always", () => {
  expect(readDate("4/1/2013")).toEqual({ ok: true, value: { year: 2013, month: 1, day: 4 } });
});

test.each(["2/27/2012", "29-2-2013", "31/4/2012", "0/1/2012", "1/0/2012", "2013-02-29", "32/1/12"])(
  "%j names no day",
  (text) => {
    expect(readDate(text)).toEqual({ ok: false, error: { code: "impossible", text } });
  },
);

test.each([
  ["27/2/12", 2012],
  ["27-2-00", 2000],
  ["27.2.29", 2029],
  ["27/2/30", 1930],
  ["27/2/99", 1999],
])("%j: the century is a question, %d a proposal", (text, year) => {
  expect(readDate(text)).toEqual({
    ok: false,
    error: { code: "two-digit-year", text, suggestion: { year, month: 2, day: 27 } },
  });
});

test.each<CellValue>([null, "", " ", "…", "-", "x"])("%j says nothing", (value) => {
  expect(readDate(value)).toEqual({ ok: false, error: { code: "blank" } });
});

test.each<readonly [CellValue, string]>([
  ["1/2013", "1/2013"],
  ["27/2-2012", "27/2-2012"],
  ["27 2 2012", "27 2 2012"],
  ["quý I/2013", "quý I/2013"],
  ["27/2/012", "27/2/012"],
  ["27-2-2012 và 4-1-2013", "27-2-2012 và 4-1-2013"],
  ["2012-2-27", "2012-2-27"],
  [2012, "2012"],
  [1900, "1900"],
  [2100, "2100"],
  [8, "8"],
  [-1, "-1"],
  [3_000_000, "3000000"],
  [true, "TRUE"],
  [false, "FALSE"],
])("%j is not a date", (value, text) => {
  expect(readDate(value)).toEqual({ ok: false, error: { code: "not-a-date", text } });
});

test("a serial beside the years is a day", () => {
  expect(readDate(2101)).toEqual({ ok: true, value: { year: 1905, month: 10, day: 1 } });
  expect(readDate(1899)).toEqual({ ok: true, value: { year: 1905, month: 3, day: 13 } });
  expect(readDate(2012.5).ok).toBe(true);
});

test("an error value is named", () => {
  expect(readDate(cellError("#VALUE!"))).toEqual({ ok: false, error: { code: "error", error: "#VALUE!" } });
});

/** Days from 1930, when there were no years left to be mistaken for serials. */
const days = fc.integer({ min: 10_960, max: 73_050 }).map((serial) => dateFromSerial(serial) ?? RESOLUTION);

test("every day is read back from its serial and from each way of writing it", () => {
  fc.assert(
    fc.property(days, fc.constantFrom("-", "/", "."), fc.boolean(), (date, separator, padded) => {
      const digits = (number: number): string => String(number).padStart(padded ? 2 : 1, "0");
      const text = [digits(date.day), digits(date.month), String(date.year)].join(separator);
      expect(readDate(text)).toEqual({ ok: true, value: date });
      expect(readDate(serialFromDate(date))).toEqual({ ok: true, value: date });
    }),
  );
});
