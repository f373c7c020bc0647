import { SHEET_NAME_MAX_CHARACTERS } from "../../base/excelLimits";
import { parseAddress } from "../../base/address";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import { refuse } from "./bookError";
import type { BookError } from "./bookError";

/** Characters of a defined name at most (Excel: "Names in formulas"). */
const DEFINED_NAME_MAX_CHARACTERS = 255;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of / \ ? * : [ ], no control character, no
 * apostrophe at either end, not "History". "Sổ theo dõi" is fine, "Quý I/2012" is `InvalidArgument`.
 */
export function checkSheetName(name: string): Result<void, BookError> {
  const isAllowed =
    name.length > 0 &&
    name.length <= SHEET_NAME_MAX_CHARACTERS &&
    !/[/\\?*:[\]\u0000-\u001f\u007f]|^'|'$/u.test(name) &&
    name.toLowerCase() !== "history";
  return isAllowed ? ok(undefined) : refuse("InvalidArgument", "The sheet name is not one Excel allows.");
}

/**
 * Excel's rules for a defined name: begins with a letter, "_" or "\", goes on with letters, digits, "_", ".", "?", "\";
 * at most 255 characters; not a cell ("A1", "R1C1", "R", "C").
 */
export function checkDefinedName(name: string): Result<void, BookError> {
  const isAllowed =
    name.length <= DEFINED_NAME_MAX_CHARACTERS &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name) &&
    !isCellLike(name);
  return isAllowed ? ok(undefined) : refuse("InvalidArgument", "The name is not one Excel allows.");
}

function isCellLike(name: string): boolean {
  return parseAddress(name) !== undefined || /^(?:r\d*|c\d*|r\d*c\d*)$/iu.test(name);
}
