import { roundHalfUp } from "./roundHalfUp";
import { shiftDecimal } from "./shiftDecimal";

const WHOLE_PERCENT = 100;

/** A ratio as a percent number, rounded half up: −98/1608 with 2 decimals is −6.09. For growth; 100 % may appear. */
export function roundedPercent(ratio: number, decimals: number): number {
  return roundHalfUp(shiftDecimal(ratio, 2), decimals);
}

/**
 * The percent number shown for a fulfilment rate: 8/7 with 1 decimal is 114.3. Rounded half up, but only a rate of
 * exactly 1 is ever shown as 100: 199/200 with 0 decimals is 99, 201/200 is 101. Nobody may read "đạt 100%" where one
 * organisation is missing.
 *
 * @param rate actual / target, 1 = 100 %.
 * @param decimals digits after the comma, a whole number from 0.
 */
export function displayedPercent(rate: number, decimals: number): number {
  const rounded = roundedPercent(rate, decimals);
  const step = shiftDecimal(1, -decimals);
  if (rate < 1 && rounded >= WHOLE_PERCENT) return roundHalfUp(WHOLE_PERCENT - step, decimals);
  if (rate > 1 && rounded <= WHOLE_PERCENT) return roundHalfUp(WHOLE_PERCENT + step, decimals);
  return rounded;
}

/** How far a rate lies above 100 %: 8/7 gives 1/7 ("vượt 14,3%"). `undefined` at or below 100 %, where nothing exceeds. */
export function excessRate(rate: number): number | undefined {
  return rate > 1 ? rate - 1 : undefined;
}

/**
 * The percent number shown for the excess, always the shown rate less 100, so that the two columns agree: 8/7 with
 * 1 decimal is 14.3 beside 114.3. `undefined` where {@link excessRate} is.
 */
export function displayedExcess(rate: number, decimals: number): number | undefined {
  return rate > 1 ? roundHalfUp(displayedPercent(rate, decimals) - WHOLE_PERCENT, decimals) : undefined;
}
