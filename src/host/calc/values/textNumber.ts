import { parseDateText, parseTimeText } from "./dateText";

const NUMBER = /^([+-]?)(\$?)(\d[\d,]*(?:\.\d*)?|\.\d+)(?:E([+-]?\d{1,3}))?\s*(%?)$/i;

/**
 * The number a text stands for where Excel wants a number (`"3"+1`, VALUE, criteria), by en-US rules; `undefined` when
 * it is none. Knows signs, `$`, grouping commas, percent, exponents, parentheses for negative, ISO and m/d/yyyy dates,
 * times. A day without a year ("3/31") is none here: Excel adds the current year, which is not known.
 *
 * @example
 * textNumber(" 1,234.5 ", false); // 1234.5
 * textNumber("114%", false);      // 1.14
 * textNumber("2012-03-31", false); // 40999
 * textNumber("quý I", false);     // undefined
 */
export function textNumber(text: string, date1904: boolean): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return plainNumber(trimmed) ?? dateAndTime(trimmed, date1904);
}

function plainNumber(text: string): number | undefined {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined) {
    const positive = /^[+-]/.test(inner) ? undefined : plainNumber(inner);
    return positive === undefined ? undefined : -positive;
  }
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, , digits = "", exponent = "0", percent] = match;
  const value = Number(`${digits.replaceAll(",", "")}e${exponent}`) / (percent === "%" ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  return sign === "-" ? -value : value;
}

function dateAndTime(text: string, date1904: boolean): number | undefined {
  const whole = parseDateText(text, date1904) ?? parseTimeText(text);
  if (whole !== undefined) return whole;
  const [, day, time] = /^(\S+)[ T]+(\d.*)$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const [serial, fraction] = [parseDateText(day, date1904), parseTimeText(time)];
  return serial === undefined || fraction === undefined ? undefined : serial + fraction;
}
