import fc from "fast-check";
import {
  compareDates,
  dateFromSerial,
  isCalendarDate,
  isoDate,
  parseIsoDate,
  serialFromDate,
} from "../../../src/core/model/calendarDate";

const day = (year: number, month: number, date: number): { year: number; month: number; day: number } => ({
  year,
  month,
  day: date,
});

/** Serials as Excel shows them in the 1900 date system. */
test.each([
  [61, day(1900, 3, 1)],
  [25_569, day(1970, 1, 1)],
  [36_585, day(2000, 2, 29)],
  [40_966, day(2012, 2, 27)],
  [41_278, day(2013, 1, 4)],
  [2_958_465, day(9999, 12, 31)],
])("serial %d", (serial, date) => {
  expect(dateFromSerial(serial)).toEqual(date);
  expect(serialFromDate(date)).toBe(serial);
});

test("the time of day is dropped", () => {
  expect(dateFromSerial(40_966.999)).toEqual(day(2012, 2, 27));
  expect(dateFromSerial(2_958_465.5)).toEqual(day(9999, 12, 31));
});

test.each([60, 0, -1, 60.9, 2_958_466, NaN, Infinity])("%d is no serial of a day", (serial) => {
  expect(dateFromSerial(serial)).toBeUndefined();
});

test.each([day(2012, 2, 29), day(2000, 2, 29), day(2013, 12, 31), day(2013, 1, 1)])("%j exists", (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

test.each([
  day(2013, 2, 29),
  day(1900, 2, 29),
  day(2013, 4, 31),
  day(2013, 13, 1),
  day(2013, 0, 1),
  day(2013, 1, 0),
  day(12, 2, 27),
])("%j does not", (date) => {
  expect(isCalendarDate(date)).toBe(false);
});

test("order of days", () => {
  expect(compareDates(day(2012, 12, 31), day(2013, 1, 1))).toBeLessThan(0);
  expect(compareDates(day(2013, 2, 1), day(2013, 1, 31))).toBeGreaterThan(0);
  expect(compareDates(day(2013, 1, 2), day(2013, 1, 1))).toBeGreaterThan(0);
  expect(compareDates(day(2013, 1, 1), day(2013, 1, 1))).toBe(0);
});

test.each(["2013-02-29", "2013-2-1", "27/12/2013", "2013-13-01", "", "2013-12-27T00:00"])("%j names no day", (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test("the last day of Từ Liêm is 2013-12-27", () => {
  expect(isoDate(day(2013, 12, 27))).toBe("2013-12-27");
  expect(parseIsoDate("2013-12-27")).toEqual(day(2013, 12, 27));
});

const serials = fc.integer({ min: 61, max: 2_958_465 });
const dateOf = (serial: number): { year: number; month: number; day: number } =>
  dateFromSerial(serial) ?? day(NaN, NaN, NaN);

test("serial and day are two names of the same thing, in the same order", () => {
  fc.assert(
    fc.property(serials, serials, (a, b) => {
      expect(serialFromDate(dateOf(a))).toBe(a);
      expect(isCalendarDate(dateOf(a))).toBe(true);
      expect(parseIsoDate(isoDate(dateOf(a)))).toEqual(dateOf(a));
      expect(Math.sign(compareDates(dateOf(a), dateOf(b)))).toBe(Math.sign(a - b));
    }),
  );
});
