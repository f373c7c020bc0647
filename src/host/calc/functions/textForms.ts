import { cellError, isCellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { formatNumber } from "../values/formatNumber";
import { roundNumber } from "../values/roundNumber";
import { textNumber } from "../values/textNumber";
import { scalars } from "./define";
import type { Call, FunctionTable } from "./definition";

const VALUE = cellError("#VALUE!");
/** Above this the character of a number depends on the code page of Windows. */
const LAST_ASCII = 127;

/** Case, blanks, characters, and texts from numbers and back. */
export const TEXT_FORMS: FunctionTable = {
  UPPER: scalars(["text"], [], ([text]) => upper(text)),
  LOWER: scalars(["text"], [], ([text]) => text.toLowerCase()),
  PROPER: scalars(["text"], [], ([text]) => proper(text)),
  TRIM: scalars(["text"], [], ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalars(["text"], [], ([text]) => text.replace(/[\u0000-\u001f]/g, "")),
  CHAR: scalars(["number"], [], ([code], call) => character(Math.trunc(code), call)),
  CODE: scalars(["text"], [], ([text], call) => code(text, call)),
  UNICHAR: scalars(["number"], [], ([point]) => unicodeCharacter(Math.trunc(point))),
  UNICODE: scalars(["text"], [], ([text]) => text.codePointAt(0) ?? VALUE),
  VALUE: scalars(["any"], [], ([value], call) => asNumber(value, call)),
  NUMBERVALUE: scalars(["text"], ["text", "text"], ([text, decimal = ".", group = ","]) =>
    separatedNumber(text, decimal.slice(0, 1), group.slice(0, 1)),
  ),
  TEXT: scalars(["any", "text"], [], ([value, pattern], call) => formatNumber(value, pattern, call.date1904)),
  FIXED: scalars(["number"], ["number", "boolean"], ([value, places = 2, plain = false]) =>
    fixed(value, Math.trunc(places), plain),
  ),
};

/** Characters whose capital is longer ("ß") stay as they are, as in Excel. */
function upper(text: string): string {
  return Array.from(text, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  }).join("");
}

/** The first letter after anything that is no letter becomes a capital: "đảng bộ o'brien" is "Đảng Bộ O'Brien". */
function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const [first = ""] = word;
    return upper(first) + word.slice(first.length);
  });
}

function character(number: number, call: Call): CellValue {
  if (number < 1 || number > 255) return VALUE;
  return number <= LAST_ASCII ? String.fromCharCode(number) : call.interrupt("function CHAR beyond ASCII");
}

function code(text: string, call: Call): CellValue {
  if (text === "") return VALUE;
  const number = text.charCodeAt(0);
  return number <= LAST_ASCII ? number : call.interrupt("function CODE beyond ASCII");
}

function unicodeCharacter(point: number): CellValue {
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < 1 || point > 0x10ffff || isSurrogate ? VALUE : String.fromCodePoint(point);
}

function asNumber(value: CellValue, call: Call): CellValue {
  if (value === null) return 0;
  if (typeof value === "boolean") return VALUE;
  return typeof value === "string" ? (textNumber(value, call.date1904) ?? VALUE) : value;
}

/** `NUMBERVALUE("1.608,5", ",", ".")` is 1608.5; blanks do not count, an empty text is 0, each "%" divides by 100. */
function separatedNumber(text: string, decimal: string, group: string): CellValue {
  const bare = text.replace(/\s/g, "");
  if (bare === "") return 0;
  if (decimal === "" || decimal === group) return VALUE;
  const [, digits = "", percents = ""] = /^(.*?)(%*)$/s.exec(bare) ?? [];
  const plain = withPoint(digits.split(decimal), group);
  if (plain === undefined || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return VALUE;
  return Number(plain) / 100 ** percents.length;
}

/** Whole part and fraction with a point between and without grouping; groups behind the point make it no number. */
function withPoint([whole = "", ...rest]: readonly string[], group: string): string | undefined {
  const bareWhole = group === "" ? whole : whole.replaceAll(group, "");
  const [fraction] = rest;
  if (fraction === undefined) return bareWhole;
  const isNumber = rest.length === 1 && (group === "" || !fraction.includes(group));
  return isNumber ? `${bareWhole}.${fraction}` : undefined;
}

function fixed(value: number, places: number, plain: boolean): CellValue {
  if (places > LAST_ASCII) return VALUE;
  const rounded = roundNumber(value, places, "half");
  const decimals = places > 0 ? `.${"0".repeat(places)}` : "";
  const formatted = formatNumber(rounded, `${plain ? "0" : "#,##0"}${decimals}`, false);
  return isCellError(formatted) ? VALUE : formatted;
}
