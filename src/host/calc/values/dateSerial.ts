/** A day of the calendar as Excel counts it: month 1-12; 29 February 1900 exists. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of 31.12.9999 in the 1900 system. */
const LAST_SERIAL_1900 = 2_958_465;
/** The 1904 system starts 1,462 days later. */
const OFFSET_1904 = 1_462;
/** Days from 1.1.1970 back to 30.12.1899, where the 1900 system would be 0 were it not for its extra day. */
const UNIX_TO_SERIAL = 25_569;
/** Excel keeps the error of Lotus 1-2-3: day 60 is 29 February 1900, which did not exist. */
const PHANTOM_DAY = 60;

/** The last serial of a date system, 0-based days. */
export function lastSerial(date1904: boolean): number {
  return date1904 ? LAST_SERIAL_1900 - OFFSET_1904 : LAST_SERIAL_1900;
}

/** The day of a serial (fractions are times of day and are cut off); `undefined` outside the calendar. */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastSerial(date1904)) return undefined;
  const serial1900 = date1904 ? whole + OFFSET_1904 : whole;
  if (serial1900 === 0) return { year: 1900, month: 1, day: 0 };
  if (serial1900 === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  return civilFromDays(serial1900 - UNIX_TO_SERIAL + (serial1900 < PHANTOM_DAY ? 1 : 0));
}

/**
 * Serial of a day; months and days may run over (`month: 14` is February of the next year), as in DATE().
 * `undefined` when the result lies outside the calendar.
 */
export function serialOfDay({ year, month, day }: CalendarDay, date1904: boolean): number | undefined {
  const shifted = year + Math.floor((month - 1) / 12);
  const monthInYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const first = daysFromCivil(shifted, monthInYear, 1) + UNIX_TO_SERIAL;
  // Days before 1 March 1900 are counted from the first of their month, so that the phantom day is passed once.
  const firstSerial = first <= PHANTOM_DAY ? first - 1 : first;
  const serial = firstSerial + day - 1 - (date1904 ? OFFSET_1904 : 0);
  return serial >= 0 && serial <= lastSerial(date1904) ? serial : undefined;
}

/** Day of the week, 0 = Sunday, as Excel counts it (1.1.1900 is its Sunday). */
export function weekdayOf(serial: number, date1904: boolean): number {
  const serial1900 = Math.floor(serial) + (date1904 ? OFFSET_1904 : 0);
  return (((serial1900 - 1) % 7) + 7) % 7;
}

/** Days of a month, 1-12; February 1900 has 29 in Excel. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year === 1900) return 29;
  return daysFromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - daysFromCivil(year, month, 1);
}

/** Days since 1.1.1970 in the Gregorian calendar (the era method: 400 years are 146,097 days). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function civilFromDays(days: number): CalendarDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
