import type { PlainCell, PlainSheet } from "./plainWorkbook";

/** Where things stand in the samples; samples/README.md says the same in words. Row numbers are 1-based. */
export const FIRST_UNIT_ROW = 11;
export const LAST_UNIT_ROW = 27;
export const TOTAL_ROW = 28;
export const FIRST_REGISTER_ROW = 10;
export const LAST_REGISTER_ROW = 79;

/** Columns C to K of a quarterly sheet: kind and measure. */
export const QUARTER_COLUMNS = [
  { column: "C", kind: "DANG", measure: "TL" },
  { column: "D", kind: "DANG", measure: "KN" },
  { column: "E", kind: "CD", measure: "TL" },
  { column: "F", kind: "CD", measure: "KN" },
  { column: "G", kind: "DTN", measure: "TL" },
  { column: "H", kind: "DTN", measure: "KN" },
  { column: "I", kind: "PN-H", measure: "TL" },
  { column: "J", kind: "PN-CH", measure: "TL" },
  { column: "K", kind: "PN-H", measure: "KN" },
] as const;

/** Kind codes by the label used in the register. */
export const KIND_OF_LABEL: ReadonlyMap<string, string> = new Map([
  ["Tổ chức đảng", "DANG"],
  ["Tổ chức công đoàn", "CD"],
  ["Tổ chức Đoàn Thanh niên", "DTN"],
  ["Hội phụ nữ", "PN-H"],
  ["Chi hội phụ nữ", "PN-CH"],
]);

/** Sheet names of the quarters with their year: "Quý I-2012" … "Quý IV-2013". */
export const QUARTER_SHEETS = [2012, 2013].flatMap((year) =>
  ["I", "II", "III", "IV"].map((roman, index) => ({ name: `Quý ${roman}-${String(year)}`, year, quarter: index + 1 })),
);

/** Row numbers `first` to `last`, both included. */
export function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Rows of the units on the quarterly sheets and on "CT Huyện giao". */
export const UNIT_ROWS = rowsFrom(FIRST_UNIT_ROW, LAST_UNIT_ROW);
/** Rows of the organisations in "Sổ theo dõi". */
export const REGISTER_ROWS = rowsFrom(FIRST_REGISTER_ROW, LAST_REGISTER_ROW);

/** What stands in a cell; `undefined` when it is blank. */
export function valueOf(sheet: PlainSheet, address: string): PlainCell["value"] | undefined {
  return sheet.cells.get(address)?.value;
}

/** Sum of the numbers of a column as Excel's SUM sees them: texts and blanks do not count. */
export function sumOfColumn(sheet: PlainSheet, column: string, rows: readonly number[]): number {
  const values = rows.map((row) => valueOf(sheet, column + String(row)));
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

/** Calendar day of a date cell: serial 40911 is { year: 2012, quarter: 1 }. */
export function quarterOfSerial(serial: number): { year: number; quarter: number } {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return { year: day.getUTCFullYear(), quarter: Math.floor(day.getUTCMonth() / 3) + 1 };
}
