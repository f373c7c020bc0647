/** Digits Excel keeps when it writes a number as text. */
const DIGITS = 15;
/** Characters up to which Excel writes a number without exponent: 1E+19 is written out, 1E+20 is not. */
const PLAIN_MAX = 20;

/**
 * A number as text, as `&` and the text functions see it: 15 significant digits, a point, no grouping.
 *
 * @example
 * numberText(1 / 3);  // "0.333333333333333"
 * numberText(1e21);   // "1E+21"
 * numberText(0.1 + 0.2); // "0.3"
 */
export function numberText(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "0", exponentText = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(exponentText);
  const sign = value < 0 ? "-" : "";
  return sign + (isPlain(digits, exponent) ? plain(digits, exponent) : scientific(digits, exponent));
}

function isPlain(digits: string, exponent: number): boolean {
  // Below one the text is "0.", zeros and digits; above it is the whole part that counts.
  return exponent < 0 ? 1 - exponent + digits.length <= PLAIN_MAX : exponent < PLAIN_MAX;
}

function plain(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return rest === "" ? whole : `${whole}.${rest}`;
}

function scientific(digits: string, exponent: number): string {
  const rest = digits.slice(1);
  const mantissa = rest === "" ? digits : `${digits.slice(0, 1)}.${rest}`;
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
