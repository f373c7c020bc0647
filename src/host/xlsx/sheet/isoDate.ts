const DAY_MS = 86_400_000;
/** Serial 0 of both date systems; JavaScript's Date.UTC is used as arithmetic only, without time zones. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serials of the 1900 system are one day behind before 1 March 1900, because of its 29 February. */
const LEAP_BUG = 61;

/**
 * Serial of an ISO 8601 date in a cell of type "d": "2012-03-31" is 40999, "2012-03-31T12:00:00" is 40999.5.
 * `undefined` for anything else.
 */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const date = Date.UTC(year, month - 1, day);
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return (date - EPOCH_1904) / DAY_MS + time;
  const serial = (date - EPOCH_1900) / DAY_MS;
  return (serial < LEAP_BUG ? serial - 1 : serial) + time;
}
