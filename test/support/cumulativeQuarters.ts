import { aGrid } from "./grid";
import type { CellInput, SheetBuilder } from "./sheet";

const FIGURES = [
  [
    [3, 3],
    [7, 7],
    [2, 2],
  ],
  [
    [4, 7],
    [2, 9],
    [0, 2],
  ],
  [
    [1, 8],
    [5, 14],
    [6, 8],
  ],
] as const;

/**
 * Three quarters with "Trong kỳ" in column C and "Lũy kế" in column D, both typed; units in rows 4 to 6. Single cells are
 * typed over by sheet: `quarters({ "Quý II": { D5: 5 } })`.
 */
export function quarters(
  cells: Readonly<Record<string, Readonly<Record<string, CellInput>>>>,
): readonly SheetBuilder[] {
  return FIGURES.map((figures, at) => {
    const name = `Quý ${"I".repeat(at + 1)}`;
    const rows = figures.map((row, unit) => [
      unit + 1,
      ["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Xuân Đỉnh"][unit] ?? "",
      ...row,
    ]);
    const header = [
      [`${name} năm 2013`],
      ["STT", "Đơn vị", "Đảng viên kết nạp mới", null],
      [null, null, "Trong kỳ", "Lũy kế"],
    ];
    return aGrid(name, [...header, ...rows], cells[name]).merge("A2:A3", "B2:B3", "C2:D2");
  });
}

/** The good workbook. */
export const QUARTERS = quarters({});
