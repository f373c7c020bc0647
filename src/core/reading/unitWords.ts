import { headerKey } from "./textKey";

/**
 * Words an office writes behind a number, by area: "01 tổ chức", "46 đ/vị", "1007 đ/viên". The list is closed on
 * purpose: "8 chưa báo cáo" is a number and a remark, and only a person can say what it means.
 */
const UNIT_WORDS = [
  ["tổ chức", "tổ chức đảng", "tổ chức đoàn", "tổ chức hội", "tổ chức công đoàn", "tc", "tổ"],
  ["chi bộ", "đảng bộ", "đảng viên", "đv", "đảng viên mới", "tổ chức cơ sở đảng", "tccsđ"],
  ["công đoàn", "công đoàn cơ sở", "cđcs", "nghiệp đoàn", "đoàn viên", "đ/viên", "đoàn viên công đoàn"],
  ["chi đoàn", "đoàn cơ sở", "đoàn viên thanh niên", "đvtn"],
  ["hội", "chi hội", "hội viên", "chi hội phụ nữ", "hội phụ nữ"],
  ["đơn vị", "đ/vị", "cơ sở", "doanh nghiệp", "dn", "người", "đồng chí", "đ/c", "lao động", "cuộc", "lớp"],
].flat();

const UNIT_KEYS: ReadonlySet<string> = new Set(UNIT_WORDS.map(headerKey));

/** Whether the text is a unit of measure a count may carry, in any case and tone spelling: "Tổ chức" yes, "hộ" no. */
export function isUnitWord(text: string): boolean {
  return UNIT_KEYS.has(headerKey(text));
}
