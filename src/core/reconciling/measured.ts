import type { ColumnReading, TableReading } from "../reading/reading";
import { headerKey } from "../reading/textKey";
import { phrases } from "./headerPhrases";

const MEASURES = phrases("đồng", "đ", "tấn", "tạ", "kg", "m2", "m3", "ha", "km", "lít", "kwh", "usd", "vnđ");

/** Whether figures are measured and rounded (triệu đồng, ha) instead of counted (tổ chức, người). */
export function isMeasured({ table }: Pick<TableReading, "table">, { field }: Pick<ColumnReading, "field">): boolean {
  const text = field.unitOfMeasure ?? table.unitOfMeasure;
  return text !== undefined && MEASURES.test(headerKey(text));
}
