import { learnTemplate } from "../../src/core/learning/learnTemplate";
import type { ValidationReport } from "../../src/core/model/validationReport";
import type { Rule } from "../../src/core/rules/rule";
import { checkOnly, checkWith } from "./check";
import { worked } from "./officeSession";
import { aSheet, aWorkbook, formula } from "./sheet";
import type { CellInput, SheetBuilder } from "./sheet";

/** Communes with targets, results and a rate; header in row 1, communes in rows 2 to 4, the total in row 5. */
export const COMMUNE_ROWS: readonly (readonly CellInput[])[] = [
  [1, "Xã Cổ Nhuế", 4, 5, formula("=D2/C2", 1.25)],
  [2, "Xã Mễ Trì", 2, 2, formula("=D3/C3", 1)],
  [3, "Xã Xuân Đỉnh", 5, 3, formula("=D4/C4", 0.6)],
  [null, "Cộng", formula("=SUM(C2:C4)", 11), formula("=SUM(D2:D4)", 10), formula("=D5/C5", 0.909)],
];

export const COMMUNE_HEADER: readonly CellInput[] = ["STT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ"];

/** The sheet with these rows in place of the good ones. */
export function communes(rows: readonly (readonly CellInput[])[] = COMMUNE_ROWS): SheetBuilder {
  return aSheet("PL01")
    .row(...COMMUNE_HEADER)
    .rows(rows);
}

/** The good rows with single cells typed over: `{ B3: "Xã Mễ Trỳ" }`; `null` empties a cell. */
export function communesWith(cells: Readonly<Record<string, CellInput>>): SheetBuilder {
  const grid = [COMMUNE_HEADER, ...COMMUNE_ROWS].map((row, at) =>
    row.map((cell, column) => {
      const address = `${"ABCDE".charAt(column)}${String(at + 1)}`;
      return address in cells ? (cells[address] ?? null) : cell;
    }),
  );
  return aSheet("PL01").rows(grid);
}

/** Items in the rows, as in Party forms; header in row 1. */
export function items(...rows: readonly (readonly CellInput[])[]): SheetBuilder {
  const good: readonly (readonly CellInput[])[] = [
    [1, "Đảng bộ cơ sở", 3],
    [2, "Chi bộ cơ sở", 9],
    [3, "Đảng viên", 120],
  ];
  return aSheet("Biểu 1")
    .row("STT", "Nội dung", "Kỳ này")
    .rows(rows.length > 0 ? rows : good);
}

/** Learns the form from good sheets and runs one rule over returned ones. */
export function checkLearnt(
  rule: Rule,
  good: SheetBuilder | readonly SheetBuilder[],
  ...returned: readonly SheetBuilder[]
): ValidationReport {
  return checkOnly(rule, learntFrom(good), ...returned);
}

/** Learns the form from good sheets and runs every rule over returned ones. */
export function checkAllLearnt(
  good: SheetBuilder | readonly SheetBuilder[],
  ...returned: readonly SheetBuilder[]
): ValidationReport {
  return checkWith(learntFrom(good), ...returned);
}

function learntFrom(good: SheetBuilder | readonly SheetBuilder[]): Parameters<typeof checkWith>[0] {
  const sheets = Array.isArray(good) ? (good as readonly SheetBuilder[]) : [good as SheetBuilder];
  return worked(learnTemplate(aWorkbook(...sheets))).template;
}
