import { isTotalWord } from "../reading/rowWords";
import { headerKey } from "../reading/textKey";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import { alternatives } from "./headerPhrases";

const YEAR = String.raw`(?:[ /.,-]*(?:năm )?(?:19|20)\d{2})?`;
const QUARTER = String.raw`(?:${alternatives(["quý"])}|q\.?) ?(?:iv|i{1,3}|[1-4])(?![\p{L}\d])`;
const MONTHS = String.raw`(?:\d{1,2}|${alternatives(["sáu", "chín", "ba"])}) ${headerKey("tháng")}(?: (?:${alternatives(["đầu năm", "cuối năm", "đầu", "cuối"])}))?`;
const MONTH = String.raw`${headerKey("tháng")} ?\d{1,2}(?!\d)`;
const WHOLE_YEAR = String.raw`${alternatives(["cả năm", "năm nay", "toàn năm"])}|năm (?:19|20)\d{2}|^(?:19|20)\d{2}$|^năm$`;
const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${QUARTER}|${MONTHS}|${MONTH})${YEAR}|${WHOLE_YEAR})`,
  "gu",
);
const FLOW = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${alternatives(["lũy kế", "luỹ kế", "cộng dồn"])})(?: (?:${alternatives(["từ", "đến", "tính đến", "cả", "trong"])})(?![\p{L}\p{M}]).*)?|(?:${alternatives(["phát sinh ", "thực hiện "])})?(?:${alternatives(["trong kỳ", "trong quý", "trong tháng", "kỳ này"])}))`,
  "gu",
);

const TOTALS: ReadonlySet<string> = new Set(["tổng", "cộng", "tổng số", "tổng cộng", "số"].map(headerKey));

/**
 * What a figure is about, from its header path without the time: the words for periods, for "trong kỳ" and "lũy kế" and
 * for totals are left out, and levels that say nothing else. Columns with one path are the same figure of other times.
 * For comparing only, never shown.
 *
 * @example
 * figurePath("Đảng viên kết nạp mới › Quý I"); // as figurePath("Đảng viên kết nạp mới › Cả năm")
 */
export function figurePath(header: string): string {
  return header
    .split(HEADER_PATH_SEPARATOR)
    .filter((level) => !isTotalWord(level))
    .map((level) => headerKey(level).replace(PERIOD, " ").replace(FLOW, " "))
    .map((level) =>
      level
        .replace(/[()/.,:;–-]+/gu, " ")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((level) => level !== "" && !TOTALS.has(level))
    .join("\n");
}

/** The last level of a header path as a key: "thực hiện" of "Tổ chức đảng › Thực hiện". */
export function leafKey(header: string): string {
  return headerKey(header.split(HEADER_PATH_SEPARATOR).at(-1) ?? "");
}

/** The levels above the last one as one key: "tổ chức đảng"; "" for a header of one level. */
export function parentKey(header: string): string {
  return header.split(HEADER_PATH_SEPARATOR).slice(0, -1).map(headerKey).join("\n");
}
