import fc from "fast-check";
import {
  dayOfSerial,
  daysInMonth,
  lastSerial,
  serialOfDay,
  weekdayOf,
} from "../../../../src/host/calc/values/dateSerial";

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

test.each([
  [0, day(1900, 1, 0)],
  [1, day(1900, 1, 1)],
  [59, day(1900, 2, 28)],
  [60, day(1900, 2, 29)],
  [61, day(1900, 3, 1)],
  [36526, day(2000, 1, 1)],
  [40999, day(2012, 3, 31)],
  [2_958_465, day(9999, 12, 31)],
])("serial %d is %j", (serial, expected) => {
  expect(dayOfSerial(serial, false)).toEqual(expected);
  expect(serialOfDay(expected, false)).toBe(serial);
});

test("there is nothing before and after the calendar", () => {
  expect(dayOfSerial(-0.5, false)).toBeUndefined();
  expect(dayOfSerial(2_958_466, false)).toBeUndefined();
  expect(serialOfDay(day(1899, 12, 30), false)).toBeUndefined();
  expect(serialOfDay(day(1904, 1, 1), true)).toBe(0);
  expect(serialOfDay(day(1903, 12, 31), true)).toBeUndefined();
  expect(lastSerial(true)).toBe(2_957_003);
});

test("each serial is the day of its day, in both systems", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
      const there = dayOfSerial(serial, date1904);
      expect(there && serialOfDay(there, date1904)).toBe(serial);
    }),
  );
});

test("the two systems are 1,462 days apart", () => {
  expect(dayOfSerial(39_537, true)).toEqual(dayOfSerial(40_999, false));
  expect(weekdayOf(39_537, true)).toBe(weekdayOf(40_999, false));
});

test("a day of the week later is the next one", () => {
  expect(weekdayOf(40_999, false)).toBe(6);
  expect(weekdayOf(1, false)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), (serial) => {
      expect(weekdayOf(serial + 1, false)).toBe((weekdayOf(serial, false) + 1) % 7);
    }),
  );
});

test("months have their days", () => {
  expect([1, 2, 4, 12].map((month) => daysInMonth(2012, month))).toEqual([31, 29, 30, 31]);
  expect(daysInMonth(2011, 2)).toBe(28);
  expect(daysInMonth(1900, 2)).toBe(29);
  expect(daysInMonth(2100, 2)).toBe(28);
});
