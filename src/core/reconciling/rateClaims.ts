import { parseQuantity } from "../reading/parseQuantity";
import { plainText } from "../reading/plainText";
import { isUnitWord } from "../reading/unitWords";
import { alternatives } from "./headerPhrases";
import { headerKey } from "../reading/textKey";
import type { RateBase } from "./writtenRate";
import { decimalsWritten } from "./writtenRate";

/** What a text says of results beside targets: "đạt 114,3%", "vượt chỉ tiêu Thành ủy giao 1 tổ chức". */
export interface RateClaim {
  readonly base: RateBase;
  readonly number: number;
  readonly decimals: number;
  /** "percent" for "%", "count" for organisations and people. */
  readonly of: "percent" | "count";
}

/** Words that may stand between "đạt" and the number, or behind it: they name the target and nothing else. */
const ABOUT_TARGET = new RegExp(
  String.raw`^(?: ?(?:${alternatives([
    "chỉ tiêu",
    "kế hoạch",
    "kh",
    "dự toán",
    "nghị quyết",
    "nq",
    "mục tiêu",
    "giao",
    "được giao",
    "đề ra",
    "đã",
    "được",
    "mức",
    "so với",
    "so",
    "năm",
    "thành uỷ",
    "huyện uỷ",
    "thành phố",
    "huyện",
    "tỉnh",
    "quận",
    "tỷ lệ",
    "là",
  ])})(?![\p{L}\p{M}]))*$`,
  "u",
);
const CLAIM =
  /(?<![\p{L}\p{M}])(đạt và vượt|đạt|vượt|còn thiếu|thiếu)((?: \p{L}[\p{L}\p{M}/.]*){0,8}) (\d[\d.,]*\d|\d) ?(%|\p{L}[\p{L}\p{M}/]*(?: \p{L}[\p{L}\p{M}/]*){0,3})([^.;,()\n]*)/gu;

/**
 * The claims of a text about targets, as far as they say nothing that makes them mean something else: of "đạt 60% so với
 * cùng kỳ" and "đạt 12% số doanh nghiệp" nothing is known.
 */
export function rateClaims(text: string): readonly RateClaim[] {
  if (!mayClaim(text)) return [];
  return [...plainText(text).matchAll(CLAIM)].flatMap((match) => claimOf(match.map((part) => part || "")));
}

function claimOf([
  ,
  verb = "",
  between = "",
  number = "",
  unit = "",
  after = "",
]: readonly string[]): readonly RateClaim[] {
  const quantity = parseQuantity(number, "decimal");
  if (!quantity || quantity.readings.length > 1 || !isAboutTarget(between)) return [];
  const claim = { base: baseOf(verb), of: unit === "%" ? ("percent" as const) : ("count" as const) };
  if (!isMeant(claim, unit, after)) return [];
  return [{ ...claim, number: quantity.readings[0], decimals: decimalsWritten(number) }];
}

/** "Đạt 8 tổ chức" is a result and no claim about a target; "vượt 1 tổ chức" is one. */
function isMeant({ base, of }: Pick<RateClaim, "base" | "of">, unit: string, after: string): boolean {
  return of === "percent" ? isAboutTarget(after) : base !== "share" && isCounted(unit);
}

/** A cheap look that rules out nearly every text. */
function mayClaim(text: string): boolean {
  return /\d/u.test(text) && /(?:đạt|vượt|thiếu)/iu.test(text.normalize("NFC"));
}

function isAboutTarget(words: string): boolean {
  return ABOUT_TARGET.test(headerKey(words));
}

function baseOf(verb: string): RateBase {
  if (verb === "đạt") return "share";
  return verb.endsWith("vượt") ? "excess" : "shortfall";
}

/** "1 tổ chức", "2 đảng viên so với …": the longest beginning that is a unit of what is counted. */
function isCounted(words: string): boolean {
  const parts = words.split(" ");
  return parts.some((_, at) => isUnitWord(parts.slice(0, at + 1).join(" ")));
}
