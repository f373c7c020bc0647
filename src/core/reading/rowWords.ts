import { inUnicode } from "../text/inUnicode";

/**
 * Words by which an office's form tells its rows apart. Case, spaces and Unicode form do not matter, and none of the
 * words is spelt in two ways but "lũy". Names begin with the same words ("xã Cộng Hòa", "Tổng công ty …"), so a bare "cộng" or
 * "tổng" only counts alone or before a word that says what is added up.
 */
const TOTAL = [
  /^tổng (cộng|số)(?!\p{L})/u,
  /^(tổng|cộng)( chung)?\s*([:.(=]|[ivx\d]+\b|$)/u,
  /^(tổng|cộng) (khối|cụm|khu|vùng|các|toàn|nhóm|mục|phần|năm|quý|tháng|kỳ|l(?:ũy|uỹ) kế)(?= |$)/u,
  /^toàn (huyện|quận|thành phố|tỉnh|quốc|đảng bộ)$/u,
];
const GRAND_TOTAL = [/^tổng/u, /^(cộng )?toàn/u];
const OF_WHICH = [/^(trong đó|chia ra)(?!\p{L})/u];
const OF_WHICH_ITEM = /^[-–+*•]\s*\S/u;
const FOOT = [
  /^(người|cán bộ) (lập|tổng hợp)/u,
  /^(ghi chú|nơi nhận|lưu ý)(?!\p{L})/u,
  /^nguồn( số liệu)?\s*:/u,
  /^(t\/m|tm\.|k\/t|kt\.|tl\.)/u,
  /^(trưởng ban|phó trưởng ban|bí thư|phó bí thư|thủ trưởng|chủ tịch|xác nhận)/u,
  /ngày .*tháng .*năm/u,
];

/** "Cộng", "TỔNG CỘNG", "Tổng số (I+II)", "Cộng khối xã", "Toàn huyện"; not "Cộng Hòa", "Tổng công ty Sông Hồng". */
export function isTotalWord(text: string): boolean {
  return matches(TOTAL, text);
}

/** Whether a total's label claims the whole table: "Tổng cộng", "Tổng số", "Toàn huyện"; a plain "Cộng" does not. */
export function isGrandTotalWord(text: string): boolean {
  return matches(GRAND_TOTAL, text);
}

/** "Trong đó", "Trong đó: nữ", "Chia ra": rows that repeat a part of the row above. */
export function isOfWhichWord(text: string): boolean {
  return matches(OF_WHICH, text);
}

/** "- Nữ", "+ Công đoàn ngoài quốc doanh": an item under "Trong đó". */
export function isOfWhichItem(text: string): boolean {
  return OF_WHICH_ITEM.test(text);
}

/** What stands at the foot of a form: "Người lập biểu", "T/M BAN CHỈ ĐẠO", "…, ngày 5 tháng 4 năm 2012", "Ghi chú:". */
export function isFootWord(text: string): boolean {
  return matches(FOOT, text);
}

/** Ordinal of a group: roman or a letter, "II", "IV.", "A", "b)", "đ)"; not "1", "1.1" or a word. */
export function isGroupOrdinal(text: string): boolean {
  return /^\(?(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})[.)]?$|^\(?[A-Za-zĐđ][.)]?$/u.test(text);
}

/** Any ordinal, of a row or of a group: "1", "1.2", "01)", "II", "A". */
export function isOrdinal(text: string): boolean {
  return /^\(?\d+(\.\d+)*[.)]?$/u.test(text) || isGroupOrdinal(text);
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  const plain = inUnicode(text).normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return patterns.some((pattern) => pattern.test(plain));
}
