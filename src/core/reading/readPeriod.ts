import { parsePeriodId } from "../model/period";
import type { Period } from "../model/period";
import { plainText } from "./plainText";

/** What stands between the part and the year: "/2013", "-2012", " năm 2013". */
const YEAR = String.raw`(?: ?[/.,–-] ?| )(?:năm )?((?:19|20)\d{2})$`;

/** Texts of each part of a year; the first group of most patterns is the part's own number, the last one the year. */
const PARTS: readonly { readonly pattern: RegExp; readonly part: (number: string) => string }[] = [
  { pattern: new RegExp(String.raw`^(?:qu[ýí]|q\.?) ?(iv|i{1,3}|[1-4])${YEAR}`, "u"), part: (n) => `Q${arabic(n)}` },
  { pattern: new RegExp(String.raw`^tháng ?(\d{1,2})${YEAR}`, "u"), part: (n) => `M${n.padStart(2, "0")}` },
  {
    pattern: new RegExp(String.raw`^(?:6|sáu) tháng (đầu|cuối)${YEAR}`, "u"),
    part: (n) => (n === "đầu" ? "H1" : "H2"),
  },
  { pattern: new RegExp(String.raw`^(?:9|chín) tháng()(?: đầu)?${YEAR}`, "u"), part: () => "9M" },
];

const WHOLE_YEAR = /^năm ((?:19|20)\d{2})$/u;
const ROMAN = ["i", "ii", "iii", "iv"];

/**
 * Reads a period as an office writes it: "Quý I/2013", "Quý 1 năm 2013", "Quý I-2012", "6 tháng đầu năm 2013",
 * "9 tháng năm 2013", "Tháng 5/2013", "Năm 2013", in any case and with any blanks.
 *
 * `undefined` for everything else, also where the year is missing ("Quý I") or the text says more than the period.
 */
export function readPeriod(text: string): Period | undefined {
  const plain = plainText(text);
  const year = WHOLE_YEAR.exec(plain)?.[1];
  if (year !== undefined) return parsePeriodId(year);
  for (const { pattern, part } of PARTS) {
    const match = pattern.exec(plain);
    if (match) return parsePeriodId(`${match[2] ?? ""}-${part(match[1] ?? "")}`);
  }
  return undefined;
}

function arabic(quarter: string): string {
  const index = ROMAN.indexOf(quarter);
  return index < 0 ? quarter : String(index + 1);
}
