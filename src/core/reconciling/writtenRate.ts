import type { CellValue } from "../../base/cellValue";
import { displayedPercent } from "../surplus/rate";
import { shiftDecimal } from "../surplus/shiftDecimal";
import { parseQuantity } from "../reading/parseQuantity";
import { plainText } from "../reading/plainText";
import { decimalsOf } from "./rounding";

/** What a rate is measured from: "đạt 114,3%" from 0, "vượt 14,3%" from 100 %, "còn thiếu 14,3%" downwards from 100 %. */
export type RateBase = "share" | "excess" | "shortfall";

/** A rate as somebody wrote it. */
export interface WrittenRate {
  /** The number that was written: 114.3 for "114,3%", 1.143 for a ratio. */
  readonly number: number;
  readonly decimals: number;
  /** Percent sign or word; without one a number may be a percent number (114,3) or a ratio (1,143). */
  readonly isPercent: boolean;
  /** What the text says itself; `undefined` where the header decides. */
  readonly base: RateBase | undefined;
}

const WORDED = /^\(?(đạt|bằng|vượt|tăng|thiếu|còn thiếu|hụt|giảm)? ?([+-]?[\d.,]+) ?(%|phần trăm)?\)?$/u;
const BASES: Readonly<Record<string, RateBase>> = {
  đạt: "share",
  bằng: "share",
  vượt: "excess",
  tăng: "excess",
  thiếu: "shortfall",
  "còn thiếu": "shortfall",
  hụt: "shortfall",
  giảm: "shortfall",
};

/**
 * Reads a rate in a cell: 1.1429, 114.29, "114,3%", "(56%)", "vượt 14,3 %". `undefined` for blanks, other texts, and a
 * number that can be read in two ways ("1.143").
 */
export function writtenRate(value: CellValue): WrittenRate | undefined {
  if (typeof value === "number")
    return { number: value, decimals: decimalsOf(value), isPercent: false, base: undefined };
  if (typeof value !== "string") return undefined;
  const [, word, number = "", percent] = WORDED.exec(plainText(value)) ?? [];
  const quantity = parseQuantity(number, "decimal");
  if (!quantity || quantity.readings.length > 1) return undefined;
  const base = word === undefined ? undefined : BASES[word];
  const [amount] = quantity.readings;
  return { number: amount, decimals: decimalsWritten(number), isPercent: percent !== undefined, base };
}

/** Digits behind the last separator, zeros at the end included: 1 for "100,0"; 0 for "1.608.000". */
export function decimalsWritten(number: string): number {
  const parts = number.split(/[.,]/u);
  return parts.length === 2 ? (parts[1]?.length ?? 0) : 0;
}

/** How a written rate compares with what the numbers give. "rounding": off by less than its last digit, as when cut off. */
export type RateVerdict = "right" | "rounding" | "wrong";

/** Decimals of a percent number at least, where a ratio is written: 1,14 stands for 114 %. */
const RATIO_DECIMALS = 2;
/** Below this a number alone may be a ratio: nobody reaches 1000 % often, and 3,5 may be 350 %. */
const LARGEST_RATIO = 10;

/**
 * Compares a written rate with `rate` (actual / target, 1 = 100 %). Half of the last digit is rounding; a rate just below
 * 100 % may also be written without reaching 100.
 */
export function judgeRate(written: WrittenRate, rate: number, base: RateBase): RateVerdict {
  const asPercent = judgePercent(written, rate, base);
  const mayBeRatio = !written.isPercent && Math.abs(written.number) <= LARGEST_RATIO;
  if (asPercent === "right" || !mayBeRatio) return asPercent;
  const asRatio = judgePercent(ratioAsPercent(written), rate, base);
  return asRatio === "wrong" ? asPercent : asRatio;
}

function ratioAsPercent({ number, decimals, ...rest }: WrittenRate): WrittenRate {
  return { ...rest, number: shiftDecimal(number, 2), decimals: Math.max(decimals - RATIO_DECIMALS, 0) };
}

function judgePercent({ number, decimals }: WrittenRate, rate: number, base: RateBase): RateVerdict {
  const exact = wantedRate(rate, base) * 100;
  const unit = 10 ** -decimals;
  const difference = Math.abs(number - exact);
  const noise = 1e-9 * Math.max(1, Math.abs(exact));
  if (difference <= unit / 2 + noise) return "right";
  const shown = displayedPercent(rate, Math.min(decimals, RATIO_DECIMALS));
  if (base === "share" && Math.abs(shown - number) <= noise && difference < unit) return "right";
  return difference < unit + noise && number !== 0 ? "rounding" : "wrong";
}

/** What should be written for a rate, as a ratio: 1.1429 as share is itself, as excess 0.1429. */
export function wantedRate(rate: number, base: RateBase): number {
  switch (base) {
    case "share":
      return rate;
    case "excess":
      return rate - 1;
    case "shortfall":
      return 1 - rate;
  }
}

/** The written rate as a ratio for the report: whichever reading is nearer to what was wanted. */
export function writtenRatio({ number, isPercent }: WrittenRate, wanted: number): number {
  const asPercent = shiftDecimal(number, -2);
  if (isPercent || Math.abs(number) > LARGEST_RATIO) return asPercent;
  return Math.abs(number - wanted) < Math.abs(asPercent - wanted) ? number : asPercent;
}
