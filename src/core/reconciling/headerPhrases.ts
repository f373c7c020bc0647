import { headerKey } from "../reading/textKey";

/**
 * A test for phrases in a header, whatever its case, blanks and the place of tones: `phrases("lũy kế")` finds "LUỸ KẾ từ
 * đầu năm" and "Lũy kế". Whole words only: "giao" is not found in "giao thông vận tải" unless it stands there as a word.
 * Texts must be given as {@link headerKey} makes them.
 */
export function phrases(...texts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives(texts)})(?![\p{L}\p{M}])`, "u");
}

/** Phrases as part of a larger pattern, longest first. */
export function alternatives(texts: readonly string[]): string {
  return [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => headerKey(text).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join("|");
}

/** Figures of an earlier time beside those of this one. */
export const EARLIER = phrases("năm trước", "cùng kỳ", "kỳ trước", "năm ngoái", "quý trước", "tháng trước");
/** Figures that are no sum over rows: averages, prices, ranks, marks, years. */
export const NOT_ADDITIVE = phrases(
  "bình quân",
  "trung bình",
  "xếp hạng",
  "xếp thứ",
  "thứ hạng",
  "hạng",
  "điểm",
  "đơn giá",
  "giá",
  "tỷ lệ",
  "tỷ trọng",
  "hệ số",
  "mật độ",
  "năm thành lập",
  "năm sinh",
);
/** Says how far above or below, and not how much of. */
export const EXCESS = phrases("vượt", "tăng", "giảm", "tăng trưởng", "thiếu", "hụt");
/** Says how much of, whatever else the header says. */
export const SHARE_OF = phrases("đạt", "tỷ lệ thực hiện", "tỷ lệ hoàn thành", "bằng", "hoàn thành");
