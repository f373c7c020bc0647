import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";

const DIV0 = cellError("#DIV/0!");

/** Sum, added from left to right as Excel does. */
export function total(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0);
}

/** Mean; #DIV/0! for an empty list. */
export function average(list: readonly number[]): CellValue {
  return list.length === 0 ? DIV0 : total(list) / list.length;
}

/** Middle value, or the mean of the two in the middle; #NUM! for an empty list. */
export function median(list: readonly number[]): CellValue {
  return percentile(list, 0.5);
}

/** Most frequent number, of several the one that comes first; #N/A when each occurs once. */
export function mode(list: readonly number[]): CellValue {
  const counts = new Map<number, number>();
  let most = 0;
  for (const value of list) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    most = Math.max(most, count);
  }
  return most < 2 ? cellError("#N/A") : (list.find((value) => counts.get(value) === most) ?? cellError("#N/A"));
}

/** Variance; `lost` is 1 for a sample and 0 for the whole population. Too few numbers give #DIV/0!. */
export function variance(list: readonly number[], lost: 0 | 1): CellValue {
  const count = list.length - lost;
  if (count <= 0) return DIV0;
  const mean = total(list) / list.length;
  return list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
}

/** Standard deviation, the root of {@link variance}. */
export function deviation(list: readonly number[], lost: 0 | 1): CellValue {
  const squared = variance(list, lost);
  return typeof squared === "number" ? Math.sqrt(squared) : squared;
}

/** Value below which a part (0 to 1) of the numbers lies, between two numbers in proportion; #NUM! out of range. */
export function percentile(list: readonly number[], part: number): CellValue {
  if (list.length === 0 || part < 0 || part > 1) return cellError("#NUM!");
  const sorted = [...list].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
