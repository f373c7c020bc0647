import { shiftDecimal } from "./shiftDecimal";

/**
 * Rounds half up in the decimal sense, away from zero for negative numbers, as an office and Excel's ROUND do:
 * 1.005 with 2 decimals is 1.01 (and not 1, its binary neighbour), −6.085 is −6.09. Never gives −0.
 *
 * @param decimals digits kept after the comma, a whole number from 0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const rounded = shiftDecimal(Math.round(shiftDecimal(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
