import type { ColumnReading } from "../reading/reading";
import { headerKey } from "../reading/textKey";
import { phrases } from "./headerPhrases";

const STOCK = phrases("có đến", "cuối kỳ", "đầu kỳ", "hiện có", "tính đến", "tổng số hiện có");

/**
 * Whether the figures of a column are what came in during the period, so that those of quarters add up to the year: the
 * header says "trong kỳ", or something is counted that was set up or admitted.
 */
export function isFlow({ field, dimensions, header }: ColumnReading): boolean {
  if (field.flow !== undefined) return field.flow === "in-period";
  return dimensions.measure !== undefined && !STOCK.test(headerKey(header));
}

/** Whether a column holds what came in since the start of the year (lũy kế). */
export function isCumulative({ field, header }: Pick<ColumnReading, "field" | "header">): boolean {
  return field.flow === "cumulative" || (field.flow === undefined && CUMULATIVE.test(headerKey(header)));
}

const CUMULATIVE = phrases("lũy kế", "luỹ kế", "cộng dồn");
