/**
 * Cell addresses. Inside the program rows and columns are 0-based *indexes*; what a user reads ("B7") is 1-based.
 * The names keep the two apart: `row`/`column` and `…_INDEX` are 0-based, `…Number` and `…_COUNT` are not.
 */

/** 0-based place of a cell: B7 is `{ row: 6, column: 1 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Number of rows of a sheet (Excel specifications and limits). */
export const ROW_COUNT = 1_048_576;
/** Index of the last row, 0-based. */
export const LAST_ROW_INDEX = ROW_COUNT - 1;
/** Number of columns of a sheet, A to XFD. */
export const COLUMN_COUNT = 16_384;
/** Index of the last column (XFD), 0-based. */
export const LAST_COLUMN_INDEX = COLUMN_COUNT - 1;

/**
 * Letters of a 0-based column index: 0 is "A", 26 is "AA", 16383 is "XFD".
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * 0-based index of column letters in any case, `undefined` for anything that is not a column of a sheet:
 * "A" is 0, "xfd" is 16383, "XFE", "" and "A1" are undefined.
 */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= COLUMN_COUNT ? index - 1 : undefined;
}

/** `{ row: 6, column: 1 }` is "B7". */
export function formatAddress({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/**
 * Reads "B7", "$B$7" or "b7"; `undefined` for what is not a cell of a sheet ("A0", "XFE1", "A1048577", "B", "7").
 */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? "");
  const rowNumber = Number(match[2]);
  if (column === undefined || rowNumber < 1 || rowNumber > ROW_COUNT) return undefined;
  return { row: rowNumber - 1, column };
}
