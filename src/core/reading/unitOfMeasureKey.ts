import { plainText } from "./plainText";
import { headerKey } from "./textKey";
import { isUnitWord } from "./unitWords";

/** Amounts of money as offices write them, and how many đồng one of them is. */
const MONEY: readonly (readonly [RegExp, number])[] = [
  [/^(?:việt nam )?(?:đồng|đ|vnđ|vnd|đồng việt nam)$/u, 1],
  [/^(?:(?:nghìn|ngàn|1[.,]?000) ?(?:đồng|đ|vnđ|vnd)|ng\.? ?đ(?:ồng)?)$/u, 1000],
  [/^(?:(?:triệu|1[.,]?000[.,]?000) ?(?:đồng|đ|vnđ|vnd)?|tr\.? ?đ(?:ồng)?)$/u, 1_000_000],
  [/^(?:tỷ|tỉ) ?(?:đồng|đ|vnđ|vnd)?$/u, 1_000_000_000],
];

/** What is measured and not counted, so that a fraction of it is nothing strange. */
const MEASURES = /^(?:%|tấn|tạ|kg|km|m|m2|m²|m3|m³|ha|giờ|ngày công|điểm)$/u;

/** How many đồng one "triệu đồng" ("tr.đ", "1.000.000 đ") is; `undefined` for what is no plain amount of money. */
export function moneyScale(unit: string): number | undefined {
  const plain = bare(unit);
  return MONEY.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Whether a figure of this unit may have a fraction: money, weights, areas, rates; not "người" or "tổ chức". */
export function isMeasured(unit: string): boolean {
  return moneyScale(unit) !== undefined || MEASURES.test(bare(unit));
}

/** Whether the text names a unit of measure and nobody: "người", "tr.đ", "%"; not "Xã Mễ Trì". */
export function isUnitOfMeasure(text: string): boolean {
  const parts = bare(text).split(/ ?[,;/] ?/u);
  return parts.every((part) => isMeasured(part) || isUnitWord(part));
}

/**
 * Key by which units of measure are compared: "Triệu đồng", "(tr.đ)" and "1.000.000 đ" are one, and so are "Người" and
 * "người "; "nghìn đồng" is another one.
 */
export function unitOfMeasureKey(unit: string): string {
  const scale = moneyScale(unit);
  return scale === undefined ? headerKey(bare(unit)).replace(/ ?[,;/] ?/gu, ",") : `đồng × ${String(scale)}`;
}

/** Plain text without brackets around it and stops behind it. */
function bare(unit: string): string {
  return plainText(unit)
    .replace(/^[(["“]+|[)\]"”.;:]+$/gu, "")
    .trim();
}
