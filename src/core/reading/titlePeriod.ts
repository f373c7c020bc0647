import type { CellAddress } from "../../base/address";
import { lastColumn } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { parsePeriodId } from "../model/period";
import type { Period } from "../model/period";
import type { SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { plainText } from "./plainText";

/** A period the title block of a table names, and the cell that names it (0-based). */
export interface TitlePeriod extends CellAddress {
  readonly period: Period;
}

/** Rows above a header that may belong to its title block. */
const TITLE_ROWS = 15;

const YEAR = String.raw`(?:[ /.,–-]*(?:của |trong )?(?:năm )?)((?:19|20)\d{2})(?!\d)`;
/** "2012-2020", "năm 2012 và năm 2013": more than one year is no single period. */
const SPANS = /(?:19|20)\d{2}(?: ?[-–,/] ?| và | đến )(?:năm )?(?:19|20)\d{2}/gu;
/** Dates of decisions and signatures name days and years that are not the period of the form. */
const DATES =
  /ngày.*|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:quyết định|công văn|nghị quyết|kế hoạch|hướng dẫn|kèm theo) .*/gu;
const PARTS: readonly (readonly [RegExp, (part: string) => string])[] = [
  [new RegExp(String.raw`qu[ýí] ?(iv|i{1,3}|[1-4])${YEAR}`, "u"), (part) => `-Q${quarter(part)}`],
  [new RegExp(String.raw`(?:6|sáu) tháng (đầu|cuối)(?: năm)?${YEAR}`, "u"), (part) => (part === "đầu" ? "-H1" : "-H2")],
  [new RegExp(String.raw`(?:9|chín) tháng()(?: đầu)?(?: năm)?${YEAR}`, "u"), () => "-9M"],
  [new RegExp(String.raw`tháng ?(\d{1,2})${YEAR}`, "u"), (part) => `-M${part.padStart(2, "0")}`],
  [/năm()[ ]?((?:19|20)\d{2})(?!\d)/u, () => ""],
];

/**
 * The period named in the lines above a table, the line nearest to the header first: "Quý I năm 2013", "6 tháng đầu năm
 * 2013", "BÁO CÁO … NĂM 2012". Dates of decisions and of signing are passed over. `undefined` when no line names one.
 *
 * @param header the header band of the table; lines above it and over its columns are looked at.
 */
export function titlePeriod(sheet: SheetSnapshot, header: Rect): TitlePeriod | undefined {
  const first = Math.max(sheet.used?.row ?? 0, header.row - TITLE_ROWS);
  for (let row = header.row - 1; row >= first; row--) {
    for (let column = sheet.used?.column ?? 0; column <= lastColumn(sheet.used ?? header); column++) {
      const value = valueAt(sheet, { row, column });
      const period = typeof value === "string" ? periodWithin(value) : undefined;
      if (period) return { period, row, column };
    }
  }
  return undefined;
}

/** The period a longer text names, the narrowest one it can be; `undefined` for none. */
export function periodWithin(text: string): Period | undefined {
  const plain = plainText(text).replace(DATES, " ").replace(SPANS, " ");
  for (const [pattern, part] of PARTS) {
    const match = pattern.exec(plain);
    if (match) return parsePeriodId(`${match[2] ?? ""}${part(match[1] ?? "")}`);
  }
  return undefined;
}

const ROMAN = ["i", "ii", "iii", "iv"];

function quarter(text: string): string {
  const at = ROMAN.indexOf(text);
  return at < 0 ? text : String(at + 1);
}
