import { isCellError } from "../../base/cellValue";
import { formulaAt, valueAt } from "../model/snapshot";
import { parseQuantity } from "../reading/parseQuantity";
import { isPlaceholder } from "../reading/placeholders";
import { plainText } from "../reading/plainText";
import { readDate } from "../reading/readDate";
import { isOfWhichWord, isTotalWord } from "../reading/rowWords";
import type { DetectedTable } from "./detectTables";

/** What the body of a column holds. Counts are of cells. */
export interface ColumnProfile {
  readonly numbers: number;
  readonly formulas: number;
  /** Texts that are a number ("1.608", "78,2%"). */
  readonly numericTexts: number;
  /** Those texts as written, in row order: codes ("00592") keep their zeros. */
  readonly numericTextsAsWritten: readonly string[];
  /** Texts that are a day ("27-2-2012"). */
  readonly dateTexts: number;
  /** Numbers that can be the serial of a day from 1950 to 2079. */
  readonly dateSerials: number;
  /** Other texts, without placeholders, "Cộng" and "Trong đó". */
  readonly texts: readonly string[];
  readonly blanks: number;
  readonly hasFraction: boolean;
  readonly hasNegative: boolean;
  /** Typed and calculated numbers, in row order. */
  readonly values: readonly number[];
}

const FIRST_SERIAL = 18264;
const LAST_SERIAL = 65380;

/** Looks through the body of one column (0-based) of a detected table. */
export function profileColumn(table: DetectedTable, column: number): ColumnProfile {
  const count = { formulas: 0, numericTexts: 0, dateTexts: 0, blanks: 0 };
  const [values, texts, numeric]: [number[], string[], string[]] = [[], [], []];
  for (let row = table.bodyRow; row < table.endRow; row++) {
    const value = valueAt(table.sheet, { row, column });
    if (formulaAt(table.sheet, { row, column }) !== null) count.formulas++;
    if (typeof value === "number") values.push(value);
    else if (value === null || isCellError(value) || typeof value === "boolean" || isPlaceholder(value)) count.blanks++;
    else {
      const sort = sortOf(value, texts);
      count[sort]++;
      if (sort === "numericTexts") numeric.push(value);
    }
  }
  return {
    ...count,
    numbers: values.length,
    numericTextsAsWritten: numeric,
    dateSerials: values.filter((value) => Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL)
      .length,
    texts,
    hasFraction: values.some((value) => !Number.isInteger(value)),
    hasNegative: values.some((value) => value < 0),
    values,
  };
}

/** Counts a text; words are collected in `texts` and count as nothing else. */
function sortOf(text: string, texts: string[]): "numericTexts" | "dateTexts" | "blanks" {
  if (parseQuantity(text, "decimal")) return "numericTexts";
  if (readDate(text).ok) return "dateTexts";
  if (!isTotalWord(text) && !isOfWhichWord(text)) texts.push(text);
  return "blanks";
}

/** Whether a column holds figures: more numbers and number texts than words. */
export function isNumeric(profile: ColumnProfile): boolean {
  const figures = profile.numbers + profile.numericTexts;
  return figures > 0 && figures >= profile.texts.length;
}

/** Distinct texts, compared without case and blanks. */
export function distinctTexts({ texts }: ColumnProfile): readonly string[] {
  return [...new Map(texts.map((text) => [plainText(text), text])).values()];
}

/** Digits before the comma of the median figure other than 0: 4 for 1.608; `undefined` without figures. */
export function magnitudeOf({ values }: ColumnProfile): number | undefined {
  const sizes = values
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)];
  return median === undefined ? undefined : Math.max(1, Math.floor(Math.log10(median)) + 1);
}
