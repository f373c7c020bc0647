/** Which way a number is rounded: half away from zero, away from zero, towards zero. */
export type Rounding = "half" | "up" | "down";

/**
 * Rounds to decimal places as Excel does, on the decimal number a user sees and not on its binary neighbour:
 * `roundNumber(1.005, 2, "half")` is 1.01. Negative places round before the point: `(1608, -2)` is 1600.
 */
export function roundNumber(value: number, places: number, rounding: Rounding): number {
  const digits = Math.trunc(places);
  if (digits >= 0 && Number.isInteger(value)) return value;
  // What has 15 digits at most is rounded on these; the rest is noise of the binary fraction.
  const shifted = shift(Number(value.toPrecision(15)), digits);
  if (!Number.isFinite(shifted)) return digits > 0 ? value : 0;
  return shift(Math.sign(value) * wholeOf(Math.abs(shifted), rounding), -digits);
}

/** Moves the decimal point in the text of the number, which is exact; multiplying by 10^n is not. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

function wholeOf(value: number, rounding: Rounding): number {
  switch (rounding) {
    case "half":
      return Math.floor(value + 0.5);
    case "up":
      return Math.ceil(value);
    case "down":
      return Math.floor(value);
  }
}
