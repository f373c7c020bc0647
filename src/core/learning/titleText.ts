import { lastColumn } from "../../base/rect";
import { valueAt } from "../model/snapshot";
import { headerText } from "../reading/headerBand";
import { plainText } from "../reading/plainText";
import type { DetectedTable } from "./detectTables";

/** Rows above a header that may belong to its title block. */
const TITLE_ROWS = 15;

/** Lines above a table and below the one above it, top to bottom: title block, title, period, "ĐVT". */
export function linesAbove({ sheet, header, topRow }: DetectedTable): readonly string[] {
  const lines: string[] = [];
  if (!sheet.used) return lines;
  for (let row = Math.max(sheet.used.row, topRow, header.row - TITLE_ROWS); row < header.row; row++) {
    for (let column = sheet.used.column; column <= lastColumn(sheet.used); column++) {
      const text = headerText(valueAt(sheet, { row, column }));
      if (text !== "") lines.push(text);
    }
  }
  return lines;
}

/** What stands at the head of papers and is no title. */
const HEADS =
  /^(?:đảng cộng sản|cộng hòa|cộng hoà|độc lập|đảng bộ|tỉnh|thành ủy|thành uỷ|huyện|quận|ban |ubnd|ủy ban|uỷ ban|biểu số|mẫu số|phụ lục|\*|-)/u;

/**
 * The title of a table among the lines above it: the last line in capitals that is no head of the paper
 * ("BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU"), or a numbered caption ("II. Công đoàn"); `undefined` without one.
 */
export function titleOf(lines: readonly string[]): string | undefined {
  return [...lines].reverse().find((line) => (isTitle(line) && !HEADS.test(plainText(line))) || CAPTION.test(line));
}

/** A caption above one of several tables: "II. Công đoàn", "Bảng 2: Kết nạp", "Biểu 1.2 Đảng viên". */
const CAPTION = /^(?:[IVX]{1,4}|\d|[A-Z])[.)/-]\s*\p{Lu}.{3,}|^(?:bảng|biểu) (?:số )?[\d.]+ ?[:.-]? *\p{L}.{3,}/iu;

function isTitle(line: string): boolean {
  return line.length >= 8 && isCapitals(line);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 4 && letters === letters.toLocaleUpperCase("vi");
}
