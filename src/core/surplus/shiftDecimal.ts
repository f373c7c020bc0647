/**
 * Moves the decimal point without binary noise: `shiftDecimal(1.005, 2)` is 100.5 where `1.005 * 100` is
 * 100.49999999999999. Works on the shortest decimal text of the number, the one a person would write.
 *
 * @param places how many places to the right; negative moves left: `shiftDecimal(78.2, -2)` is 0.782.
 */
export function shiftDecimal(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
