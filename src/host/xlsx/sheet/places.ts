import { LAST_ROW_INDEX } from "../../../base/address";

const UPPER_A = 64;

/** 0-based row of a row number attribute; when it is missing or no row of a sheet, the one after `previous`. */
export function rowIndex(raw: string | undefined, previous: number): number {
  const rowNumber = raw === undefined ? NaN : Number(raw);
  return Number.isInteger(rowNumber) && rowNumber >= 1 && rowNumber <= LAST_ROW_INDEX + 1
    ? rowNumber - 1
    : previous + 1;
}

/**
 * 0-based column of a cell reference attribute such as "AB12"; when it is missing or no reference, the one after
 * `previous`. The row in it is not looked at: the row element tells. Written for speed, it runs once for each cell.
 */
export function cellColumn(raw: string | undefined, previous: number): number {
  if (raw === undefined) return previous + 1;
  let index = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const letter = (raw.charCodeAt(at) & 0xdf) - UPPER_A;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index === 0 ? previous + 1 : index - 1;
}
